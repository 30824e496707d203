import { describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { sampleScored } from '../support/fake-session';
import { unsoundScore } from './unsound-score';

const { assessment } = sampleScored();
if (assessment === null) throw new Error('the sample has no score');
const { total, criteria } = assessment;
const [first, ...others] = criteria;
if (first === undefined) throw new Error('the sample has no criterion');
const told = [problem('own-sum', 'warning', null, { what: 'total', name: '', printed: 100, sum: 140.85 })];

describe('a score of a hostile file', () => {
  it('is sound where every part has what it can', () => {
    expect(unsoundScore(assessment, [])).toBeNull();
    expect(unsoundScore({ ...assessment, total: { ...total, possible: total.maximum } }, [])).toBeNull();
  });

  it.each([
    ['a total above what its table prints', { total: { ...total, possible: 100.5 } }],
    ['a total above a hundred, whatever the rows add up to', { total: { ...total, possible: 140.85, maximum: 140.85 } }],
    ['a criterion above its own points', { criteria: [{ ...first, possible: first.maximum + 0.01 }, ...others] }],
  ])('is not with %s, unless the table is told to contradict itself', (_what, change) => {
    expect(unsoundScore({ ...assessment, ...change }, [])).toContain('at most');
    expect(unsoundScore({ ...assessment, ...change }, told)).toBeNull();
  });

  it.each([
    ['points below nothing', { certain: -1 }],
    ['more certain than possible', { certain: 60, possible: 50 }],
    ['no number', { possible: Number.NaN }],
  ])('is never with %s', (_what, change) => {
    expect(unsoundScore({ ...assessment, total: { ...total, ...change } }, told)).toContain('total');
  });
});
