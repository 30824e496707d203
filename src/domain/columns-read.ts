/** Which columns a table was read from, to be said beside the score. */
import { columnLetters } from './cell';
import type { IndicatorTable } from './indicator-table';
import { partKey, partsOf } from './indicator-table';

/** The columns that the score and what is filed come from. */
export const figureRoles = ['value', 'points', 'verdict'] as const;
export type FigureRole = (typeof figureRoles)[number];

export type ColumnRead = {
  readonly role: FigureRole;
  readonly column: number;
  readonly letters: string;
  /** Full heading, '' where the column has none. */
  readonly heading: string;
  readonly isHidden: boolean;
};

/** Of one part: where it stands, and its columns of figures; a part without verdicts has no column of them. */
export type PartRead = { readonly key: string; readonly sheet: string; readonly firstRow: number; readonly columns: readonly ColumnRead[] };

export function columnsRead(table: IndicatorTable): readonly PartRead[] {
  return partsOf(table).map((part) => ({
    key: partKey(part),
    sheet: part.sheet,
    firstRow: part.firstRow,
    columns: figureRoles.flatMap((role): readonly ColumnRead[] => {
      const column = part.mapping[role];
      if (column === null) return [];
      return [
        {
          role,
          column,
          letters: columnLetters(column),
          heading: part.headings?.[String(column)] ?? '',
          isHidden: part.hiddenColumns?.includes(column) === true,
        },
      ];
    }),
  }));
}
