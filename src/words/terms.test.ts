import { describe, expect, it } from 'vitest';
import { locales } from './locale';
import { laterWordsOf, wordsOf } from './languages';
import { laterTerms } from './vi/later-terms';
import { terms } from './vi/terms';

describe('words of the field', () => {
  it('uses the four words for the states of an indicator', () => {
    const { status } = terms;
    expect([status.maximum, status.between, status.minimum, status.below, status.pending]).toEqual([
      'đạt tối đa',
      'đạt',
      'đạt',
      'chưa đạt',
      'chờ số liệu',
    ]);
  });

  it('says in plain words that the interpolation rule was not read in the text', () => {
    expect(laterTerms.standing.practice).toBe('theo thông lệ, chưa đọc được nguyên văn');
  });

  it.each(locales)('leaves no word blank in %s', (locale) => {
    for (const table of Object.values({ ...wordsOf(locale).terms, ...laterWordsOf(locale).laterTerms })) {
      for (const word of typeof table === 'string' ? [table] : Object.values<string>(table)) expect(word.trim()).not.toBe('');
    }
  });
});
