/** The usual table over the small edition, with cells replaced, and short questions about what was read of it. */
import type { CellValue } from '../../src/domain/cell';
import { cellReference } from '../../src/domain/cell';
import type { IndicatorTable } from '../../src/domain/indicator-table';
import type { Reading } from '../../src/domain/observation';
import type { Recognition } from '../../src/sheets/recognise';
import { recognise } from '../../src/sheets/recognise';
import type { GridOptions } from './grid-builder';
import { gridOf, workbookOf } from './grid-builder';
import { smallStandard } from './small-standard';

export type Row = readonly CellValue[];

export const header: Row = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Quy định', 'Thang điểm', 'Hiện trạng năm 2022', 'Đánh giá', 'Chấm điểm'];
/** Number → row of the usual table. */
export const usual: readonly Row[] = [
  ['01', 'Cân đối thu chi ngân sách', '', 'Dư', '2,0', 'Đủ', 'Đạt', '1,5'],
  ['02', 'Thu nhập bình quân đầu người so với cả nước', 'Lần', '≥ 1,75', '1,0', '1,09', 'Chưa đạt', '0'],
  ['03', 'Mức tăng trưởng kinh tế trung bình', '%', '≥ 9,0', '1,0', '6', 'Chưa đạt', '0'],
  ['04', 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', '%', '<2,5', '2,0', '2,33', 'Đạt', '2,0'],
  ['05', 'Dân số toàn đô thị', '1.000 người', '≥ 500', '2,0', '51,69', 'Chưa đạt', '0'],
  ['06', 'Mật độ dân số toàn đô thị', 'người/km²', '≥ 2.000', '2,0', '375,2', 'Chưa đạt', '0'],
  ['07', 'Cơ sở giáo dục, đào tạo cấp đô thị', 'Cơ sở', '≥ 20', '1,0', '32', 'Đạt', '1,0'],
  ['08', 'Đất cây xanh bình quân đầu người', 'm²/người', '≥10', '1,0', '16,56', 'Đạt', '1,0'],
];
/** Columns of the usual table. */
export const columns = { number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 } as const;

/** The usual table with cells replaced: `{ row, column, value }`, row by indicator number. */
export function tableWith(
  ...changes: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]
): readonly Row[] {
  const rows = usual.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    const target = rows[row - 1];
    if (target !== undefined) target[column] = value;
  }
  return [header, ...rows];
}

export function read(rows: readonly Row[], options: GridOptions = {}): Recognition {
  return recognise(workbookOf(gridOf(rows, options)), smallStandard, {});
}

export function only(recognition: Recognition): IndicatorTable {
  const [table] = recognition.tables;
  if (table === undefined) throw new Error('no table was found');
  return table;
}

/** @param number of the row as the small edition prints it */
export function readingOf(recognition: Recognition, number: number): Reading {
  const found = only(recognition).observations.find(({ indicator }) => indicator === `row-${String(number)}`);
  if (found === undefined) throw new Error('no observation');
  return found.reading;
}

/** `code @ cell` of every problem. */
export function troubles(recognition: Recognition): readonly string[] {
  return recognition.problems.map(({ code, cell }) => `${code} @ ${cell === null ? '-' : cellReference(cell)}`);
}

export const exact = (value: number): Reading => ({ kind: 'exact', value });
export const pending = (reason: string, hint: number | null = null): unknown => ({ kind: 'pending', reason, hint });

/** What the usual table says. */
export const usualReadings: readonly Reading[] = [
  { kind: 'grade', grade: 'minimum', basis: 'text' },
  exact(1.09),
  exact(6),
  exact(2.33),
  exact(51.69),
  exact(375.2),
  exact(32),
  exact(16.56),
];
export const readings = (recognition: Recognition): readonly Reading[] => only(recognition).observations.map(({ reading }) => reading);
