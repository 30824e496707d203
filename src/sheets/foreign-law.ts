/** What the title of a table and the headings of its levels say of the class and the law it was made for, where these are not the edition's. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { ForeignLaw, LawSaid } from '../domain/indicator-table';
import type { Standard, UrbanClass } from '../domain/standard';
import { tableOfCode, tablesIn } from '../language/table-named';
import { classesIn, urbanClassesIn } from '../language/urban-class';
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
function foreign(texts: readonly PlacedText[], namesIn: (text: string) => readonly string[], own: string): PlacedText | null {
  const named = texts.flatMap(({ text, cell }) => namesIn(text).map((name) => ({ text: name, cell })));
  return named.some(({ text }) => text === own) ? null : (named[0] ?? null);
}

/** Texts of one kind, and what of a class they name. */
type Place = { readonly texts: readonly PlacedText[]; readonly namesIn: (text: string) => readonly string[] };

/** The classes of a title: where it speaks of cities, or names the law or the table (`Bảng 2A, loại III`). */
export function classesOfTitle(text: string): readonly UrbanClass[] {
  return resolutionsIn(text).length > 0 || tablesIn(text).length > 0 ? classesIn(text) : urbanClassesIn(text);
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

/** Another table of the law: in the codes of the rows whatever the edition; in title and sheet's name where it is a sister of the edition's. */
function foreignTable(places: LawPlaces, sheet: readonly PlacedText[], standard: Standard): ForeignLaw | null {
  const own = tableOf(standard);
  const isSister = (name: string): boolean => own !== null && name[0] === own[0];
  const named: readonly Place[] = [
    { texts: codesBelow(places), namesIn: (text) => [tableOfCode(text)].filter((name) => name !== null) },
    { texts: places.title, namesIn: (text) => tablesIn(text).filter(isSister) },
    { texts: sheet, namesIn: (text) => tablesIn(text).filter(isSister) },
  ];
  const said = named.find(({ texts, namesIn }) => texts.some(({ text }) => namesIn(text).length > 0));
  const found = said === undefined ? null : foreign(said.texts, said.namesIn, own ?? '');
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
  const classPlaces: readonly Place[] = [
    { texts: headings, namesIn: classesIn },
    { texts: title, namesIn: classesOfTitle },
    { texts: sheet, namesIn: classesIn },
  ];
  const said = classPlaces.find(({ texts, namesIn }) => texts.some(({ text }) => namesIn(text).length > 0));
  const ofClass = said === undefined ? null : foreign(said.texts, said.namesIn, standard.urbanClass);
  const lawTexts = [headings, title].find((texts) => texts.some(({ text }) => resolutionsIn(text).length > 0));
  const ofLaw = lawTexts === undefined ? null : foreign(lawTexts, resolutionsIn, lawOf(standard));
  const ofTable = foreignTable(places, sheet, standard);
  return {
    saysClass: said !== undefined,
    foreign: [
      ...(ofTable === null ? [] : [ofTable]),
      ...(ofClass === null ? [] : [{ kind: 'class', found: ofClass.text, expected: standard.urbanClass, cell: ofClass.cell } as const]),
      ...(ofLaw === null ? [] : [{ kind: 'law', found: ofLaw.text, expected: lawOf(standard), cell: ofLaw.cell } as const]),
    ],
  };
}
