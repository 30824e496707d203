/**
 * Every view of the pane for everyone: axe in three looks, 320 px, the keyboard alone.
 * Held to it is our own part of the page: pane, toolbar and messages. The grid is a component of others that draws on a canvas;
 * what could be named in it from outside is named by src/embedded/univer. Fluent's own focus sentinels are left out too: they pass
 * the focus on at once.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { headline, openEmbeddedPage } from './embedded-page';
import { card, nameBox, openView, pane, row, trace, views, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** The pane with one row open to its trace, which is where most of its kinds of element are. */
async function eachView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await row(page, /^Tỷ lệ hộ nghèo/).click();
  await expect(trace(page)).toBeVisible();
  for (const view of views) {
    await openView(page, view);
    await look(view);
  }
}

/** Rules broken gravely in our own part of the page, with the element. */
async function graveFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('section[aria-label="Bảng tính"]')
    .exclude('[data-tabster-dummy]')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

for (const [look, prepare] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const) {
  test(`no view has a serious fault of accessibility in ${look} colours`, async ({ page }) => {
    await page.emulateMedia(prepare);
    await openEmbeddedPage(page);
    await eachView(page, async (view) => {
      expect(await graveFaults(page), view).toEqual([]);
    });
  });
}

test('at 320 px no view of the pane is wider than the pane, in either language', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('nang-loai.pane-width', '320');
  });
  await openEmbeddedPage(page);
  expect((await pane(page).boundingBox())?.width).toBeLessThanOrEqual(320);
  await eachView(page, async (view) => {
    expect(await widerThanPane(page), view).toEqual([]);
  });
  await openView(page, 'Chờ');
  await page.getByRole('button', { name: 'English' }).click();
  const english = pane(page);
  for (const view of [/^Score/, /^Audit/, /^Pending/, /^Notes/]) {
    await english.getByRole('tab', { name: view }).click();
    expect(await widerThanPane(page), String(view)).toEqual([]);
  }
});

test('on a page of 320 px the toolbar lies inside it, and “not saved” over nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/index.html');
  await openView(page, 'Chờ');
  await page
    .getByRole('button', { name: /^Lấy điểm tự chấm/ })
    .first()
    .click();
  const unsaved = await page.getByText('chưa lưu').boundingBox();
  for (const name of ['Mở tệp .xlsx', 'Lưu .xlsx', 'Dữ liệu mẫu', 'Hoàn tác', 'Làm lại', 'English', /^Dùng nền/]) {
    const button = await page.getByRole('button', { name }).first().boundingBox();
    if (button === null || unsaved === null) throw new Error(`${String(name)} is not shown`);
    expect(button.x + button.width, String(name)).toBeLessThanOrEqual(320);
    expect(
      button.x + button.width <= unsaved.x || button.x >= unsaved.x + unsaved.width || button.y + button.height <= unsaved.y,
      String(name),
    ).toBe(true);
  }
});

test('on a narrow page F6 comes to the strip of the two parts, and from it to the part in front', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.setViewportSize({ width: 380, height: 760 });
  const strip = page.getByRole('navigation').getByRole('tablist');
  const own = strip.getByRole('tab', { name: 'Chấm điểm' });
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).focus();
  await page.keyboard.press('F6');
  await expect(own).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('main :focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F6');
  await expect(own).toBeFocused();
  // The other part is put in front from here, and F6 leads into it.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Bảng tính', exact: true })).toBeVisible();
  await page.keyboard.press('F6');
  await expect(page.locator('section[aria-label="Bảng tính"] :focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F6');
  await expect(strip.getByRole('tab', { name: 'Bảng tính' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('button', { name: 'Mở tệp .xlsx' })).toBeFocused();
});

test('with the keyboard alone: from the first line to a row’s trace, its cell, and a pending row decided', async ({ page }) => {
  await openEmbeddedPage(page);
  const tab = pane(page).getByRole('tab', { name: /^Điểm/ });
  // The grid has the focus at first and keeps Tab for its cells; F6 leads out of it, as in Excel.
  await page.keyboard.press('F6');
  const first = pane(page).getByRole('button', { name: /^Việc tiếp theo: / });
  await expect(first).toBeFocused();
  // The focus is seen at once, not only after a Tab.
  await expect(first).toHaveCSS('outline-style', 'solid');
  for (let step = 0; step < 7 && !(await tab.evaluate((element) => element === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(tab).toBeFocused();
  for (
    let step = 0;
    step < 20 && !(await row(page, /^Vị trí, chức năng/).evaluate((element) => element === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(row(page, /^Vị trí, chức năng/)).toBeFocused();
  for (let step = 1; step < 7; step += 1) await page.keyboard.press('ArrowDown');
  await expect(row(page, /^Tỷ lệ hộ nghèo/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(trace(page)).toContainText('2,33');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Đến ô F22' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(nameBox(page)).toHaveValue(/^F22/);
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('button', { name: 'Mở tệp .xlsx' })).toBeFocused();

  await tab.focus();
  const pending = pane(page).getByRole('tab', { name: /^Chờ/ });
  for (let step = 0; step < 6 && !(await pending.evaluate((element) => element === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(pending).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 39)).toBeVisible();
  const use = card(page, 39).getByRole('textbox', { name: 'Số liệu (%)' });
  for (let step = 0; step < 10 && !(await use.evaluate((element) => element === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(use).toBeFocused();
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  // 50 % is the maximum of row 39: one point more.
  await expect(headline(page, '55,06')).toBeVisible();
});
