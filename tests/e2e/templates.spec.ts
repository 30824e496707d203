/** From an empty workbook to a first score: templates by keyboard, a value typed into one, and what can and cannot be taken back. */
import type { Locator, Page } from '@playwright/test';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { headline, openEmbeddedPage, saveAndRead, typeInto } from './embedded-page';
import { chooseFile } from './pages/files';
import { openView, pane, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

function gridTab(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Bảng tính' }).getByRole('tab', { name, exact: true });
}

/** Opens a workbook with nothing in it, and the templates page from its first run, by keyboard. */
async function openTemplates(page: Page): Promise<Locator> {
  await openEmbeddedPage(page);
  await chooseFile(page, 'trống.xlsx', emptyWorkbook('Trang1'));
  await expect(page.getByText('trống.xlsx', { exact: true })).toBeVisible();
  await pane(page).getByRole('button', { name: 'Tạo biểu mẫu trống' }).focus();
  await page.keyboard.press('Enter');
  const shown = pane(page).getByRole('region', { name: 'Biểu mẫu', exact: true });
  await expect(shown).toBeVisible();
  return shown;
}

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}

test('templates made by keyboard in an empty workbook of the law in force wait for 23 figures; the first one typed is scored, and keeps its sheet', async ({
  page,
}) => {
  const shown = await openTemplates(page);
  const projects = shown.getByRole('checkbox', { name: 'Dự án' });
  await projects.focus();
  await page.keyboard.press('Space');
  await expect(projects).not.toBeChecked();
  await expect(shown.getByText(/^Thêm trang “Bảng chỉ tiêu”, “Đơn vị hành chính”, “Ngân sách”, “Kịch bản”: [\d.]+ ô/)).toBeVisible();
  await press(page, shown.getByRole('button', { name: 'Tạo biểu mẫu', exact: true }));

  await expect(gridTab(page, 'Bảng chỉ tiêu')).toHaveAttribute('aria-selected', 'true');
  await expect(headline(page, '0')).toBeVisible();
  await expect(shown.getByText('Đã ghi: “Bảng chỉ tiêu”, “Đơn vị hành chính”, “Ngân sách”, “Kịch bản”.')).toBeVisible();
  await press(page, pane(page).getByRole('button', { name: 'Quay lại từ Biểu mẫu' }));
  await expect(pane(page).getByRole('tab', { name: /^Chờ 23/ })).toBeVisible();

  // 2A.III.08 of NQ 111, clean water: 100 % is the maximum and earns its 3 points. The codes under TT are asked of nobody.
  await typeInto(page, 'H17', '100');
  await expect(headline(page, '3')).toBeVisible();
  await expect(pane(page).getByText('Chọn cột số liệu')).toHaveCount(0);
  await expect(pane(page).getByRole('tab', { name: /^Chờ 22/ })).toBeVisible();

  await openView(page, 'Thiết lập');
  await press(page, pane(page).getByRole('button', { name: 'Tạo biểu mẫu trống' }));
  await press(page, shown.getByRole('button', { name: 'Khôi phục' }));
  await expect(
    pane(page)
      .getByText(/^Trang “Bảng chỉ tiêu” đã được sửa sau lần ghi này/)
      .first(),
  ).toBeVisible();
  await expect(gridTab(page, 'Bảng chỉ tiêu')).toBeVisible();
  const saved = await saveAndRead(page);
  expect(saved.map(({ sheet }) => sheet)).toEqual(['Trang1', 'Bảng chỉ tiêu', 'Đơn vị hành chính', 'Ngân sách', 'Kịch bản']);
});

test('templates in English, taken back before anything is typed, leave the workbook as it was', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('nang-loai.pane-width', '320');
  });
  const shown = await openTemplates(page);
  await shown.getByRole('radio', { name: 'English' }).check();
  expect(await widerThanPane(page)).toEqual([]);
  await press(page, shown.getByRole('button', { name: 'Tạo biểu mẫu', exact: true }));
  await expect(headline(page, '0')).toBeVisible();
  await expect(shown.getByText(/^Đã ghi: “Indicators”/)).toBeVisible();
  await press(page, shown.getByRole('button', { name: 'Khôi phục' }));
  await expect(headline(page, '0')).toHaveCount(0);
  await expect(shown.getByRole('button', { name: 'Khôi phục' })).toHaveCount(0);
  expect((await saveAndRead(page)).map(({ sheet }) => sheet)).toEqual(['Trang1']);
});
