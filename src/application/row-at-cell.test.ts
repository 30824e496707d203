import { expect, it } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import { rowAtCell } from './row-at-cell';

const scored = sampleScored();
const sheet = scored.table?.sheet ?? '';
const beds = scored.table?.observations.find(({ indicator }) => indicator === 'hospital-beds')?.cell?.row ?? -1;

it('any cell of a row of the table is that row', () => {
  expect(rowAtCell(scored, { sheet, row: beds, column: 0 })).toBe('hospital-beds');
  expect(rowAtCell(scored, { sheet, row: beds, column: 40 })).toBe('hospital-beds');
});

it('another sheet, a place below the table and a workbook without one are none', () => {
  expect(rowAtCell(scored, { sheet: `${sheet} (2)`, row: beds, column: 0 })).toBeNull();
  expect(rowAtCell(scored, { sheet, row: 5000, column: 0 })).toBeNull();
  expect(rowAtCell({ table: null }, { sheet, row: beds, column: 0 })).toBeNull();
});
