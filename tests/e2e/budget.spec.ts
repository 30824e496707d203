/** A finance officer's way: which line is compared is asked once, growth is planned in phases, every year stands in the pane. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';

async function openScenarios(page: Page): Promise<Locator> {
  const pane = page.getByRole('main');
  await pane
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  return pane;
}

test('13 % a year to 2025, then 10 %: every year of the sample’s revenue, and the first one with a surplus', async ({ page }) => {
  await openEmbeddedPage(page);
  const pane = await openScenarios(page);
  await pane.getByRole('button', { name: 'Thêm thay đổi' }).click();
  const form = pane.getByRole('form', { name: 'Thêm thay đổi' });
  await form.getByRole('combobox', { name: 'Loại thay đổi' }).selectOption('Tăng thu ngân sách');
  await form.getByRole('button', { name: 'Thêm giai đoạn tăng' }).click();
  const fields = {
    'Giai đoạn 1: đến năm': '2025',
    'Giai đoạn 1: tăng mỗi năm (%)': '13',
    'Giai đoạn 2: đến năm': '2027',
    'Giai đoạn 2: tăng mỗi năm (%)': '10',
    'Chi ngân sách năm gốc (tỷ đồng)': '250.000 triệu',
  };
  for (const [name, value] of Object.entries(fields)) await form.getByRole('textbox', { name }).fill(value);
  await form.getByRole('button', { name: 'Thêm vào kịch bản' }).click();
  const years = pane.getByRole('table', { name: /từng năm/ });
  // 188 × 1,13 = 212,44; × 1,13 = 240,0572; × 1,13 = 271,2646; × 1,1 = 298,3911; × 1,1 = 328,2302. Less 250: a surplus from 2025.
  const shown = { 2022: '188', 2023: '212,44', 2024: '240,057', 2025: '271,265', 2026: '298,391', 2027: '328,23' };
  for (const [year, amount] of Object.entries(shown))
    await expect(years.getByRole('row', { name: new RegExp(`^${year}`) })).toContainText(amount);
  await expect(years.getByRole('row', { name: /^2024/ })).toContainText('thiếu');
  await expect(years.getByRole('row', { name: /^2025/ })).toContainText('dư');
  // Indicator 02 is met with its two points.
  await expect(pane.getByText(/^Kịch bản A: 54,06 → 56,06 điểm \(\+2/).first()).toBeVisible();
});

test('a sheet with three totals of revenue asks which is compared, by keyboard alone, and remembers it', async ({ page }) => {
  await openEmbeddedPage(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click();
  await (await chooser).setFiles(fileURLToPath(new URL('../golden/workbooks/money/B12.xlsx', import.meta.url)));
  await expect(page.getByText('B12.xlsx').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Bảng tính' })).toHaveAttribute('aria-busy', 'false');
  const pane = await openScenarios(page);
  const question = pane.getByRole('region', { name: 'Dòng thu nào để so với chi ngân sách?' });
  await expect(question.getByRole('button')).toHaveCount(3);
  await question.getByRole('button', { name: /TỔNG THU NGÂN SÁCH ĐỊA PHƯƠNG/ }).focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(pane.getByRole('combobox', { name: 'Dòng thu để so sánh' })).toHaveValue('revenue-local');
  // The focus is still in the pane, not lost to the page.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
