/** As table.py, for the makers that run in Node: the small indicator table, and the index of the corpus. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../', import.meta.url);
const figures = JSON.parse(readFileSync(new URL('figures.json', folder), 'utf8'));

export const header = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Hiện trạng năm 2022', 'Đánh giá', 'Điểm tự chấm'];
export const title = 'BIỂU TỔNG HỢP CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ THÀNH PHỐ BẮC KẠN';

/** Rows of the table with a set of figures: number, name, unit, value, verdict, points. */
export function rowsOf(set) {
  const { values, points } = figures.sets[set];
  return figures.rows.map(({ number, name, unit }, index) => [
    number,
    name,
    unit,
    values[index],
    points[index] > 0 ? 'Đạt' : 'Chưa đạt',
    Math.round(points[index] * 1e4) / 1e4,
  ]);
}

/** Puts the entry of a workbook into the index; gives the path to write it to. */
export function workbook(file, maker, set, special, expected = {}) {
  const path = new URL('index.json', folder);
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).workbooks : [];
  const entries = [...known.filter((entry) => entry.file !== file), { file, maker, figures: set, special, ...expected }];
  entries.sort((one, other) => (one.file < other.file ? -1 : 1));
  const inLine = (entry) =>
    `    {${Object.entries(entry)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(', ')}}`;
  writeFileSync(path, `{\n  "workbooks": [\n${entries.map(inLine).join(',\n')}\n  ]\n}\n`);
  return fileURLToPath(new URL(file, folder));
}
