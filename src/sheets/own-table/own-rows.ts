/** The rows of a table that prints its own levels: one block for each standard, and the rows of sections and of the total between them. */
import type { CellValue } from '../../domain/cell';
import { valueAt } from '../../domain/grid';
import { opensSection, opensTotal } from '../../language/headers/row-words';
import { isBlank, labelOf, textOf } from '../cell-text';
import { isColumnNumberRow, repeatsHeader } from '../table-header';
import type { OwnTablePlace } from './find-own-table';

export type OwnBlock = { readonly rows: readonly number[]; readonly label: string; readonly number: number | null; readonly name: string };

export type OwnSection = { readonly row: number; readonly label: string; readonly name: string };

/** Rows in the order of the sheet. */
export type OwnRow =
  | ({ readonly kind: 'standard' } & OwnBlock)
  | ({ readonly kind: 'section' } & OwnSection)
  | { readonly kind: 'total'; readonly row: number };

/** Blank rows that end a table. */
const longestBlank = 6;
const mostRows = 2000;

type Open = { rows: number[]; label: string; number: number | null; names: string[] };

/** `1.`, `(1)`, `TT 1` as 1; `1.2`, `2A.II.03` as they are. */
function labelled(value: CellValue): { readonly kind: 'standard' | 'section' | 'blank'; readonly number: number | null } {
  const label = labelOf(value);
  if (label.kind === 'blank') return { kind: 'blank', number: null };
  if (label.kind === 'number') return { kind: 'standard', number: label.number };
  return { kind: label.kind === 'text' && /\d/.test(label.text) ? 'standard' : 'section', number: null };
}

export function readOwnRows(place: OwnTablePlace): readonly OwnRow[] {
  const { grid, columns, header, number, name, levels, scales } = place;
  const rows: OwnRow[] = [];
  let open: Open | null = null;
  let blanks = 0;
  const close = (): void => {
    if (open !== null) rows.push({ kind: 'standard', ...open, name: open.names.join(' ').replace(/\s+/g, ' ').trim() });
    open = null;
  };
  const last = Math.min(place.lastRow, place.firstRow + mostRows);
  for (let row = place.firstRow; row <= last; row += 1) {
    if (columns.every((column) => isBlank(valueAt(grid, row, column)))) {
      blanks += 1;
      if (blanks > longestBlank) break;
      continue;
    }
    blanks = 0;
    if (repeatsHeader(grid, columns, row, header) || isColumnNumberRow(grid, columns, row)) continue;
    const label = number === null ? '' : textOf(valueAt(grid, row, number)).trim();
    const text = textOf(valueAt(grid, row, name)).trim();
    const { kind, number: printed } = number === null ? { kind: 'blank' as const, number: null } : labelled(valueAt(grid, row, number));
    const hasLevel = levels.some((column) => !isBlank(valueAt(grid, row, column)));
    const said = text === '' ? label : text;
    if (!hasLevel && opensTotal(said)) {
      close();
      rows.push({ kind: 'total', row });
      break;
    }
    const current: Open | null = open;
    if (kind === 'standard' || (number === null && hasLevel && text !== '')) {
      close();
      open = { rows: [row], label, number: printed, names: text === '' ? [] : [text] };
    } else if (kind === 'blank' && current !== null && (hasLevel || text === '' || !isHeading(place, row, text))) {
      current.rows.push(row);
      if (text !== '') current.names.push(text);
    } else if (said !== '' && !hasLevel) {
      close();
      rows.push({ kind: 'section', row, label, name: said });
    } else if (scales.length > 0 && text !== '') {
      close();
      open = { rows: [row], label, number: printed, names: [text] };
    }
  }
  close();
  return rows;
}

/** A text without a number is a section's where it says so, or has points of its own; else it goes on with the name above. */
function isHeading({ grid, scales }: OwnTablePlace, row: number, text: string): boolean {
  return opensSection(text) || scales.some((column) => !isBlank(valueAt(grid, row, column)));
}
