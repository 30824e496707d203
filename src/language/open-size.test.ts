import { expect, it } from 'vitest';
import { openSizes } from './open-size';
import { sizesSaid } from './sizes-said';

it.each<readonly [name: string, text: string, open: string | null]>([
  ['Đoạn 1', 'Chiều dài 2 km', 'length 2 km whose'],
  ['Đoạn 2', 'diện tích 1,5 ha', 'area 1.5 ha whose'],
  // It may be land of public services, or stand in no row at all.
  ['Bệnh viện đa khoa tỉnh', 'Diện tích 2 ha', 'area 2 ha which'],
  ['Kè sông Cầu', 'Chiều dài 2 km', 'length 2 km not-asked'],
  ['Đường A', 'Chiều dài -3 km', 'length null km unreadable'],
  ['Đường A', 'Chiều dài 3+2 km', 'length null km unreadable'],
  ['Đường A', 'Chiều dài 3x2 km', 'length null km unreadable'],
  // A range is an effect in doubt.
  ['Bệnh viện đa khoa tỉnh', 'Số giường 200-300', null],
  ['Bệnh viện đa khoa tỉnh', 'Số giường sau đầu tư 500', 'beds 500 beds level'],
  ['Khu dân cư B', 'Dân số tăng thêm 2000', 'people 2000 people capacity'],
  ['Đường A', 'Chiều dài ~5 km', null],
  // The list says indeed nothing of what comes.
  ['Bệnh viện đa khoa tỉnh', 'Số giường hiện có 200', null],
  ['Đường A', 'đường cấp III, 60 km/h', null],
  ['Đường A', 'mặt đường rộng 7,5 m', null],
  ['Đường A', 'cầu dài 120 m', null],
  ['Trạm xử lý nước', 'Công suất 5.000 m³/ngày đêm', null],
  ['Chợ', '', null],
])('%s · %s', (name, text, open) => {
  const said = openSizes(sizesSaid(name, [{ text, cell: { sheet: 'Dự án', row: 1, column: 2 } }]));
  const told = said.map(({ kind, amount, unit, why }) => `${kind} ${String(amount)} ${unit} ${why}`);
  expect(told.join('; ')).toBe(open ?? '');
});
