/** The sample scored in the pane: the first line, how a row was scored, what the audit found, what waits for figures. */
import { headline, openEmbeddedPage } from './embedded-page';
import { card, nameBox, openView, pane, row, trace } from './pages/scoring-pane';
import { expect, test } from './pages/test';

test('opening the page scores the sample at once', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = pane(page);
  await expect(shown.getByText('1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu')).toBeVisible();
  await expect(shown.getByRole('button', { name: /^Tự chấm 61,42 · \d+ dòng lệch$/ })).toBeVisible();
  await expect(shown.getByRole('button', { name: '2 chờ số liệu: tối đa +2, lên 56,06' })).toBeVisible();
  const bars = shown.getByRole('list', { name: 'Các tiêu chí' }).getByRole('button');
  await expect(bars).toHaveCount(5);
  for (const [index, figures] of [
    '8,75 điểm, tối thiểu 13,5, tối đa 18, chưa đạt',
    '0 điểm, tối thiểu 6, tối đa 8, chưa đạt',
    '0 điểm, tối thiểu 6, tối đa 8, chưa đạt',
    '0 điểm, tối thiểu 4,5, tối đa 6, chưa đạt',
    '45,31 điểm, tối thiểu 45, tối đa 60, đạt',
  ].entries()) {
    await expect(bars.nth(index)).toHaveAccessibleName(new RegExp(figures));
  }
  const note = shown.getByRole('note');
  await expect(note).toContainText('NQ 26/2022 hết hiệu lực từ 01/01/2026');
  await expect(note).toContainText('Hiện áp dụng Nghị quyết 111/2025/UBTVQH15');
});

test('a row opens to its trace, leads to its cell, and Escape closes it and gives the focus back', async ({ page }) => {
  await openEmbeddedPage(page);
  const power = row(page, /^Cấp điện sinh hoạt/);
  await power.click();
  const lines = trace(page);
  await expect(lines).toContainText('780');
  await expect(lines).toContainText('ô F78, trang “Phụ lục 03”');
  await expect(lines).toContainText('≥ 1.500 kwh/người/năm (1 điểm)');
  await expect(lines).toContainText('≥ 750 kwh/người/năm (0,75 điểm)');
  await expect(lines).toContainText('0,75 + (780 − 750) ÷ (1.500 − 750) × (1 − 0,75) = 0,76');
  await expect(lines).toContainText(/Nghị quyết 26\/2022\/UBTVQH15/);
  await expect(lines).toContainText('theo thông lệ, chưa đọc được nguyên văn');
  await page.getByRole('tab', { name: 'Ngân sách' }).click();
  await page.getByRole('button', { name: 'Đến ô F78' }).click();
  await expect(nameBox(page)).toHaveValue(/^F78/);
  await expect(page.getByRole('tab', { name: 'Phụ lục 03' })).toHaveAttribute('aria-selected', 'true');
  await power.focus();
  await page.keyboard.press('Escape');
  await expect(power).toHaveAttribute('aria-expanded', 'false');
  await expect(power).toBeFocused();
});

test('the audit names the rows whose points do not follow from their figures, and counts 23 / 25 / 15 against 21 / 28 / 14', async ({
  page,
}) => {
  await openEmbeddedPage(page);
  await openView(page, 'Rà soát');
  const shown = pane(page);
  for (const [number, points, reason] of [
    ['07', 'Tự chấm 1,5 → tính lại 2 (+0,5)', 'đã đạt mức tối đa nhưng chấm ít hơn'],
    ['08', 'Tự chấm 0,75 → tính lại 0 (−0,75)', 'dưới mức tối thiểu nhưng ghi đạt'],
    ['20', 'Tự chấm 0,5 → tính lại 0 (−0,5)', 'Không quy tắc nào cho ra số điểm này'],
    ['35', 'Tự chấm 1 → tính lại 0,75 (−0,25)', 'chưa đạt mức tối đa'],
    ['36', 'Tự chấm 1 → tính lại 0,96 (−0,04)', 'chưa đạt mức tối đa'],
  ] as const) {
    const finding = shown.getByRole('listitem').filter({ has: page.getByText(number, { exact: true }) });
    await expect(finding).toContainText(points);
    await expect(finding).toContainText(reason);
  }
  const counts = shown.getByRole('region', { name: 'Số chỉ tiêu theo điểm tự chấm' });
  for (const [kind, inTable, inText] of [
    ['số chỉ tiêu đạt điểm tối đa', '23', '21'],
    ['số chỉ tiêu đạt từ điểm tối thiểu', '25', '28'],
    ['số chỉ tiêu dưới điểm tối thiểu', '15', '14'],
  ] as const) {
    const counted = counts.getByRole('row', { name: new RegExp(`^${kind}`) });
    await expect(counted.getByRole('cell')).toHaveText([inTable, inText]);
    await expect(counted).toContainText('không khớp');
  }
});

test('the two pending rows are taken as filed, and taken back', async ({ page }) => {
  await openEmbeddedPage(page);
  await openView(page, 'Chờ');
  await card(page, 39).getByRole('button', { name: 'Lấy điểm tự chấm 0,75' }).click();
  await expect(headline(page, '54,81')).toBeVisible();
  await card(page, 42).getByRole('button', { name: 'Lấy điểm tự chấm 1' }).click();
  await expect(headline(page, '55,81')).toBeVisible();
  await expect(pane(page).getByText('Không có chỉ tiêu nào chờ số liệu.')).toBeVisible();
  await card(page, 39).getByRole('button', { name: 'Bỏ quyết định' }).click();
  await card(page, 42).getByRole('button', { name: 'Bỏ quyết định' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
});

test('a pending row takes a calculation; what is no number is answered with a sentence', async ({ page }) => {
  await openEmbeddedPage(page);
  await openView(page, 'Chờ');
  const field = card(page, 42).getByRole('textbox', { name: 'Số liệu (%)' });
  await field.fill('bốn phường');
  await field.press('Enter');
  await expect(card(page, 42)).toContainText('Hãy nhập một con số như 95,5 hoặc một phép tính như (4*100+4*85)/8.');
  await expect(headline(page, '54,06')).toBeVisible();
  await field.fill('(4*100+4*85)/8');
  await field.press('Enter');
  // 92,5 % lies a quarter of the way from 90 to 100: 0,75 + 0,0625 = 0,8125 points more.
  await expect(headline(page, '54,87')).toBeVisible();
  await expect(card(page, 42)).toContainText('nhập giá trị 92,5 %');
});
