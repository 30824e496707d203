/** An analyst's way: scenarios side by side, what would be enough for one row, how sure the total is, a sheet written and taken back, the file. */
import { readFileSync } from 'node:fs';
import { toGrids } from '../../src/xlsx/to-grids';
import { workbookOf } from '../support/xlsx-reading';
import { tell } from './pages/stories';
import { expect } from './pages/test';

tell('an analyst compares, asks for break-even and doubt, writes an answer, takes it back and saves', async (told) => {
  const { page, shown, hands, isWide } = told;
  await told.open('Kịch bản');
  await hands.tick(shown.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }));
  await told.resultIs(/^A.*54,06 → 54,06/);
  await hands.press(shown.getByRole('button', { name: /^Thêm kịch bản/ }));
  await told.resultIs(/^B.*54,06 → 54,06/);
  await hands.tick(shown.getByRole('checkbox', { name: 'Quân Hà (xã)' }));
  await told.resultIs(/^B.*54,06 → 54,06/);

  await told.unfold(/^So sánh các kịch bản/);
  await told.resultIs(/^B/);
  // At 1400 px over the grid, narrow in the pane's place.
  await hands.press(shown.getByRole('button', { name: 'Xem rộng' }));
  const wide = page.locator('section:has(h2)').filter({ has: page.getByRole('button', { name: 'Đóng' }) });
  // 8 units of the city's own, and one more with every commune.
  await expect(wide.getByRole('row', { name: /^Số đơn vị hành chính cấp xã trực thuộc/ }).getByRole('cell')).toHaveText([
    /^8/,
    /^9/,
    /^10/,
  ]);
  if (isWide) await told.resultIs(/^B/);
  await hands.press(wide.getByRole('button', { name: 'Đóng' }));
  await told.resultIs(/^B/);

  await told.ask('Mỗi chỉ tiêu cần bao nhiêu người, đất, giường… thì đạt?');
  await hands.choose(shown.getByRole('combobox', { name: 'Chỉ tiêu' }), '20 ');
  await hands.choose(shown.getByRole('combobox', { name: 'Đại lượng' }), 'Số giường bệnh');
  // 2,4 beds for 10.000 of 45.700 people are 10,968; 28 for 10.000 are 127,96: 128 beds, 118 more than 10.
  await expect(shown.getByRole('button', { name: 'Lập thành kịch bản: 20: số giường bệnh +118' })).toBeVisible();

  await told.ask('Số liệu chưa chắc thì điểm nằm trong khoảng nào?');
  await hands.choose(shown.getByRole('combobox', { name: 'Mọi số liệu đã ghi có thể lệch' }), '± 5 %');
  await expect(shown.getByText(/^Chín phần mười khả năng/)).toBeVisible();
  await hands.press(shown.getByRole('button', { name: 'Ghi khoảng điểm' }));
  await expect(shown.getByText('Đã ghi: “KQ Khoảng điểm”.')).toBeVisible();
  await told.hasSheet('KQ Khoảng điểm', true);
  await hands.press(shown.getByRole('button', { name: 'Khôi phục' }));
  await told.hasSheet('KQ Khoảng điểm', false);

  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: 'Lưu .xlsx' }));
  const saved = new Uint8Array(readFileSync(await (await download).path()));
  const sheets = toGrids(workbookOf(saved), 400_000).grids.map(({ sheet }) => sheet);
  expect(sheets).toContain('Ngân sách');
  expect(sheets).not.toContain('KQ Khoảng điểm');
});
