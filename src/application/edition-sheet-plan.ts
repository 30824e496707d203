/** An edition as a sheet of the workbook, for whoever changes it: `own-edition-sheet.ts` reads it back. */
import type { Standard } from '../domain/standard';
import { ownPrefix } from '../domain/standard';
import type { SheetPlan } from '../domain/write-plan';
import { largest } from '../domain/extremes';
import { editionSheetName } from '../sheets/edition-sheet/edition-blocks';
import { editionCells } from '../sheets/edition-sheet/edition-cells';
import type { EditionCell } from '../sheets/edition-sheet/edition-cells';
import { blocksOf } from './own-edition-blocks';

/** `111-2025 2B-III`: short enough for a tab, and another for every edition. */
function shortIdOf({ edition }: Pick<Standard, 'edition'>): string {
  const id = edition.startsWith(ownPrefix) ? edition.slice(ownPrefix.length) : edition;
  const [text = '', ...rest] = id.split('/');
  return [text.replace(/^[a-z]+-(?=\d)/, ''), ...rest.map((part) => part.toUpperCase())].join(' ').trim();
}

/** Wide enough for most of a column; long notes are broken into lines. */
function widthOf(column: readonly EditionCell[]): number {
  const longest = column.reduce((most, { value }) => Math.max(most, String(value ?? '').length), 0);
  return Math.min(44, Math.max(12, longest + 2));
}

/** The sheet of an edition, for editing. */
export function editionSheetPlan(standard: Standard): SheetPlan {
  const looks = { title: 'title', hint: 'note', block: 'heading', heading: 'header', text: 'text', number: 'figure' } as const;
  const cells = editionCells(blocksOf(standard));
  const widest = largest(
    cells.map((row) => row.length),
    0,
  );
  return {
    name: `${editionSheetName} ${shortIdOf(standard)}`,
    replaces: null,
    rows: cells.map((row) =>
      row.map(({ value, role }) => ({
        value: value === null ? { kind: 'blank' } : typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
        look: looks[role],
      })),
    ),
    columnWidths: Array.from({ length: widest }, (_, column) =>
      widthOf(cells.flatMap((row) => (row.length > 1 ? (row[column] ?? []) : []))),
    ),
    frozenRows: 1,
    merges: [],
  };
}
