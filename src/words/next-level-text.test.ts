/** How far a row is, as it is said: in its own unit, rounded up, downwards where less is better. Worked out by hand. */
import { describe, expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import type { NextLevel } from '../domain/next-level';
import type { Indicator } from '../domain/standard';
import { distanceText, nextLevelText } from './next-level-text';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const { indicators } = found.value;

function row(code: string): Indicator {
  const indicator = indicators.find((each) => each.code === code);
  if (indicator === undefined) throw new Error(code);
  return indicator;
}

function to(value: number, distance: number, more: Partial<NextLevel> = {}): NextLevel {
  return { level: 'minimum', points: 1.5, value, distance, isStrict: false, isLowerBetter: false, grade: null, ...more };
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the way to the next level', () => {
  it.each([
    ['thousands of people to the person', '09', to(200, 145.833), 'còn 145,833 nghìn người', '145.833 thousand people to go'],
    ['never 0, a density to the person', '11', to(1800, 0.0004), 'còn 1 người/km²', '1 '],
    ['no farther than it is: 99,99 of 100', '07', to(100, 0.01), 'còn 0,01 điểm %', '0.01'],
    ['a share by points of it, downwards', '07', to(3, 0.333, { isLowerBetter: true }), 'phải giảm 0,34 điểm %', 'has to fall by 0.34'],
    [
      'more than so much to a strict level',
      '07',
      to(2.5, 0.5, { level: 'maximum', isLowerBetter: true, isStrict: true }),
      'phải giảm hơn 0,5 điểm %',
      'fall by more than 0.5',
    ],
    ['beyond a strict level that it stands at', '07', to(2.5, 0, { isLowerBetter: true, isStrict: true }), 'phải dưới 2,5 %', 'below 2.5'],
    ['above a strict level that it stands at', '05', to(9, 0, { isStrict: true }), 'phải trên 9 %', 'above 9'],
  ])('is said as %s', (_what, code, next, vi, en) => {
    expect(plain(distanceText(next, row(code), 'vi'))).toBe(vi);
    expect(plain(distanceText(next, row(code), 'en'))).toContain(en);
  });

  it('names the level and what the row earns there; of a standard only what is required', () => {
    const next = to(200, 145.833);
    expect(plain(nextLevelText(next, row('09'), 'points', 'vi'))).toBe('còn 145,833 nghìn người đến mức tối thiểu (1,5 điểm)');
    expect(plain(nextLevelText({ ...next, level: 'maximum', points: 2 }, row('09'), 'points', 'vi'))).toMatch(/đến mức tối đa \(2 điểm\)$/);
    expect(plain(nextLevelText(next, row('09'), 'standards', 'vi'))).toBe('còn 145,833 nghìn người đến mức yêu cầu');
  });

  it('names the next rung by its words', () => {
    const next = to(0, 0, { value: null, distance: null, grade: 'minimum' });
    expect(distanceText(next, row('02'), 'vi')).toBe('còn đến bậc “Đủ”');
  });
});
