/** Saved files: everything that was not edited is the very same, byte for byte. */
import { readFileSync } from 'node:fs';
import { headline, openEmbeddedPage, typeInto } from './embedded-page';
import { changedParts } from '../support/xlsx-builder';
import { cellOf, sheetOf, workbookOf } from '../support/xlsx-reading';
import { chooseFile } from './pages/files';
import { openView, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

const sample = readFileSync(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

test('an edited cell and a choice change their own parts of the file and no other', async ({ page }) => {
  await openEmbeddedPage(page);
  await typeInto(page, 'F56', '40,5');
  await expect(headline(page, '55,06')).toBeVisible();
  await openView(page, 'Thiết lập');
  await pane(page)
    .getByRole('radio', { name: /^Theo tỷ lệ/ })
    .check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('bac-kan-2022.xlsx');
  await expect(page.getByText('Đã lưu bac-kan-2022.xlsx')).toBeVisible();
  await expect(page.getByText('chưa lưu')).toBeHidden();

  const saved = new Uint8Array(readFileSync(await file.path()));
  // The edited sheet, the flag that makes Excel calculate, and the new settings part with what announces it.
  const allowed =
    /^(xl\/worksheets\/sheet1\.xml|xl\/workbook\.xml|\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|_rels\/\.rels|customXml\/.+)$/;
  expect(changedParts(sample, saved)).toContain('xl/worksheets/sheet1.xml');
  expect(changedParts(sample, saved).filter((part) => !allowed.test(part))).toEqual([]);
  const sheet = sheetOf(workbookOf(saved), 'Phụ lục 03');
  expect(cellOf(sheet, 'F56')).toBe(40.5);
  expect(cellOf(sheet, 'F78')).toBe(780);
  expect(cellOf(sheet, 'B56')).toBe(cellOf(sheetOf(workbookOf(sample), 'Phụ lục 03'), 'B56'));
});

test('a scenario that was only ticked is unsaved, asked about, saved with the file, and there when it is opened again', async ({
  page,
}) => {
  await openEmbeddedPage(page);
  await pane(page)
    .getByRole('tab', { name: /^Kịch bản/ })
    .click();
  await pane(page).getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }).check();
  await expect(page.getByText('chưa lưu')).toBeVisible();
  await page.getByRole('button', { name: 'Dữ liệu mẫu' }).click();
  const question = page.getByRole('alertdialog', { name: 'Có thay đổi chưa lưu' });
  await expect(question).toContainText('Trong đó có kịch bản A.');
  const download = page.waitForEvent('download');
  await question.getByRole('button', { name: 'Lưu rồi mở' }).click();
  const saved = readFileSync(await (await download).path());
  // The sample, opened afresh, begins at its score and has no scenario.
  await expect(pane(page).getByRole('tab', { name: /^Điểm/ })).toHaveAttribute('aria-selected', 'true');
  await pane(page)
    .getByRole('tab', { name: /^Kịch bản/ })
    .click();
  await expect(pane(page).getByRole('checkbox', { name: 'Cẩm Giàng (xã)' })).not.toBeChecked();
  await chooseFile(page, 'đã lưu.xlsx', saved);
  await expect(page.getByText('đã lưu.xlsx', { exact: true })).toBeVisible();
  await expect(pane(page).getByRole('tab', { name: /^Điểm/ })).toHaveAttribute('aria-selected', 'true');
  await pane(page)
    .getByRole('tab', { name: /^Kịch bản/ })
    .click();
  await expect(pane(page).getByRole('tab', { name: /^A · / })).toHaveAttribute('aria-selected', 'true');
  await expect(pane(page).getByRole('checkbox', { name: 'Cẩm Giàng (xã)' })).toBeChecked();
  await expect(page.getByText('chưa lưu')).toBeHidden();
});

test('nothing that is brought into sight scrolls the toolbar away', async ({ page }) => {
  await openEmbeddedPage(page);
  await pane(page)
    .getByRole('tab', { name: /^Kịch bản/ })
    .click();
  await expect(pane(page).getByRole('table', { name: 'Thành phố thuộc tỉnh' })).toBeVisible();
  const moved = await page.evaluate(() => {
    const tops = [...document.querySelectorAll('body *')].map((element) => {
      element.scrollIntoView({ block: 'start', inline: 'start' });
      return document.querySelector('header')?.getBoundingClientRect().top;
    });
    return tops.filter((top) => top !== 0);
  });
  expect(moved).toEqual([]);
});

test('a file saved without an edit is the very same file', async ({ page }) => {
  await openEmbeddedPage(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  expect(changedParts(sample, new Uint8Array(readFileSync(await (await download).path())))).toEqual([]);
});
