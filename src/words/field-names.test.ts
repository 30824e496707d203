/** Refusals in the pane speak of its fields, those in the terminal of options: over every question, and every problem that names one. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { questions } from '../questions/questions';
import { fieldNames, underFieldNames } from './field-names';
import { loadEveryLanguage } from './languages';
import { locales } from './locale';
import { problemSentence } from './problem-sentence';

beforeAll(loadEveryLanguage);

/** Fields that the terminal alone offers: nobody can write into them in the pane. A new field of a question stands here or has a name. */
const terminalOnly: Readonly<Record<string, readonly string[]>> = {
  'fewest-changes': ['atMost', 'costs', 'sets', 'seconds'],
  'smallest-merger': ['alternatives', 'seconds'],
  uncertainty: ['seed', 'draws'],
  path: ['schedule'],
  projects: ['confirmed', 'effects'],
};

const told = (option: string): readonly Problem[] => [
  problem('asked-number-outside', 'error', null, { option, name: '07', written: 700, from: 0, to: 100, isWhole: false }),
  problem('asked-twice', 'error', null, { option, first: '7', second: '07' }),
  problem('asked-row-numberless', 'error', null, { option, row: '01', why: 'grade' }),
  problem('asked-row-numberless', 'error', null, { option, row: '01', why: 'waiting' }),
  problem('asked-row-numberless', 'error', null, { option, row: '01', why: 'kept' }),
  problem('asked-share-impossible', 'error', null, { option, share: 120 }),
  problem('asked-grid-of-two', 'error', null, { option, other: option, written: 'hospital-beds' }),
  problem('path-year-outside', 'error', null, { option, year: 1990, from: 2022, last: 2122 }),
];

describe.each(questions.map(({ id, load }) => ({ id, load })))('the question $id', ({ id, load }) => {
  it.each(locales)('has a name in %s for every field that the pane offers, and for no other', async (locale) => {
    const { fields } = await load();
    const named = Object.keys(fieldNames(id, locale) ?? {});
    expect([...named, ...(terminalOnly[id] ?? [])].toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  });

  it.each(locales)('names in %s no option of the terminal where the pane refuses', (locale) => {
    for (const [field, name] of Object.entries(fieldNames(id, locale) ?? {})) {
      for (const refusal of told(`--${field}`)) {
        const said = problemSentence(underFieldNames(refusal, id, locale), locale);
        expect(said).toContain(`“${name}”`);
        expect(said).not.toMatch(/--\w/);
        // The terminal says the option itself.
        expect(problemSentence(refusal, locale)).toContain(`--${field}`);
      }
    }
  });
});

it.each(locales)('no sentence in %s about an answer names an option by itself', (locale) => {
  expect(readFileSync(new URL(`${locale}/problems-answers.ts`, import.meta.url), 'utf8')).not.toMatch(/--[a-z]/i);
});
