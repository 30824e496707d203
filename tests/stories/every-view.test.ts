/** No view is forgotten: a tab, a page and a question each have a story. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questions } from '../../src/questions/questions';
import { tabNames } from '../../src/taskpane/tabs';
import type { OwnPage } from '../../src/taskpane/view-name';

const texts = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.stories.tsx'))
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));

const pages: Readonly<Record<OwnPage, true>> = { mapping: true, law: true, settings: true, help: true, templates: true };
const questionPages = questions.flatMap(({ id, place }) => (place === 'page' ? [id] : []));
const sections = questions.flatMap(({ id, place }) => (place === 'scenarios' ? [id] : []));

it.each([...tabNames, ...Object.keys(pages), ...questionPages])('the view %s has a story', (view) => {
  expect(texts.some((text) => text.includes(`place: '${view}'`))).toBe(true);
});

it.each(sections)('the section %s of the scenarios has a story', (id) => {
  expect(texts.some((text) => text.includes(`[data-question="${id}"]`))).toBe(true);
});
