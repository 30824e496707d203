/** A made-up edition of eight indicators, small enough to read a whole table in a test. Figures are typed, not taken from the law. */
import type { GradeIndicator, NumericIndicator, Standard } from '../../src/domain/standard';
import { criterion, group, madeUp, madeUpCitation as citation } from './made-up-standard';

type Base = Omit<NumericIndicator, 'kind' | 'direction' | 'maximum' | 'minimum' | 'plausible'>;

function base(number: number, name: string, unit: string, section: string, maximum: number, minimum: number): Base {
  const called = { id: `row-${String(number)}`, code: String(number).padStart(2, '0'), number, name, aliases: [] };
  return { ...called, unit, section, scope: 'whole', points: { maximum, minimum }, drivers: null, citation, isCounted: false };
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
      { id: 'maximum', label: best, points: from.points.maximum },
      { id: 'minimum', label: least, points: from.points.minimum },
    ],
  };
}

export const smallStandard: Standard = {
  ...madeUp,
  edition: 'small',
  short: 'Thử',
  title: 'Tiêu chuẩn thử',
  total: { required: 9, maximum: 12, citation, disputed: null },
  sections: [
    criterion(1, 'Trình độ phát triển kinh tế - xã hội', 6, 4.5),
    criterion(2, 'Quy mô và mật độ dân số', 6, 4.5),
    group('1.a', '1', 'Nhóm tiêu chuẩn ngân sách', 2, 1.5),
    group('1.b', '1', 'Nhóm tiêu chuẩn kinh tế', 4, 3),
  ],
  indicators: [
    grade(base(1, 'Cân đối thu chi ngân sách', '', '1.a', 2, 1.5), 'Dư', 'Đủ'),
    numeric(base(2, 'Thu nhập bình quân đầu người so với cả nước', 'Lần', '1.b', 1, 0.75), '1,75', '1,4', 0, 20),
    numeric(base(3, 'Mức tăng trưởng kinh tế trung bình', '%', '1.b', 1, 0.75), '9,0', '8,0', -30, 60),
    numeric(base(4, 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', '%', '1.b', 2, 1.5), '<2,5', '3,0', 0, 100),
    numeric(base(5, 'Dân số toàn đô thị', '1.000 người', '2', 2, 1.5), '500', '200', 0.5, 5000),
    numeric(base(6, 'Mật độ dân số toàn đô thị', 'người/km²', '2', 2, 1.5), '2000', '1800', 20, 60_000),
    numeric(base(7, 'Cơ sở giáo dục, đào tạo cấp đô thị', 'Cơ sở', '2', 1, 0.75), '20', '10', 0, 5000),
    numeric(base(8, 'Đất cây xanh bình quân đầu người', 'm²/người', '2', 1, 0.75), '10', '7', 0, 5000),
  ],
};
