import { describe, expect, it } from 'vitest';
import { growBudget } from '../../tests/support/budget-change';
import { findRegion } from '../application/legal-texts';
import type { ChangeAction } from '../changes/scenario';
import { findStandard } from '../editions/catalogue';
import { changeText } from './change-text';

const nq26 = findStandard('nq-26-2022/ii');
if (!nq26.ok) throw new Error('nq-26-2022/ii is not in the catalogue');
const spokenOf = nq26.value;

describe('a change in words', () => {
  const cases: readonly (readonly [ChangeAction, string])[] = [
    [
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' },
      'Nhập Cẩm Giàng, lập phường, không mang theo đất đai, công trình',
    ],
    [
      { kind: 'merge-unit', unit: 'Quân Hà', becomes: 'same', part: { people: 500, area: 2.71 }, brings: 'city-average' },
      'Nhập một phần (500 người, 2,71 km²) của Quân Hà, giữ nguyên, không lập phường, mang theo mức bình quân của thành phố',
    ],
    [
      { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
      'Lập phường Dương Quang, mang theo mức bình quân của thành phố',
    ],
    [{ kind: 'add-people', where: 'inner', people: 5000 }, 'Thêm 5.000 người ở nội thị'],
    [{ kind: 'grow-people', where: 'outer', rate: 0.02, years: 5 }, 'Dân số ngoại thị tăng 2\u00a0% một năm trong 5 năm'],
    [{ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }, 'Chỉ tiêu 13 = 83,09'],
    [{ kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' }, 'Chỉ tiêu 02: mức tối đa'],
    [{ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 100' }, 'Đổi số giường bệnh: x + 100'],
    [
      {
        kind: 'complete-project',
        project: 'Sân vận động',
        effects: [
          { kind: 'add-to-value', indicator: 'sports-works', amount: 1 },
          { kind: 'add-to-driver', driver: 'hospital-beds', amount: -5 },
        ],
        cost: null,
      },
      'Hoàn thành dự án “Sân vận động”: chỉ tiêu 23 + 1; số giường bệnh − 5',
    ],
    [
      growBudget({ expenditure: 250, expenditureRate: 0.08 }),
      'Thu ngân sách tăng 13\u00a0% một năm, 2022–2029; chi 250 tỷ đồng tăng 8\u00a0% một năm; xét cân đối năm 2029',
    ],
    [
      growBudget({
        phases: [
          { rate: 0.13, to: 2025 },
          { rate: 0.1, to: 2029 },
        ],
        oneOff: [
          { year: 2024, amount: 30, name: 'Đấu giá đất' },
          { year: 2025, amount: 1.5, name: '' },
        ],
        expenditureRate: 0.08,
        by: 'every-year',
      }),
      'Thu ngân sách từ năm 2022 tăng 13\u00a0% một năm đến 2025, rồi 10\u00a0% một năm đến 2029; thu một lần 30 tỷ đồng năm 2024 (Đấu giá đất); thu một lần 1,5 tỷ đồng năm 2025; chi theo trang ngân sách, năm không có số thì tăng 8\u00a0% một năm; xét cân đối từng năm 2023–2029',
    ],
    [
      { kind: 'set-region', region: 'northern-midlands-central-highlands' },
      'Áp dụng mức giảm theo vùng: Trung du và miền núi phía Bắc; Tây Nguyên',
    ],
  ];
  it.each(cases)('%o', (action, text) => {
    expect(changeText(action, spokenOf, findRegion, 'vi')).toBe(text);
  });
  it('has English words too', () => {
    expect(changeText({ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' }, spokenOf, findRegion, 'en')).toBe(
      'Make Dương Quang a ward, bringing no land or facilities',
    );
    expect(
      changeText(
        { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'city-average' },
        spokenOf,
        findRegion,
        'en',
      ),
    ).toBe('Merge Cẩm Giàng as it is, not as a ward, bringing the city’s average');
    expect(changeText({ kind: 'set-region', region: 'mekong-delta' }, spokenOf, findRegion, 'en')).toBe('Regional lowering: Mekong Delta');
  });
});

describe('a change under a law with drivers of its own', () => {
  const nq111 = findStandard('nq-111-2025/iii');
  if (!nq111.ok) throw new Error('nq-111-2025/iii');
  const under = nq111.value;
  it.each([
    [{ kind: 'change-driver', driver: 'area-green', expression: 'x + 1' }, 'Đổi diện tích không gian xanh (km²): x + 1'],
    [{ kind: 'set-behaviour', driver: 'cemetery-land', behaviour: 'fixed' }, 'Diện tích nghĩa trang nhân dân: giữ nguyên khi dân số đổi'],
    [
      {
        kind: 'complete-project',
        project: 'Công viên',
        effects: [{ kind: 'add-to-driver', driver: 'area-green', amount: 2 }],
        cost: null,
      },
      'Hoàn thành dự án “Công viên”: diện tích không gian xanh (km²) + 2',
    ],
  ] as const)('calls the driver as the law does: %o', (action, text) => {
    expect(changeText(action, under, findRegion, 'vi')).toBe(text);
  });
  it('has the law’s English names too', () => {
    expect(changeText({ kind: 'change-driver', driver: 'area-natural', expression: 'x + 1' }, under, findRegion, 'en')).toBe(
      'Change the natural area (km²): x + 1',
    );
  });
});
