/** Files in the embedded page: opened by button or drop, guarded while unsaved, declined in a sentence, and nothing fetched from outside. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { headline, openEmbeddedPage, saveAndRead, typeInto } from './embedded-page';

const sample = readFileSync(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
      return data;
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
  const grid = page.getByRole('region', { name: 'Bảng tính' });
  await grid.dispatchEvent('dragenter', { dataTransfer: transfer });
  await grid.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Thả tệp .xlsx vào đây để mở')).toBeVisible();
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
}

function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  return page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

test('the page asks nobody but its own server for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openEmbeddedPage(page);
  await typeInto(page, 'K20', '=SUM(F13;1)');
  const outside = asked.filter((url) => !url.startsWith(`${baseURL ?? ''}/`) && !/^(data|blob):/.test(url));
  expect(outside).toEqual([]);
});

test('a dropped file is opened, scored and saved under its name', async ({ page }) => {
  await openEmbeddedPage(page);
  await drop(page, 'bản của tôi.xlsx', sample);
  await expect(page.getByText('bản của tôi.xlsx')).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
  const grids = await saveAndRead(page);
  expect(grids.map((grid) => grid.sheet)).toEqual(['Phụ lục 03', 'Phụ lục 01', 'Dự án', 'Đơn vị hành chính', 'Ngân sách']);
  await expect(page.getByText('Đã lưu bản của tôi.xlsx')).toBeVisible();
});

for (const [what, bytes, sentence] of [
  ['an empty file', Buffer.of(), /không có nội dung/],
  ['a text by the wrong name', Buffer.from('STT;Chỉ tiêu\n1;Dân số'), /tệp văn bản/],
  ['half a file', sample.subarray(0, sample.length / 2), /bị hỏng/],
] as const) {
  test(`${what} is declined in a sentence, and the open workbook stays`, async ({ page }) => {
    await openEmbeddedPage(page);
    await choose(page, 'lạ.xlsx', bytes);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('bac-kan-2022.xlsx')).toBeVisible();
    await expect(headline(page, '54,06')).toBeVisible();
  });
}

test('edits are not lost by opening another file, and undo brings the score back', async ({ page }) => {
  await openEmbeddedPage(page);
  await typeInto(page, 'F13', '1,9');
  await expect(headline(page, '56,06')).toBeVisible();
  await expect(page.getByText('chưa lưu')).toBeVisible();
  await choose(page, 'khác.xlsx', sample);
  const question = page.getByRole('alertdialog', { name: 'Có thay đổi chưa lưu' });
  await question.getByRole('button', { name: 'Ở lại' }).click();
  await expect(headline(page, '56,06')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
  await choose(page, 'khác.xlsx', sample);
  await question.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await expect(page.getByText('khác.xlsx')).toBeVisible();
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

test('a click on a row of the pane goes to its cell in the grid', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.getByRole('tab', { name: 'Ngân sách' }).click();
  await page.getByRole('button', { name: /^03 |Thu nhập bình quân đầu người/ }).first().click();
  await page.getByRole('button', { name: /ô F13|F13/ }).first().click();
  await expect(page.getByRole('textbox', { name: 'Hộp tên' })).toHaveValue(/F13/);
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
