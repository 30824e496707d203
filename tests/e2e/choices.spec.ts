/** Policy, region, language and theme: each changes what it says, and what belongs to the file stays in the file. */
import { readFileSync } from 'node:fs';
import { headline, openEmbeddedPage } from './embedded-page';
import { chooseFile } from './pages/files';
import { openView, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

const region = 'Trung du và miền núi phía Bắc; Tây Nguyên';

test('policy and region change the total, are named beside it, and survive saving and opening the saved file', async ({ page }) => {
  await openEmbeddedPage(page);
  await openView(page, 'Thiết lập');
  await pane(page)
    .getByRole('radio', { name: /^Theo tỷ lệ/ })
    .check();
  await expect(headline(page, '63,82')).toBeVisible();
  await expect(
    pane(page)
      .getByText(/chưa tìm thấy căn cứ pháp lý/)
      .first(),
  ).toBeVisible();
  await pane(page).getByRole('combobox', { name: 'Vùng hoặc trường hợp được giảm mức' }).selectOption(region);
  // Minimums of 120 and 60 thousand people and 900 a km² instead of 200, 100 and 1.800: 0,2585 + 1,371 + 0,3127 more.
  await expect(headline(page, '65,76')).toBeVisible();
  await openView(page, 'Điểm');
  await expect(pane(page).getByRole('button', { name: 'NQ 26/2022 (hết hiệu lực) · loại II · theo tỷ lệ' })).toBeVisible();
  await expect(pane(page).getByText(region)).toBeVisible();
  await expect(page.getByText('chưa lưu')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const saved = readFileSync(await (await download).path());
  await page.getByRole('button', { name: 'Dữ liệu mẫu' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
  await chooseFile(page, 'đã lưu.xlsx', saved);
  await expect(headline(page, '65,76')).toBeVisible();
  await expect(page.getByText('đã lưu.xlsx', { exact: true })).toBeVisible();
  await expect(pane(page).getByText(region)).toBeVisible();
});

test('the language turns to English and back, and is remembered', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: '54.06 points · 75 needed' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: '54.06 points · 75 needed' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
});

test('the dark background is dark under grid and pane, and is remembered', async ({ page }) => {
  await openEmbeddedPage(page);
  const brightness = () =>
    pane(page).evaluate((main) => {
      const surface = main.parentElement ?? main;
      return (getComputedStyle(surface).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    });
  expect(Math.min(...(await brightness()))).toBeGreaterThan(200);
  await page.getByRole('button', { name: 'Dùng nền tối' }).click();
  await expect.poll(async () => Math.max(...(await brightness()))).toBeLessThan(80);
  await page.reload();
  await expect(headline(page, '54,06')).toBeVisible({ timeout: 30_000 });
  expect(Math.max(...(await brightness()))).toBeLessThan(80);
  await page.getByRole('button', { name: 'Dùng nền sáng' }).click();
  await expect.poll(async () => Math.min(...(await brightness()))).toBeGreaterThan(200);
});
