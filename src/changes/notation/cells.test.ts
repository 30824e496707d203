import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../tests/support/budget-change';
import { actionIn, english, merge, names, project, read, vietnamese } from '../../../tests/support/changes-in-cells';
import { standard } from '../../../tests/support/sample-baseline';
import type { ChangeAction } from '../scenario';
import { gradeRead, readCell, writtenGrade } from './cells';
import { writeSheetChange } from './sheet-change';

describe('a change read from a scenario sheet', () => {
  it.each<readonly [kind: string, target: string, value: string, ChangeAction]>([
    ['nhập xã', 'Cẩm Giàng', 'bình quân thành phố, lập phường', merge({ becomes: 'ward', brings: 'city-average' })],
    ['merge-unit', 'Cẩm Giàng', '', merge({})],
    ['Nhập xã', 'Cẩm Giàng', '350 ha; 1.200 người', merge({ part: { people: 1200, area: 3.5 } })],
    // What the kind says already may be said again.
    [
      'Lập phường',
      'Dương Quang',
      'thành phường; bình quân thành phố',
      { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
    ],
    [
      'Tách đơn vị',
      'Huyền Tụng',
      '“Huyền Tụng 2”; 1.200 người; 3 km²',
      { kind: 'split-unit', unit: 'Huyền Tụng', newUnit: 'Huyền Tụng 2', part: { people: 1200, area: 3 }, becomes: 'same' },
    ],
    [
      'Đặt chỉ tiêu',
      '13. Tỷ lệ lao động phi nông nghiệp toàn đô thị',
      '83,09 %',
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
    ],
    ['Đặt chỉ tiêu', 'chỉ tiêu 2', 'mức tối đa', { kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' }],
    ['Đặt chỉ tiêu', 'chỉ tiêu 2', 'Đủ', { kind: 'set-grade', indicator: 'budget-balance', grade: 'minimum' }],
    ['Đổi đại lượng', 'giường bệnh', 'x + 100', { kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 100' }],
    [
      'Hoàn thành dự án',
      'Sân vận động',
      'chỉ tiêu 27 = 8,5 %',
      project({ effects: [{ kind: 'set-value', indicator: 'road-density', value: 8.5 }] }),
    ],
    [
      'Hoàn thành dự án',
      'Sân vận động',
      'chỉ tiêu 7 − 0,5',
      project({ effects: [{ kind: 'add-to-value', indicator: 'poverty-rate', amount: -0.5 }] }),
    ],
    [
      'Hoàn thành dự án',
      'Sân vận động',
      'số giường bệnh − 1.500',
      project({ effects: [{ kind: 'add-to-driver', driver: 'hospital-beds', amount: -1500 }] }),
    ],
    ['Hoàn thành dự án', 'Sân vận động', 'chi phí 252.000 triệu đồng', project({ cost: 252 })],
    [
      'Hoàn thành dự án',
      'Sân vận động',
      'chỉ tiêu 2 = không đạt',
      project({ effects: [{ kind: 'set-grade', indicator: 'budget-balance', grade: null }] }),
    ],
    ['Đặt chỉ tiêu', '13', '83,09%', { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }],
    [
      'Hoàn thành dự án',
      'Sân vận động',
      'chỉ tiêu 27= 8,5%; chỉ tiêu 7 =2; số giường bệnh+100',
      project({
        effects: [
          { kind: 'set-value', indicator: 'road-density', value: 8.5 },
          { kind: 'set-value', indicator: 'poverty-rate', value: 2 },
          { kind: 'add-to-driver', driver: 'hospital-beds', amount: 100 },
        ],
      }),
    ],
    [
      'Hoàn thành dự án',
      'Sân vận động',
      'số hộ nghèo+5; số giường bệnh + 1e3',
      project({
        effects: [
          { kind: 'add-to-driver', driver: 'households-poor', amount: 5 },
          { kind: 'add-to-driver', driver: 'hospital-beds', amount: 1000 },
        ],
      }),
    ],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi 250 tỷ', growBudget({ expenditure: 250 })],
    // Of the whole city people write in either cell.
    ['Vùng', 'Tây Nguyên', '', { kind: 'set-region', region: 'northern-midlands-central-highlands' }],
    ['Vùng', 'thành phố', 'Tây Nguyên', { kind: 'set-region', region: 'northern-midlands-central-highlands' }],
    ['Loại đô thị', '', 'II', { kind: 'set-class', urbanClass: 'II' }],
  ])('%s | %s | %s', (kind, target, value, expected) => {
    expect(actionIn(kind, target, value)).toEqual(expected);
  });

  it.each<readonly [kind: string, target: string, value: string, at: 'target' | 'value' | null]>([
    ['Nhập huyện', 'Bạch Thông', '', null],
    ['', 'Cẩm Giàng', '', null],
    ['Nhập xã', '', 'thành phường', 'target'],
    ['Nhập xã', 'Cẩm Giàng', 'thành phường; giữ nguyên', 'value'],
    ['Nhập xã', 'Cẩm Giàng', '1.200 người', 'value'],
    ['Nhập xã', 'Cẩm Giàng', '3,5 km²', 'value'],
    ['Nhập xã', 'Cẩm Giàng', '1.200 người; 1.300 người; 3,5 km²', 'value'],
    ['Nhập xã', 'Cẩm Giàng', 'thành phường; một nửa', 'value'],
    ['Lập phường', 'Dương Quang', 'giữ nguyên', 'value'],
    ['Tách đơn vị', 'Huyền Tụng', '1.200 người; 3 km²', 'value'],
    ['Tách đơn vị', 'Huyền Tụng', 'Huyền Tụng 2; Huyền Tụng 3; 1.200 người; 3 km²', 'value'],
    ['Tách đơn vị', 'Huyền Tụng', 'Huyền Tụng 2', 'value'],
    ['Thêm người', 'trung tâm', '5', 'target'],
    ['Thêm người', 'nội thị', '', 'value'],
    ['Tăng dân số', 'trung tâm', '2 % trong 5 năm', 'target'],
    ['Tăng dân số', 'nội thị', '2 % trong vài năm', 'value'],
    ['Tăng dân số', 'nội thị', '2 trong 5 năm', 'value'],
    ['Đặt chỉ tiêu', '3. Tỷ lệ hộ nghèo', '5', 'target'],
    ['Đặt chỉ tiêu', '', '5', 'target'],
    ['Đặt chỉ tiêu', '13', 'cao', 'value'],
    ['Đổi đại lượng', 'dân số', 'x', 'target'],
    ['Đổi đại lượng', '', 'x', 'target'],
    ['Đổi đại lượng', 'giường bệnh', '', 'value'],
    // 1.300 may be a thousand three hundred, or one and three tenths.
    ['Đổi đại lượng', 'giường bệnh', 'x + 1.300', 'value'],
    ['Giả định đại lượng', 'số giường bệnh', 'tăng dần', 'value'],
    ['Hoàn thành dự án', '', 'chi phí 252 tỷ', 'target'],
    ['Hoàn thành dự án', 'Sân vận động', 'chi phí lớn', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'chi phí 252 tỷ; chi phí 260 tỷ', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'chỉ tiêu 27 = nhiều', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'chỉ tiêu 27 + nhiều', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'chỉ tiêu 27', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'dân số + 5', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'số giường bệnh + 1.2.3', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'số giường bệnh + 100 cái', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'chỉ tiêu 27 nào đó = 5', 'value'],
    ['Lập phường', 'Dương Quang', '1.200 người', 'value'],
    ['Lập phường', 'Dương Quang', '"thành phường"', 'value'],
    ['Hoàn thành dự án', 'Sân vận động', 'chỉ tiêu 27 = 8%5', 'value'],
    ['Đặt chỉ tiêu', '13', '8%5', 'value'],
    ['Tăng thu ngân sách', '2022–2022', 'chi 250 tỷ', 'value'],
    ['Vùng', '', 'Sao Hỏa', 'value'],
    ['Vùng', '', '', 'value'],
    ['Miền núi', '', 'có lẽ', 'value'],
    ['Loại đô thị', '', 'loại VII', 'value'],
    ['Tăng thu ngân sách', 'các năm tới', '13 %', 'target'],
    ['Tăng thu ngân sách', '2022–2029', 'tăng đều', 'value'],
    // Spending that falls is none that rises.
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi 250 tỷ giảm 8 %', 'value'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi 250 tỷ tăng 8 % tăng 9 %', 'value'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi nhiều', 'value'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi nhiều tăng 8 %', 'value'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi', 'value'],
  ])('“%s | %s | %s” is none: %s', (kind, target, value, at) => {
    expect(actionIn(kind, target, value)).toBe(at);
  });

  it('has its arithmetic in the notation of its language', () => {
    const beds = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'hospital-beds', expression });
    expect(actionIn('Change quantity', 'hospital beds', 'max(2,3) + 1.300', english)).toEqual(beds('max(2,3) + 1.300'));
    expect(actionIn('Đổi đại lượng', 'số giường bệnh', 'max(2,5; 3)')).toEqual(beds('max(2.5, 3)'));
  });

  it('says which fields were not said and are assumed', () => {
    const assumed = (value: string) => read('Nhập xã', 'Cẩm Giàng', value);
    expect(assumed('thành phường')).toMatchObject({ ok: true, assumed: ['brings'] });
    expect(assumed('thành phường; không mang theo')).toMatchObject({ ok: true, assumed: [] });
    expect(read('Thêm người', 'nội thị', '5')).toMatchObject({ ok: true, assumed: [] });
    expect(read('Tăng dân số', 'nội thị', '2 % trong 5 năm')).toMatchObject({ ok: true, assumed: [] });
    expect(read('Hoàn thành dự án', 'Sân vận động', '')).toMatchObject({ ok: true, assumed: [] });
    expect(read('Tăng thu ngân sách', '2022–2029', '13 %')).toMatchObject({ ok: true, assumed: [] });
  });

  it('says of people that may be counted already what was answered, and nothing where nobody did', () => {
    const answered = (value: string) => actionIn('Lập phường', 'Dương Quang', value);
    expect(answered('dân số đã tính')).toMatchObject({ peopleAlreadyIn: true });
    expect(answered('dân số chưa tính')).toMatchObject({ peopleAlreadyIn: false });
    expect(answered('dân số đã tính ở toàn đô thị')).toMatchObject({ peopleAlreadyIn: 'whole' });
    expect(answered('không mang theo')).not.toHaveProperty('peopleAlreadyIn', expect.anything());
  });
});

describe('a field that fills a cell by itself', () => {
  const context = { language: vietnamese, names, written: {}, values: {} };

  it('may be a rate, a year or an amount of money', () => {
    expect(readCell({ tag: 'rate', grows: null }, '7 %', context)).toBe(0.07);
    expect(readCell({ tag: 'rate', grows: null }, '7', context)).toBeUndefined();
    expect(readCell({ tag: 'base-year' }, '2022', context)).toBe(2022);
    expect(readCell({ tag: 'money' }, '252.000 triệu đồng', context)).toBe(252);
    expect(readCell({ tag: 'money' }, 'nhiều', context)).toBeUndefined();
  });
});

describe('a rung between the lowest and the highest', () => {
  const indicators = standard.indicators.map((row) =>
    row.kind === 'grade' && row.id === 'budget-balance'
      ? {
          ...row,
          grades: row.grades.flatMap((rung) => (rung.id === 'minimum' ? [rung, { ...rung, id: 'nearly', label: 'Gần dư' }] : [rung])),
        }
      : row,
  );
  const withRung = { ...names, standard: { ...standard, indicators } };

  it('is written by the law’s own word, and read by it', () => {
    expect(writtenGrade('nearly', 'budget-balance', vietnamese, withRung)).toBe('Gần dư');
    expect(gradeRead('gần dư', 'budget-balance', vietnamese, withRung)).toBe('nearly');
    const action: ChangeAction = { kind: 'set-grade', indicator: 'budget-balance', grade: 'nearly' };
    expect(writeSheetChange(action, vietnamese, withRung).value).toEqual({ text: 'Gần dư' });
    expect(gradeRead('gần dư', 'city-role', vietnamese, withRung)).toBeUndefined();
    // Of a row that is not there its place is read all the same: that there is no such row is said where it is applied.
    expect(gradeRead('mức tối đa', 'no-such-row', vietnamese, withRung)).toBe('maximum');
    expect(writtenGrade('nearly', 'city-role', vietnamese, withRung)).toBe('nearly');
  });
});
