/** Other files: tables of other makers score the same; what cannot be read is declined in a sentence and nothing is lost. */
import { readFileSync } from 'node:fs';
import { buildPackage, packageParts, sheetData } from '../support/xlsx-builder';
import { bomb, compoundFile, withFlippedByte } from '../support/xlsx-evil';
import { headline, openEmbeddedPage, typeInto } from './embedded-page';
import { chooseFile, dropFile } from './pages/files';
import { openView, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

const sample = readFileSync(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

function workbook(name: string): Uint8Array {
  return readFileSync(new URL(`../golden/workbooks/${name}`, import.meta.url));
}

test('the same table in other layouts of other makers scores the same, by button and by drop', async ({ page }) => {
  await openEmbeddedPage(page);
  for (const [name, give] of [
    ['libreoffice-one-line-permuted.xlsx', chooseFile],
    ['openpyxl-percent-cells.xlsx', dropFile],
    ['openpyxl-english-headers.xlsx', chooseFile],
    ['libreoffice-formulas-calculated.xlsx', dropFile],
  ] as const) {
    await give(page, name, workbook(name));
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expect(headline(page, '54,06')).toBeVisible();
    await expect(pane(page).getByText('1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu')).toBeVisible();
  }
});

const small = { sheets: [{ name: 'Bảng', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }] };
const sheetPart = 'xl/worksheets/sheet1.xml';

test('every file that cannot be read is declined in its own sentence within seconds, and the edited workbook stays', async ({ page }) => {
  await openEmbeddedPage(page);
  for (const [name, bytes, sentence] of [
    ['hỏng.xlsx', withFlippedByte(sample, sheetPart), /“hỏng\.xlsx” bị hỏng ở phần “xl\/worksheets\/sheet1\.xml”/],
    ['mật khẩu.xlsx', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), /“mật khẩu\.xlsx” được đặt mật khẩu/],
    ['bom.xlsx', bomb(packageParts(small), sheetPart, 200), /“bom\.xlsx” .*lớn hơn 64 MB khi giải nén/],
    ['rỗng.xlsx', new Uint8Array(), /“rỗng\.xlsx” không có nội dung/],
    ['cũ.xls', compoundFile(['Root Entry', 'Workbook']), /“cũ\.xls” là tệp Excel kiểu cũ \(\.xls\)/],
    ['chữ.xlsx', Buffer.from('TT;Chỉ tiêu\r\n1;Dân số\r\n'), /“chữ\.xlsx” là tệp văn bản/],
  ] as const) {
    const begun = Date.now();
    await chooseFile(page, name, bytes);
    await expect(page.getByText(sentence)).toBeVisible();
    expect(Date.now() - begun).toBeLessThan(8000);
    await expect(page.getByText('bac-kan-2022.xlsx', { exact: true })).toBeVisible();
    await expect(headline(page, '54,06')).toBeVisible();
  }
  await typeInto(page, 'F56', '40,5');
  await expect(headline(page, '55,06')).toBeVisible();
});

test('a workbook with nothing in it opens, and the pane says what it needs', async ({ page }) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'trống.xlsx', buildPackage({ sheets: [{ name: 'Trang1', xml: sheetData('') }] }));
  await expect(page.getByText('trống.xlsx', { exact: true })).toBeVisible();
  await expect(pane(page).getByText(/Tệp không có ô nào chứa dữ liệu/)).toBeVisible();
  await pane(page).getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
});

test('a table that holds no indicator is answered with what a table needs', async ({ page }) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'khác.xlsx', buildPackage(small));
  await expect(pane(page).getByText(/Không tìm thấy bảng chỉ tiêu nào trong 1 trang tính/)).toBeVisible();
});

test('a file that was being read when another was chosen does not come back over it', async ({ page }) => {
  await openEmbeddedPage(page);
  await chooseFile(page, 'một.xlsx', workbook('libreoffice-percent-cells.xlsx'));
  await chooseFile(page, 'hai.xlsx', workbook('openpyxl-header-at-row-12.xlsx'));
  await chooseFile(page, 'ba.xlsx', workbook('libreoffice-one-line-permuted.xlsx'));
  await expect(page.getByText('ba.xlsx', { exact: true })).toBeVisible();
  await expect(headline(page, '54,06')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Tự chấm' })).toBeVisible();
  await expect(page.getByText('một.xlsx')).toBeHidden();
});

test('what is still being typed in a cell counts as an edit that must not be lost', async ({ page }) => {
  await openEmbeddedPage(page);
  await typeInto(page, 'F56', '28');
  await expect(headline(page, '54,81')).toBeVisible();
  await page.keyboard.type('123');
  await dropFile(page, 'khác.xlsx', sample);
  await expect(page.getByRole('alertdialog', { name: 'Có thay đổi chưa lưu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('bac-kan-2022.xlsx', { exact: true })).toBeVisible();
});

test('a sheet of 100.000 rows is read or declined in a sentence, and the page answers meanwhile', async ({ page }) => {
  await openEmbeddedPage(page);
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const number = String(index + 1);
    return `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="B${number}" t="inlineStr"><is><t>Hộ ${number}</t></is></c><c r="C${number}"><v>1</v></c><c r="D${number}"><v>2</v></c><c r="E${number}"><v>3</v></c></row>`;
  });
  const large = buildPackage({ sheets: [{ name: 'Hộ dân', xml: sheetData(rows.join('')) }] });
  await chooseFile(page, 'lớn.xlsx', large);
  // The pane still answers while the file is read in its worker.
  await openView(page, 'Rà soát');
  await expect(
    pane(page)
      .getByText(/Trang “Hộ dân” có 100\.000 dòng × 5 cột, vượt giới hạn|Không tìm thấy bảng chỉ tiêu/)
      .first(),
  ).toBeVisible({ timeout: 30_000 });
  const begun = Date.now();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Tiếng Việt' })).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(3000);
});
