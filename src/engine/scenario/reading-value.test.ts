import { describe, expect, it } from 'vitest';
import type { Observation, Reading } from '../../domain/observation';
import { numberOf, withNumber, withoutNumber } from './reading-value';

const read = (reading: Reading): Observation => ({
  indicator: 'row',
  cell: null,
  raw: '',
  reading,
  filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
});
const exact: Reading = { kind: 'exact', value: 30 };
const bound: Reading = { kind: 'bound', bound: '>', value: 30 };
const about: Reading = { kind: 'about', about: 'nearly', value: 30 };
const grade: Reading = { kind: 'grade', grade: 'maximum', basis: 'text' };
const pending: Reading = { kind: 'pending', reason: 'empty', hint: 30 };

describe('the number of a reading', () => {
  it('is there where one was read, also as a bound or about so much', () => {
    expect([exact, bound, about].map(numberOf)).toEqual([30, 30, 30]);
  });
  it('is none of a choice and none of what waits, whatever could be meant', () => {
    expect([grade, pending].map(numberOf)).toEqual([null, null]);
  });
});

describe('a reading that is moved', () => {
  it('has the other number; a bound stays a bound, and what is about so much stays about', () => {
    expect([exact, bound, about].map((reading) => withNumber(read(reading), 45).reading)).toEqual([
      { kind: 'exact', value: 45 },
      { kind: 'bound', bound: '>', value: 45 },
      { kind: 'about', about: 'nearly', value: 45 },
    ]);
  });
  it('of works that were counted is a number', () => {
    const { reading } = withNumber(read({ ...exact, value: 3 }), 4);
    expect(reading).toEqual({ kind: 'exact', value: 4 });
  });
  it('stays as it is where it has no number, or the same one but for the last bit', () => {
    for (const reading of [grade, pending]) {
      const observation = read(reading);
      expect(withNumber(observation, 45)).toBe(observation);
    }
    const tenths = read({ kind: 'exact', value: 0.1 + 0.2 });
    expect(withNumber(tenths, 0.3)).toBe(tenths);
  });
});

describe('a number that says nothing any more', () => {
  it('waits, and is told as what could be meant', () => {
    for (const reading of [exact, bound, about])
      expect(withoutNumber(read(reading)).reading).toEqual({ kind: 'pending', reason: 'filed-over-none', hint: 30 });
  });
  it('was none where a choice was made, or where the row waited for another reason', () => {
    for (const reading of [grade, pending]) {
      const observation = read(reading);
      expect(withoutNumber(observation)).toBe(observation);
    }
  });
});
