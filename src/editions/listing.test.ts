import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../tests/support/small-standard';
import { madeUpCitation } from '../../tests/support/made-up-standard';
import { countStandings, listingOf } from './listing';

describe('how well the citations of an edition are known', () => {
  it('is counted by standing; one that none has is left out', () => {
    const read = { ...madeUpCitation, standing: 'text' } as const;
    expect(countStandings([read, madeUpCitation, read])).toEqual({ text: 2, memory: 1 });
    expect(Object.keys(countStandings([read]))).toEqual(['text']);
    expect(countStandings([])).toEqual({});
  });
});

describe('an edition in a list', () => {
  it('is what its own data says, with how many rows it has and from where', () => {
    expect(listingOf({ ...smallStandard, aliases: ['thu'], to: '2025-12-31', successor: 'next', isComplete: false })).toMatchObject({
      id: 'small',
      aliases: ['thu'],
      short: 'Thử',
      title: 'Tiêu chuẩn thử',
      urbanClass: 'II',
      from: '2023-01-01',
      to: '2025-12-31',
      tierUntil: null,
      successor: 'next',
      isComplete: false,
      isOwn: false,
      indicators: 8,
    });
    // All of it is from memory: a made-up law was read nowhere.
    expect(Object.keys(listingOf(smallStandard).standing)).toEqual(['memory']);
  });

  it('is of an urban class, or of the wards and communes of one', () => {
    expect(listingOf(smallStandard).kind).toBe('urban-class');
    expect(listingOf({ ...smallStandard, subject: 'unit' }).kind).toBe('unit-table');
  });
});
