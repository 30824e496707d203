/** Tables of NQ 111/2025 as people type them, opened without a choice: under which edition they are read, and the points of every row by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChosenEdition } from '../../src/application/chosen-edition';
import { chooseEdition } from '../../src/application/choose-edition';
import { defaultChoices } from '../../src/application/settings/default-choices';
import type { CellValue } from '../../src/domain/cell';
import type { WorkbookGrids } from '../../src/domain/grid';
import { loadEveryEdition } from '../../src/editions/further';
import { score } from '../../src/engine/score';

beforeAll(loadEveryEdition);

/** Code, name, unit, value, and points under class III: the made-up town of nq-111-2025-score.test.ts. */
const town: readonly (readonly [string, string, string, string | number, number])[] = [
  ['2A.I.01', 'Vai trò, vị trí theo quy hoạch được phê duyệt', '', 'Cấp xã', 5.5],
  ['2A.I.02', 'Vai trò đô thị trung tâm: trụ sở, hạ tầng đã đầu tư, trung tâm/đầu mối kết nối', '', 'Cấp tỉnh', 8],
  ['2A.II.03', 'Quy mô dân số đô thị', 'người', 110000, 6.25],
  ['2A.II.04', 'Mật độ dân số bình quân trên diện tích tự nhiên', 'người/km²', 750, 5.25],
  ['2A.II.05', 'Tỷ lệ lao động phi nông nghiệp', '%', 60, 6.25],
  ['2A.III.06', 'Đầu mối giao thông', '', 'Cấp xã', 3],
  ['2A.III.07', 'Mật độ đường giao thông đô thị', 'km/km²', 5, 4.5],
  ['2A.III.08', 'Tỷ lệ dân số được cấp nước sạch tập trung', '%', 90, 2.5],
  ['2A.III.09', 'Mật độ đường cống thoát nước chính', 'km/km²', 3.25, 2.5],
  ['2A.III.10', 'Công suất vận hành trạm xử lý nước thải / công suất thiết kế', '%', 60, 0.875],
  ['2A.III.11', 'Tỷ lệ chất thải rắn sinh hoạt được xử lý đạt yêu cầu', '%', 75, 2.5],
  ['2A.III.12', 'Tỷ lệ diện tích nghĩa trang nhân dân xây dựng theo quy hoạch', '%', 60, 2.5],
  ['2A.III.13', 'Nhà tang lễ', 'cơ sở', 'Có dự án', 2.5],
  ['2A.III.14', 'Số giường bệnh (không gồm trạm y tế cấp xã)', 'giường/10.000 dân', 32.5, 4.375],
  ['2A.III.15', 'Cơ sở giáo dục, đào tạo', 'cơ sở', 4, 3.75 + 1.25 / 3],
  ['2A.III.16', 'Công trình văn hóa', 'công trình', 6, 4.375],
  ['2A.III.17', 'Công trình thể dục, thể thao', 'công trình', 3, 3 + 1 / 3],
  ['2A.III.18', 'Công trình thương mại, dịch vụ', 'công trình', 1, 0],
  ['2A.III.19', 'Đất công trình dịch vụ – công cộng bình quân đầu người', 'm²/người', 1.75, 2.5],
  ['2A.III.20', 'Không gian xanh sử dụng công cộng từ 2 ha', 'khu', 2, 4],
  ['2A.III.21', 'Tỷ lệ diện tích không gian xanh trên diện tích tự nhiên', '%', 30, 2.5],
  ['2A.III.22', 'Đất cây xanh sử dụng công cộng trong khu vực dân dụng', 'm²/người', 4.75, 2.75],
  ['2A.III.23', 'Quy chế quản lý kiến trúc đô thị', '', 'Đã thực hiện từ 01 đến 03 năm', 4],
];

function gridsOf(rows: readonly (readonly CellValue[])[]): WorkbookGrids {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column): CellValue => row[column] ?? null));
  const grid = { sheet: 'Bảng', top: 0, left: 0, values, formats: [], merges: [], visibility: 'visible' as const, marks: new Map() };
  return { grids: [grid], unread: [] };
}

function opened(rows: readonly (readonly CellValue[])[]): ChosenEdition {
  const chosen = chooseEdition(gridsOf(rows), defaultChoices, '2026-11-24');
  if (!chosen.ok) throw new Error(chosen.error.code);
  return chosen.value;
}

const title = ['Bảng điểm phân loại đô thị loại III theo Nghị quyết số 111/2025/UBTVQH15'];
const heads = ['TT', 'Tiêu chuẩn', 'Đơn vị', 'Hiện trạng'];
const short = (code: string): string => code.replace('2A.', '');
const number = (code: string): string => code.replace(/^.*\./, '');

const layouts: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
  ['whole codes in a column', [title, heads, ...town.map(([code, name, unit, value]) => [code, name, unit, value])]],
  ['short codes', [title, heads, ...town.map(([code, name, unit, value]) => [short(code), name, unit, value])]],
  [
    'numbers of two digits, with rows of criteria between',
    [
      title,
      heads,
      ...town.flatMap(([code, name, unit, value]) => [
        ...(number(code) === '01' ? [['I', 'Vai trò, vị trí']] : []),
        ...(number(code) === '03' ? [['II', 'Quy mô dân số']] : []),
        ...(number(code) === '06' ? [['III', 'Trình độ phát triển cơ sở hạ tầng']] : []),
        [number(code), name, unit, value],
      ]),
    ],
  ],
  ['plain numbers', [title, heads, ...town.map(([code, name, unit, value]) => [Number(number(code)), name, unit, value])]],
  ['no numbers at all', [title, heads.slice(1), ...town.map(([, name, unit, value]) => [name, unit, value])]],
  ['codes in front of the names', [title, heads.slice(1), ...town.map(([code, name, unit, value]) => [`${code}. ${name}`, unit, value])]],
];

describe.each(layouts)('a table of class III with %s', (_what, rows) => {
  it('is read under its own edition and scores 84,125, row by row as worked out by hand', () => {
    const { standard, because, recognition } = opened(rows);
    expect([standard.edition, because]).toEqual(['nq-111-2025/iii', 'table']);
    const [table] = recognition.tables;
    const settings = { policy: 'strict', region: null, trace: false, extent: 'one' } as const;
    const assessment = score(table?.observations ?? [], standard, settings, {});
    const points = assessment.indicators.map((row) => ('points' in row ? Number(row.points.toFixed(4)) : null));
    expect(points).toEqual(town.map(([, , , , expected]) => Number(expected.toFixed(4))));
    expect(assessment.total.certain).toBeCloseTo(84.125, 9);
  });
});
