/** The grid's own typing in a real browser: what is typed the Vietnamese way is stored as what it means, and the score follows. */
import { formatAt, valueAt } from '../../src/domain/grid';
import type { Grid } from '../../src/domain/grid';
import { openEmbeddedPage, saveAndRead, selectCell, typeInto } from './embedded-page';
import { expect, test } from './pages/test';

function firstOf(grids: readonly Grid[]): Grid {
  const [grid] = grids;
  if (grid === undefined) throw new Error('the saved file has no sheet');
  return grid;
}

test('numbers, shares, dates and formulas typed as in Vietnam are stored as what they mean', async ({ page }) => {
  await openEmbeddedPage(page);
  // Column K stands beside the table and is unformatted.
  for (const [row, text] of [
    [20, '1234,5'],
    [21, '1.234'],
    [22, '30 %'],
    [23, '12/03/2026'],
    [24, '3/4'],
    [25, '663.77'],
    [26, '=SUM(K20;K21)*1,5'],
    [27, 'Đạt'],
  ] as const) {
    await typeInto(page, `K${String(row)}`, text);
  }
  const grid = firstOf(await saveAndRead(page));
  const column = 10;
  expect([19, 20, 21, 22, 23, 24, 25, 26].map((row) => valueAt(grid, row, column))).toEqual([
    1234.5,
    1234,
    0.3,
    46_093, // 12 March 2026: 1 January is Excel's day 46.023, and 31 + 28 + 11 days follow
    '3/4',
    663.77,
    3702.75, // (1234,5 + 1234) × 1,5
    'Đạt',
  ]);
  expect([20, 21, 22, 23].map((row) => formatAt(grid, row, column))).toEqual(['General', '0%', 'dd/mm/yyyy', 'General']);
});

test('a table pasted from another program is read as typed, and never pushed under a merged cell', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openEmbeddedPage(page);
  const html =
    '<table><tr><td>51.690</td><td>1.234,5</td><td>12/03/2026</td></tr><tr><td colspan="2"><b>Đạt</b></td><td>3/4</td></tr></table>';
  await page.evaluate(async (table) => {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([table], { type: 'text/html' }) })]);
  }, html);
  await selectCell(page, 'K20');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('chưa lưu')).toBeVisible();
  // A1:H1 is one merged cell: three columns of texts do not fit under it.
  await selectCell(page, 'A1');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText(/vùng dán có ô gộp/)).toBeVisible();
  const grid = firstOf(await saveAndRead(page));
  expect([10, 11, 12].map((column) => valueAt(grid, 19, column))).toEqual([51_690, 1234.5, 46_093]);
  expect([10, 11, 12].map((column) => valueAt(grid, 20, column))).toEqual(['Đạt', null, '3/4']);
  expect(valueAt(grid, 0, 0)).toBe('PHỤ LỤC 03');
});

test('a table copied in a program set to English is pasted with the values it carries, and struck text is left out', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openEmbeddedPage(page);
  // As LibreOffice Calc writes its clipboard (sdval), and a cell with a tracked change and one with a footnote mark, as Word does.
  const html =
    '<html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body><table cellspacing="0" border="0">' +
    '<tr><td align="right" sdval="1402" sdnum="1033;0;#,##0">1,402</td><td align="right" sdval="137.764" sdnum="1033;">137.764</td></tr></table></body></html>';
  const word =
    '<html><head><meta name=Generator content="Microsoft Word 15"></head><body><table><tr>' +
    '<td><p><s><span class=msoDel>45</span></s><u><span class=msoIns>46</span></u></p></td><td><p>7<sup>2</sup></p></td></tr></table></body></html>';
  const copy = async (table: string): Promise<void> => {
    await page.evaluate(async (text) => {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) })]);
    }, table);
  };
  await copy(html);
  await selectCell(page, 'K20');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('chưa lưu')).toBeVisible();
  await copy(word);
  await selectCell(page, 'K21');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText(/Phần chữ bị gạch bỏ .* không được dán \(ô K21/)).toBeVisible();
  const grid = firstOf(await saveAndRead(page));
  expect([10, 11].map((column) => valueAt(grid, 19, column))).toEqual([1402, 137.764]);
  // The browser cleans what is put on the clipboard; the plain text of a passage would be 4546 and 72.
  expect([10, 11].map((column) => valueAt(grid, 20, column))).toEqual([46, '7²']);
});

test('a figure that could be either is asked about where the column tells', async ({ page }) => {
  await openEmbeddedPage(page);
  for (const [row, text] of [
    [20, '9,53'],
    [21, '20,13'],
    [22, '12,4'],
    [23, '10.402'],
  ] as const) {
    await typeInto(page, `K${String(row)}`, text);
  }
  await expect(page.getByText(/“10\.402” được đọc là 10402, nhưng cũng có thể là 10,4020 \(ô K23/)).toBeVisible();
});

test('a cell opened for editing and left alone keeps its value', async ({ page }) => {
  await openEmbeddedPage(page);
  await typeInto(page, 'K20', '1,234');
  await selectCell(page, 'K20');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  expect(valueAt(firstOf(await saveAndRead(page)), 19, 10)).toBe(1.234);
});
