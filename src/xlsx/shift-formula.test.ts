import { describe, expect, it } from 'vitest';
import { shiftFormula } from './shift-formula';

describe('a shared formula read by another cell of its group', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A)', 'SUM(B:B)'],
    ['SUM($A:A)', 'SUM($A:B)'],
    ['SUM(2:3)', 'SUM(4:5)'],
    ['SUM($2:3)', 'SUM($2:5)'],
    ['A1*2+10', 'B3*2+10'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['LOG10 (A1)', 'LOG10 (B3)'],
    ['"A1 và ""B2"""&A1', '"A1 và ""B2"""&B3'],
    ["'Quý A1'!A1", "'Quý A1'!B3"],
    ["'O''Hara A1'!A1", "'O''Hara A1'!B3"],
    ['Q1!A1', 'Q1!B3'],
    ['Bảng1[[#This Row],[A1]]*A1', 'Bảng1[[#This Row],[A1]]*B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['TyLe_A1+thuế', 'TyLe_A1+thuế'],
    ['A1B+ABCD1', 'A1B+ABCD1'],
    ['1.5E3+A1', '1.5E3+B3'],
    ['A1%', 'B3%'],
    ['-A1^B1', '-B3^C3'],
    ['XFD1048576', 'A2'],
    ['XFE1', 'XFE1'],
    ['IF(A1>=1,"đạt",A1)', 'IF(B3>=1,"đạt",B3)'],
  ])('reads %s two rows below and one column right as %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  it.each(['"A1', "'A1", '[A1', 'A1:', ''])('leaves what is not closed alone: %s', (formula) => {
    expect(shiftFormula(formula, 2, 1)).toBe(formula.replace('A1:', 'B3:'));
  });

  it('comes round at the edge of the sheet, as Excel does', () => {
    expect(shiftFormula('A1', -1, -1)).toBe('XFD1048576');
  });
});
