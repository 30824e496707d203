/** A form that is opened comes into sight whole, between the header and the bar of the open scenario, wide and narrow. */
import type { Locator, Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';
import { pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

async function openScenarios(page: Page, width: number): Promise<Locator> {
  await openEmbeddedPage(page);
  await page.setViewportSize({ width, height: 900 });
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  return shown;
}

/** Puts a control just above the bar: what opens under it opens under the bar. */
async function standLow(control: Locator, shown: Locator): Promise<void> {
  const bar = await barOf(shown).boundingBox();
  await control.evaluate((element, top) => {
    const scroller = element.closest('[data-print="whole"]');
    if (scroller !== null) scroller.scrollTop += element.getBoundingClientRect().bottom - top;
  }, bar?.y ?? 0);
}

function barOf(shown: Locator): Locator {
  return shown.getByRole('group', { name: 'Kết quả của kịch bản đang mở' });
}

/** Between header and bar; of one that is taller its beginning, where the focus is. */
async function isInSight(form: Locator, shown: Locator): Promise<void> {
  await expect(form).toBeVisible();
  await expect(async () => {
    const [box, bar, header] = [await form.boundingBox(), await barOf(shown).boundingBox(), await shown.locator('header').boundingBox()];
    if (box === null || bar === null || header === null) throw new Error('not on screen');
    const room = { top: header.y + header.height, bottom: bar.y };
    expect(box.y).toBeGreaterThanOrEqual(room.top);
    if (box.height <= room.bottom - room.top) expect(box.y + box.height).toBeLessThanOrEqual(room.bottom);
    else expect(box.y).toBeLessThanOrEqual(room.top + 24);
  }).toPass({ timeout: 5000 });
}

for (const width of [1400, 320]) {
  test(`in a window of ${String(width)} px every form of the scenarios opens above the bar`, async ({ page }) => {
    const shown = await openScenarios(page, width);
    const change = shown.getByRole('form', { name: 'Thêm thay đổi' });

    await shown.getByRole('button', { name: /^Dự án/ }).click();
    for (const project of await shown.getByRole('button', { name: /^Hoàn thành: / }).all()) {
      await standLow(project, shown);
      await project.click();
      await isInSight(change, shown);
      // By keyboard it is given up, and by the way it came.
      await page.keyboard.press('Escape');
      await expect(change).toHaveCount(0);
    }

    const add = shown.getByRole('button', { name: 'Thêm thay đổi' });
    await standLow(add, shown);
    await add.click();
    await isInSight(change, shown);
    await change.getByRole('button', { name: 'Thôi' }).click();

    await shown.getByRole('checkbox', { name: /^Quân Hà \(/ }).click();
    const edit = shown.getByRole('button', { name: /^Sửa: / }).first();
    await standLow(edit, shown);
    await edit.press('Enter');
    await isInSight(shown.getByRole('form', { name: 'Sửa thay đổi' }), shown);
    await page.keyboard.press('Escape');

    const about = shown.getByRole('button', { name: /^Người lập và ghi chú/ });
    await standLow(about, shown);
    await about.click();
    await isInSight(shown.locator('form', { has: page.getByRole('textbox', { name: 'Ghi chú của kịch bản' }) }), shown);
  });
}
