/** A finance officer's way: the budget by year and its first surplus, a project and its effect, points for a sum of money, a sheet to show. */
import { tell } from './pages/stories';
import { expect } from './pages/test';

tell('a finance officer grows the budget, finishes a project, asks what money buys and writes the comparison', async (told) => {
  const { shown, hands } = told;
  await told.open('Kịch bản');
  await hands.press(shown.getByRole('button', { name: 'Thêm thay đổi' }));
  const form = shown.getByRole('form', { name: 'Thêm thay đổi' });
  await hands.choose(form.getByRole('combobox', { name: 'Loại thay đổi' }), 'Tăng thu ngân sách');
  await hands.type(form.getByRole('textbox', { name: /đến năm$/i }), '2026');
  await hands.type(form.getByRole('textbox', { name: /ăng mỗi năm \(%\)$/ }).first(), '13');
  await hands.type(form.getByRole('textbox', { name: 'Chi ngân sách năm gốc (tỷ đồng)' }), '250');
  await hands.press(form.getByRole('button', { name: 'Thêm vào kịch bản' }));
  await told.resultIs('54,06 → 56,06 (+2)');
  const years = shown.getByRole('table', { name: /từng năm/ });
  // 188 × 1,13 = 212,44; × 1,13 = 240,0572; × 1,13 = 271,2646. Less 250: a surplus from 2025.
  await expect(years.getByRole('row', { name: /^2022/ })).toContainText('188');
  await expect(years.getByRole('row', { name: /^2024/ })).toContainText(/240,057.*thiếu/);
  await expect(years.getByRole('row', { name: /^2025/ })).toContainText(/271,265.*dư/);

  await told.unfold(/^Dự án/);
  const projects = shown.getByRole('table', { name: 'Dự án' });
  // Two presses: what its own words say it does stands in the form.
  await hands.press(projects.getByRole('button', { name: 'Hoàn thành: Đường kết nối Phiêng My' }));
  await expect(form.getByRole('textbox', { name: 'Lượng của tác động 1' })).toHaveValue('5,2');
  await hands.press(form.getByRole('button', { name: 'Thêm vào kịch bản' }));
  await expect(projects.getByRole('row', { name: /Đường kết nối Phiêng My/ })).toContainText('+0,04');
  await told.resultIs('54,06 → 56,1 (+2,04)');
  await hands.press(projects.getByRole('button', { name: 'Bỏ khỏi kịch bản: Đường kết nối Phiêng My' }));
  await told.resultIs('54,06 → 56,06 (+2)');

  await told.ask('Dự án nào mua được điểm, đồng nào đáng nhất?');
  await hands.press(shown.getByRole('button', { name: 'Đúng: tác động của Đường kết nối Phiêng My' }));
  await expect(shown.getByText(/^Tác động của dự án 4, 8, 9\.2 đọc từ lời văn/)).toBeVisible();
  await hands.type(shown.getByRole('textbox', { name: 'Ngân sách (tỷ đồng)' }), '100');
  await told.page.keyboard.press('Enter');
  await expect(shown.getByText(/^Với 100 tỷ đồng, đáng nhất là 1 dự án, tốn 85 tỷ đồng/)).toBeVisible();
  await hands.press(shown.getByRole('button', { name: 'Lập thành kịch bản', exact: true }));
  await expect(shown.getByText('Đã lập kịch bản B.')).toBeVisible();

  await told.open('Kịch bản');
  await told.resultIs('54,06 → 56,1 (+2,04)');
  await told.unfold(/^So sánh các kịch bản/);
  await hands.press(shown.getByRole('button', { name: 'Ghi ra bảng tính' }));
  await expect(shown.getByText(/^Đã ghi: .*“KQ So sánh”/)).toBeVisible();
  await told.resultIs('54,06 → 56,1 (+2,04)');
  await told.hasSheet('KQ So sánh', true);
  await told.resultIs('54,06 → 56,1 (+2,04)');
});
