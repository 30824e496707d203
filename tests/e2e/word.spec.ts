/** The seed's own format: a Word file opened on the page, scored, edited, and saved as a workbook. */
import { readFileSync } from 'node:fs';
import { valueAt } from '../../src/domain/grid';
import { headline, openEmbeddedPage, saveAndRead } from './embedded-page';
import { chooseFile, dropFile } from './pages/files';
import { pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

const report = readFileSync(new URL('../golden/word/bao-cao-432.docx', import.meta.url));

test('a Word file opens by button and by drop, scores as the report does, and is saved as .xlsx', async ({ page }) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'bao-cao-432.docx', report);
  await expect(page.getByText(/Đã đưa 2 bảng của “bao-cao-432\.docx” vào sổ tính mới “bao-cao-432\.xlsx”/)).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
  await expect(pane(page).getByText('1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu')).toBeVisible();
  await expect(pane(page).getByText(/Tự chấm 61,42/)).toBeVisible();
  await expect(pane(page).getByText(/56,06/).first()).toBeVisible();
  const download = page.waitForEvent('download');
  const [saved, named] = await Promise.all([saveAndRead(page), download]);
  expect(named.suggestedFilename()).toBe('bao-cao-432.xlsx');
  expect(saved.map(({ sheet }) => sheet)).toEqual(['PHỤ LỤC 01', 'PHỤ LỤC 03']);
  const appendix = saved[1];
  expect(appendix === undefined ? null : valueAt(appendix, 6, 1)).toBe('Chỉ tiêu');

  await dropFile(page, 'lan-hai.docx', report);
  await expect(page.getByText('lan-hai.xlsx', { exact: true })).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
});

test('what is no Word file of today is named with its way out, and what is open stays', async ({ page }) => {
  await openEmbeddedPage(page);
  for (const [name, bytes, sentence] of [
    ['cu.pdf', Buffer.from('%PDF-1.7\n'), /“cu\.pdf” là tệp PDF/],
    ['~$bang.xlsx', new Uint8Array(165).fill(32), /là tệp khóa tạm mà Excel, Word hoặc LibreOffice tạo/],
    ['cu.rtf', Buffer.from('{\\rtf1 x}'), /là tệp văn bản RTF .* lưu thành định dạng \.docx/],
  ] as const) {
    await chooseFile(page, name, bytes);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('bac-kan-2022.xlsx', { exact: true })).toBeVisible();
  }
});
