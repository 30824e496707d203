/** Rungs of NQ 111/2025 said in words: what stands beside them either says nothing, or the row waits. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Filed, Reading } from '../domain/observation';
import type { GradeIndicator, Indicator, MixedIndicator } from '../domain/standard';
import { loadEveryEdition } from '../editions/further';
import { findStandard } from '../editions/catalogue';
import { readGrade } from './read-grade';
import { readRungOfMixed } from './read-mixed';

beforeAll(loadEveryEdition);

const nothingFiled: Filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };

function row(code: string): Indicator | undefined {
  const found = findStandard('nq-111-2025/iii');
  return found.ok ? found.value.indicators.find((each) => each.code === code) : undefined;
}

function graded(code: string): GradeIndicator {
  const found = row(code);
  if (found?.kind !== 'grade') throw new Error(`${code} is no choice`);
  return found;
}

function mixed(code: string): MixedIndicator {
  const found = row(code);
  if (found?.kind !== 'mixed') throw new Error(`${code} is no count with words below it`);
  return found;
}

const told = (reading: Reading | undefined): string =>
  reading === undefined
    ? 'count'
    : reading.kind === 'grade'
      ? (reading.grade ?? 'none')
      : reading.kind === 'pending'
        ? reading.reason
        : reading.kind;

describe('2A.III.13: a project at the minimum', () => {
  const read = (value: string, verdict = ''): string => {
    return told(
      readRungOfMixed({ value, marks: [], format: 'General', cell: null, asOf: 2026 }, { ...nothingFiled, verdict }, mixed('2A.III.13'))
        ?.reading,
    );
  };

  it.each([
    ['Có dự án', 'minimum'],
    ['có dự án', 'minimum'],
    ['co du an', 'minimum'],
    ['Đã có dự án', 'minimum'],
    ['Hiện có dự án nhà tang lễ', 'minimum'],
    ['Đã có dự án đầu tư, khởi công 2027', 'minimum'],
    ['Đã có dự án đầu tư xây dựng, khởi công năm 2027', 'minimum'],
    ['Có dự án đang triển khai', 'minimum'],
    ['Có dự án được phê duyệt tại Quyết định số 12/2025/QĐ-UBND', 'minimum'],
  ])('%j stands', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each([
    ['Sẽ có dự án', 'planned'],
    ['Dự kiến có dự án', 'planned'],
    ['Đề xuất có dự án', 'planned'],
    ['Đề nghị có dự án', 'planned'],
    ['Kiến nghị có dự án', 'planned'],
    ['Phấn đấu có dự án', 'planned'],
    ['Xin chủ trương có dự án', 'planned'],
    ['Kêu gọi đầu tư, có dự án', 'planned'],
    ['Có dự án kêu gọi đầu tư', 'planned'],
    ['Có dự án chuẩn bị đầu tư', 'planned'],
    ['Cần có dự án', 'grade-unclear'],
    ['Có dự án treo', 'grade-unclear'],
    ['Có dự án hết hạn', 'grade-unclear'],
    ['Có dự án đã dừng', 'negated'],
    ['Có dự án bị thu hồi', 'negated'],
    ['Có dự án nghĩa trang', 'grade-unclear'],
    ['Có dự án công viên', 'grade-unclear'],
    ['Có dự án\nnghĩa trang', 'grade-unclear'],
    ['Có dự án năm 2030', 'grade-unclear'],
    // A word of the row's name alone is not the row's name.
    ['Có dự án nhà ở', 'grade-unclear'],
    ['Đã có dự án đầu tư xây dựng nhà ở', 'grade-unclear'],
    ['Cơ sở có dự án', 'grade-unclear'],
    ['Có dự án; có cơ sở', 'grade-unclear'],
    ['Có dự án ở tỉnh khác', 'negated'],
    ['Có dự án?', 'grade-unclear'],
    ['☐ Có dự án', 'grade-unclear'],
    ['≥ có dự án', 'grade-unclear'],
    ['Chưa có dự án', 'negated'],
    ['Không có dự án', 'negated'],
    ['01 dự án', 'grade-unclear'],
    ['Có 01 dự án nhà tang lễ', 'grade-unclear'],
    ['2 dự án', 'grade-unclear'],
  ])('%j waits: %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each(['1', '01 nhà tang lễ', 'Chưa có', 'Nhà tang lễ thành phố'])('%j is left to be counted', (value) => {
    expect(read(value)).toBe('count');
  });
});

describe('words of an office’s own below a count', () => {
  it.each([
    ['Đã có đề án', 'minimum'],
    ['Hiện đã có đề án', 'minimum'],
    ['Đề nghị đã có đề án', 'planned'],
    ['Đã có đề án hết hạn', 'grade-unclear'],
    ['Đã có đề án?', 'grade-unclear'],
    ['01 đề án', 'grade-unclear'],
    ['Chưa có đề án', 'count'],
  ])('%j is %s', (value, expected) => {
    const row = mixed('2A.III.13');
    const own: MixedIndicator = { ...row, grade: { ...row.grade, label: 'Đã có đề án' } };
    expect(told(readRungOfMixed({ value, marks: [], format: 'General', cell: null, asOf: 2026 }, nothingFiled, own)?.reading)).toBe(
      expected,
    );
  });
});

describe('rungs of a choice', () => {
  const read = (code: string, value: string | number, filed = nothingFiled): string => {
    return told(readGrade({ value, marks: [], format: 'General', cell: null, asOf: 2026 }, filed, graded(code)).reading);
  };

  it.each([
    ['2A.I.01', 'Cấp tỉnh', 'maximum'],
    ['2A.I.01', 'Là đô thị cấp tỉnh', 'maximum'],
    ['2A.I.01', 'Thuộc cấp xã', 'minimum'],
    ['2A.I.01', 'Vai trò, vị trí: cấp xã', 'minimum'],
    ['2A.I.01', 'Cấp tỉnh theo Quyết định số 12/2025/QĐ-TTg', 'maximum'],
    ['2A.I.01', 'Hiện trạng năm 2026: cấp xã', 'minimum'],
    // Footnotes, where to look it up, and a year that has been change nothing.
    ['2A.I.01', 'Cấp tỉnh (1)', 'maximum'],
    ['2A.I.01', 'Cấp tỉnh (năm 2021)', 'maximum'],
    ['2A.I.01', 'Cấp tỉnh; xem phụ lục1', 'maximum'],
    ['2A.I.01', 'Cấp tỉnh (phụ lục 03)', 'maximum'],
    ['2A.I.01', 'Cấp tỉnh, chi tiết tại biểu 2', 'maximum'],
    ['2A.I.01', 'Cấp tỉnh 2', 'grade-unclear'],
    ['2A.I.01', 'Cấp tỉnh ô 3', 'grade-unclear'],
    ['2A.I.01', 'Cấp tỉnh trước năm 2021', 'grade-unclear'],
    ['2A.I.01', 'Dưới cấp xã', 'grade-unclear'],
    ['2A.I.01', '≥ cấp xã', 'grade-unclear'],
    ['2A.I.01', '< cấp tỉnh', 'grade-unclear'],
    ['2A.I.01', 'Cấp tỉnh?', 'grade-unclear'],
    ['2A.I.01', '☐ Cấp tỉnh', 'grade-unclear'],
    ['2A.I.01', '☑ Cấp tỉnh', 'maximum'],
    ['2A.I.01', 'Cấp tỉnh (*)', 'maximum'],
    ['2A.I.01', 'Trên cấp xã', 'grade-unclear'],
    ['2A.I.01', 'Cấp tỉnh cũ', 'grade-unclear'],
    ['2A.I.01', 'Cấp tỉnh trước sáp nhập', 'grade-unclear'],
    ['2A.I.01', 'Cấp tỉnh một phần', 'grade-unclear'],
    ['2A.I.01', 'Nguyên cấp tỉnh', 'grade-unclear'],
    ['2A.I.01', 'Đề nghị cấp tỉnh', 'planned'],
    ['2A.I.01', 'Kiến nghị nâng thành cấp tỉnh', 'planned'],
    ['2A.I.01', 'Hướng tới cấp tỉnh', 'planned'],
    ['2A.I.01', 'Cấp tỉnh vào năm 2030', 'planned'],
    ['2A.I.01', 'Chưa phải cấp tỉnh', 'negated'],
    ['2A.III.06', 'Đầu mối giao thông cấp xã', 'minimum'],
    ['2A.III.06', 'Bến xe cấp xã Chợ Mới', 'grade-unclear'],
  ])('%s: %j is %s', (code, value, expected) => {
    expect(read(code, value)).toBe(expected);
  });

  it('waits where the words are not known, also beside the points of that rung', () => {
    expect(read('2A.I.01', 'Cấp tỉnh cũ', { ...nothingFiled, points: 7 })).toBe('grade-unclear');
  });
});

describe('2A.III.23: rungs that ask for years', () => {
  const read = (value: string | number): string =>
    told(readGrade({ value, marks: [], format: 'General', cell: null, asOf: 2026 }, nothingFiled, graded('2A.III.23')).reading);

  it.each([
    ['Đã thực hiện 02 năm', 'minimum'],
    ['1 năm', 'minimum'],
    ['Đã thực hiện được 2,5 năm', 'minimum'],
    ['04 năm', 'maximum'],
    ['5 năm', 'maximum'],
    ['Thực hiện quy chế 5 năm', 'maximum'],
    ['Đã thực hiện trên 3 năm', 'maximum'],
    ['Từ 4 năm trở lên', 'maximum'],
    ['Đã thực hiện từ 03 năm trở lên', 'maximum'],
    ['Đã thực hiện từ 01 đến 03 năm', 'minimum'],
    ['Đã thực hiện chưa đến 1 năm', 'none'],
    // Both rungs cover exactly 3 years, and the law's text is not at hand to say which one is meant.
    ['Đã thực hiện 03 năm', 'grade-unclear'],
    ['3 năm', 'grade-unclear'],
    ['Trên 2 năm', 'grade-unclear'],
    ['Gần 3 năm', 'grade-unclear'],
    ['Dưới 3 năm', 'grade-unclear'],
    ['Từ 2 đến 4 năm', 'grade-unclear'],
    ['4 tháng', 'grade-unclear'],
    ['Đã ban hành 4 năm', 'grade-unclear'],
    ['Từ năm 2020', 'grade-unclear'],
    ['Đề nghị đã thực hiện từ 03 năm trở lên', 'planned'],
    ['Dự kiến thực hiện 5 năm', 'planned'],
    ['Sẽ thực hiện từ 03 năm trở lên', 'planned'],
    [4, 'grade-unclear'],
  ])('%j is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });
});
