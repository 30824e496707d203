/** A table whose columns could both be meant: asked on the first page, answered by click and by key, kept in the file. */
import { readFileSync } from 'node:fs';
import { headline, openEmbeddedPage } from './embedded-page';
import { chooseFile } from './pages/files';
import { openView, pane, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

const fileOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../golden/workbooks/reading/${name}.xlsx`, import.meta.url)));
const question = 'Chọn cột số liệu';

test('both columns are named with what they would give; a click chooses, the total follows, and the saved file remembers', async ({
  page,
}) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'trước sau.xlsx', fileOf('L50-before-after'));
  await expect(headline(page, '19,11–56,06')).toBeVisible();
  await expect(pane(page).getByRole('button', { name: 'chưa chắc: chọn cột số liệu' })).toBeVisible();
  const asked = pane(page).getByRole('region', { name: question });
  await expect(asked.getByRole('button')).toHaveCount(2);
  await expect(asked.getByRole('button', { name: /^Cột D · Hiện trạng › Trước sáp nhập/ })).toBeVisible();
  await asked.getByRole('button', { name: /^Cột E · Hiện trạng › Sau sáp nhập.*54,06–56,06 điểm · khác 49 dòng/ }).click();
  await expect(headline(page, '54,06')).toBeVisible();
  await expect(asked).toBeHidden();
  // What was read stands where the question stood, and has the focus that went with it.
  const line = pane(page).getByRole('button', { name: 'Hiện trạng cột E · điểm cột F · trang “x”' });
  await expect(line).toBeFocused();

  await expect(page.getByText('chưa lưu')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const saved = readFileSync(await (await download).path());
  await page.getByRole('button', { name: 'Dữ liệu mẫu' }).click();
  await expect(line).toBeHidden();
  await chooseFile(page, 'đã lưu.xlsx', saved);
  await expect(line).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
  await expect(asked).toBeHidden();

  await openView(page, 'Cột');
  await pane(page).getByRole('button', { name: 'Nhận lại tự động' }).click();
  await expect(headline(page, '19,11–56,06')).toBeVisible();
});

test('the keyboard alone answers it, also from another view', async ({ page }) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'ba thành phố.xlsx', fileOf('L01-cities-side'));
  await expect(pane(page).getByRole('region', { name: question }).getByRole('button')).toHaveCount(3);
  await openView(page, 'Lưu ý');
  await pane(page).getByRole('button', { name: 'chưa chắc: chọn cột số liệu' }).focus();
  await page.keyboard.press('Enter');
  const asked = pane(page).getByRole('region', { name: question });
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: /TP Bắc Kạn/ }).focus();
  await page.keyboard.press('Tab');
  await expect(asked.getByRole('button', { name: /TP Cao Bằng/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(asked).toBeHidden();
  await expect(headline(page, '39,85')).toBeVisible();
  const line = pane(page).getByRole('button', { name: /^Hiện trạng cột E/ });
  await line.press('Enter');
  await expect(pane(page).getByText('Hiện trạng: Cột E · Hiện trạng › TP Cao Bằng')).toBeVisible();
});

test('a table over five sheets is one table', async ({ page }) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'mỗi tiêu chí một trang.xlsx', fileOf('L07-sheet-per-criterion'));
  await expect(pane(page).getByRole('button', { name: 'Hiện trạng cột D · điểm cột E · 5 trang' })).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
});

for (const width of [320, 1400]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the question fits ${String(width)} px, ${theme}`, async ({ page }, testInfo) => {
      await openEmbeddedPage(page);
      if (theme === 'dark') await page.getByRole('button', { name: 'Dùng nền tối' }).click();
      await chooseFile(page, 'ba thành phố.xlsx', fileOf('L01-cities-side'));
      await page.setViewportSize({ width, height: 900 });
      const asked = pane(page).getByRole('region', { name: question });
      await expect(asked.getByRole('button')).toHaveCount(3);
      expect(await widerThanPane(page)).toEqual([]);
      await page.screenshot({ path: testInfo.outputPath(`columns-${String(width)}-${theme}.png`) });
    });
  }
}
