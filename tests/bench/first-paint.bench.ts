/**
 * How soon the built pane is on screen in a real browser, from an empty cache: without Office.js, which is our own part of the
 * wait, and with Microsoft's own Excel client before it, to the sample's score. Figures of this machine, to be read beside its
 * load, not a limit to be met by a busy one. Needs `npm run build`.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { findBrowser } from '../support/browser';
import { createExcelHost } from '../support/excel-host/excel-host';
import { joinExcel, officeScript } from '../support/excel-in-page';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';

const office = officeScript();
const fixtures = sampleGrids().grids.map(fixtureOfGrid);
const paints: Record<'alone' | 'inExcel', number[]> = { alone: [], inExcel: [] };
let browser: Browser | null = null;
let server: ChildProcess | null = null;
let address = '';

function middle(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  return String(Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN));
}

/** One visit; `officeJs` null is a page whose Office.js is refused at once. Gives the time of the first paint, by the browser's clock. */
async function visit(officeJs: string | null, until: (page: Page) => Promise<unknown>): Promise<number> {
  if (browser === null) throw new Error('no browser');
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    officeJs === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: officeJs }),
  );
  if (officeJs !== null) await joinExcel(page, createExcelHost(fixtures, { claimed: '1.14' }));
  await page.goto(`${address}/taskpane.html`);
  await until(page);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  await context.close();
  return painted;
}

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  browser = await chromium.launch({ executablePath, args: [...args], env: { ...inherited, ...env } });
  const serving = spawn(process.execPath, [fileURLToPath(new URL('../tasks/serve-dist.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = serving;
  address = await new Promise<string>((resolve) => {
    serving.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
  });
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  console.log(`first paint, middle of ${String(paints.alone.length)} visits: ${middle(paints.alone)} ms alone, ${middle(paints.inExcel)} ms with Microsoft's client before it`);
});

describe('the built pane in a browser', () => {
  const options = { iterations: 7, warmupIterations: 1, time: 0, warmupTime: 0 };
  bench(
    'without Office.js, to its first sentence',
    async () => {
      paints.alone.push(await visit(null, (page) => page.getByText(/Excel/).first().waitFor()));
    },
    options,
  );
  bench(
    'over Microsoft’s client, to the sample’s score',
    async () => {
      paints.inExcel.push(await visit(office, (page) => page.getByRole('heading', { name: /^54[.,]06 \/ 75/ }).waitFor()));
    },
    options,
  );
});
