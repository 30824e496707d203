/** A made-up edition of eight indicators, small enough to read a whole table in a test. Figures are typed, not taken from the law. */
import type { Citation } from '../../src/domain/citation';
import type { GradeIndicator, NumericIndicator, Standard } from '../../src/domain/standard';

const citation: Citation = { instrument: 'test', locator: 'dòng', standing: 'memory', note: '' };

type Base = Omit<NumericIndicator, 'kind' | 'direction' | 'maximum' | 'minimum' | 'plausible'>;

function base(number: number, name: string, unit: string, criterion: number, group: string | null, maximum: number, minimum: number): Base {
  return { number, name, aliases: [], unit, criterion, group, scope: 'whole', points: { maximum, minimum }, drivers: null, citation };
}

function numeric(from: Base, maximum: string, minimum: string, low: number, high: number): NumericIndicator {
  const level = (text: string): { value: number; strict: boolean; text: string } => ({
    value: Number(text.replace(/[^\d,]/g, '').replace(',', '.')),
    strict: text.startsWith('<') || text.startsWith('>'),
    text,
  });
  const direction = level(maximum).value < level(minimum).value ? 'lower' : 'higher';
  return { ...from, kind: 'numeric', direction, maximum: level(maximum), minimum: level(minimum), plausible: { low, high } };
}

function grade(from: Base, best: string, least: string): GradeIndicator {
  return {
    ...from,
    kind: 'grade',
    grades: [
      { id: 'maximum', label: best },
      { id: 'minimum', label: least },
    ],
  };
}

export const smallStandard: Standard = {
  edition: 'small',
  short: 'Thử',
  title: 'Tiêu chuẩn thử',
  urbanClass: 'II',
  from: '2023-01-01',
  to: null,
  total: { required: 9, maximum: 12, citation },
  criteria: [
    { number: 1, name: 'Trình độ phát triển kinh tế - xã hội', points: { maximum: 6, minimum: 4.5 }, citation },
    { number: 2, name: 'Quy mô và mật độ dân số', points: { maximum: 6, minimum: 4.5 }, citation },
  ],
  groups: [
    { id: '1.a', criterion: 1, parent: null, name: 'Nhóm tiêu chuẩn ngân sách', points: { maximum: 2, minimum: 1.5 }, citation },
    { id: '1.b', criterion: 1, parent: null, name: 'Nhóm tiêu chuẩn kinh tế', points: { maximum: 4, minimum: 3 }, citation },
  ],
  indicators: [
    grade(base(1, 'Cân đối thu chi ngân sách', '', 1, '1.a', 2, 1.5), 'Dư', 'Đủ'),
    numeric(base(2, 'Thu nhập bình quân đầu người so với cả nước', 'Lần', 1, '1.b', 1, 0.75), '1,75', '1,4', 0, 20),
    numeric(base(3, 'Mức tăng trưởng kinh tế trung bình', '%', 1, '1.b', 1, 0.75), '9,0', '8,0', -30, 60),
    numeric(base(4, 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', '%', 1, '1.b', 2, 1.5), '<2,5', '3,0', 0, 100),
    numeric(base(5, 'Dân số toàn đô thị', '1.000 người', 2, null, 2, 1.5), '500', '200', 0.5, 5000),
    numeric(base(6, 'Mật độ dân số toàn đô thị', 'người/km²', 2, null, 2, 1.5), '2000', '1800', 20, 60_000),
    numeric(base(7, 'Cơ sở giáo dục, đào tạo cấp đô thị', 'Cơ sở', 2, null, 1, 0.75), '20', '10', 0, 5000),
    numeric(base(8, 'Đất cây xanh bình quân đầu người', 'm²/người', 2, null, 1, 0.75), '10', '7', 0, 5000),
  ],
  regions: [],
  rules: { interpolation: citation, belowMinimum: citation, proportional: citation, criterionGate: citation },
};
