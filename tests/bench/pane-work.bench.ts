/**
 * What the pane costs the browser's main thread between what a user does and the frame that shows the result, from the browser's own
 * record: an edit in the grid to the repainted score, and a tick in the commune list to the repainted scenario. The grid's own work
 * (its recalculation and drawing) is told apart by the script it runs in. Figures of this machine, to be read beside its load.
 * Needs `npm run build`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { middleOf, openBuiltPages } from '../support/built-page';
import type { BuiltPages } from '../support/built-page';
import { recordWork } from '../support/main-thread';
import type { MainThreadWork } from '../support/main-thread';
import { workOfRounds } from '../support/page-metrics';
import type { PageWork } from '../support/page-metrics';

const scripts = fileURLToPath(new URL('../../dist/js/', import.meta.url));

/** The built scripts that hold the spreadsheet component. */
const gridScripts = new Set(readdirSync(scripts).filter((name) => readFileSync(`${scripts}${name}`, 'utf8').includes('univer')));

function isGrid(url: string): boolean {
  return gridScripts.has(url.slice(url.lastIndexOf('/') + 1));
}

const edits: MainThreadWork[] = [];
const ticks: Record<'idle' | 'ticking', PageWork[]> = { idle: [], ticking: [] };
let pages: BuiltPages | null = null;
let page: Page | null = null;

function opened(): { readonly pages: BuiltPages; readonly page: Page } {
  if (pages === null || page === null) throw new Error('no page');
  return { pages, page };
}

async function openSample(): Promise<Page> {
  pages = await openBuiltPages();
  const shown = await pages.browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'vi-VN' });
  await shown.goto(`${pages.address}/index.html`);
  await shown.getByRole('heading', { name: '54,06 điểm · cần 75' }).waitFor();
  await shown.locator('section[aria-busy=false]').first().waitFor();
  return shown;
}

/** Row 20, hospital beds: 34 and 40 for 10.000 people in turn. */
let beds = 34;

/** Types into the cell; what is measured begins with the change event, after the cell is left. */
async function edit(): Promise<void> {
  const { page: shown } = opened();
  const nameBox = shown.getByRole('textbox', { name: 'Hộp tên' });
  await nameBox.fill('F56');
  await nameBox.press('Enter');
  await shown.keyboard.type(String(beds));
  await shown.evaluate(() => {
    performance.clearMarks();
  });
  const headline = beds === 34 ? '54,94' : '55,06';
  beds = beds === 34 ? 40 : 34;
  await shown.keyboard.press('Enter');
  await shown.getByRole('heading', { name: `${headline} điểm · cần 75` }).waitFor();
  // The recalculation that follows an edit is read and scored too, and marked too.
  await shown.waitForTimeout(300);
}

const rounds = 30;

/** Clicks a commune in each round, or nothing: what the page does anyway (the grid asks for frames all the time) is no work of a tick. */
async function pass(isTicking: boolean): Promise<void> {
  await opened().page.evaluate(
    async ([count, clicks]) => {
      for (let round = 0; round < count; round += 1) {
        const box = [...document.querySelectorAll('label')].find((label) => label.textContent === 'Cẩm Giàng (xã)');
        if (box === undefined) throw new Error('no commune to tick');
        if (clicks) box.click();
        // To the frame that shows it, and a little beyond.
        await new Promise<void>((done) => {
          requestAnimationFrame(() => {
            setTimeout(done, 50);
          });
        });
      }
    },
    [rounds, isTicking] as const,
  );
}

function told(works: readonly MainThreadWork[]): string {
  const figure = (of: (work: MainThreadWork) => number): string => middleOf(works.map(of)).toFixed(1);
  return `${figure(({ total }) => total)} ms in all, busy ${figure(({ busy }) => busy)}, the grid's own ${figure(({ others }) => others)}, ours ${figure(({ busy, others }) => busy - others)}`;
}

beforeAll(async () => {
  page = await openSample();
});

function toldTick(): string {
  const beyondIdle = (of: (work: PageWork) => number): string =>
    (middleOf(ticks.ticking.map(of)) - middleOf(ticks.idle.map(of))).toFixed(1);
  return `${beyondIdle(({ all }) => all)} ms beyond an idle page: scripts (engine and views) ${beyondIdle(({ script }) => script)}, style and layout ${beyondIdle(({ styleAndLayout }) => styleAndLayout)}, the rest is painting`;
}

afterAll(async () => {
  await pages?.close();
  console.log(`changed cell to repainted score, middle of ${String(edits.length)}: ${told(edits)}`);
  console.log(`a tick, middle of ${String(ticks.ticking.length)} times ${String(rounds)}: ${toldTick()}`);
});

describe('the pane beside the grid', () => {
  const options = { iterations: 11, warmupIterations: 3, time: 0, warmupTime: 0 };
  bench(
    'a cell is edited, to the repainted score',
    async () => {
      const { pages: built, page: shown } = opened();
      edits.push(await recordWork(built.browser, shown, edit, 'nang-loai:change', 'nang-loai:painted', isGrid));
    },
    options,
  );
  bench(
    'a commune is ticked or unticked, to the repainted scenario',
    async () => {
      const { page: shown } = opened();
      ticks.idle.push(await workOfRounds(shown, rounds, () => pass(false)));
      ticks.ticking.push(await workOfRounds(shown, rounds, () => pass(true)));
    },
    {
      ...options,
      iterations: 5,
      warmupIterations: 1,
      setup: async () => {
        const { page: shown } = opened();
        await shown
          .getByRole('tab', { name: /^Kịch bản/ })
          .first()
          .click();
        await shown.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }).waitFor();
        ticks.idle.length = 0;
        ticks.ticking.length = 0;
      },
    },
  );
});
