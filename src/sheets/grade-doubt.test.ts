/** Words that name no rung beside points that were filed: whether they can both be right. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gradedRow } from '../../tests/support/graded-rows';
import type { GradeId, GradeIndicator } from '../domain/standard';
import { loadEveryEdition } from '../editions/further';
import { doubtOf } from './grade-doubt';

beforeAll(loadEveryEdition);

type Case = readonly [code: string, filed: GradeId, value: string | number, expected: string];

/** The doubt about a rung that was filed with its points; `taken` where there is none. */
function doubt(edition: string, code: string, grade: GradeId, value: string | number): string {
  const row = gradedRow(edition, code);
  return doubtOf(value, { grade, points: row.grades.find(({ id }) => id === grade)?.points ?? null }, row) ?? 'taken';
}

const class2 = 'nq-26-2022/ii';
const class1 = 'nq-111-2025/i';

describe('words that deny, fall or come to nothing', () => {
  it.each<Case>([
    ['52', 'minimum', 'Không có di tích', 'words-contradict'],
    ['25', 'minimum', 'Không có cảng biển', 'words-contradict'],
    ['4', 'minimum', 'Tăng nhưng chưa đạt mục tiêu', 'words-contradict'],
    ['4', 'minimum', 'Giảm', 'words-contradict'],
    ['4', 'minimum', '- giảm', 'words-contradict'],
    ['4', 'minimum', '▼', 'words-contradict'],
    ['52', 'minimum', 'Di tích quốc gia: 0', 'words-contradict'],
    ['52', 'minimum', '0 di tích, 0 công trình', 'words-contradict'],
    ['52', 'minimum', '-1', 'words-contradict'],
    ['4', 'minimum', '(5)', 'words-contradict'],
    ['4', 'minimum', 0, 'words-contradict'],
    ['4', 'minimum', -5, 'words-contradict'],
    ['52', 'minimum', '☐', 'words-contradict'],
    ['52', 'minimum', 'FALSE', 'words-contradict'],
    ['52', 'minimum', 'sai', 'words-contradict'],
    ['52', 'minimum', '☑', 'taken'],
    ['52', 'minimum', 'TRUE', 'taken'],
    // Left out, or only sounding like a denial.
    ['25', 'minimum', 'Bến xe, chưa kể ga đường sắt', 'taken'],
    ['25', 'minimum', 'Cảng hàng không', 'taken'],
    ['4', 'minimum', 'Không những tăng mà còn vượt', 'taken'],
    ['4', 'minimum', 'Công nghiệp tăng, nông nghiệp giảm', 'taken'],
    ['4', 'minimum', '2 ngành giảm', 'taken'],
    ['52', 'minimum', 'Di tích quốc gia: 0; di tích cấp tỉnh: 2', 'taken'],
  ])('row %s at the %s beside %j: %s', (code, filed, value, expected) => {
    expect(doubt(class2, code, filed, value)).toBe(expected);
  });
});

describe('words that say less than was filed', () => {
  it.each<Case>([
    ['1.I.03', 'maximum', 'Thấp hơn cả nước', 'words-contradict'],
    ['1.I.03', 'maximum', 'Cao hơn cả nước', 'taken'],
    ['1.I.04', 'maximum', 'Thấp hơn GDP', 'words-contradict'],
    ['1.I.04', 'maximum', 'Vượt', 'taken'],
    ['1.III.15', 'maximum', 'Cơ bản hoàn thành', 'grade-unclear'],
    ['1.III.15', 'maximum', 'Gần hoàn thành', 'grade-unclear'],
    ['1.III.15', 'maximum', 'Hoàn thành?', 'grade-unclear'],
    ['1.III.15', 'maximum', 'Hoàn thành', 'taken'],
  ])('row %s at the %s beside %j: %s', (code, filed, value, expected) => {
    expect(doubt(class1, code, filed, value)).toBe(expected);
  });
});

describe('a row whose name denies: `Không nhận bổ sung cân đối từ ngân sách trung ương`', () => {
  it.each<[string, string]>([
    ['Không nhận bổ sung cân đối', 'taken'],
    ['Có nhận bổ sung cân đối', 'words-contradict'],
    ['Nhận bổ sung cân đối', 'words-contradict'],
    ['Có', 'words-contradict'],
    ['Tự chủ', 'taken'],
    // The points again.
    ['1', 'taken'],
  ])('%j: %s', (value, expected) => {
    expect(doubt(class1, '1.I.06', 'maximum', value)).toBe(expected);
  });

  it('`Có` of any other row is no doubt', () => {
    expect(doubt(class1, '1.I.01', 'maximum', 'Có')).toBe('taken');
    expect(doubt(class1, '1.I.01', 'maximum', 'Thuộc khu chức năng cấp quốc gia')).toBe('taken');
    expect(doubt(class1, '1.I.01', 'maximum', 'Thuộc khu chức năng cấp tỉnh')).toBe('grade-unclear');
  });
});

describe('words of another rung', () => {
  it.each<Case>([
    ['1', 'maximum', 'Trung tâm tổng hợp cấp tỉnh', 'words-contradict'],
    ['1', 'minimum', 'Trung tâm tổng hợp cấp tỉnh', 'taken'],
    ['1', 'minimum', 'Trung tâm tổng hợp cấp vùng', 'words-contradict'],
    ['1', 'maximum', 'Trung tâm tổng hợp cấp vùng', 'taken'],
    ['4', 'maximum', 'Tăng theo mục tiêu', 'words-contradict'],
    ['4', 'maximum', 'theo mục tiêu', 'words-contradict'],
    ['4', 'maximum', 'theo', 'taken'],
    // Of both rungs, or too few to be one's.
    ['52', 'maximum', 'Có 01 công trình là di tích', 'taken'],
    ['52', 'maximum', 'Công nhận', 'taken'],
    ['52', 'minimum', '', 'taken'],
  ])('row %s at the %s beside %j: %s', (code, filed, value, expected) => {
    expect(doubt(class2, code, filed, value)).toBe(expected);
  });

  it.each<Case>([
    ['52', 'minimum', 'Di tích quốc gia đặc biệt', 'grade-unclear'],
    ['52', 'minimum', '01 di tích cấp tỉnh, 01 di tích cấp quốc gia đặc biệt', 'grade-unclear'],
    ['52', 'maximum', '01 di tích cấp tỉnh', 'grade-unclear'],
    ['52', 'minimum', '01 công trình cấp huyện', 'grade-unclear'],
    ['1', 'minimum', 'Trung tâm cấp huyện', 'grade-unclear'],
    ['52', 'minimum', '01 di tích cấp tỉnh', 'taken'],
    ['52', 'minimum', 'Di tích cấp tỉnh, cấp huyện', 'taken'],
    ['52', 'minimum', '01 vườn quốc gia', 'taken'],
    ['52', 'maximum', '01 di tích quốc gia đặc biệt', 'taken'],
  ])('row %s at the %s beside the rank of %j: %s', (code, filed, value, expected) => {
    expect(doubt(class2, code, filed, value)).toBe(expected);
  });
});

describe('words of a class that the rung does not have, of no rise, of what is over', () => {
  it.each<Case>([
    ['52', 'minimum', 'Công trình loại III', 'grade-unclear'],
    ['52', 'minimum', 'Công trình kiến trúc cấp 3', 'grade-unclear'],
    ['52', 'maximum', 'Công trình kiến trúc loại II', 'grade-unclear'],
    ['52', 'maximum', 'Công trình loại 1', 'grade-unclear'],
    ['52', 'minimum', 'Công trình kiến trúc loại II', 'taken'],
    ['52', 'minimum', 'Nhà hát, công trình loại 1', 'taken'],
    // The class of the city, in a row whose rungs have none.
    ['1', 'minimum', 'Đô thị loại III', 'taken'],
    ['4', 'minimum', 'Giữ nguyên', 'words-contradict'],
    ['4', 'minimum', 'Ổn định', 'words-contradict'],
    ['4', 'maximum', 'Bằng năm trước', 'words-contradict'],
    ['4', 'minimum', 'Tương đương năm 2021', 'words-contradict'],
    ['4', 'minimum', 'Tăng ổn định', 'taken'],
    ['4', 'minimum', 'Tăng, duy trì ổn định', 'taken'],
    ['1', 'minimum', 'Vị trí ổn định', 'taken'],
    ['48', 'maximum', '120%', 'words-contradict'],
    ['48', 'maximum', 1.2, 'grade-unclear'],
    ['48', 'maximum', '100%', 'taken'],
    ['48', 'minimum', 'Hết hiệu lực', 'words-contradict'],
    ['48', 'maximum', 'Quy chế đã bãi bỏ', 'words-contradict'],
    ['2', 'maximum', 'Thu/chi: 2050/2022', 'grade-unclear'],
    ['2', 'minimum', 'Thu/chi = 2.050/2.022 tỷ đồng', 'grade-unclear'],
    ['2', 'maximum', 'Cân đối thu chi năm 2022', 'taken'],
  ])('row %s at the %s beside %j: %s', (code, filed, value, expected) => {
    expect(doubt(class2, code, filed, value)).toBe(expected);
  });
});

describe('a figure alone tells no rung', () => {
  it.each<Case>([
    ['4', 'minimum', '4,2 %', 'grade-unclear'],
    ['4', 'minimum', 'Tăng 4,2%', 'grade-unclear'],
    ['4', 'minimum', 'Đạt 4,2%', 'grade-unclear'],
    ['4', 'minimum', 5, 'grade-unclear'],
    ['52', 'minimum', '01 công trình', 'grade-unclear'],
    ['52', 'minimum', '3 công trình kiến trúc tiêu biểu', 'grade-unclear'],
    ['25', 'minimum', '02 bến xe', 'grade-unclear'],
    ['2', 'minimum', '12 tỷ đồng', 'grade-unclear'],
    ['52', 'minimum', '2 điểm', 'grade-unclear'],
    ['25', 'minimum', '3 km', 'grade-unclear'],
    ['25', 'minimum', '3km', 'grade-unclear'],
    // The points again.
    ['52', 'minimum', '1,5 điểm', 'taken'],
    ['4', 'minimum', 1.5, 'taken'],
    ['4', 'minimum', '1,5%', 'taken'],
    // With words that may be the rung's.
    ['52', 'minimum', '01 di tích', 'taken'],
    ['52', 'minimum', 'đình 2', 'taken'],
    ['52', 'minimum', '1 công trình, 2 công trình', 'taken'],
  ])('row %s at the %s beside %j: %s', (code, filed, value, expected) => {
    expect(doubt(class2, code, filed, value)).toBe(expected);
  });

  it('the number that the filed rung begins with is the rung', () => {
    expect(doubt(class2, '48', 'minimum', 75)).toBe('taken');
    expect(doubt(class2, '48', 'maximum', 75)).toBe('grade-unclear');
    expect(doubt(class2, '48', 'maximum', 100)).toBe('taken');
  });

  it('without points of its own a figure is no one of them', () => {
    const row = gradedRow(class2, '4');
    expect(doubtOf('1,5', { grade: 'minimum', points: null }, row)).toBe('grade-unclear');
  });
});

describe('shares where the rungs ask for shares', () => {
  it.each<Case>([
    ['48', 'maximum', '100%', 'taken'],
    ['48', 'minimum', '80% số phường', 'taken'],
    ['48', 'minimum', '75%', 'taken'],
    ['48', 'minimum', '74,9%', 'words-contradict'],
    ['48', 'minimum', '100%', 'words-contradict'],
    ['48', 'maximum', '80%', 'words-contradict'],
    ['48', 'minimum', '75% số phường, 50% số thị trấn', 'grade-unclear'],
    ['48', 'minimum', '80‰', 'grade-unclear'],
    ['48', 'minimum', '8 phường', 'taken'],
    // 4 % above the target, or of something else.
    ['4', 'maximum', 'Vượt mục tiêu 3%', 'grade-unclear'],
    ['4', 'maximum', 'Vượt mục tiêu 5%', 'grade-unclear'],
    ['4', 'minimum', '3%, 5%', 'grade-unclear'],
    // No points, though the figure is theirs.
    ['4', 'minimum', 'Tăng 1,5%', 'grade-unclear'],
    ['25', 'minimum', '3 ga, 30% hàng hóa', 'taken'],
  ])('row %s at the %s beside %j: %s', (code, filed, value, expected) => {
    expect(doubt(class2, code, filed, value)).toBe(expected);
  });
});

describe('figures of a budget', () => {
  it.each<[string, string]>([
    ['Thu 188 tỷ, chi 180 tỷ', 'grade-unclear'],
    ['Thu/chi: 188/180', 'grade-unclear'],
    ['20 khoản thu', 'grade-unclear'],
    ['Theo báo cáo năm 1899', 'grade-unclear'],
    ['Quyết toán 2101', 'grade-unclear'],
    ['Theo báo cáo năm 1900', 'taken'],
    ['Theo báo cáo năm 2022', 'taken'],
    ['Theo báo cáo năm 2100', 'taken'],
    ['Theo báo cáo', 'taken'],
    // A year without its word.
    ['Quyết toán 1900', 'taken'],
    ['Quyết toán 2022', 'taken'],
    ['Quyết toán thu, chi ngân sách 2022', 'taken'],
    ['Quyết toán thu 2022', 'taken'],
    ['Quyết toán chi 2021, 2022', 'taken'],
    ['Thu 2022 so với 2021', 'taken'],
    ['Quyết toán 2.022', 'grade-unclear'],
    ['Quyết toán 12022', 'grade-unclear'],
    ['Quyết toán 20222', 'grade-unclear'],
    // Amounts that look like years.
    ['Thu 2022 tỷ, chi 2050 tỷ', 'grade-unclear'],
    ['Thu 2.022 tỷ, chi 2.050 tỷ', 'grade-unclear'],
    ['Nguồn lực 2022 tỷ', 'grade-unclear'],
    ['Thu 2022, chi 2050', 'grade-unclear'],
    ['Chi: 2050; thu: 2022', 'grade-unclear'],
    ['Thu = 2022, chi = 2050', 'grade-unclear'],
    // The points again.
    ['1,5', 'taken'],
  ])('%j: %s', (value, expected) => {
    expect(doubt(class2, '2', 'minimum', value)).toBe(expected);
  });
});

/** A row of an office's own table: its name, and its rungs from the best down, of 2 points and of 1,5. */
function ownRow(name: string, maximum: string, minimum: string): GradeIndicator {
  const grades = [
    { id: 'maximum', label: maximum, points: 2 },
    { id: 'minimum', label: minimum, points: 1.5 },
  ];
  return { ...gradedRow(class2, '48'), name, aliases: [], grades };
}

describe("rungs of an office's own", () => {
  type OwnCase = readonly [row: readonly [name: string, maximum: string, minimum: string], filed: GradeId, value: string, expected: string];

  it.each<OwnCase>([
    // One rung alone is a balance: the figures may still be of it.
    [['Ngân sách', 'Dư', 'Có nguồn thu ổn định'], 'maximum', 'Thu 188 tỷ, chi 190 tỷ', 'grade-unclear'],
    [['Ngân sách', 'Có nguồn thu ổn định', 'Đủ'], 'minimum', 'Thu 188 tỷ, chi 190 tỷ', 'grade-unclear'],
    // One rung alone begins with a share: 80 % denies the other one no more than it reaches it.
    [['Quy chế', '100% các phường thực hiện', 'Đã ban hành quy chế'], 'minimum', '80%', 'grade-unclear'],
    [['Quy chế', '100% các phường thực hiện', 'Đã ban hành quy chế'], 'minimum', '100%', 'grade-unclear'],
    // Shares inside the words, and counts in front of them.
    [['Quy chế', 'Có 100% các phường thực hiện', 'Có 75% các phường thực hiện'], 'minimum', '80%', 'grade-unclear'],
    [['Khu chức năng', '3 khu chức năng', '2 khu chức năng'], 'minimum', '2,5%', 'grade-unclear'],
    // The less the better: 12 % is past both.
    [['Nhà tạm', '5% nhà tạm', '10% nhà tạm'], 'maximum', '12%', 'words-contradict'],
    [['Nhà tạm', '5% nhà tạm', '10% nhà tạm'], 'minimum', '12%', 'taken'],
    // Denials and bounds that are the law's own words.
    [['Trật tự xây dựng', 'Không phát sinh vi phạm', 'Ít vi phạm'], 'maximum', 'Năm qua không phát sinh vi phạm', 'taken'],
    [['Trật tự xây dựng', 'Không phát sinh vi phạm', 'Ít vi phạm'], 'maximum', 'Năm qua không xử lý', 'words-contradict'],
    [['Hộ nghèo thấp hơn cả nước', 'Đạt', 'Gần'], 'maximum', 'Thấp hơn cả nước', 'taken'],
  ])('of %j at the %s beside %j: %s', (row, grade, value, expected) => {
    const own = ownRow(...row);
    const points = own.grades.find(({ id }) => id === grade)?.points ?? null;
    expect(doubtOf(value, { grade, points }, own) ?? 'taken').toBe(expected);
  });
});

describe('words beside no points', () => {
  it.each<[string, string | number, string]>([
    ['48', '100% các phường thực hiện tốt quy chế', 'words-contradict'],
    ['48', 'các phường thực hiện tốt', 'words-contradict'],
    ['48', 'thực hiện tốt', 'words-contradict'],
    ['48', 'quy chế', 'taken'],
    ['48', 'các phường chưa thực hiện tốt quy chế', 'taken'],
    ['48', 'Chưa ban hành', 'taken'],
    ['48', '', 'taken'],
    ['52', 0, 'taken'],
    ['52', 'Có 01 công trình cấp tỉnh', 'words-contradict'],
    ['52', 'Có 01 công trình cấp huyện', 'taken'],
  ])('row %s: %j: %s', (code, value, expected) => {
    expect(doubtOf(value, { grade: null, points: 0 }, gradedRow(class2, code)) ?? 'taken').toBe(expected);
  });
});
