/** Counts that texts of the workbook claim of the table, each with the cell its number stands in. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { Claim } from '../domain/indicator-table';
import { textOf } from './cell-text';
import { claimsIn } from '../language/claims-said';
import { readNumberText } from '../language/numbers/number-text';

/** Claims of one cell's text, or of its label and the number beside it. */
export function readClaims(grid: Grid, cell: CellAddress, text: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { kind, count, quote } of claimsIn(text)) {
    const beside = count === null ? numberBeside(grid, cell) : null;
    const claim = beside === null ? { count, text: quote, cell } : { ...beside, text: `${quote} ${beside.text}` };
    if (claim.count === null) continue;
    const found: Claim = { ...claim, kind, count: claim.count };
    if (claims.every((other) => other.kind !== kind || other.count !== found.count)) claims.push(found);
  }
  return claims;
}

/** The first number to the right of a label, at most six columns away with only blanks between. */
function numberBeside(grid: Grid, cell: CellAddress): { readonly count: number; readonly text: string; readonly cell: CellAddress } | null {
  for (let column = cell.column + 1; column <= cell.column + 6; column += 1) {
    const value = valueAt(grid, cell.row, column);
    const text = textOf(value).trim();
    if (text === '') continue;
    if (typeof value === 'number') return { count: value, text, cell: addressAt(grid, cell.row, column) };
    const read = typeof value === 'string' ? readNumberText(value) : null;
    return read?.kind === 'number' ? { count: read.value, text, cell: addressAt(grid, cell.row, column) } : null;
  }
  return null;
}
