/**
 * What is planned, aimed at, forecast, estimated, under way, assumed, asked for or not known is no present figure, wherever it is said: every form
 * of those classes in every place of a cell, with its accents and without, in rows of several units and of names that look like such words.
 */
import { describe, expect, it } from 'vitest';
import type { NumericIndicator } from '../../src/domain/standard';
import * as vocabulary from '../../src/language/lexicon/vocabulary';
import { readNumberText } from '../../src/language/numbers/number-text';
import { fold } from '../../src/language/text/fold';
import { lookingAhead } from '../../src/language/time-said';
import { readValue } from '../../src/sheets/read-value';
import { withoutAccents } from '../support/decorations/typing';
import { standard } from '../support/sample-baseline';

const places: Readonly<Record<string, (words: string, figure: string) => string>> = {
  'in front': (words, figure) => `${words} ${figure}`,
  'in front, with a colon': (words, figure) => `${words}: ${figure}`,
  'in brackets in front': (words, figure) => `(${words}) ${figure}`,
  'on a line above': (words, figure) => `${words}\n${figure}`,
  behind: (words, figure) => `${figure} ${words}`,
  'behind a comma': (words, figure) => `${figure}, ${words}`,
  'behind a semicolon': (words, figure) => `${figure}; ${words}`,
  'behind a dash': (words, figure) => `${figure} - ${words}`,
  'behind a stop': (words, figure) => `${figure}. ${words}.`,
  'behind a stroke': (words, figure) => `${figure} / ${words}`,
  'in brackets': (words, figure) => `${figure} (${words})`,
  'in square brackets': (words, figure) => `${figure} [${words}]`,
  'in brackets left open': (words, figure) => `${figure} (${words}`,
  'on a line below': (words, figure) => `${figure}\n${words}`,
  'in brackets on a line below': (words, figure) => `${figure}\n(${words})`,
};

const forms = vocabulary.intents.forms.filter(({ id }) => lookingAhead.has(id) || id === 'required');
const typed = [...new Set(forms.flatMap(({ form }) => [form, withoutAccents(form), form.toUpperCase()]))];

/** Of several units; `hộ gia đình` in the names of 36 and 61 is `giả định` but for its marks. */
const rows = [3, 7, 9, 20, 32, 36, 61].flatMap((number) =>
  standard.indicators.filter((row): row is NumericIndicator => row.kind === 'numeric' && row.number === number),
);

function isRead(text: string, row: NumericIndicator): boolean {
  const { reading } = readValue({ value: text, format: 'General', unit: '', cell: null, asOf: 2022, marks: [] }, row);
  return reading.kind !== 'pending';
}

describe('a figure that is no present one', () => {
  it.each(Object.entries(places))('waits %s', { timeout: 60_000 }, (_place, put) => {
    expect([rows.length, typed.length > 400]).toEqual([7, true]);
    const figureOf = (row: NumericIndicator): string => (row.unit === '%' ? '7%' : '7');
    const read = rows.flatMap((row) =>
      typed.flatMap((words) => (isRead(put(words, figureOf(row)), row) ? [`${String(row.number)}: ${words}`] : [])),
    );
    expect(read).toEqual([]);
  });

  it('also where the name of the row has a word that is another but for its marks', () => {
    const name = 'Tỷ lệ gia đình dùng nước sạch';
    expect(['7% giả định', '7% (gia dinh)', '7% gia đình'].map((text) => readNumberText(text, { name, unit: '%' }).kind)).toEqual([
      'planned',
      'planned',
      'number',
    ]);
  });

  it('and the same figure without those words, or with words that only look like them, is read', () => {
    const told = ['7%', '7% hộ gia đình', '7% ho gia dinh', '7% (phù hợp quy hoạch)', '7% (quy uoc)'];
    const row = rows.find(({ number }) => number === 32);
    expect(row === undefined ? [] : told.filter((text) => isRead(text, row))).toEqual(told);
  });
});

describe('typed without accents', () => {
  const lexicons = Object.values(vocabulary);
  it('every form of every vocabulary means what it means with them, but where another form is the same', () => {
    const misread = lexicons.flatMap(({ name, forms: all, is }) =>
      all.flatMap(({ id, form }) => {
        const isShared = all.some((other) => other.id !== id && fold(other.form) === fold(form));
        return isShared || is(withoutAccents(form)) === id ? [] : [`${name}: ${form}`];
      }),
    );
    expect([lexicons.length > 30, misread]).toEqual([true, []]);
  });

  it('of plans and of parts of papers the one that lets the figure wait is meant', () => {
    expect(vocabulary.intents.is('gia dinh')).toBe('underway');
    expect(vocabulary.intents.is('gia đình')).toBe('other');
    expect(vocabulary.pageWords.is('muc')).toBe('part');
    expect(vocabulary.pageWords.is('mức')).toBe('other');
    // `đủ`, `dư`: nobody can tell.
    expect(vocabulary.balances.is('du')).toBeNull();
  });
});
