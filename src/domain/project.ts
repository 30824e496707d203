import type { CellAddress } from './cell';

/** A project of the workbook's list. Cost in tỷ đồng; null where the list has none. */
export type Project = {
  readonly number: string;
  readonly name: string;
  readonly cost: number | null;
  readonly state: string;
  readonly cell: CellAddress;
};
