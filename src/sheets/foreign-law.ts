/** What the title of a table and the headings of its levels say of the class and the law it was made for, where these are not the edition's. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { ClassSaid, ForeignLaw, LawSaid } from '../domain/indicator-table';
import type { Standard } from '../domain/standard';
import { classMentionsIn, isTableOfClass, ownMentions } from '../language/class-of-table';
import type { ClassMention } from '../language/class-of-table';
import { tableOfCode, tablesIn } from '../language/table-named';
import { speaksOfCities } from '../language/urban-class';
import { resolutionsIn } from '../language/year-in';
import type { TableHeader } from './table-header';

export type PlacedText = { readonly text: string; readonly cell: CellAddress };

/** Rows above a header that can hold its title. */
const titleRows = 12;
/** A title is shorter; a longer text is a paragraph of the report. */
const longestTitle = 220;

/** Short texts between the table above, if any, and a header. */
export function titleAbove(grid: Grid, columns: readonly number[], from: number, header: number): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (let row = Math.max(from, header - titleRows); row < header; row += 1) {
    for (const column of columns) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '' && value.length <= longestTitle)
        texts.push({ text: value, cell: addressAt(grid, row, column) });
    }
  }
  return texts;
}

/** The number by which tables name the edition's own text: `26/2022`; '' where it says none. */
export function lawOf({ laws }: Standard): string {
  return laws[0] ?? '';
}

/** The table of its law that an edition is, as the codes of its rows say it: `2A`; null where they are plain numbers. */
function tableOf({ indicators }: Standard): string | null {
  return tableOfCode(indicators[0]?.code ?? '');
}

/** The first name that is not the edition's, where no text names the edition's own. */
function foreign(texts: readonly PlacedText[], namesIn: (text: string) => readonly string[], own: string | null): PlacedText | null {
  const named = texts.flatMap(({ text, cell }) => namesIn(text).map((name) => ({ text: name, cell })));
  return named.some(({ text }) => text === own) ? null : (named[0] ?? null);
}

/** Texts of one kind, and what of a table they name. */
type Place = { readonly texts: readonly PlacedText[]; readonly namesIn: (text: string) => readonly string[] };

/** The classes of a title: where it speaks of cities, names the law or the table (`Bảng 2A, loại III`), or is a table's with its class. */
function mentionsOfTitle(text: string): readonly ClassMention[] {
  const isOfClass = resolutionsIn(text).length > 0 || tablesIn(text).length > 0 || speaksOfCities(text) || isTableOfClass(text);
  return isOfClass ? classMentionsIn(text) : [];
}

/** Each class that may be the table's once, at its first place. */
function classesSaid(texts: readonly PlacedText[], mentionsIn: (text: string) => readonly ClassMention[]): readonly ClassSaid[] {
  const mentions = ownMentions(texts.flatMap(({ text, cell }) => mentionsIn(text).map((mention) => ({ ...mention, cell }))));
  const first = new Map(mentions.toReversed().map(({ urbanClass, cell }) => [urbanClass, cell]));
  return [...new Set(mentions.map(({ urbanClass }) => urbanClass))].flatMap((urbanClass) => {
    const cell = first.get(urbanClass);
    return cell === undefined ? [] : [{ urbanClass, cell }];
  });
}

/** What is said nearest to the figures holds; where it names several classes, what is said farther off chooses among them. */
function narrowed(places: readonly (readonly ClassSaid[])[]): readonly ClassSaid[] {
  let said: readonly ClassSaid[] = [];
  for (const place of places) {
    const among = said.length === 0 ? place : said.filter(({ urbanClass }) => place.some((one) => one.urbanClass === urbanClass));
    if (among.length > 0) said = among;
    if (said.length === 1) break;
  }
  return said;
}

export type LawPlaces = {
  readonly header: TableHeader;
  readonly levelColumns: readonly number[];
  readonly title: readonly PlacedText[];
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
};

/** Rows whose codes are looked at; a table has its own from the first on. */
const codedRows = 40;

function codesBelow({ grid, columns, firstRow, lastRow }: LawPlaces): readonly PlacedText[] {
  const codes: PlacedText[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + codedRows); row += 1) {
    for (const column of columns) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && tableOfCode(value) !== null) codes.push({ text: value, cell: addressAt(grid, row, column) });
    }
  }
  return codes;
}

/** A table of a law as its text names it: captions of a report number theirs `Bảng 1A`, `Bảng 3B`. */
const lawTable = '2';

/**
 * Another table of the law: in the codes of the rows whatever the edition; in title and sheet's name where it is a sister of the edition's. An
 * edition whose rows have plain numbers has no sisters: it is not the one that a title calls `Bảng 2B`, unless the title names its law.
 */
function foreignTable(places: LawPlaces, sheet: readonly PlacedText[], standard: Standard): ForeignLaw | null {
  const own = tableOf(standard);
  const isOwnLaw = places.title.some(({ text }) => resolutionsIn(text).includes(lawOf(standard)));
  const isSister = (name: string): boolean => (own === null ? name[0] === lawTable && !isOwnLaw : name[0] === own[0]);
  const named: readonly Place[] = [
    { texts: codesBelow(places), namesIn: (text) => [tableOfCode(text)].filter((name) => name !== null) },
    { texts: places.title, namesIn: (text) => tablesIn(text).filter(isSister) },
    { texts: sheet, namesIn: (text) => tablesIn(text).filter(isSister) },
  ];
  const said = named.find(({ texts, namesIn }) => texts.some(({ text }) => namesIn(text).length > 0));
  const found = said === undefined ? null : foreign(said.texts, said.namesIn, own);
  return found === null ? null : { kind: 'table', found: found.text, expected: own ?? '', cell: found.cell };
}

/**
 * What a table says of its class, its law and its table of the law, each by itself. The heading of the levels is asked first, then the title,
 * then the sheet's name; what is said nearer to the figures holds.
 */
export function lawSaidIn(places: LawPlaces, standard: Standard): LawSaid {
  const { header, levelColumns, title, grid, firstRow } = places;
  const headings = levelColumns.map((column) => ({ text: header.texts.get(column) ?? '', cell: addressAt(grid, firstRow, column) }));
  const sheet = [{ text: grid.sheet, cell: addressAt(grid, firstRow, grid.left) }];
  const said = narrowed([classesSaid(headings, classMentionsIn), classesSaid(title, mentionsOfTitle), classesSaid(sheet, classMentionsIn)]);
  const ofClass = said.some(({ urbanClass }) => urbanClass === standard.urbanClass) ? undefined : said[0];
  const lawTexts = [headings, title].find((texts) => texts.some(({ text }) => resolutionsIn(text).length > 0));
  const ofLaw = lawTexts === undefined ? null : foreign(lawTexts, resolutionsIn, lawOf(standard));
  const ofTable = foreignTable(places, sheet, standard);
  return {
    classes: said,
    foreign: [
      ...(ofTable === null ? [] : [ofTable]),
      ...(ofClass === undefined
        ? []
        : [{ kind: 'class', found: ofClass.urbanClass, expected: standard.urbanClass, cell: ofClass.cell } as const]),
      ...(ofLaw === null ? [] : [{ kind: 'law', found: ofLaw.text, expected: lawOf(standard), cell: ofLaw.cell } as const]),
    ],
  };
}
