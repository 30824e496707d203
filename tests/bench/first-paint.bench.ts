/**
 * How soon the built pane is on screen in a real browser, from an empty cache: without Office.js, which is our own part of the
 * wait, and with Microsoft's own Excel client before it, to the sample's score. Figures of this machine, to be read beside its
 * load, not a limit to be met by a busy one. Needs `npm run build`.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { middleOf, openBuiltPages } from '../support/built-page';
import type { BuiltPages } from '../support/built-page';
import { createExcelHost } from '../support/excel-host/excel-host';
import { joinExcel, officeScript } from '../support/excel-in-page';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';

const office = officeScript();
const fixtures = sampleGrids().grids.map(fixtureOfGrid);
const paints: Record<'alone' | 'inExcel', number[]> = { alone: [], inExcel: [] };
let pages: BuiltPages | null = null;

/** One visit; `officeJs` null is a page whose Office.js is refused at once. Gives the time of the first paint, by the browser's clock. */
async function visit(officeJs: string | null, until: (page: Page) => Promise<unknown>): Promise<number> {
  if (pages === null) throw new Error('no browser');
  const context = await pages.browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    officeJs === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: officeJs }),
  );
  if (officeJs !== null) await joinExcel(page, createExcelHost(fixtures, { claimed: '1.14' }));
  await page.goto(`${pages.address}/taskpane.html`);
  await until(page);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  await context.close();
  return painted;
}

beforeAll(async () => {
  pages = await openBuiltPages();
});

afterAll(async () => {
  await pages?.close();
  const [alone, inExcel] = [middleOf(paints.alone), middleOf(paints.inExcel)].map((time) => time.toFixed(0));
  console.log(
    `first paint, middle of ${String(paints.alone.length)} visits: ${alone ?? ''} ms alone, ${inExcel ?? ''} ms with Microsoft's client before it`,
  );
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
      paints.inExcel.push(await visit(office, (page) => page.getByRole('heading', { name: /^54[.,]06 / }).waitFor()));
    },
    options,
  );
});
