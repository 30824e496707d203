/** Columns whose heading states a size: what is read of a figure below them, worked out by hand. */
import { expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { effectsSaid } from '../../language/project-effects';
import { readProjects } from './read-projects';

/** The words of the only project, and `driver amount doubt cell` of what they say. */
function said(headings: readonly (readonly string[])[], name: string, figures: readonly CellValue[]): readonly string[] {
  const [top = [], ...lower] = headings;
  const rows = [['STT', 'Tên dự án', ...top, 'TMĐT (tỷ đồng)'], ...lower.map((line) => ['', '', ...line, '']), ['1', name, ...figures, 20]];
  const [project] = readProjects(workbookOf(gridOf(rows, { sheet: 'Dự án' }))).projects;
  expect(project?.cost).toBe(20);
  const words = project?.words ?? [];
  const effects = effectsSaid(project?.name ?? '', words).map(({ driver, amount, doubt, at }) => {
    const cell = at === null ? null : (words[at]?.cell ?? null);
    return [driver, String(amount), doubt ?? '', cell === null ? '' : cellReference(cell)].filter((text) => text !== '').join(' ');
  });
  return [...words.map(({ text }) => `“${text}”`), ...effects];
}

it.each<readonly [headings: readonly (readonly string[])[], name: string, figures: readonly CellValue[], read: readonly string[]]>([
  [[['Chiều dài (km)']], 'Đường A', [5.2], ['“Chiều dài 5,2 km”', 'road-length 5.2 C2']],
  [[['Chiều dài (m)']], 'Đường A', [850], ['“Chiều dài 850 m”', 'road-length 0.85 C2']],
  [[['Chiều dài, km']], 'Đường A', [5.2], ['“Chiều dài 5,2 km”', 'road-length 5.2 C2']],
  [[['Chiều dài (km)']], 'Đường A', ['5,2'], ['“Chiều dài 5,2 km”', 'road-length 5.2 C2']],
  [[['Chiều dài']], 'Đường A', ['5,2 km'], ['“Chiều dài 5,2 km”', 'road-length 5.2 C2']],
  [[['Chiều dài'], ['(km)']], 'Đường A', [5.2], ['“Chiều dài 5,2 km”', 'road-length 5.2 C3']],
  [
    [
      ['Quy mô', ''],
      ['Chiều dài (km)', 'Diện tích (ha)'],
    ],
    'Khu dân cư B',
    ['', 4.755],
    ['“Diện tích 4,755 ha”', 'land-civil 47550 D3'],
  ],
  [
    [
      ['Quy mô', ''],
      ['km', 'ha'],
    ],
    'Khu dân cư B',
    ['', 4.755],
    // 4,755 ha × 10.000 m².
    ['“Quy mô 4,755 ha”', 'land-civil 47550 D3'],
  ],
  [[['Diện tích sử dụng đất (ha)']], 'Khu tái định cư C', [3], ['“Diện tích sử dụng đất 3 ha”', 'land-civil 30000 C2']],
  [[['Số giường']], 'Bệnh viện D', [300], ['“Số giường 300”', 'hospital-beds 300 C2']],
  [[['Số giường bệnh tăng thêm']], 'Bệnh viện D', [50], ['“Số giường bệnh tăng thêm 50”', 'hospital-beds 50 C2']],
  [[['Quy mô (giường)']], 'Bệnh viện D', [300], ['“Quy mô 300 giường”', 'hospital-beds 300 C2']],
  [[['Chiều dài theo kế hoạch (km)']], 'Đường A', [5.2], ['“Chiều dài theo kế hoạch 5,2 km”']],
])('%j of %s over %j', (headings, name, figures, read) => {
  expect(said(headings, name, figures)).toEqual(read);
});

it.each<
  readonly [what: string, headings: readonly (readonly string[])[], name: string, figures: readonly CellValue[], read: readonly string[]]
>([
  ['what no row looks at', [['Công suất (m³/ngày đêm)']], 'Nhà máy nước E', [5000], ['“Công suất 5000 m³/ngày đêm”']],
  ['people, of whom no work is made', [['Dân số tăng thêm']], 'Khu dân cư B', [2000], ['“Dân số tăng thêm 2000”']],
  ['beds of a road', [['Số giường']], 'Đường A', [300], ['“Số giường 300”']],
  ['a width', [['Chiều rộng (m)']], 'Đường A', [7.5], ['“Chiều rộng 7,5 m”']],
  ['what is there already', [['Chiều dài hiện trạng (km)']], 'Đường A', [3], ['“Chiều dài hiện trạng 3 km”']],
  ['beds that are there already', [['Số giường hiện có']], 'Bệnh viện D', [200], ['“Số giường hiện có 200”']],
  ['all beds there will be', [['Số giường sau đầu tư']], 'Bệnh viện D', [500], ['“Số giường sau đầu tư 500”']],
  ['land that is taken', [['Diện tích thu hồi (ha)']], 'Khu dân cư B', [3], ['“Diện tích thu hồi 3 ha”']],
  [
    'what is there already, said by the heading above',
    [
      ['Hiện trạng', ''],
      ['Chiều dài (km)', 'Bề rộng (m)'],
    ],
    'Đường A',
    [3, 5],
    ['“Hiện trạng Chiều dài 3 km”', '“Hiện trạng Bề rộng 5 m”'],
  ],
])('nothing of %s', (_what, headings, name, figures, read) => {
  expect(said(headings, name, figures)).toEqual(read);
});

it('a size after the works is in doubt: what was there before is in it', () => {
  expect(
    said(
      [
        ['Sau đầu tư', ''],
        ['Chiều dài (km)', 'Bề rộng (m)'],
      ],
      'Đường A',
      [5, 7],
    ),
  ).toContain('road-length 5 renewal C3');
});

it('a date is none of its size, and what its heading says is not its state', () => {
  expect(said([['Khởi công - hoàn thành', 'Chiều dài (km)']], 'Đường A', ['2021-2023', 5.2])).toContain('road-length 5.2 D2');
});

it('figures that are no one figure keep their heading and unit: a range is in doubt, a sum and what is below 0 are not read', () => {
  expect(said([['Chiều dài (km)']], 'Đường A', ['2,5 - 3,5'])).toEqual(['“Chiều dài 2,5 - 3,5 km”', 'road-length 3.5 ambiguous C2']);
  expect(said([['Chiều dài (km)']], 'Đường A', ['3+2'])).toEqual(['“Chiều dài 3+2 km”']);
  expect(said([['Chiều dài (km)']], 'Đường A', [-3])).toEqual(['“Chiều dài -3 km”']);
  expect(said([['ĐVT', 'Chiều dài', 'Khởi công - hoàn thành']], 'Đường A', ['km', '3+2', '2021-2023'])).toEqual([
    '“Chiều dài 3+2 km”',
    '“2021-2023”',
  ]);
});
