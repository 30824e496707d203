import { describe, expect, it } from 'vitest';
import type { XlsxFormula } from '../xlsx/workbook-model';
import { canCalculate, toFileFormula, toGridFormula } from './formula-dialect';

const plain = (text: string): XlsxFormula => ({ text, kind: 'plain', range: null });
const known = (name: string): boolean => ['SUM', 'IF', 'XLOOKUP', 'FILTER', 'ROUND'].includes(name);

describe('formulas between file and grid', () => {
  it.each([
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
    ['IF(A1="_xlfn.XLOOKUP(","FILTER(",1)', '=IF(A1="_xlfn.XLOOKUP(","FILTER(",1)'],
  ])('%s is shown as %s, and written back as it was', (file, grid) => {
    expect(toGridFormula(file)).toBe(grid);
    expect(toFileFormula(grid)).toBe(file);
  });

  it('keeps the spelling of names that only look like new functions', () => {
    expect(toFileFormula('=Bảng!FILTER(1)+my.FILTER(2)')).toBe('Bảng!FILTER(1)+my.FILTER(2)');
  });
});

describe('a formula that the grid cannot calculate', () => {
  it.each([
    ['a column of a table', plain('SUM(Bảng1[[#This Row],[x]])')],
    ['another file', plain("SUM('[2]Ngân sách'!A1)")],
    ['another file, by index', plain('[1]Sheet1!A1*2')],
    ['a function that the engine does not have', plain('CUBEVALUE("x",A1)')],
    ['a name bound by LET', plain('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)')],
    ['a what-if table', { text: '', kind: 'data-table', range: 'B2:B5' } as const],
    ['an array over several cells', { text: 'A1:A3*2', kind: 'array', range: 'B1:B3' } as const],
  ])('is one with %s', (_what, formula) => {
    expect(canCalculate(formula, 'B1', known)).toBe(false);
  });

  it.each([
    ['a known function', plain('SUM(A1:A3)')],
    ['a new function, spelled as in files', plain('_xlfn.XLOOKUP(1,A:A,B:B)')],
    ['a bracket inside a text', plain('IF(A1="[x]",1,2)')],
    ['a sheet whose name has a parenthesis', plain("'Bảng (1)'!A1+SUM(A1)")],
    ['an array in its own cell', { text: 'SUM(A1:A3*B1:B3)', kind: 'array', range: 'B1' } as const],
  ])('is not one with %s', (_what, formula) => {
    expect(canCalculate(formula, 'B1', known)).toBe(true);
  });
});
