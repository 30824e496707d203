import { expect, it } from 'vitest';
import type { SheetPlan } from '../domain/write-plan';
import { looksOf } from '../reports/looks';
import { sheetLines } from './sheet-text';

it('shares are told in per cent, amounts to two decimals, and a shaded figure with its mark', () => {
  const row = [
    { value: { kind: 'text', text: 'x' }, look: 'text' },
    { value: { kind: 'number', value: 1 }, look: 'share' },
    { value: { kind: 'number', value: 35.1538 }, look: 'amount' },
    { value: { kind: 'number', value: 52.5614 }, look: 'points~0▼' },
  ] as const;
  const sheet: SheetPlan = { name: 'x', replaces: null, rows: [row], columnWidths: [], frozenRows: 0, merges: [] };
  expect(sheetLines(sheet, looksOf(row.map(({ look }) => look)), 'vi')).toEqual(['  x  100\u00A0%  35,15  52,56 ▼']);
});
