import type { CellAddress } from './cell';

/** Who pays for a project. `local`: province or city, not said which. */
export type MoneySource = 'central' | 'province' | 'city' | 'local' | 'loan' | 'counterpart' | 'other';

/**
 * Why a project of the list has no cost: the cell is blank, what stands there is no amount, no unit is said, several columns could be
 * the total, no column is, the size is none of a city's project, the project stands twice at two costs, its parts do not add up to it, or
 * stand beside it as projects of their own.
 */
export type CostDoubt =
  | 'blank'
  | 'unreadable'
  | 'unit-missing'
  | 'column-unclear'
  | 'column-missing'
  | 'size-absurd'
  | 'listed-twice'
  | 'beside-its-parts'
  | 'parts-differ'
  | 'lines-differ'
  | 'cost-shared';

/** A group of projects as its row has it: `I`, `Giao thông`. */
export type ProjectGroup = { readonly number: string; readonly name: string };

/** What a cell of a project's line says besides its name, its number and its money; a figure stands behind its heading (`Diện tích (ha) 4,755`). */
export type ProjectWords = { readonly text: string; readonly cell: CellAddress };

/** A project of the workbook's list. */
export type Project = {
  readonly number: string;
  readonly name: string;
  /** Total investment in tỷ đồng, the adjusted one where there is one; null where the list has none that can be used. */
  readonly cost: number | null;
  readonly state: string;
  readonly cell: CellAddress;
  /** The groups it stands under, the widest first. */
  readonly groups?: readonly ProjectGroup[];
  readonly costCell?: CellAddress | null;
  /** Why `cost` is null; absent where it is not. */
  readonly doubt?: CostDoubt;
  /** The total investment before it was adjusted, and its cell. */
  readonly earlier?: { readonly cost: number; readonly cell: CellAddress };
  /** What each source pays of the cost, tỷ đồng. */
  readonly sources?: Partial<Readonly<Record<MoneySource, number>>>;
  /** Its line in its own words, left to right. */
  readonly words?: readonly ProjectWords[];
};
