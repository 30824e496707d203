/** Scenarios over the sample, as a planner works through them: a merger written into the workbook and taken back, people, the budget. */
import type { Locator, Page } from '@playwright/test';
import { valueAt } from '../../src/domain/grid';
import { headline, openEmbeddedPage, saveAndRead, typeInto } from './embedded-page';
import { nameBox, openView, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

async function openScenarios(page: Page): Promise<Locator> {
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  await expect(shown.getByRole('tablist', { name: 'Các kịch bản' })).toBeVisible();
  return shown;
}

function gridTab(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Bảng tính' }).getByRole('tab', { name, exact: true });
}

/** Adds a change by the form: its kind, then its fields by their names. */
async function addChange(shown: Locator, kind: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await shown.getByRole('button', { name: 'Thêm thay đổi' }).click();
  const form = shown.getByRole('form', { name: 'Thêm thay đổi' });
  await form.getByRole('combobox', { name: 'Loại thay đổi' }).selectOption(kind);
  for (const [name, value] of Object.entries(fields)) await form.getByRole('textbox', { name }).fill(value);
  await form.getByRole('button', { name: 'Thêm vào kịch bản' }).click();
}

/** Writes the comparison by keyboard and reads its sheet out of the saved file: one text a row. */
async function writtenComparison(page: Page, shown: Locator): Promise<readonly string[]> {
  await shown.getByRole('button', { name: /^So sánh các kịch bản/ }).click();
  const write = shown.getByRole('button', { name: 'Ghi ra bảng tính' });
  // What is to be written is worked out first; until then the button takes no press.
  await expect(write).toBeEnabled();
  await write.focus();
  await page.keyboard.press('Enter');
  await expect(gridTab(page, 'KQ So sánh')).toHaveAttribute('aria-selected', 'true');
  const sheet = (await saveAndRead(page)).find((grid) => grid.sheet === 'KQ So sánh');
  return (sheet?.values ?? []).map((row) =>
    row.map((value) => (typeof value === 'number' ? value.toFixed(4) : typeof value === 'string' ? value : '')).join(' | '),
  );
}

test('a merger is modelled by keyboard, written into the workbook, and taken back without a trace', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openScenarios(page);
  const camGiang = shown.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' });
  await camGiang.focus();
  await page.keyboard.press('Space');
  await expect(camGiang).toBeChecked();
  const city = shown.getByRole('table', { name: 'Thành phố thuộc tỉnh' });
  // Row 9 may have counted its people: nobody is added before somebody says so.
  await expect(city).toContainText('51.690 người');
  const notCounted = shown.getByRole('button', { name: /^Chưa có trong số liệu/ });
  await notCounted.focus();
  await page.keyboard.press('Enter');
  await expect(notCounted).toHaveCount(0);
  // 51.690 + 2.477 people, 137,764 + 9,53 km².
  await expect(city).toContainText('54.167 người');
  await expect(city).toContainText('147,29');

  await shown.getByRole('combobox', { name: 'Cẩm Giàng: Sau khi nhập' }).selectOption('Lập phường');
  const ward = shown.getByRole('table', { name: 'Phường Cẩm Giàng' });
  await expect(ward).toContainText('2.477 người');
  await expect(ward.getByText('chưa đạt').first()).toBeVisible();

  const lucBinh = shown.getByRole('checkbox', { name: 'Lục Bình (xã)' });
  await lucBinh.focus();
  await page.keyboard.press('Space');
  await expect(lucBinh).toBeChecked();
  await notCounted.click();
  await expect(city).not.toContainText('54.167 người');

  await shown.getByRole('button', { name: /^So sánh các kịch bản/ }).click();
  const write = shown.getByRole('button', { name: 'Ghi ra bảng tính' });
  await write.focus();
  await page.keyboard.press('Enter');
  await expect(gridTab(page, 'KQ So sánh')).toBeVisible();
  await expect(gridTab(page, 'KQ So sánh')).toHaveAttribute('aria-selected', 'true');
  await expect(nameBox(page)).toHaveValue(/^A1(:|$)/);
  await expect(page.getByText('chưa lưu')).toBeVisible();
  // The pane goes on where it was: same focus, same scenario, same view.
  await expect(write).toBeFocused();
  await expect(camGiang).toBeChecked();
  await expect(lucBinh).toBeChecked();
  const written = (await saveAndRead(page)).map((grid) => grid.sheet);
  expect(written).toContain('KQ So sánh');

  const restore = shown.getByRole('button', { name: 'Khôi phục' });
  await restore.focus();
  await page.keyboard.press('Enter');
  await expect(gridTab(page, 'KQ So sánh')).toHaveCount(0);
  await expect(gridTab(page, 'Phụ lục 03')).toBeVisible();
  await expect(restore).toHaveCount(0);
  // The button that had the focus is gone; its neighbour goes on with it.
  await expect(write).toBeFocused();
  await expect(camGiang).toBeChecked();
  const names = (await saveAndRead(page)).map((grid) => grid.sheet);
  expect(names).toEqual(['Phụ lục 03', 'Phụ lục 01', 'Dự án', 'Đơn vị hành chính', 'Ngân sách']);
});

test('the seed’s plan, by keyboard: both new wards are told short in the same breath as what is won', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openScenarios(page);
  for (const commune of ['Cẩm Giàng (xã)', 'Quân Hà (xã)']) {
    await shown.getByRole('checkbox', { name: commune }).focus();
    await page.keyboard.press('Space');
    await expect(shown.getByRole('checkbox', { name: commune })).toBeChecked();
  }
  await shown.getByRole('combobox', { name: 'Cẩm Giàng: Sau khi nhập' }).selectOption('Lập phường');
  await shown.getByRole('combobox', { name: /^Dương Quang/ }).selectOption('Lập phường');
  // Three changes ask one thing; one answer counts the people once.
  await expect(shown.getByText(/^Chờ trả lời: dân số của Cẩm Giàng, Quân Hà(,| và) Dương Quang đã nằm trong số liệu/)).toBeVisible();
  const counted = shown.getByRole('button', { name: /^Đã nằm trong số liệu/ });
  await counted.focus();
  await page.keyboard.press('Enter');
  await expect(counted).toHaveCount(0);
  await expect(shown.getByRole('table', { name: 'Thành phố thuộc tỉnh' })).toContainText('51.690 người');
  await expect(shown.getByText(/^Kịch bản A: .* · 2 phường mới chưa đạt$/)).toBeVisible();
  const list = shown.getByRole('list', { name: 'Mất đi, còn vướng và đạt được' });
  // 7.000 − 2.477 and 7.000 − 2.981 people; 1.800 − 375,2 × 137,764 ÷ 167,42 = 1.491,26 a km², rounded up.
  await expect(list).toContainText(/Phường mới Cẩm Giàng: thiếu 4\.523\sngười/);
  await expect(list).toContainText(/Phường mới Dương Quang: thiếu 4\.019\sngười/);
  await expect(list).toContainText(/11\s\(0\sđiểm\): còn 1\.492\sngười\/km²/);
  await expect(list.getByText('Diện tích tự nhiên: nay đạt')).toBeVisible();
  await expect(list.getByText('Số đơn vị hành chính cấp xã trực thuộc: nay đạt')).toBeVisible();
});

test('the grid goes on working after a write: what is typed then is scored, and stays when the write is taken back', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openScenarios(page);
  await shown.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }).check();
  await shown.getByRole('button', { name: /^So sánh các kịch bản/ }).click();
  await shown.getByRole('button', { name: 'Ghi ra bảng tính' }).click();
  await expect(gridTab(page, 'KQ So sánh')).toHaveAttribute('aria-selected', 'true');
  await gridTab(page, 'Phụ lục 03').click();
  // Electricity for homes at its maximum of 1.500 kWh: 1 point instead of 0,76.
  await typeInto(page, 'F78', '1500');
  await shown.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(gridTab(page, 'KQ So sánh')).toHaveCount(0);
  const table = (await saveAndRead(page)).find((grid) => grid.sheet === 'Phụ lục 03');
  expect(table === undefined ? null : valueAt(table, 77, 5)).toBe(1500);
  await openView(page, 'Điểm');
  await expect(headline(page, '54,3')).toBeVisible();
});

test('under proportional scoring 5.000 more people in the inner city move points', async ({ page }) => {
  await openEmbeddedPage(page);
  await openView(page, 'Thiết lập');
  await pane(page)
    .getByRole('radio', { name: /^Theo tỷ lệ/ })
    .check();
  await expect(headline(page, '63,82')).toBeVisible();
  await openView(page, 'Điểm');
  const shown = await openScenarios(page);
  await addChange(shown, 'Thêm người', { 'Số người': '5.000' });
  // Indicators 09 to 12 below their minimums: 5 ÷ 200 × 1,5 + 5 ÷ 100 × 4,5 + 36,3 ÷ 1.800 × 1,5 + 0,08 more; beds a person 0,01 less.
  await expect(shown.getByText(/^Kịch bản A: 63,82 → 64,19 điểm/).first()).toBeVisible();

  const written = await writtenComparison(page, shown);
  expect(written.join('\n')).toContain('Cách chấm dưới mức tối thiểu: theo tỷ lệ');
  // 51,69 + 5 thousand people: 0,387675 points become 0,425175; 45,7 + 5: 2,0565 become 2,2815.
  expect(written.find((row) => row.startsWith('09. '))).toContain('51.6900 | 56.6900 | 0.3877 | 0.4252 | 0.0375');
  expect(written.find((row) => row.startsWith('10. '))).toContain('45.7000 | 50.7000 | 2.0565 | 2.2815 | 0.2250');
});

test('13 % more revenue a year, with the expenditure stated, opens indicator 02 and its 2 points', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openScenarios(page);
  await addChange(shown, 'Tăng thu ngân sách', {
    'Đến năm': '2029',
    'Tốc độ tăng mỗi năm (%)': '13',
    'Chi ngân sách năm gốc (tỷ đồng)': '150',
    'Chi tăng mỗi năm (%)': '5',
  });
  // 188 × 1,13⁷ = 442 against 150 × 1,05⁷ = 211: a surplus.
  await expect(shown.getByText(/^Kịch bản A: 54,06 → 56,06 điểm \(\+2/).first()).toBeVisible();

  const written = await writtenComparison(page, shown);
  expect(written.find((row) => row.startsWith('02. '))).toContain('0.0000 | 2.0000 | 2.0000');
  await shown.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(gridTab(page, 'KQ So sánh')).toHaveCount(0);
});
