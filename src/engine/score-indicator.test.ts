/** One row: what is only about a number, bounds at strict levels, points taken as filed. Levels made up, points worked out by hand. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../tests/support/small-standard';
import type { Observation, Reading } from '../domain/observation';
import type { NumericIndicator } from '../domain/standard';
import { scoreIndicator } from './score-indicator';

const found = smallStandard.indicators.find((row): row is NumericIndicator => row.kind === 'numeric');
if (found === undefined) throw new Error('the made-up edition has rows of numbers');
const template = found;

/** From 1,5 points at the minimum to 2 at the maximum. */
function row(maximum: string, minimum: string, direction: 'higher' | 'lower'): NumericIndicator {
  const level = (text: string) => ({ value: Number(text.replace(/[<>]/, '')), strict: /[<>]/.test(text), text });
  return { ...template, direction, points: { maximum: 2, minimum: 1.5 }, maximum: level(maximum), minimum: level(minimum) };
}
function scored(of: NumericIndicator, reading: Reading, filed: number | null = null) {
  const observation: Observation = {
    indicator: of.id,
    cell: null,
    raw: '',
    reading,
    filed: { points: filed, pointsCell: null, verdict: '', verdictCell: null },
  };
  const resolution = filed === null ? null : ({ kind: 'filed' } as const);
  const settings = { policy: 'proportional', region: null, trace: false } as const;
  return scoreIndicator(observation, of, smallStandard, settings, resolution);
}
const people = row('500', '200', 'higher');
const poverty = row('2', '3', 'lower');

describe('a figure that is only about a number', () => {
  const about = (of: NumericIndicator, how: 'around' | 'nearly', value: number) => {
    const { status, points, possible, value: counted } = scored({ ...of }, { kind: 'about', about: how, value });
    return [status, Number(points.toFixed(6)), Number(possible.toFixed(6)), counted];
  };

  it.each([
    // 5 % less or more than 300 are 285 and 315: no level lies between, and 300 counts.
    [300, ['between', 1.666667, 1.666667, 300]],
    [211, ['between', 1.518333, 1.518333, 211]],
    [530, ['maximum', 2, 2, 530]],
    // 185,25 to 204,75 have the minimum of 200 among them: at best 1,5 + 4,75 ÷ 300 × 0,5.
    [195, ['pending', 0, 1.507917, null]],
    [210, ['pending', 0, 1.534167, null]],
    [200, ['pending', 0, 1.516667, null]],
    [480, ['pending', 0, 2, null]],
    [520, ['pending', 0, 2, null]],
  ])('around %d of 200 and 500', (value, expected) => {
    expect(about(people, 'around', value)).toEqual(expected);
  });

  it('that is nearly so much is no more: nearly 205 may be 200, nearly 199 cannot', () => {
    expect(about(people, 'nearly', 205)).toEqual(['pending', 0, 1.508333, null]);
    // 199 ÷ 200 × 1,5 by the proportional policy.
    expect(about(people, 'nearly', 199)).toEqual(['below', 1.4925, 1.4925, 199]);
    expect(about(people, 'around', 199)[0]).toBe('pending');
  });

  it('where less is better may be as good as its lower end: around 3,1 of 3 and 2 at best 2,945', () => {
    expect(about(poverty, 'around', 3.1)).toEqual(['pending', 0, 1.5275, null]);
    expect(about(poverty, 'around', 2.5)).toEqual(['between', 1.75, 1.75, 2.5]);
  });
});

describe('a bound at a strict level', () => {
  const strict = row('>9', '>4', 'higher');
  const at = (bound: '<' | '<=' | '>' | '>=', value: number) => {
    const { status, points, possible } = scored(strict, { kind: 'bound', bound, value });
    return [status, points, possible];
  };

  it('lies beyond its number where it says so, and not where it may be the number itself', () => {
    expect(at('>', 9)).toEqual(['maximum', 2, 2]);
    expect(at('>=', 9)).toEqual(['between', 2, 2]);
    expect(at('>', 4)[0]).toBe('minimum');
    expect(at('>=', 4)).toEqual(['below', 1.5, 1.5]);
  });

  it('on the worse side never lies beyond: what it could still earn is what its number earns', () => {
    expect(at('<', 9)).toEqual(['pending', 0, 2]);
    expect(at('<', 2)).toEqual(['pending', 0, 0.75]);
  });
});

it('points taken as filed stand where they lie on the scale', () => {
  const filed = (points: number) => scored(people, { kind: 'pending', reason: 'empty', hint: null }, points).status;
  expect([2, 1.75, 1.5, 1, 0].map(filed)).toEqual(['maximum', 'between', 'minimum', 'below', 'below']);
});
