/** Nothing jumps: what is ticked, switched or typed stays where it is on screen, by mouse and by keyboard, wide and narrow. */
import type { Locator, Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';
import { pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

async function top(of: Locator): Promise<number> {
  return of.evaluate((element) => element.getBoundingClientRect().top);
}

async function openScenarios(page: Page): Promise<Locator> {
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  return shown;
}

/** What is done to something leaves it where it was, once all that follows from it is on screen. */
async function staysPut(control: Locator, act: () => Promise<unknown>, follows: Locator): Promise<void> {
  const before = await top(control);
  await act();
  await expect(follows).toBeVisible();
  await expect.poll(async () => Math.abs((await top(control)) - before), { timeout: 3000 }).toBeLessThanOrEqual(2);
  // Nor does it wander off and come back.
  const seen = await control.evaluate(async (element) => {
    const tops: number[] = [];
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      tops.push(element.getBoundingClientRect().top);
    }
    return tops;
  });
  expect(Math.max(...seen.map((each) => Math.abs(each - before)))).toBeLessThanOrEqual(2);
}

for (const width of [1400, 320]) {
  test(`in a window of ${String(width)} px a commune that is ticked stays under the pointer, and so it does unticked`, async ({ page }) => {
    await openEmbeddedPage(page);
    await page.setViewportSize({ width, height: 900 });
    const shown = await openScenarios(page);
    const quanHa = shown.getByRole('checkbox', { name: /^Quân Hà \(/ });
    const camGiang = shown.getByRole('checkbox', { name: /^Cẩm Giàng \(/ });
    await quanHa.scrollIntoViewIfNeeded();
    await staysPut(quanHa, () => quanHa.click(), shown.getByText(/^Kịch bản A: /).first());
    await staysPut(camGiang, () => camGiang.click(), shown.getByRole('button', { name: /^Đã nằm trong số liệu/ }));
    await staysPut(camGiang, () => camGiang.click(), shown.getByText(/^Kịch bản A: /).first());
    // What the open scenario comes to is in sight all the while.
    const bar = shown.getByRole('group', { name: 'Kết quả của kịch bản đang mở' });
    await expect(bar).toBeInViewport({ ratio: 1 });
    await expect(bar).toContainText('54,06 → 54,06');
    await quanHa.focus();
    await staysPut(quanHa, () => page.keyboard.press('Space'), shown.getByText(/^Kịch bản A: /).first());
    await expect(quanHa).not.toBeChecked();
    await expect(quanHa).toBeFocused();
  });
}

test('on the map a unit stays under the pointer', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.setViewportSize({ width: 1400, height: 900 });
  const shown = await openScenarios(page);
  await shown.getByRole('radio', { name: 'Bản đồ' }).check();
  const camGiang = shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' }).getByRole('checkbox', { name: /^Cẩm Giàng \(/ });
  await camGiang.scrollIntoViewIfNeeded();
  await staysPut(camGiang, () => camGiang.click(), shown.getByText(/^Kịch bản A: /).first());
});

test('a change that is switched off stays under the pointer, and so does the button that moves it', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.setViewportSize({ width: 1400, height: 900 });
  const shown = await openScenarios(page);
  for (const name of [/^Quân Hà \(/, /^Cẩm Giàng \(/]) await shown.getByRole('checkbox', { name }).click();
  const first = shown.getByRole('checkbox', { name: /^1\. Nhập Quân Hà/ });
  await first.scrollIntoViewIfNeeded();
  await staysPut(first, () => first.click(), shown.getByText(/^Kịch bản A: /).first());
  const down = shown.getByRole('button', { name: /^Đưa xuống sau: Nhập Quân Hà/ });
  await staysPut(down, () => down.click(), shown.getByRole('checkbox', { name: /^2\. Nhập Quân Hà/ }));
});
