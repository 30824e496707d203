import { expect, it } from 'vitest';
import type { BudgetLine } from '../domain/budget-line';
import { budgetText } from './budget-text';

const cell = { sheet: 'Thu', row: 4, column: 3 };
const base: BudgetLine = {
  side: 'revenue',
  id: 'revenue-territory',
  name: 'Thu NSNN trên địa bàn',
  year: 2022,
  kind: 'actual',
  isWholeYear: true,
  months: null,
  amount: 188,
  unit: 'triệu đồng',
  cell,
};
const line: BudgetLine = { ...base, side: 'expenditure', id: 'expenditure-local', name: 'Chi NSĐP', kind: 'plan', year: 2029, amount: 510 };
const grown = { year: 2029, amount: 442.2898 };
const path = { rivals: [], years: [], by: 'last-year', firstSurplus: null, needed: null, state: null } as const;

it('names both lines that are compared, with amount, year, kind and cell', () => {
  expect(budgetText({ ...path, base, grown, expenditure: { base: 510, grown: 510, line } }, 'vi')).toBe(
    '“Thu NSNN trên địa bàn” năm 2022, thực hiện, 188 tỷ đồng (Thu!D5) → 442,29 tỷ đồng năm 2029; so với “Chi NSĐP” năm 2029, dự toán, 510 tỷ đồng (Thu!D5)',
  );
  expect(budgetText({ ...path, base, grown, expenditure: { base: 250, grown: 428.456, line: null } }, 'en')).toBe(
    '“Thu NSNN trên địa bàn” of 2022, actual, 188 billion VND (Thu!D5) → 442.29 billion VND in 2029; against an expenditure entered as 250 billion VND → 428.456 billion VND in 2029',
  );
});

it('says nothing of an expenditure that is not there', () => {
  expect(budgetText({ ...path, base, grown, expenditure: null }, 'vi')).toBe(
    '“Thu NSNN trên địa bàn” năm 2022, thực hiện, 188 tỷ đồng (Thu!D5) → 442,29 tỷ đồng năm 2029',
  );
});
