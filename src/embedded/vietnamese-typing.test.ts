import { describe, expect, it } from 'vitest';
import { readTyped, readTypedFormula, typedFormOf } from './vietnamese-typing';

const number = (value: number, format: string | null = null) => ({ kind: 'number', value, format });

describe('a number typed in Vietnamese', () => {
  it.each([
    ['1234,5', 1234.5],
    ['1.234', 1234],
    ['51.690', 51690],
    ['1.234.567,89', 1234567.89],
    ['663,77', 663.77],
    ['0,5', 0.5],
    [',5', 0.5],
    ['-2,33', -2.33],
    ['\u22122,33', -2.33],
    ['1\u00A0234,5', 1234.5],
    ['12 345', 12345],
    ['20', 20],
    [' 20 ', 20],
  ])('reads %s as %d', (text, value) => {
    expect(readTyped(text, 'plain', ',')).toEqual(number(value));
  });

  it.each([
    ['663.77', 663.77],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    ['.5', 0.5],
  ])('reads the decimal point of %s, where it cannot group thousands', (text, value) => {
    expect(readTyped(text, 'plain', ',')).toEqual(number(value));
  });

  it.each(['1.23.456', '1,2,3', '12,5,', '1.234,5.6', '15-20', '3/4', '12/3', '1,234.5'])('keeps %s as the text it is', (text) => {
    expect(readTyped(text, 'plain', ',')).toEqual({ kind: 'text' });
  });

  it.each(['=A1+1', 'Đạt', '>10', '95 và 96', '', '2 nhà', '1.234 m²'])('leaves %s to the grid', (text) => {
    expect(readTyped(text, 'plain', ',')).toEqual({ kind: 'other' });
  });
});

describe('a share typed with its sign', () => {
  it.each([
    ['30 %', 0.3, '0%'],
    ['30%', 0.3, '0%'],
    ['29%', 0.29, '0%'],
    ['4,5 %', 0.045, '0.00%'],
    ['-1,25%', -0.0125, '0.00%'],
  ])('reads %s as %d', (text, value, format) => {
    expect(readTyped(text, 'plain', ',')).toEqual(number(value, format));
  });

  it('takes 30 and 0,3 for 30 % in a cell formatted as a percent', () => {
    expect(readTyped('30', 'percent', ',')).toEqual(number(0.3));
    expect(readTyped('0,3', 'percent', ',')).toEqual(number(0.3));
  });
});

describe('a date typed in Vietnamese', () => {
  // Serials by hand: Excel's 1 January 2026 is 46023; 12 March is 31 + 28 + 11 = 70 days later.
  it.each([
    ['12/03/2026', 46093],
    ['12/3/2026', 46093],
    ['12-03-2026', 46093],
    ['12.03.2026', 46093],
    ['12/03/26', 46093],
    ['2026-03-12', 46093],
    ['1/1/2026', 46023],
  ])('reads %s day first', (text, serial) => {
    expect(readTyped(text, 'plain', ',')).toEqual(number(serial, 'dd/mm/yyyy'));
    expect(readTyped(text, 'plain', '.')).toEqual(number(serial, 'dd/mm/yyyy'));
  });

  it.each(['31/02/2026', '12/25/2026', '29/02/2025', '01/01/1900'])(
    'keeps %s as text: there is no such day, or Excel counts it wrong',
    (text) => {
      expect(readTyped(text, 'plain', ',')).toEqual({ kind: 'text' });
    },
  );
});

describe('a number typed with a decimal point, in the English page', () => {
  it('groups by commas', () => {
    expect(readTyped('1,234.5', 'plain', '.')).toEqual(number(1234.5));
    expect(readTyped('1.234', 'plain', '.')).toEqual(number(1.234));
    expect(readTyped('1234,5', 'plain', '.')).toEqual({ kind: 'text' });
  });
});

describe('what the cell editor shows', () => {
  it.each([
    [1.234, 'plain', '1,234'],
    [1234, 'plain', '1234'],
    [663.77, 'plain', '663,77'],
    [0.29, 'percent', '29%'],
    [0.045, 'percent', '4,5%'],
    [46093, 'date', '12/03/2026'],
    [0.5, 'date', '0,5'],
  ] as const)('%d in a %s cell is edited as %s', (value, kind, text) => {
    expect(typedFormOf(value, kind, ',')).toBe(text);
  });

  it.each([1.234, 0.1, 1e-7, 5.2e25, 54167, 46093, -2.33, 123456.789])('and %d typed back is the same number', (value) => {
    for (const kind of ['plain', 'percent', 'date'] as const) {
      expect(readTyped(typedFormOf(value, kind, ','), kind, ',')).toMatchObject({ kind: 'number', value });
    }
  });

  it('stores a text cell as typed, whatever it looks like', () => {
    expect(readTyped('1.234', 'text', ',')).toEqual({ kind: 'other' });
  });
});

describe('a formula typed in Vietnamese', () => {
  it.each([
    ['=SUM(A1;1,5)', '=SUM(A1,1.5)'],
    ['=IF(A1>0,5;"a;b";2)', '=IF(A1>0.5,"a;b",2)'],
    ['=A1*1,5', '=A1*1.5'],
    ['=(A1+2)*1,5', '=(A1+2)*1.5'],
    ["='Phụ lục 1,5'!A1*2", "='Phụ lục 1,5'!A1*2"],
  ])('%s becomes %s', (typed, read) => {
    expect(readTypedFormula(typed)).toBe(read);
  });

  it.each(['=SUM(1,2)', '=A1+1.5', '={1;2}', '=SUM(A1,B2)'])('leaves %s as it is', (formula) => {
    expect(readTypedFormula(formula)).toBe(formula);
  });
});
