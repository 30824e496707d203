import { describe, expect, it } from 'vitest';
import type { SheetPlan, WritePlan } from '../domain/write-plan';
import { placeSheets } from './place-sheets';
import { countPlannedCells } from './planned-cells';

function sheet(name: string, replaces: string | null = null, formula: string | null = null): SheetPlan {
  const rows = formula === null ? [] : [[{ value: { kind: 'formula', formula, result: 0 } as const, look: 'plain' }]];
  return { name, replaces, rows, columnWidths: [], frozenRows: 0, merges: [] };
}

const planOf = (...sheets: readonly SheetPlan[]): WritePlan => ({ sheets, looks: {} });

function formulaOf(plan: WritePlan, existing: readonly string[], index: number): string | null {
  const value = placeSheets(plan, existing)[index]?.rows[0]?.[0]?.value;
  return value?.kind === 'formula' ? value.formula : null;
}

describe('placing the sheets of a plan', () => {
  it('gives two sheets of one name two names', () => {
    expect(placeSheets(planOf(sheet('KQ'), sheet('KQ')), []).map(({ name }) => name)).toEqual(['KQ', 'KQ (2)']);
  });

  it('leaves a replaced sheet its name, as the workbook spells it', () => {
    const [placed] = placeSheets(planOf(sheet('KQ So sánh', 'kq so sánh (2)')), ['KQ So sánh', 'KQ So sánh (2)']);
    expect(placed).toMatchObject({ name: 'KQ So sánh (2)', isNew: false });
  });

  it('makes a new sheet where the one to replace is gone, or another sheet of the plan has replaced it', () => {
    expect(placeSheets(planOf(sheet('KQ', 'KQ')), ['Phụ lục 03'])[0]).toMatchObject({ name: 'KQ', isNew: true });
    expect(placeSheets(planOf(sheet('KQ', 'KQ'), sheet('KQ', 'KQ')), ['KQ'])).toMatchObject([
      { name: 'KQ', isNew: false },
      { name: 'KQ (2)', isNew: true },
    ]);
  });

  it('lets formulas follow the plan’s sheets to their given names, and leaves texts and other sheets alone', () => {
    const formula = `'KQ Bảng'!B3+'Phụ lục 03'!F47&"'KQ Bảng'!B3"&kết_quả!A1`;
    const plan = planOf(sheet('KQ Bảng'), sheet('Kết_quả'), sheet('KQ So sánh', null, formula));
    expect(formulaOf(plan, ['KQ Bảng', 'Kết_quả'], 2)).toBe(`'KQ Bảng (2)'!B3+'Phụ lục 03'!F47&"'KQ Bảng'!B3"&'Kết_quả (2)'!A1`);
    expect(formulaOf(plan, [], 2)).toBe(formula);
  });

  it('counts the cells that hold something', () => {
    const blank = { value: { kind: 'blank' }, look: 'plain' } as const;
    const text = { value: { kind: 'text', text: 'Tổng' }, look: 'plain' } as const;
    expect(countPlannedCells(planOf({ ...sheet('KQ'), rows: [[blank, text], [], [text]] }))).toBe(2);
  });
});
