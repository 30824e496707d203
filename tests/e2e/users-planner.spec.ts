/** A planner's own question: which communes to merge, which become wards, what the new wards lack, and whether any merger is enough. */
import { tell } from './pages/stories';
import { expect } from './pages/test';

tell('a planner merges, makes wards, answers once, looks at the map, takes back and asks for the smallest merger', async (told) => {
  const { shown, hands } = told;
  await told.open('Kịch bản');
  const camGiang = shown.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' });
  await hands.tick(camGiang);
  await expect(camGiang).toBeChecked();
  await told.resultIs('54,06 → 54,06');
  await hands.choose(shown.getByRole('combobox', { name: 'Cẩm Giàng: Sau khi nhập' }), 'Lập phường');
  await told.resultIs('54,06 → 54,06');
  await hands.choose(shown.getByRole('combobox', { name: /^Dương Quang/ }), 'Lập phường');
  await told.resultIs('54,06 → 54,06');
  await hands.tick(shown.getByRole('checkbox', { name: 'Quân Hà (xã)' }));
  await told.resultIs('54,06 → 54,06');

  // Three changes ask one thing.
  const counted = shown.getByRole('button', { name: /^Đã nằm trong số liệu/ });
  await hands.press(counted);
  await expect(counted).toHaveCount(0);
  await told.resultIs('54,06 → 54,06');
  await expect(shown.getByText(/^Kịch bản A: .* · 2 phường mới chưa đạt$/)).toBeVisible();
  const list = shown.getByRole('list', { name: 'Mất đi, còn vướng và đạt được' });
  // 7.000 − 2.477 and 7.000 − 2.981 people.
  await expect(list).toContainText(/Phường mới Cẩm Giàng: thiếu 4\.523\sngười/);
  await expect(list).toContainText(/Phường mới Dương Quang: thiếu 4\.019\sngười/);

  await hands.tick(shown.getByRole('radio', { name: 'Bản đồ' }));
  const map = shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' });
  await expect(map).toBeVisible();
  await expect(map.getByRole('checkbox', { name: /^Quân Hà \(/ })).toBeChecked();
  await told.resultIs('54,06 → 54,06');
  const lucBinh = map.getByRole('checkbox', { name: /^Lục Bình \(/ });
  await hands.tick(lucBinh);
  await expect(lucBinh).toBeChecked();
  await told.resultIs('54,06 → 54,06');
  await hands.press(shown.getByRole('button', { name: 'Hoàn tác ở kịch bản' }));
  await expect(lucBinh).not.toBeChecked();
  await told.resultIs('54,06 → 54,06');

  await told.ask('Nhập ít nhất những xã nào thì đủ tiêu chuẩn?');
  await expect(shown.getByRole('region', { name: 'Nhập ít nhất', exact: true }).getByRole('status')).toContainText(
    'Không nhóm xã liền kề nào đủ, vì nhập bao nhiêu xã cũng không đạt được: Dân số (người) từ 150.000.',
  );
});
