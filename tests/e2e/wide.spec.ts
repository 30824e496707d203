/** What is shown wide: the map over the grid of the embedded page, by mouse and by keyboard. */
import AxeBuilder from '@axe-core/playwright';
import { openEmbeddedPage } from './embedded-page';
import { expect, test } from './pages/test';
import { openMap, unit, wideMap } from './pages/wide-map';

test.describe('over the grid', () => {
  test.use({ viewport: { width: 1400, height: 900 } });

  test('the map stands in the grid’s place; a unit pressed there is chosen in the pane, and the totals follow', async ({ page }) => {
    await openEmbeddedPage(page);
    const shown = await openMap(page);
    await shown.getByRole('button', { name: 'Xem rộng' }).click();
    const wide = wideMap(page);
    await expect(wide).toBeVisible();
    const [over, map] = [await wide.boundingBox(), await wide.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' }).boundingBox()];
    expect(over?.x).toBe(0);
    expect(over?.width).toBeGreaterThan(900);
    expect(map?.width).toBeGreaterThan(600);
    expect(map?.height).toBeGreaterThan(400);
    // The pane is where it was, and the map does not lie over it.
    const beside = await page.getByRole('main').boundingBox();
    expect((over?.x ?? 0) + (over?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);

    const totals = wide.getByRole('complementary');
    await expect(totals).toContainText('54,06');
    await expect(totals).toContainText('Chưa chọn đơn vị nào.');
    await unit(wide, 'Cẩm Giàng').click();
    await expect(unit(wide, 'Cẩm Giàng')).toBeChecked();
    await expect(unit(shown, 'Cẩm Giàng')).toBeChecked();
    await expect(totals.getByRole('listitem').first()).toHaveText('Cẩm Giàng');
    // And the other way round: what is answered in the pane counts here.
    const requirements = totals.getByRole('table', { name: 'Thành phố thuộc tỉnh' });
    await expect(requirements).toContainText('51.690 · cần 150.000');
    await shown.getByRole('button', { name: /^Chưa có trong số liệu/ }).click();
    await expect(requirements).toContainText('54.167 · cần 150.000');
    await unit(shown, 'Quân Hà').click();
    await expect(unit(wide, 'Quân Hà')).toBeChecked();
    const found = await new AxeBuilder({ page }).include('section:has(h2)').exclude('[data-tabster-dummy]').analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  test('by keyboard alone: opened, gone through by arrows, ticked, taken back, closed by Esc; the focus comes back', async ({ page }) => {
    await openEmbeddedPage(page);
    const shown = await openMap(page);
    const opener = shown.getByRole('button', { name: 'Xem rộng' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const wide = wideMap(page);
    await expect(wide.getByRole('heading', { name: 'Bản đồ các đơn vị' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(wide.getByRole('button', { name: 'Đóng' })).toBeFocused();
    // The map is fetched: before its units are there, the next stop is behind it.
    await expect(unit(wide, 'Cẩm Giàng')).toBeVisible();
    await page.keyboard.press('Tab');
    const focused = wide.locator('[data-unit]:focus');
    await expect(focused).toHaveCount(1);
    const first = await focused.getAttribute('data-unit');
    await page.keyboard.press('ArrowUp');
    if ((await focused.getAttribute('data-unit')) === first) await page.keyboard.press('ArrowDown');
    await expect(focused).not.toHaveAttribute('data-unit', first ?? '');
    await unit(wide, 'Cẩm Giàng').focus();
    await page.keyboard.press('Space');
    await expect(unit(wide, 'Cẩm Giàng')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(unit(wide, 'Cẩm Giàng')).not.toBeChecked();
    await page.keyboard.press('F6');
    await expect(page.locator('main :focus')).toHaveCount(1);
    await page.keyboard.press('Shift+F6');
    await expect(unit(wide, 'Cẩm Giàng')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(wide).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page.getByRole('region', { name: 'Bảng tính', exact: true })).toBeVisible();
  });
});

test.describe('on a narrow page', () => {
  test.use({ viewport: { width: 380, height: 760 } });

  test('the map takes the place of the pane, and gives it back', async ({ page }) => {
    await page.goto('/index.html');
    await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeAttached();
    const shown = await openMap(page);
    await shown.getByRole('button', { name: 'Xem rộng' }).click();
    const wide = wideMap(page);
    await expect(wide.getByRole('complementary')).toContainText('54,06');
    expect((await wide.boundingBox())?.width).toBe(380);
    await expect(shown).toBeHidden();
    await wide.getByRole('button', { name: 'Đóng' }).click();
    await expect(shown.getByRole('button', { name: 'Xem rộng' })).toBeFocused();
  });
});
