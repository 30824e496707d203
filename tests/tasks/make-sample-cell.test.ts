import { describe, expect, it } from 'vitest';
import { looks, printed, printedFigure, printedNumber } from './make-sample-cell';
import { fitRows, textHeight } from './make-sample-sheet';

describe('a printed text as an Excel with Vietnamese settings takes it', () => {
  it.each([
    ['1,4', 1.4, '0.0'],
    ['0,75', 0.75, '0.00'],
    ['1.800', 1800, '#,##0'],
    ['2.588,5', 2588.5, '#,##0.0'],
    ['100', 100, '0'],
    ['66,66%', 0.6666, '0.00%'],
    ['100%', 1, '0%'],
  ])('makes %s a number shown as printed', (text, value, format) => {
    expect(printedNumber(text)).toEqual({ value, format });
  });

  it.each(['≥ 1,75', '<2,5', '13,5 - 18', '3-4', '1.80', '51,69 Cộng cả DS', '> 1.300', '', '02/02 xã'])('leaves %s as text', (text) => {
    expect(printedNumber(text)).toBeNull();
  });

  it('marks what a host could take for a date or a formula as text', () => {
    expect(printed('3-4', looks.centre)).toMatchObject({ value: '3-4', format: '@' });
    expect(printed('- Dịch vụ: 58%', looks.left)).toMatchObject({ value: '- Dịch vụ: 58%', format: '@' });
    expect(printed('Đạt', looks.centre)).not.toHaveProperty('format');
  });

  it('stops the build where a figure of the transcription is no number', () => {
    expect(() => printedFigure('khoảng 70', looks.right)).toThrow('khoảng 70');
  });
});

describe('the height of rows', () => {
  it('gives a text one more line for every width it overflows', () => {
    const one = textHeight({ value: 'Đạt', type: String }, 10);
    expect(textHeight({ value: 'Đạt\nĐạt\nĐạt', type: String }, 10)).toBeCloseTo(3 * one);
  });

  it('shares what a merged cell needs between the rows it covers', () => {
    const long = { value: 'một '.repeat(60), type: String, rowSpan: 2 };
    const [first, second] = fitRows(
      [
        [long, { value: 1, type: Number }],
        [null, { value: 2, type: Number }],
      ],
      [20, 5],
    );
    const height = (row: typeof first): number => row?.find((cell) => cell !== null)?.height ?? 0;
    expect(height(first)).toBe(height(second));
    expect(height(first) + height(second)).toBeGreaterThanOrEqual(textHeight(long, 20));
  });
});
