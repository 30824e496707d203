import { describe, expect, it } from 'vitest';
import { choiceSaid } from './vocabularies';

const choice = { tag: 'choice', choices: ['last-year', 'every-year'], absent: 'last-year', offered: [], isAssumption: false } as const;
const written = { 'last-year': 'năm cuối', 'every-year': 'mọi năm' };

describe('a choice that only the sheet’s own words say', () => {
  const said = (text: string, words: Readonly<Record<string, string>> = written) =>
    choiceSaid({ ...choice, vocabulary: null }, text, words);

  it('is said by its word, however that is typed', () => {
    expect([said('mọi năm'), said(' NĂM CUỐI ')]).toEqual(['every-year', 'last-year']);
  });

  it('is said by no other word, and by nothing', () => {
    expect([said('hai năm'), said(''), said('…')]).toEqual([null, null, null]);
    expect([said('every-year', {}), said('', { 'every-year': '' })]).toEqual([null, null]);
  });
});

describe('a choice of which many forms are read', () => {
  const said = (text: string, choices: readonly string[]) => choiceSaid({ ...choice, choices, vocabulary: 'becomes' }, text, {});

  it('is said by any of them, but never one that the field does not offer', () => {
    expect(said('lập phường', ['same', 'ward'])).toBe('ward');
    expect(said('lập phường', ['same'])).toBeNull();
  });

  it('is said by the sheet’s own word as well, where that is none of the forms', () => {
    expect(choiceSaid({ ...choice, choices: ['same', 'ward'], vocabulary: 'becomes' }, 'quartier', { ward: 'Quartier' })).toBe('ward');
  });
});
