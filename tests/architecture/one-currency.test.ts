/** English has one word for the currency: `billion VND`. The Vietnamese one stands in headings that are quoted as a sheet has them, nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => join(root, folder, name));
}

/** What a heading is quoted as, and what the key of a text is, is no English. */
const quoted = /“[^”]*”|\(tỷ đồng\)|^\s*'[^']*':(?= )/g;
const otherForms = /\bdong\b|đồng|VNĐ|₫/iu;

function otherCurrencyIn(line: string): boolean {
  return otherForms.test(line.replaceAll(quoted, ''));
}

it('in the words of the program', () => {
  const found = filesIn('words/en', '.ts').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/)/.test(line) && otherCurrencyIn(line)),
  );
  expect(found).toEqual([]);
});

it('in the names that the editions give', () => {
  const found = filesIn('editions', '.json').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /"en":/.test(line) && otherCurrencyIn(line)),
  );
  expect(found).toEqual([]);
});

it('a second form is noticed', () => {
  for (const planted of ['Cost (billion đồng)', 'revenue (billion dong)', 'Points per Dong', '5 VNĐ'])
    expect(otherCurrencyIn(planted)).toBe(true);
  for (const right of ['Cost (billion VND)', 'Add a column “Chi phí (tỷ đồng)”']) expect(otherCurrencyIn(right)).toBe(false);
});
