/** A change as it is written on a scenario sheet, in both languages, and read back as the same change. */
import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../tests/support/budget-change';
import { actionIn, english, merge, names, project, typed, vietnamese, written } from '../../../tests/support/changes-in-cells';
import type { ChangeAction } from '../scenario';
import type { SheetCell } from './sheet-language';
import { writeSheetChange } from './sheet-change';

type Row = readonly [target: string | null, value: string | number | null];

const cases: readonly (readonly [ChangeAction, vi: Row, en: Row])[] = [
  [
    merge({ becomes: 'ward', brings: 'city-average' }),
    ['Cẩm Giàng', 'thành phường; bình quân thành phố'],
    ['Cẩm Giàng', 'becomes ward; city average'],
  ],
  [
    merge({ part: { people: 1200, area: 3.5 }, peopleAlreadyIn: 'whole' }),
    ['Cẩm Giàng', 'giữ nguyên; không mang theo; 1200 người; 3,5 km²; dân số đã tính ở toàn đô thị'],
    ['Cẩm Giàng', 'stays as it is; brings nothing; 1200 people; 3.5 km²; people already in the whole city'],
  ],
  [
    { kind: 'join-part', unit: 'Cẩm Giàng', part: { people: 477, area: 2.25 }, to: 'Huyền Tụng', brings: 'nothing', peopleAlreadyIn: true },
    ['Cẩm Giàng', 'Huyền Tụng; 477 người; 2,25 km²; không mang theo; dân số đã tính'],
    ['Cẩm Giàng', 'Huyền Tụng; 477 people; 2.25 km²; brings nothing; people already in'],
  ],
  [
    { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average', peopleAlreadyIn: false },
    ['Dương Quang', 'bình quân thành phố; dân số chưa tính'],
    ['Dương Quang', 'city average; people not yet in'],
  ],
  [
    { kind: 'split-unit', unit: 'Huyền Tụng', newUnit: 'Huyền Tụng 2', part: { people: 1200, area: 3 }, becomes: 'ward' },
    ['Huyền Tụng', 'Huyền Tụng 2; 1200 người; 3 km²; thành phường'],
    ['Huyền Tụng', 'Huyền Tụng 2; 1200 people; 3 km²; becomes ward'],
  ],
  [
    // A new unit whose name is a word of the sheet, or has its marks in it, stands in quotes.
    { kind: 'split-unit', unit: 'Huyền Tụng', newUnit: 'thành phường', part: { people: 1200, area: 3 }, becomes: 'same' },
    ['Huyền Tụng', '"thành phường"; 1200 người; 3 km²; giữ nguyên'],
    ['Huyền Tụng', '"thành phường"; 1200 people; 3 km²; stays as it is'],
  ],
  [
    { kind: 'split-unit', unit: 'Huyền Tụng', newUnit: 'A; "B"', part: { people: 1200, area: 3 }, becomes: 'same' },
    ['Huyền Tụng', '"A; ""B"""; 1200 người; 3 km²; giữ nguyên'],
    ['Huyền Tụng', '"A; ""B"""; 1200 people; 3 km²; stays as it is'],
  ],
  [{ kind: 'add-people', where: 'inner', people: 5000 }, ['nội thị', 5000], ['inner city', 5000]],
  [
    { kind: 'grow-people', where: 'outer', rate: 0.025, years: 5 },
    ['ngoại thị', '2,5 % trong 5 năm'],
    ['outer area', '2.5 % over 5 years'],
  ],
  [
    { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
    ['13. Tỷ lệ lao động phi nông nghiệp toàn đô thị', 83.09],
    ['13. Tỷ lệ lao động phi nông nghiệp toàn đô thị', 83.09],
  ],
  [
    { kind: 'set-grade', indicator: 'budget-balance', grade: 'minimum' },
    ['2. Cân đối thu chi ngân sách', 'mức tối thiểu'],
    ['2. Cân đối thu chi ngân sách', 'minimum level'],
  ],
  [
    { kind: 'set-grade', indicator: 'budget-balance', grade: null },
    ['2. Cân đối thu chi ngân sách', 'không đạt'],
    ['2. Cân đối thu chi ngân sách', 'not met'],
  ],
  [
    // With decimal commas, semicolons stand between arguments.
    { kind: 'change-driver', driver: 'hospital-beds', expression: 'max(x, 100) * 1.5' },
    ['số giường bệnh', 'max(x; 100) * 1,5'],
    ['hospital beds', 'max(x, 100) * 1.5'],
  ],
  [
    { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'pace-whole' },
    ['số giường bệnh', 'theo dân số toàn đô thị'],
    ['hospital beds', 'keeps pace with all people'],
  ],
  [
    project({
      effects: [
        { kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' },
        { kind: 'set-value', indicator: 'road-density', value: 8.5 },
        { kind: 'add-to-value', indicator: 'poverty-rate', amount: -0.5 },
        { kind: 'add-to-value', indicator: 'sports-works', amount: 1 },
        { kind: 'add-to-driver', driver: 'hospital-beds', amount: 100 },
        { kind: 'add-to-driver', driver: 'hospital-beds', amount: -2.5 },
      ],
      cost: 252.5,
    }),
    [
      'Sân vận động',
      'chỉ tiêu 2 = mức tối đa; chỉ tiêu 27 = 8,5; chỉ tiêu 7 - 0,5; chỉ tiêu 23 + 1; số giường bệnh + 100; số giường bệnh - 2,5; chi phí 252,5 tỷ',
    ],
    [
      'Sân vận động',
      'indicator 2 = maximum level; indicator 27 = 8.5; indicator 7 - 0.5; indicator 23 + 1; hospital beds + 100; hospital beds - 2.5; cost 252.5 billion',
    ],
  ],
  [
    // Every digit of an amount, however small or large, and nothing.
    project({
      effects: [
        { kind: 'add-to-driver', driver: 'hospital-beds', amount: 1.5e-7 },
        { kind: 'add-to-driver', driver: 'hospital-beds', amount: 1e21 },
        { kind: 'add-to-driver', driver: 'hospital-beds', amount: 2e-10 },
        { kind: 'add-to-value', indicator: 'poverty-rate', amount: 0 },
      ],
    }),
    ['Sân vận động', 'số giường bệnh + 1,5e-7; số giường bệnh + 1e+21; số giường bệnh + 2e-10; chỉ tiêu 7 + 0'],
    ['Sân vận động', 'hospital beds + 1.5e-7; hospital beds + 1e+21; hospital beds + 2e-10; indicator 7 + 0'],
  ],
  [
    // A word of the other language is taken for what it says there.
    { kind: 'split-unit', unit: 'Huyền Tụng', newUnit: 'becomes ward', part: { people: 1200, area: 3 }, becomes: 'same' },
    ['Huyền Tụng', '"becomes ward"; 1200 người; 3 km²; giữ nguyên'],
    ['Huyền Tụng', '"becomes ward"; 1200 people; 3 km²; stays as it is'],
  ],
  [
    // A comma in the name of a quantity parts nothing.
    project({ effects: [{ kind: 'add-to-driver', driver: 'houses-solid-inner', amount: 5 }] }),
    ['Sân vận động', 'số nhà kiên cố, bán kiên cố + 5'],
    ['Sân vận động', 'permanent and semi-permanent houses + 5'],
  ],
  [project({}), ['Sân vận động', null], ['Sân vận động', null]],
  [growBudget(), ['2022–2029', '13 %'], ['2022–2029', '13 %']],
  [
    growBudget({
      phases: [
        { rate: 0.13, to: 2025 },
        { rate: 0.1, to: 2029 },
      ],
      oneOff: [
        { year: 2024, amount: 30.5, name: 'Đấu giá đất' },
        { year: 2026, amount: 4, name: '' },
      ],
      expenditure: 250,
      expenditureRate: 0.08,
      by: 'every-year',
    }),
    [
      '2022–2029',
      '13 % đến 2025; 10 %; thu một lần 30,5 tỷ năm 2024; "Đấu giá đất"; thu một lần 4 tỷ năm 2026; chi 250 tỷ tăng 8 %; mọi năm',
    ],
    [
      '2022–2029',
      '13 % until 2025; 10 %; one-off 30.5 billion in 2024; "Đấu giá đất"; one-off 4 billion in 2026; expenditure 250 billion grows 8 %; every year',
    ],
  ],
  [growBudget({ expenditureRate: 0.08 }), ['2022–2029', '13 %; chi tăng 8 %'], ['2022–2029', '13 %; expenditure grows 8 %']],
  [growBudget({ expenditure: 250 }), ['2022–2029', '13 %; chi 250 tỷ tăng 0 %'], ['2022–2029', '13 %; expenditure 250 billion grows 0 %']],
  [
    { kind: 'set-region', region: 'northern-midlands-central-highlands' },
    [null, 'Trung du và miền núi phía Bắc; Tây Nguyên'],
    [null, 'Trung du và miền núi phía Bắc; Tây Nguyên'],
  ],
  [{ kind: 'set-region', region: null }, [null, 'không áp dụng'], [null, 'none']],
  [{ kind: 'set-area-type', isMountain: true }, [null, 'có'], [null, 'yes']],
  [{ kind: 'set-area-type', isMountain: false }, [null, 'không'], [null, 'no']],
  [{ kind: 'set-class', urbanClass: 'II' }, [null, 'loại II'], [null, 'class II']],
];

describe('a change written on a scenario sheet', () => {
  it.each(cases)('%j', (action, vi, en) => {
    expect(written(action).slice(1)).toEqual(vi);
    expect(written(action, english).slice(1)).toEqual(en);
    for (const language of [vietnamese, english]) {
      const { kind, target, value } = writeSheetChange(action, language, names);
      // A number in its cell shows as the sheet's language writes it.
      const text = (cell: SheetCell) => (language === vietnamese && typeof cell === 'number' ? typed(cell).replace('.', ',') : typed(cell));
      expect(actionIn(typed(kind), text(target), text(value), language)).toEqual(action);
    }
  });

  it('is filed under the word of its kind', () => {
    expect([written(merge({})), written(merge({}), english)].map(([kind]) => kind)).toEqual(['Nhập xã', 'Merge unit']);
  });

  it('names a row that the table lacks, and a quantity without a name, by their ids', () => {
    expect(written({ kind: 'set-value', indicator: 'no-such-row', value: 1 })).toEqual(['Đặt chỉ tiêu', 'no-such-row', 1]);
    expect(written({ kind: 'change-driver', driver: 'no-such-stock', expression: 'x' })[1]).toBe('no-such-stock');
    expect(written({ kind: 'set-region', region: 'no-such-region' })[2]).toBe('no-such-region');
    expect(written({ kind: 'set-grade', indicator: 'budget-balance', grade: 'no-such-grade' })[2]).toBe('no-such-grade');
    expect(written(project({ effects: [{ kind: 'set-value', indicator: 'no-such-row', value: 1 }] }))[2]).toBe('chỉ tiêu no-such-row = 1');
  });
});
