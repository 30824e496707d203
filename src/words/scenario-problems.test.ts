import { describe, expect, it } from 'vitest';
import type { ProblemData } from '../domain/problem';
import { problem } from '../domain/problem';
import { evaluateExpression } from '../engine/expression';
import { problemSentence } from './problem-sentence';

const amount = (data: ProblemData['amount-invalid'], locale: 'vi' | 'en'): string =>
  problemSentence(problem('amount-invalid', 'error', null, data), locale);

describe('an amount that cannot be used', () => {
  it.each<readonly [ProblemData['amount-invalid'], string]>([
    [
      { what: 'people', amount: 5000.7, low: 0, high: 10_000_000 },
      'Số người 5.000,7 không dùng được. Hãy nhập số nguyên từ 0 đến 10.000.000.',
    ],
    [{ what: 'years', amount: -7, low: 0, high: 100 }, 'Số năm −7 không dùng được. Hãy nhập số nguyên từ 0 đến 100.'],
    [
      { what: 'rate', amount: -2, low: -1, high: 10 },
      'Tốc độ tăng −200\u00a0% một năm không dùng được. Hãy nhập tốc độ lớn hơn −100\u00a0% và không quá 1.000\u00a0% một năm.',
    ],
    [
      { what: 'span', amount: -7, low: 0, high: 100 },
      'Năm cuối trừ năm gốc là −7 nên không tính được. Năm cuối phải là năm gốc hoặc sau đó, nhiều nhất 100 năm.',
    ],
    [{ what: 'year', amount: 2022.5, low: 1900, high: 2200 }, 'Năm 2022,5 không dùng được. Hãy nhập năm là số nguyên từ 1900 đến 2200.'],
    [
      { what: 'cost', amount: -1, low: 0, high: 10_000_000 },
      'Chi phí −1 tỷ đồng không dùng được. Hãy nhập số từ 0 đến 10.000.000 tỷ đồng.',
    ],
  ])('%o names what is allowed', (data, sentence) => {
    expect(amount(data, 'vi')).toBe(sentence);
  });

  it('does so in English', () => {
    expect(amount({ what: 'rate', amount: -2, low: -1, high: 10 }, 'en')).toBe(
      'A growth of −200% a year cannot be used. Enter more than −100% and at most 1,000% a year.',
    );
  });
});

describe('an expression over x that is refused', () => {
  it('for a sign before it, is told how to write either meaning', () => {
    const refused = evaluateExpression('+100', new Map([['x', 188]]));
    if (refused.ok) throw new Error('a sign before it is refused');
    expect(problemSentence(refused.error, 'vi')).toBe(
      '“+100” bắt đầu bằng dấu + nên không rõ là tính từ số hiện có hay đặt một số mới. Hãy viết x + 100 nếu tính từ số hiện có x, hoặc 100 nếu đặt đúng bằng số đó.',
    );
    expect(problemSentence(refused.error, 'en')).toBe(
      '“+100” begins with +, so it is not clear whether it starts from the present amount or sets a new one. Write x + 100 to start from x, the present amount, or 100 for exactly that.',
    );
  });
  it.each(['vi', 'en'] as const)('is advised by examples that are understood, in %s', (locale) => {
    const names = new Map([['x', 188]]);
    const refused = evaluateExpression('x * 1,13', names);
    if (refused.ok) throw new Error('a decimal comma is not the notation of JSON');
    const sentence = problemSentence(refused.error, locale);
    expect(sentence).toContain('“x * 1,13”');
    const examples = [...sentence.matchAll(/x [+*] [\d.^]*\d/g)].map(([example]) => example).slice(1);
    expect(examples).toEqual(['x + 100', 'x * 1.13^7']);
    for (const example of examples) expect(evaluateExpression(example, names).ok).toBe(true);
  });
});
