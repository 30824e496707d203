/** A newcomer who answers nothing and sets nothing: what is the score, why is a row lost, where do the filed points differ, what comes next. */
import { card, nameBox, row, trace } from './pages/scoring-pane';
import { tell } from './pages/stories';
import { expect } from './pages/test';

tell('a newcomer reads the score, a lost row, the largest difference and its cell, the next step and the help', async (told) => {
  const { page, shown, hands, isWide } = told;
  await expect(shown.getByText('1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu')).toBeInViewport();

  await hands.press(shown.getByRole('button', { name: /^Chưa đạt 16/ }));
  const beds = row(page, /^Cơ sở y tế cấp đô thị/);
  await hands.press(beds);
  await expect(beds).toHaveAttribute('aria-expanded', 'true');
  await expect(trace(page)).toContainText('2,4');
  await expect(trace(page)).toContainText('≥ 28 giường/10.000 dân');
  await expect(trace(page)).toContainText(/Nghị quyết 26\/2022\/UBTVQH15/);

  // Row 10 was filed with 2 points and earns none: no other row differs by as much.
  await told.open('Rà soát');
  const largest = shown
    .getByRole('region', { name: /^Dòng lệch/ })
    .getByRole('listitem')
    .first();
  await expect(largest).toContainText('Tự chấm 2 → tính lại 0 (−2)');
  await hands.press(largest.getByRole('button', { name: 'Đến ô H29' }));
  await expect(nameBox(page)).toHaveValue(/^H29/);
  if (!isWide) await hands.press(page.getByRole('tablist', { name: 'Phần đang xem' }).getByRole('tab', { name: 'Chấm điểm' }));
  await expect(shown).toBeInViewport();

  await hands.press(shown.getByRole('button', { name: /^Việc tiếp theo: bổ sung số liệu dòng 39, 42/ }));
  await expect(card(page, 39)).toBeVisible();
  await expect(card(page, 42)).toBeVisible();

  await hands.press(shown.getByRole('button', { name: 'Trợ giúp', exact: true }));
  await expect(shown.getByRole('region', { name: 'Bắt đầu' })).toBeInViewport();
  await told.open('Điểm');
  await expect(shown.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeInViewport();
});
