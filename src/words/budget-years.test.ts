import { describe, expect, it } from 'vitest';
import type { BalanceState } from '../domain/budget-balance';
import type { BudgetYear } from '../domain/budget-path';
import { surplusText } from './budget-years';

function years(states: Readonly<Record<number, BalanceState | null>>): readonly BudgetYear[] {
  return Object.entries(states).map(([year, state]) => ({
    year: Number(year),
    revenue: 100,
    revenueOrigin: 'grown',
    revenueLine: null,
    oneOff: 0,
    expenditure: state === null ? null : 100,
    expenditureOrigin: state === null ? null : 'sheet',
    expenditureLine: null,
    balance: null,
    state,
  }));
}

describe('the first year of surplus is said as far as the expenditure is known', () => {
  it.each([
    [{ 2024: 'deficit', 2025: 'balanced', 2026: 'surplus' }, 2026, 'Năm đầu tiên thu lớn hơn chi: 2026.'],
    [{ 2024: 'deficit', 2025: 'balanced' }, null, 'Chưa năm nào thu lớn hơn chi.'],
    // What is not known behind the first surplus changes nothing of it.
    [{ 2024: 'surplus', 2025: null }, 2024, 'Năm đầu tiên thu lớn hơn chi: 2024.'],
    [
      { 2024: 'deficit', 2025: null, 2026: null, 2027: null },
      null,
      'Các năm có số chi chưa năm nào thu lớn hơn chi; chưa biết năm 2025–2027, vì chưa có số chi.',
    ],
    [
      { 2024: 'deficit', 2025: null, 2026: 'deficit', 2027: null, 2028: 'surplus' },
      2028,
      'Thu lớn hơn chi năm 2028, nhưng chưa biết có năm nào sớm hơn không: chưa có số chi năm 2025, 2027.',
    ],
  ] as const)('%o', (states, firstSurplus, text) => {
    expect(surplusText({ years: years(states), firstSurplus }, 'vi')).toBe(text);
  });
});
