/** The comparison of scenarios: wide over the grid with everything pinned, and narrow with a cue that more stands to the right. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';
import { pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** As many scenarios as fit; each has one commune more than the one before. */
async function openSixScenarios(page: Page): Promise<Locator> {
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  const boxes = shown.getByRole('list', { name: 'Xã lân cận' }).getByRole('checkbox');
  await boxes.nth(0).click();
  for (const index of [1, 2, 3, 4, 5]) {
    await shown.getByRole('button', { name: /^Thêm kịch bản/ }).click();
    await boxes.nth(index).click();
  }
  await shown.getByRole('button', { name: /^So sánh các kịch bản/ }).click();
  return shown;
}

test.describe('wide', () => {
  test.use({ viewport: { width: 1400, height: 900 } });

  test('six scenarios stand beside the baseline, differences marked, one axis whose cut is drawn and said', async ({ page }) => {
    await openEmbeddedPage(page);
    const shown = await openSixScenarios(page);
    const opener = shown.getByRole('button', { name: 'Xem rộng' });
    await opener.click();
    const wide = page.locator('section:has(h2)').filter({ has: page.getByRole('button', { name: 'Đóng' }) });
    const table = wide.getByRole('region', { name: 'Bảng so sánh, cuộn ngang được' });
    await expect(table.getByRole('columnheader')).toHaveText(['Nội dung', 'Gốc', 'A', 'B', 'C', 'D', 'E', 'F']);
    // All of them in sight.
    expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeLessThanOrEqual(1);
    const units = table.getByRole('row', { name: /^Số đơn vị hành chính cấp xã trực thuộc/ });
    // 8 of the city's own, and one more with every scenario.
    await expect(units.getByRole('cell')).toHaveText([/^8/, /^9.*khác gốc$/, /^10/, /^11/, /^12/, /^13/, /^14/]);
    const rows = await table.getByRole('row').count();
    await wide.getByRole('checkbox', { name: 'Chỉ dòng khác gốc' }).check();
    expect(await table.getByRole('row').count()).toBeLessThan(rows);
    await expect(units).toBeVisible();

    await expect(wide.getByRole('table', { name: /^Điểm từng thay đổi mang lại, kịch bản / })).toHaveCount(6);
    // What the axes say: the same for all, and that they are cut.
    const said = await wide.getByText(/^Trục điểm bị cắt: bắt đầu ở [\d,]+, không phải 0\.$/).allTextContents();
    expect(new Set(said).size).toBe(1);
    expect(said).toHaveLength(6);
    await expect(wide.locator('[data-cut]')).toHaveCount(12);
    const found = await new AxeBuilder({ page }).include('section:has(h2)').exclude('[data-tabster-dummy]').analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('names and baseline stay while scenarios are scrolled past, and a cue says that more stands to the right', async ({ page }) => {
    await page.goto('/index.html');
    await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeAttached();
    const shown = await openSixScenarios(page);
    const table = shown.getByRole('region', { name: 'Bảng so sánh, cuộn ngang được' });
    const cue = shown.getByText('Còn nữa ở bên phải →');
    await expect(cue).toBeVisible();
    const name = table.getByRole('rowheader').first();
    const base = table.getByRole('columnheader', { name: 'Gốc' });
    const before = [await name.boundingBox(), await base.boundingBox()].map((box) => box?.x);
    const last = table.getByRole('columnheader', { name: 'F' });
    await table.evaluate((region) => {
      region.scrollLeft = region.scrollWidth;
    });
    await expect(last).toBeInViewport({ ratio: 1 });
    expect([await name.boundingBox(), await base.boundingBox()].map((box) => box?.x)).toEqual(before);
    await expect(cue).toBeHidden();
  });
});
