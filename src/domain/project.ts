import type { CellAddress } from './cell';

/** A project of the workbook's list. Cost in tỷ đồng; null where the list has none. */
export type Project = {
  readonly number: string;
  readonly name: string;
  readonly cost: number | null;
  readonly state: string;
  readonly cell: CellAddress;
};

function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** The listed project of a name or a number; undefined where the list has none. */
export function findProject(projects: readonly Project[], typed: string): Project | undefined {
  return projects.find(({ name, number }) => nameKey(name) === nameKey(typed) || number === typed.trim());
}
