import { expect, it } from 'vitest';
import { openSize } from './open-size';
import type { OpenSize } from './open-size';

it.each<readonly [name: string, text: string, open: string | null]>([
  ['Đoạn 1', 'Chiều dài 2 km', 'length whose'],
  ['Đoạn 2', 'diện tích 1,5 ha', 'area whose'],
  ['Bệnh viện đa khoa tỉnh', 'Diện tích 2 ha', 'area not-asked'],
  ['Đường A', 'Chiều dài -3 km', 'length unreadable'],
  ['Đường A', 'Chiều dài 3+2 km', 'length unreadable'],
  ['Đường A', 'Chiều dài 3x2 km', 'length unreadable'],
  ['Đường A', 'Chiều dài ~5 km', 'length unreadable'],
  ['Bệnh viện đa khoa tỉnh', 'Số giường 200-300', 'beds unreadable'],
  // The list says indeed nothing of what comes.
  ['Bệnh viện đa khoa tỉnh', 'Số giường hiện có 200', null],
  ['Đường A', 'đường cấp III, 60 km/h', null],
  ['Đường A', 'mặt đường rộng 7,5 m', null],
  ['Đường A', 'cầu dài 120 m', null],
  ['Trạm xử lý nước', 'Công suất 5.000 m³/ngày đêm', null],
  ['Chợ', '', null],
])('%s · %s', (name, text, open) => {
  const said = openSize(name, [{ text, cell: { sheet: 'Dự án', row: 1, column: 2 } }]);
  const told = (size: OpenSize | null): string | null => (size === null ? null : `${size.kind} ${size.why}`);
  expect(told(said)).toBe(open);
});
