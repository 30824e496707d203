/**
 * How soon the built pane is on screen in a real browser: time to its first paint and to the sample's score, over Microsoft's own
 * Excel client. A figure of this machine, to be read, not a limit to be met by a busy one. Needs `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { findBrowser } from '../support/browser';
import { createExcelHost } from '../support/excel-host/excel-host';
import { joinExcel, officeScript } from '../support/excel-in-page';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';

const origin = 'https://pane.example';
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const office = officeScript();
const fixtures = sampleGrids().grids.map(fixtureOfGrid);
const paints: number[] = [];
const scores: number[] = [];
let browser: Browser | null = null;

function middle(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  return String(Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN));
}

/** One visit with an empty cache; the browser's own clock, from the request of the page. */
async function visit(): Promise<void> {
  if (browser === null) throw new Error('no browser');
  const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = new URL(`../../dist${url.pathname}`, import.meta.url);
    if (url.pathname.endsWith('/office.js')) await route.fulfill({ contentType: 'text/javascript', body: office });
    else if (url.origin === origin && existsSync(file)) await route.fulfill({ contentType: types[extname(url.pathname)] ?? 'application/octet-stream', body: readFileSync(file) });
    else await route.fulfill({ status: 404 });
  });
  await joinExcel(page, createExcelHost(fixtures, { claimed: '1.14' }));
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('heading', { name: '54,06 / 75 điểm' }).waitFor();
  scores.push(await page.evaluate(() => performance.now()));
  paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));
  await page.close();
}

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  browser = await chromium.launch({ executablePath, args: [...args], env: { ...inherited, ...env } });
});

afterAll(async () => {
  await browser?.close();
  console.log(`the pane, middle of ${String(paints.length)} visits: first paint after ${middle(paints)} ms, the sample's score after ${middle(scores)} ms`);
});

describe('the built pane in a browser', () => {
  bench('from its address to the sample’s score', visit, { iterations: 7, warmupIterations: 1, time: 0, warmupTime: 0 });
});
