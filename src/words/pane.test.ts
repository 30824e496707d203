import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from './locale';
import { wordsOf } from './languages';
import { pane as paneEn } from './en/pane';
import { paneParts as partsEn } from './en/pane-parts';
import { pane as paneVi } from './vi/pane';
import { paneParts as partsVi } from './vi/pane-parts';

/** Source of everything that may show a label of the pane. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Sentences made of labels, such as that of a reading, are shown wherever they are. */
const shown = [...sources('src/taskpane'), ...sources('src/questions'), ...sources('src/embedded'), ...sources('src/words')].join('\n');

describe('labels of the pane', () => {
  it('exist in both languages', () => {
    expect(Object.keys(paneEn).sort()).toEqual(Object.keys(paneVi).sort());
    expect(Object.keys(partsEn).sort()).toEqual(Object.keys(partsVi).sort());
  });

  it.each([...Object.keys(paneVi), ...Object.keys(partsVi)])('%s is shown somewhere', (key) => {
    expect(shown).toMatch(new RegExp(`\\b(?:text|pane)\\.${key}\\b`));
  });

  it.each(locales)('in %s are never blank and hold nothing undefined', (locale) => {
    const labels = Object.values(wordsOf(locale).pane).flatMap((label) => (typeof label === 'object' ? Object.values(label) : [label]));
    for (const label of labels) {
      // Makers are called with texts that can be found again; counts are texts here too, which no maker minds.
      const text = typeof label === 'string' ? label : String(Reflect.apply(label, undefined, ['«1»', '«2»', '«3»', '«4»']));
      expect(text.trim()).not.toBe('');
    }
  });

  it('count in English as English does', () => {
    expect(paneEn.filedTotal('61.42', 1)).toBe('Filed 61.42 · 1 row differs');
    expect(paneEn.filedTotal('61.42', 16)).toBe('Filed 61.42 · 16 rows differ');
    expect(paneEn.filedTotal('61.42', 0)).toBe('Filed 61.42, no row differs');
  });

  it('name what an edition counts: points, or standards that are met', () => {
    expect(paneVi.needed('12', 'standards')).toBe('tiêu chuẩn · cần 12');
    expect(paneEn.needed('12', 'standards')).toBe('standards · 12 needed');
  });

  it('write the first line: points, criteria met and what is missing', () => {
    expect(`54,06 ${paneVi.needed('75', 'points')} · ${paneVi.criteriaMet(2, 5)} · ${paneVi.missing('20,94', 'points')}`).toBe(
      '54,06 điểm · cần 75 · 2/5 tiêu chí đạt · còn thiếu ít nhất 20,94 điểm',
    );
  });
});
