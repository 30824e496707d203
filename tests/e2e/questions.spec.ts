/** The menu of questions: by mouse and by keyboard, to tabs and to sections of the scenarios, and the sheets that an answer is written into. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openEmbeddedPage, saveAndRead } from './embedded-page';
import { pane, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** Opens the menu by keyboard alone. */
async function ask(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'Hỏi', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
}

test('every question is asked from one menu by keyboard; Escape gives the focus back', async ({ page }) => {
  await openEmbeddedPage(page);
  await ask(page);
  await expect(page.getByRole('menuitem')).toHaveText([
    'Được bao nhiêu điểm, còn thiếu gì?',
    'Còn vướng gì, nâng dòng nào thì được thêm bao nhiêu?',
    'Nâng ít nhất bao nhiêu chỉ tiêu thì đủ?',
    'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?',
    'Dự án nào mua được điểm, đồng nào đáng nhất?',
    'Mỗi chỉ tiêu cần bao nhiêu người, đất, giường… thì đạt?',
    'Thêm 1.000 người, 10 giường, 1 km đường, một xã thì được bao nhiêu điểm?',
    'Điểm phụ thuộc nhiều nhất vào số liệu nào?',
    'Số liệu chưa chắc thì điểm nằm trong khoảng nào?',
    'Bao giờ đủ điều kiện?',
    'Bảng tự chấm lệch ở đâu?',
    'Số liệu trong tệp mâu thuẫn ở đâu?',
    'Đủ tiêu chuẩn của đơn vị hành chính chưa?',
    'Các kịch bản khác gốc ra sao?',
  ]);
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(pane(page).getByRole('button', { name: 'Hỏi', exact: true })).toBeFocused();

  await ask(page);
  const audit = page.getByRole('menuitem', { name: 'Bảng tự chấm lệch ở đâu?' });
  for (let step = 0; step < 12 && !(await audit.evaluate((item) => item === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('tab', { name: /^Rà soát/ })).toHaveAttribute('aria-selected', 'true');

  // A section of the scenarios is opened, brought into sight, and has the focus.
  await pane(page)
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  await expect(pane(page).getByRole('tablist', { name: 'Các kịch bản' })).toBeVisible();
  await ask(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const comparison = pane(page).getByRole('button', { name: /^So sánh các kịch bản/ });
  await expect(comparison).toBeFocused();
  await expect(comparison).toBeInViewport();
  await expect(comparison).toHaveAttribute('aria-expanded', 'true');
});

test('the audit is written as a sheet that is never taken for the table, and taken back', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bảng tự chấm lệch ở đâu?' }).click();
  await pane(page).getByRole('button', { name: 'Ghi kết quả rà soát' }).click();
  await expect(pane(page).getByText('Đã ghi: “KQ Rà soát”.')).toBeVisible();
  const sheet = (await saveAndRead(page)).find((grid) => grid.sheet === 'KQ Rà soát');
  expect(sheet?.values.flat()).toContain('Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều');
  // Row 7 files 1,5 and earns 2: the sheet says so, and the score stays that of the table.
  await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeVisible();
  await pane(page).getByRole('button', { name: 'Khôi phục' }).click();
  await expect(pane(page).getByText('Đã ghi: “KQ Rà soát”.')).toHaveCount(0);
});

for (const [look, prepare] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
] as const) {
  for (const width of [320, 480]) {
    test(`the menu fits a pane of ${String(width)} px and has no serious fault of accessibility in ${look} colours`, async ({
      page,
    }, info) => {
      await page.emulateMedia(prepare);
      await page.addInitScript((pixels) => {
        localStorage.setItem('nang-loai.pane-width', String(pixels));
      }, width);
      await openEmbeddedPage(page);
      await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
      const box = await page.getByRole('menu').boundingBox();
      const frame = await pane(page).boundingBox();
      expect(box === null || frame === null ? null : box.x >= frame.x - 1 && box.x + box.width <= frame.x + frame.width + 1).toBe(true);
      expect(await widerThanPane(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page })
        .exclude('section[aria-label="Bảng tính"]')
        .exclude('[data-tabster-dummy]')
        .analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
      await page.screenshot({ path: info.outputPath(`menu-${look}-${String(width)}.png`) });
    });
  }
}
