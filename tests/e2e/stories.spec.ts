/** Every view as its stories show it, held against the committed pictures (docs/adr/0035). `npm run pictures` takes them anew. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { canBringBrowser } from '../support/browser';
import { pictureName, picturedLooks } from '../stories/support/pictured-looks';
import type { PicturedLook } from '../stories/support/pictured-looks';
import { storiesOfIndex } from '../stories/support/story-index';
import { cutTexts } from './pages/cut-texts';
import { expect, test } from './pages/test';

const index = new URL('../../.cache/stories/index.json', import.meta.url);
const pictures = new URL('../stories/pictures/', import.meta.url);
/** What is longer than this says the same over and over. */
const stylePath = fileURLToPath(new URL('../stories/support/pictured.css', import.meta.url));
const stories = existsSync(index) ? storiesOfIndex(readFileSync(index, 'utf8')) : [];

/** Nothing has changed for a while, and nothing kept the page from noticing. */
function calm(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    for (let rounds = 0; rounds < 4; rounds += 1) {
      const [begun, before] = [performance.now(), changes];
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (changes > before || performance.now() - begun > 150) rounds = -1;
    }
    observer.disconnect();
  });
}

/** The story is shown in this look, was played, and has everything that it fetches and works out. */
async function settled(page: Page, { locale, theme }: PicturedLook): Promise<void> {
  const shown = page.locator(`#storybook-root[data-played] [data-look="${locale} ${theme}"]`);
  await expect(shown.locator('main')).toBeVisible();
  const isWaiting = (await shown.getAttribute('data-waits')) !== null;
  if (isWaiting) await expect(page.getByRole('progressbar')).toBeVisible();
  else await expect(page.locator('[aria-busy="true"], [role="progressbar"]')).toHaveCount(0);
  await calm(page);
}

/** Rules of accessibility that the view breaks, light or grave, with the element. A story is a part of a page: what a whole page owes is its own. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('#storybook-root').exclude('[data-tabster-dummy]').analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

test.skip(!canBringBrowser, 'the pinned browser is a Linux program for 64-bit Intel and AMD machines');

test('there are stories to look at, and no picture of one that is gone', () => {
  expect(stories.length, '`npm run build-stories` makes them').toBeGreaterThan(0);
  const wanted = stories.flatMap(({ id }) => picturedLooks(id).map((look) => pictureName(id, look).join('/')));
  const kept = readdirSync(pictures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
  expect(kept.filter((name) => !wanted.includes(name.replaceAll('\\', '/')))).toEqual([]);
});

for (const { id, title, name } of stories) {
  test(`${title}, ${name}: looks as in its pictures, breaks no rule of accessibility, and cuts no text at 320 px`, async ({ page }) => {
    const looks = picturedLooks(id);
    for (const [nth, look] of looks.entries()) {
      const { locale, theme, width } = look;
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none', reducedMotion: 'reduce' });
      // Parts that are fetched quietly (the menu of questions) leave no mark while they are on their way.
      if (nth === 0)
        await page.goto(`/iframe.html?viewMode=story&id=${id}&globals=locale:${locale};theme:${theme}`, { waitUntil: 'networkidle' });
      else await page.evaluate((globals) => window.dispatchEvent(new CustomEvent('story-look', { detail: globals })), { locale, theme });
      await settled(page, look);
      const file = [...pictureName(id, look)];
      const part = await page.locator('[data-look]').getAttribute('data-part');
      if (part === null) await expect.soft(page).toHaveScreenshot(file, { fullPage: true, stylePath });
      else await expect.soft(page.locator(part)).toHaveScreenshot(file);
      // Once in light and once in dark colours: with forced colours the system answers for them, and the rest is the same.
      if (theme !== 'contrast' && looks.findIndex((each) => each.theme === theme) === nth)
        expect.soft(await faults(page), file.join('/')).toEqual([]);
      // Each language once.
      if (width === 320) expect.soft(await cutTexts(page), file.join('/')).toEqual([]);
    }
  });
}
