/**
 * The first seconds of the embedded page in a real browser, from an empty cache: the first paint beside that of a page with one word in
 * it, and the sample's score. `BEFORE=FOLDER npm run bench -- first-seconds` visits another build in turn with `dist/`, so that a change
 * is a ratio of one run. Figures of this machine and its load; docs/bench.md keeps those of a change. Needs `npm run build`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { middleOf, openBuiltPages } from '../support/built-page';
import type { BuiltPages } from '../support/built-page';

const plain = mkdtempSync(join(tmpdir(), 'nang-loai-plain-'));
writeFileSync(join(plain, 'index.html'), '<!doctype html><html lang="vi"><meta charset="utf-8" /><p>Nâng Loại</p></html>');

const before = process.env['BEFORE'];
const folders = { plain, ...(before === undefined ? {} : { before }), now: undefined };
type Build = keyof typeof folders;
const builds = Object.keys(folders).filter((name): name is Build => name in folders);

const pages = new Map<Build, BuiltPages>();
const paints = new Map<Build, number[]>();
const scores = new Map<Build, number[]>();

function keep(times: Map<Build, number[]>, build: Build, time: number): void {
  times.set(build, [...(times.get(build) ?? []), time]);
}

/** One visit; keeps the first paint by the browser's clock, and the moment the score was there. */
async function visit(build: Build): Promise<void> {
  const served = pages.get(build);
  if (served === undefined) throw new Error('no browser');
  const context = await served.browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${served.address}/index.html`);
  if (build !== 'plain') await page.getByRole('heading', { name: /^54[.,]06 / }).waitFor();
  keep(scores, build, await page.evaluate(() => performance.now()));
  keep(paints, build, await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));
  await context.close();
}

beforeAll(async () => {
  for (const build of builds) pages.set(build, await openBuiltPages(folders[build]));
});

afterAll(async () => {
  for (const served of pages.values()) await served.close();
  rmSync(plain, { recursive: true, force: true });
  const [paint, score] = [paints, scores].map((times) => (build: Build) => middleOf(times.get(build) ?? []));
  const ms = (time: number | undefined): string => (time ?? Number.NaN).toFixed(0);
  const ratio = (one: number | undefined, other: number | undefined): string => ((one ?? Number.NaN) / (other ?? Number.NaN)).toFixed(2);
  console.log(`first paint: ${ms(paint?.('now'))} ms, ${ratio(paint?.('now'), paint?.('plain'))} times the plain page's`);
  console.log(`score of the sample: ${ms(score?.('now'))} ms`);
  if (before !== undefined) {
    console.log(
      `before: first paint ${ms(paint?.('before'))} ms, score ${ms(score?.('before'))} ms; now ${ratio(score?.('now'), score?.('before'))} of it`,
    );
  }
});

describe('the first seconds of the embedded page', () => {
  // In turn, so that what else the machine does falls on all of them.
  bench(
    'a visit of each',
    async () => {
      for (const build of builds) await visit(build);
    },
    { iterations: 7, warmupIterations: 1, time: 0, warmupTime: 0 },
  );
});
