/** Which law the score is by: what the date says of it, choosing another in two presses, two beside each other, and every class. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { headline, openEmbeddedPage, typeInto } from './embedded-page';
import { chooseFile } from './pages/files';
import { openView, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** The first press: the line under the score that names the law. */
async function openLaw(page: Page): Promise<void> {
  await pane(page)
    .getByRole('button', { name: / · loại .* · chặt chẽ/ })
    .click();
  await expect(pane(page).getByRole('radiogroup', { name: 'Chấm theo bảng nào?' })).toBeVisible();
}

test('the date says whether the law is in force: the last day of 2025 and the first of 2026', async ({ page }) => {
  await page.clock.install({ time: new Date('2025-12-31T09:00:00+07:00') });
  await openEmbeddedPage(page);
  await expect(pane(page).getByRole('button', { name: 'NQ 26/2022 · loại II · chặt chẽ' })).toBeVisible();
  await expect(pane(page).getByRole('note')).not.toContainText('hết hiệu lực');

  await page.clock.setFixedTime(new Date('2026-01-01T09:00:00+07:00'));
  await page.reload();
  await expect(headline(page, '54,06')).toBeVisible({ timeout: 180_000 });
  await expect(pane(page).getByRole('button', { name: 'NQ 26/2022 (hết hiệu lực) · loại II · chặt chẽ' })).toBeVisible();
  await expect(pane(page).getByRole('note')).toContainText('Hiện áp dụng Nghị quyết 111/2025/UBTVQH15.');
});

test('another law is two presses away, scores at once, asks what the law asks, and is kept in the file', async ({ page }) => {
  await openEmbeddedPage(page);
  await openLaw(page);
  await pane(page)
    .getByRole('radio', { name: /^NQ 111\/2025 · loại III/ })
    .check();
  // People 5,76 and two funeral homes 3; everything else waits, or is below its minimum.
  await expect(headline(page, '8,76')).toBeVisible();
  await pane(page)
    .getByRole('button', { name: /^Quay lại từ/ })
    .click();
  await expect(pane(page).getByText(/^Số liệu được đọc như bảng của .* chỉ có số liệu cùng đại lượng cho 4 trong 23 dòng/)).toBeVisible();
  const question = pane(page).getByRole('region', { name: 'Đô thị thuộc một hay nhiều đơn vị hành chính?' });
  await question.getByRole('button', { name: /^Nhiều đơn vị hành chính/ }).click();
  const open = pane(page).getByRole('region', { name: 'Chưa kết luận được' });
  await expect(open).toContainText('Trung bình tiêu chí III Bảng 2B của các đơn vị từ 48 điểm: phải chấm ở bảng khác');
  await expect(open).toContainText('Ít nhất 1 đơn vị từ 75 điểm Bảng 2B: phải chấm ở bảng khác');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const saved = readFileSync(await (await download).path());
  await page.getByRole('button', { name: 'Dữ liệu mẫu' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
  await chooseFile(page, 'đã lưu.xlsx', saved);
  await expect(headline(page, '8,76')).toBeVisible();
  await expect(pane(page).getByText('Đô thị gồm nhiều đơn vị hành chính.')).toBeVisible();

  await openLaw(page);
  await pane(page)
    .getByRole('radio', { name: /^Để bảng trong tệp và ngày quyết định/ })
    .check();
  await expect(headline(page, '54,06')).toBeVisible();
});

test('two laws stand beside each other, with the rows that answer one another', async ({ page }) => {
  await openEmbeddedPage(page);
  await openLaw(page);
  await pane(page).getByRole('button', { name: 'Theo luật khác' }).click();
  await pane(page).getByRole('combobox', { name: 'So với' }).selectOption('NQ 111/2025 · loại III');
  const totals = pane(page).getByRole('table', { name: 'Theo luật khác' });
  await expect(totals).toContainText('54,06');
  await expect(totals).toContainText('8,76');
  await expect(totals).toContainText('19 dòng chờ số liệu');
  const people = pane(page).getByRole('table', { name: 'Từng dòng theo hai bảng' }).getByRole('row').filter({ hasText: '2A.II.03' });
  await expect(people).toContainText('09 Dân số toàn đô thị');
  await expect(people).toContainText('5,76 / 7');
});

test('every class of the law of today, and that none is settled', async ({ page }) => {
  await openEmbeddedPage(page);
  await openLaw(page);
  await pane(page).getByRole('button', { name: 'Mọi loại', exact: true }).click();
  const classes = pane(page).getByRole('table', { name: 'Mọi loại', exact: true });
  await expect(classes.getByRole('rowheader')).toHaveText(['I', 'II', 'III']);
  await expect(classes.getByRole('row').nth(1)).toContainText('cần 12 tiêu chuẩn');
  await expect(classes.getByRole('row').nth(3)).toContainText('8,76');
  await expect(pane(page).getByText('Chưa loại nào đạt mọi điều kiện.')).toBeVisible();
});

test('the class that was recognised is asked for, and counts as another one since the law changed', async ({ page }) => {
  await openEmbeddedPage(page);
  await pane(page).getByRole('button', { name: 'chọn ở trang Bảng tiêu chuẩn' }).click();
  await pane(page)
    .getByRole('combobox', { name: /^Loại đô thị đã được công nhận \(theo Nghị quyết 1210\/2016/ })
    .selectOption('loại III');
  await pane(page)
    .getByRole('button', { name: /^Quay lại từ/ })
    .click();
  await expect(pane(page).getByRole('note')).toContainText('được tính là loại II từ 01/01/2026');
});

test('an edition written onto a sheet is changed there, chosen, scored by, and named as the office’s own', async ({ page }) => {
  await openEmbeddedPage(page);
  await openLaw(page);
  await pane(page).getByRole('button', { name: 'Bộ tiêu chuẩn của cơ quan' }).click();
  await pane(page).getByRole('button', { name: 'Ghi ra trang để sửa' }).click();
  await expect(pane(page).getByText('Đã ghi: “Bộ tiêu chuẩn 26-2022 II”.')).toBeVisible();
  await pane(page)
    .getByRole('radio', { name: /^NQ 26\/2022, của cơ quan/ })
    .check();
  await expect(pane(page).getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeVisible();
  // Q6 is the total that is required.
  await typeInto(page, 'Q6', '54');
  await expect(pane(page).getByRole('heading', { level: 2, name: '54,06 điểm · cần 54' })).toBeVisible();
  // No edition of the law is touched by that.
  await pane(page)
    .getByRole('radio', { name: /^NQ 26\/2022 · loại II/ })
    .check();
  await expect(pane(page).getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeVisible();
  await pane(page)
    .getByRole('radio', { name: /^NQ 26\/2022, của cơ quan/ })
    .check();
  await typeInto(page, 'Q6', 'năm mươi');
  await expect(pane(page).getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeVisible();
  await openView(page, 'Lưu ý');
  await expect(pane(page).getByText(/Q6 .*không phải là một con số/)).toBeVisible();
  await expect(pane(page).getByText(/nay không dùng được: trang của bộ đó đã bị xóa, đổi tên hoặc còn chỗ sai/)).toBeVisible();
});
