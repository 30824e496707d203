import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/words/locale';
import { themes, widths } from './looks';
import { groups, pictureName, picturedLooks } from './pictured-looks';

const name = ({ locale, theme, width }: (typeof groups)[number][number]): string => `${locale} ${theme} ${String(width)}`;

describe('the looks in which stories are photographed', () => {
  it('are all of them together, each in one group', () => {
    const all = locales.flatMap((locale) => themes.flatMap((theme) => widths.map((width) => ({ locale, theme, width }))));
    expect(groups.flat().map(name).sort()).toEqual(all.map(name).sort());
  });

  it.each(groups.map((group) => [group]))('have in each group every theme, and each language and each width twice', (group) => {
    expect(new Set(group.map(({ theme }) => theme)).size).toBe(3);
    expect(group.filter(({ locale }) => locale === 'vi')).toHaveLength(2);
    expect(group.filter(({ width }) => width === 320)).toHaveLength(2);
  });

  it('hang on the story alone: 97 + 97 is in the third group', () => {
    expect(picturedLooks('aa')).toBe(groups[2]);
    expect(pictureName('aa', { locale: 'en', theme: 'light', width: 320 })).toEqual(['aa', 'en-light-320.png']);
  });
});
