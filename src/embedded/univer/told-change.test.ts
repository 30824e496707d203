import { describe, expect, it } from 'vitest';
import type { SpreadsheetChange } from '../spreadsheet';
import { toldChange } from './told-change';
import type { ExecutedCommand } from './told-change';

const names: Readonly<Record<string, string>> = { 'sheet-0': 'Phụ lục 03' };
const here = { unitId: 'workbook-1', subUnitId: 'sheet-0' };

const cases: readonly (readonly [string, ExecutedCommand, SpreadsheetChange | null])[] = [
  [
    'a typed value is the user’s',
    { id: 'sheet.mutation.set-range-values', params: here },
    { kind: 'cells', sheet: 'Phụ lục 03', by: 'user' },
  ],
  [
    'a recalculated value is the formulas’',
    { id: 'sheet.mutation.set-range-values', params: here, options: { fromFormula: true } },
    { kind: 'cells', sheet: 'Phụ lục 03', by: 'formulas' },
  ],
  ['moved cells', { id: 'sheet.mutation.move-range', params: here }, { kind: 'cells', sheet: 'Phụ lục 03', by: 'user' }],
  ['a renamed sheet', { id: 'sheet.mutation.set-worksheet-name', params: here }, { kind: 'sheets' }],
  ['a new sheet, which has no name here yet', { id: 'sheet.mutation.insert-sheet', params: { unitId: 'workbook-1' } }, { kind: 'sheets' }],
  ['another workbook', { id: 'sheet.mutation.set-range-values', params: { ...here, unitId: 'workbook-2' } }, null],
  ['a sheet that is gone', { id: 'sheet.mutation.set-range-values', params: { ...here, subUnitId: 'sheet-9' } }, null],
  ['a moved selection', { id: 'sheet.operation.set-selections', params: here }, null],
  ['a command without parameters', { id: 'sheet.mutation.set-range-values' }, null],
];

describe('what a command of the grid did', () => {
  it.each(cases)('%s', (_title, command, change) => {
    expect(toldChange(command, 'workbook-1', (sheet) => names[sheet])).toEqual(change);
  });
});
