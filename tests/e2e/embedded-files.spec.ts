/** Files in the embedded page: opened by button or drop, guarded while unsaved, declined in a sentence, and nothing fetched from outside. */
import { readFileSync } from 'node:fs';
import { headline, openEmbeddedPage, saveAndRead, typeInto } from './embedded-page';
import { chooseFile, dropFile } from './pages/files';
import { expect, test } from './pages/test';

const sample = readFileSync(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

test('a dropped file is opened, scored and saved under its name', async ({ page }) => {
  await openEmbeddedPage(page);
  await dropFile(page, 'bản của tôi.xlsx', sample);
  await expect(page.getByText('bản của tôi.xlsx', { exact: true })).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
  const grids = await saveAndRead(page);
  expect(grids.map((grid) => grid.sheet)).toEqual(['Phụ lục 03', 'Phụ lục 01', 'Dự án', 'Đơn vị hành chính', 'Ngân sách']);
  await expect(page.getByText('Đã lưu bản của tôi.xlsx')).toBeVisible();
});

test('edits are not lost by opening another file, and undo brings the score back', async ({ page }) => {
  await openEmbeddedPage(page);
  await typeInto(page, 'F13', '1,9');
  await expect(headline(page, '56,06')).toBeVisible();
  await expect(page.getByText('chưa lưu')).toBeVisible();
  await chooseFile(page, 'khác.xlsx', sample);
  const question = page.getByRole('alertdialog', { name: 'Có thay đổi chưa lưu' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Mở tệp .xlsx' })).toBeFocused();
  await expect(headline(page, '56,06')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác trong bảng tính' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
  await chooseFile(page, 'khác.xlsx', sample);
  await question.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await expect(page.getByText('khác.xlsx', { exact: true })).toBeVisible();
});

test('the browser is asked to warn before unsaved edits are left', async ({ page }) => {
  await openEmbeddedPage(page);
  await typeInto(page, 'F13', '1,9');
  await expect(page.getByText('chưa lưu')).toBeVisible();
  const warned = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('renaming a sheet is refused with the way to do it', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.getByRole('tab', { name: 'Dự án' }).dblclick();
  await expect(page.getByText(/không thêm, xóa, đổi tên hay ẩn được trang tính/)).toBeVisible();
});

test.describe('on a narrow page', () => {
  test.use({ viewport: { width: 600, height: 800 } });

  test('grid and pane take turns, and showing a cell turns to the grid', async ({ page }) => {
    await page.goto('/index.html');
    await expect(headline(page, '54,06')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('tab', { name: 'Bảng tính' }).click();
    await expect(page.getByRole('region', { name: 'Bảng tính' })).toBeVisible();
    await expect(headline(page, '54,06')).toBeHidden();
    await page.getByRole('tab', { name: 'Chấm điểm' }).click();
    await expect(headline(page, '54,06')).toBeVisible();
  });
});
