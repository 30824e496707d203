/** What the title of a table and the headings of its levels say of the class and the law it was made for, where these are not the edition's. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { ForeignLaw } from '../domain/indicator-table';
import type { Standard } from '../domain/standard';
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

/** The first name that is not the edition's, where no text names the edition's own. */
function foreign(texts: readonly PlacedText[], namesIn: (text: string) => readonly string[], own: string): PlacedText | null {
  const named = texts.flatMap(({ text, cell }) => namesIn(text).map((name) => ({ text: name, cell })));
  return named.some(({ text }) => text === own) ? null : (named[0] ?? null);
}

export type LawPlaces = {
  readonly header: TableHeader;
  readonly levelColumns: readonly number[];
  readonly title: readonly PlacedText[];
  readonly grid: Grid;
  readonly firstRow: number;
};

/** The heading of the levels is asked first, then the title, then the sheet's name; what is said nearer to the figures holds. */
export function foreignLawIn({ header, levelColumns, title, grid, firstRow }: LawPlaces, standard: Standard): ForeignLaw | null {
  const headings = levelColumns.map((column) => ({ text: header.texts.get(column) ?? '', cell: addressAt(grid, firstRow, column) }));
  const sheet = [{ text: grid.sheet, cell: addressAt(grid, firstRow, grid.left) }];
  const classTexts: readonly (readonly PlacedText[])[] = [headings, title, sheet];
  for (const texts of classTexts) {
    const namesIn = texts === headings ? classesIn : urbanClassesIn;
    if (!texts.some(({ text }) => namesIn(text).length > 0)) continue;
    const found = foreign(texts, namesIn, standard.urbanClass);
    if (found !== null) return { kind: 'class', found: found.text, cell: found.cell };
    break;
  }
  for (const texts of [headings, title]) {
    if (!texts.some(({ text }) => resolutionsIn(text).length > 0)) continue;
    const found = foreign(texts, resolutionsIn, lawOf(standard));
    return found === null ? null : { kind: 'law', found: found.text, cell: found.cell };
  }
  return null;
}
