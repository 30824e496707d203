/** The list of communes, sorted and narrowed and gone through by keyboard alone; the wheel over the map. */
import type { Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';
import { pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';
import { openMap } from './pages/wide-map';

async function openList(page: Page) {
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  const list = shown.getByRole('list', { name: 'Xã lân cận' });
  await expect(list).toBeVisible();
  return { shown, list };
}

for (const width of [1400, 320]) {
  test(`in a window of ${String(width)} px the list is sorted, found in and gone through by keyboard alone`, async ({ page }) => {
    await openEmbeddedPage(page);
    await page.setViewportSize({ width, height: 900 });
    const { shown, list } = await openList(page);
    const boxes = list.getByRole('checkbox');
    const all = await boxes.count();
    expect(all).toBe(21);
    // No commune alone brings the city to a level of a row: 2.477 people more are 54.167 of 200.000.
    await expect(boxes.first()).toHaveAccessibleDescription(/ 0 điểm$/);

    const order = shown.getByRole('combobox', { name: 'Sắp xếp' });
    await order.focus();
    // Letters choose in a list of the browser's.
    await order.selectOption('people');
    await expect(order).toBeFocused();
    const people = (): Promise<readonly number[]> =>
      list.locator('[data-commune] [aria-describedby]').evaluateAll((inputs) =>
        inputs.map((input) => {
          const text = document.getElementById(input.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent ?? '';
          return Number(/^([\d.]+) người/.exec(text)?.[1]?.replaceAll('.', ''));
        }),
      );
    const sorted = await people();
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));

    // One stop of the Tab key for all of them: arrows go through the list.
    await boxes.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(boxes.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(boxes.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+Tab');
    await expect(shown.getByRole('checkbox', { name: 'Chỉ xã giáp thành phố' })).toBeFocused();
    await page.keyboard.press('Space');
    const touching = await boxes.count();
    expect(touching).toBeLessThan(all);
    await expect(shown.getByText(`${String(touching)} trong 21 xã`)).toBeVisible();
    await expect(list.getByText('chưa giáp thành phố')).toHaveCount(0);

    await shown.getByRole('searchbox', { name: 'Tìm theo tên, huyện' }).focus();
    await page.keyboard.type('quan ha');
    await expect(boxes).toHaveCount(1);
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await expect(list.getByRole('checkbox', { name: 'Quân Hà (xã)' })).toBeChecked();
    await expect(list.getByRole('checkbox', { name: 'Quân Hà (xã)' })).toBeFocused();
    // Into what the row has opened.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(list.getByRole('combobox').first()).toBeFocused();
  });
}

test('the wheel over the map scrolls the pane; with Ctrl it zooms around the pointer', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.setViewportSize({ width: 1400, height: 700 });
  const shown = await openMap(page);
  const map = shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' });
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  const view = await map.getAttribute('viewBox');
  if (box === null || view === null) throw new Error('not drawn');
  const scrolled = () => page.getByRole('main').evaluate((main) => main.parentElement?.scrollTop ?? 0);
  const before = await scrolled();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -120);
  await expect.poll(scrolled).not.toBe(before);
  expect(await map.getAttribute('viewBox')).toBe(view);
  const after = await scrolled();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  const width = async () => Number((await map.getAttribute('viewBox'))?.split(' ')[2]);
  // 1,3 times as near.
  await expect.poll(async () => Math.round((Number(view.split(' ')[2]) / (await width())) * 10)).toBe(13);
  expect(await scrolled()).toBe(after);
});

test('a commune that is chosen has its name on the map, wherever it lies', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.setViewportSize({ width: 320, height: 760 });
  const { list } = await openList(page);
  const boxes = list.getByRole('checkbox');
  const names: string[] = [];
  for (const index of [0, 4, 8, 12]) {
    await boxes.nth(index).click();
    names.push((await list.getByRole('listitem').nth(index).getAttribute('data-commune')) ?? '');
  }
  const map = (await openMap(page)).getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' });
  const shown = await map.locator('[data-unit] text').allTextContents();
  expect(names.filter((name) => !shown.includes(name))).toEqual([]);
});
