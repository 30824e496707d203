/**
 * Rows that are labelled as standards are and head others: `Nhóm tiêu chuẩn 1`, `1.1 Quy mô`. As standards their points would count a
 * second time, beside those of the rows below.
 */
import { isSame } from '../../domain/comparison';
import { largest } from '../../domain/extremes';
import { valueAt } from '../../domain/grid';
import { opensSection } from '../../language/headers/row-words';
import { isBlank } from '../cell-text';
import type { OwnTablePlace } from './find-own-table';
import { pointsPrinted } from './own-levels';
import type { OwnBlock, OwnRow } from './own-rows';

/** The most points that a row prints; 0 where it prints none. */
function maximumOf({ grid, scales }: OwnTablePlace, rows: readonly number[]): number {
  return largest(
    pointsPrinted(grid, rows, scales).flatMap(({ value }) => (value === null ? [] : [value])),
    0,
  );
}

/** Without level, unit and value a row has nothing to be scored by. */
function isBare({ grid, levels, unit, value }: OwnTablePlace, { rows }: OwnBlock): boolean {
  const asked = [...levels, ...(unit === null ? [] : [unit]), value];
  return rows.every((row) => asked.every((column) => isBlank(valueAt(grid, row, column))));
}

/** Words in the column of numbers, merged over a name that is empty. */
function isMergedText({ name, label }: OwnBlock): boolean {
  return name === '' && /\p{L}{2}/u.test(label);
}

/** Whether the standards below add up to what the row prints, at a place where something else is headed or the table ends. */
function isSumOfBelow(place: OwnTablePlace, rows: readonly OwnRow[], at: number, bare: ReadonlySet<OwnRow>): boolean {
  const row = rows[at];
  const printed = row?.kind === 'standard' ? maximumOf(place, row.rows) : 0;
  if (printed === 0) return false;
  let sum = 0;
  for (const below of rows.slice(at + 1)) {
    if (below.kind === 'standard' && !bare.has(below)) sum += maximumOf(place, below.rows);
    else if (isSame(sum, printed)) return true;
  }
  return isSame(sum, printed);
}

/** The rows, those that only head others as sections. A row that merely lost its levels stays a standard, and waits. */
export function withHeadings(place: OwnTablePlace, rows: readonly OwnRow[]): readonly OwnRow[] {
  const bare = new Set(rows.filter((row) => row.kind === 'standard' && isBare(place, row)));
  return rows.map((row, at): OwnRow => {
    if (row.kind !== 'standard' || !bare.has(row)) return row;
    const isHeading = isMergedText(row) || opensSection(row.name) || isSumOfBelow(place, rows, at, bare);
    const [first] = row.rows;
    if (!isHeading || first === undefined) return row;
    return row.name === ''
      ? { kind: 'section', row: first, label: '', name: row.label }
      : { kind: 'section', row: first, label: row.label, name: row.name };
  });
}
