/** The real table laid out as other offices lay theirs out. What is read must be what `reader.test.ts` pins by hand for the printed layout. */
import { describe, expect, it } from 'vitest';
import { cellReference } from '../../src/domain/cell';
import type { CellValue } from '../../src/domain/cell';
import type { Grid } from '../../src/domain/grid';
import type { IndicatorTable } from '../../src/domain/indicator-table';
import { describeColumns } from '../../src/sheets/describe-columns';
import type { Recognition } from '../../src/sheets/recognise';
import { recognise } from '../../src/sheets/recognise';
import { standards } from '../../src/editions/catalogue';
import type { AppendixIndicator } from '../support/appendix-03';
import { appendixGrid, appendixIndicators, appendixRows } from '../support/appendix-03';
import { gridOf, workbookOf } from '../support/grid-builder';

const standard = standards[0];
if (standard === undefined) throw new Error('no edition');
const edition = standard;

type Row = readonly CellValue[];
type Cells = (indicator: AppendixIndicator) => Row;

function read(...grids: readonly Grid[]): Recognition {
  return recognise(workbookOf(...grids), edition, {});
}

function only({ tables }: Recognition): IndicatorTable {
  const [table] = tables;
  if (table === undefined) throw new Error('no table was found');
  return table;
}

const readings = (recognition: Recognition): unknown =>
  only(recognition).observations.map(({ indicator, reading, filed }) => [indicator, reading, filed.points]);
const printed = readings(read(appendixGrid()));

/** `1.234,5` → 1234.5; other texts stay. */
function asNumber(text: string): CellValue {
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

const without = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** Layout → header rows, cells of an indicator, and the value column. */
const layouts: readonly (readonly [string, readonly Row[], Cells, number])[] = [
  [
    'one row an indicator, levels and scales in two columns each',
    [
      [
        'STT',
        'Tên chỉ tiêu',
        'ĐVT',
        'Mức tối đa',
        'Mức tối thiểu',
        'Điểm tối đa',
        'Điểm tối thiểu',
        'Thực trạng',
        'Kết luận',
        'Điểm đạt được',
      ],
    ],
    (i) => [i.number, i.name, i.unit, i.maximum, i.minimum, i.maximumPoints, i.minimumPoints, i.value, i.verdict, i.points],
    7,
  ],
  [
    'both levels and both scales in one cell',
    [['TT', 'Chỉ tiêu', 'Đơn vị', 'Mức quy định', 'Thang điểm', 'Hiện trạng', 'Đánh giá', 'Chấm điểm']],
    (i) => [
      `${String(i.number)}.`,
      i.name,
      i.unit,
      `${i.maximum}\n${i.minimum}`,
      `${i.maximumPoints} - ${i.minimumPoints}`,
      i.value,
      i.verdict,
      i.points,
    ],
    5,
  ],
  [
    'numbers as numbers',
    [['TT', 'Chỉ tiêu', 'Đơn vị', 'Quy định', 'Thang điểm', 'Hiện trạng', 'Đánh giá', 'Chấm điểm']],
    (i) => [i.number, i.name, i.unit, asNumber(i.maximum), asNumber(i.maximumPoints), asNumber(i.value), i.verdict, asNumber(i.points)],
    5,
  ],
  [
    'no number column',
    [['Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Điểm']],
    (i) => [i.name, i.unit, i.value, i.verdict, i.points],
    2,
  ],
  [
    'the number leading the name',
    [['Chỉ tiêu', 'Hiện trạng', 'Đánh giá', 'Điểm']],
    (i) => [`${String(i.number)}. ${i.name}`, i.value, i.verdict, i.points],
    1,
  ],
  [
    'the name before the number',
    [['Chỉ tiêu', 'TT', 'Hiện trạng', 'Đánh giá', 'Điểm']],
    (i) => [i.name, i.number, i.value, i.verdict, i.points],
    2,
  ],
  [
    'no diacritics at all',
    [['TT', 'Chi tieu', 'Don vi', 'Hien trang', 'Danh gia', 'Cham diem']],
    (i) => [i.number, without(i.name), without(i.unit), i.value, without(i.verdict), i.points],
    3,
  ],
  [
    'shortened names',
    [['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Chấm điểm']],
    (i) => [i.number, i.name.split(' ').slice(0, 5).join(' '), i.unit, i.value, i.verdict, i.points],
    3,
  ],
  [
    'a slip in every name',
    [['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Chấm điểm']],
    (i) => [i.number, `${i.name.slice(0, 2)}x${i.name.slice(2)}`, i.unit, i.value, i.verdict, i.points],
    3,
  ],
  [
    'English headers and names',
    [['No.', 'Indicator', 'Unit', 'Required level', 'Max points', 'Current value 2022', 'Assessment', 'Score']],
    (i) => [
      i.number,
      edition.indicators[i.number - 1]?.aliases.at(-1) ?? '',
      i.unit,
      i.maximum,
      i.maximumPoints,
      i.value,
      i.verdict === 'Đạt' ? 'Met' : 'Not met',
      i.points,
    ],
    5,
  ],
  [
    'a row of column numbers below the header',
    [
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Chấm điểm'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ],
    (i) => [i.number, i.name, i.unit, i.value, i.verdict, i.points],
    3,
  ],
  [
    'plans beside the present',
    [['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch 2025', 'Hiện trạng 2022', 'Quy hoạch 2030', 'Đánh giá', 'Chấm điểm']],
    (i) => [i.number, i.name, i.unit, '99', i.value, '100', i.verdict, i.points],
    4,
  ],
  [
    'points named before values',
    [['TT', 'Chấm điểm', 'Đánh giá', 'Hiện trạng', 'Đơn vị', 'Chỉ tiêu']],
    (i) => [i.number, i.points, i.verdict, i.value, i.unit, i.name],
    3,
  ],
];

describe('other layouts of the same table', () => {
  it.each(layouts)('%s', (name, header, cells, valueColumn) => {
    const recognition = read(gridOf([['Tiêu đề'], [], ...header, ...appendixIndicators.map(cells)]));
    const table = only(recognition);
    // English verdicts say nothing of the condition in row 39, and only that.
    expect(readings(recognition)).toEqual(printed);
    expect(table.mapping.value).toBe(valueColumn);
    expect([name, table.confidence]).toEqual([name, 'sure']);
    expect(recognition.problems.map(({ code }) => code)).toEqual(['several-values']);
  });

  it('reads both levels wherever a layout prints both', () => {
    for (const [, header, cells] of layouts.slice(0, 2)) {
      const { printedLevels } = only(read(gridOf([...header, ...appendixIndicators.map(cells)])));
      expect(printedLevels).toHaveLength(114);
      for (const level of printedLevels) {
        const indicator = edition.indicators.find(({ id }) => id === level.indicator);
        expect(level.value).toBe(indicator?.kind === 'numeric' ? indicator[level.which].value : null);
      }
    }
  });

  it('joins cells that were merged and then filled down', () => {
    const rows = appendixIndicators.flatMap((i) => [
      [i.number, i.name, i.unit, i.maximum, i.maximumPoints, i.value, i.verdict, i.points],
      [i.number, i.name, i.unit, i.minimum, i.minimumPoints, i.value, i.verdict, i.points],
    ]);
    const recognition = read(gridOf([appendixRows[0] ?? [], ...rows]));
    expect(readings(recognition)).toEqual(printed);
    expect(only(recognition).printedLevels).toHaveLength(114);
  });

  it('reads shares of cells formatted in per cent', () => {
    const isShare = (i: AppendixIndicator): boolean => i.unit === '%' && typeof asNumber(i.value) === 'number';
    const share = (i: AppendixIndicator): CellValue => (isShare(i) ? Number(asNumber(i.value)) / 100 : i.value);
    const rows = appendixIndicators.map((i) => [i.number, i.name, i.unit, share(i), i.verdict, i.points]);
    const formats = Object.fromEntries(appendixIndicators.map((i, index) => [`${String(index + 1)},3`, isShare(i) ? '0.0%' : 'General']));
    expect(readings(read(gridOf([['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Chấm điểm'], ...rows], { formats })))).toEqual(
      printed,
    );
  });
});

describe('layouts that leave a doubt are read and pointed out', () => {
  const doubts = (recognition: Recognition): unknown =>
    recognition.problems.filter(({ code }) => code === 'mapping-unsure').map(({ data }) => data);

  it('takes the latest of several years', () => {
    const header: readonly Row[] = [
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Quy định', '', 'Hiện trạng', '', 'Đánh giá', 'Điểm'],
      ['', '', '', 'Tối đa', 'Tối thiểu', '2021', '2022', '', ''],
    ];
    const recognition = read(
      gridOf([
        ...header,
        ...appendixIndicators.map((i) => [i.number, i.name, i.unit, i.maximum, i.minimum, '1', i.value, i.verdict, i.points]),
      ]),
    );
    expect(readings(recognition)).toEqual(printed);
    expect(only(recognition).confidence).toBe('unsure');
    expect(doubts(recognition)).toEqual([{ sheet: 'Sheet1', column: 'G', header: 'Hiện trạng 2022', role: 'value' }]);
    expect(only(recognition).firstRow).toBe(0);
    expect(only(recognition).printedLevels).toHaveLength(114);
  });

  it('takes years that stand alone in the header', () => {
    const rows = appendixIndicators.map((i) => [i.number, i.name, i.unit, '9', '8', i.value]);
    const recognition = read(gridOf([['TT', 'Chỉ tiêu', 'Đơn vị', 2020, 2021, 2022], ...rows]));
    expect(only(recognition).mapping.value).toBe(5);
    expect(doubts(recognition)).toEqual([{ sheet: 'Sheet1', column: 'F', header: '2022', role: 'value' }]);
  });

  it('reads a table without any header by its content', () => {
    const rows = appendixIndicators.flatMap((i) => [
      [i.number, i.name, i.unit, i.maximum, i.maximumPoints, i.value, i.verdict, i.points],
      ['', '', '', i.minimum, i.minimumPoints, '', '', ''],
    ]);
    const recognition = read(gridOf(rows));
    expect(readings(recognition)).toEqual(printed);
    expect(only(recognition).mapping).toEqual({ number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 });
    expect(only(recognition).confidence).toBe('unsure');
  });

  it('reads a value column whose header is only the city’s name', () => {
    const rows = appendixIndicators.map((i) => [i.number, i.name, i.unit, i.maximum, i.value, i.verdict, i.points]);
    const recognition = read(gridOf([['TT', 'Chỉ tiêu', 'Đơn vị', 'Quy định', 'TP Bắc Kạn', 'Đánh giá', 'Điểm'], ...rows]));
    expect(readings(recognition)).toEqual(printed);
    expect(doubts(recognition)).toEqual([{ sheet: 'Sheet1', column: 'E', header: 'TP Bắc Kạn', role: 'value' }]);
  });

  it('matches by name where the numbering restarts in every group', () => {
    const rows = appendixIndicators.map((i, index) => [(index % 8) + 1, i.name, i.unit, i.value, i.verdict, i.points]);
    const recognition = read(gridOf([['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Điểm'], ...rows]));
    expect(readings(recognition)).toEqual(printed);
    expect(doubts(recognition)).toEqual([{ sheet: 'Sheet1', column: 'A', header: 'TT', role: 'number' }]);
  });
});

describe('one slip in the printed table costs one row', () => {
  /** The printed lines with one of them changed; `at(n)` is the line of row n. */
  function edited(change: (rows: CellValue[][], at: (number: number) => number) => void): Recognition {
    const rows: CellValue[][] = appendixRows.map((row) => [...row]);
    change(rows, (number) => rows.findIndex((row) => row[0] === String(number).padStart(2, '0')));
    return read(gridOf(rows));
  }
  const set = (row: number, column: number, value: CellValue) => (rows: CellValue[][], at: (number: number) => number) => {
    const line = rows[at(row)];
    if (line !== undefined) line[column] = value;
  };
  const pendingRows = (recognition: Recognition): unknown =>
    only(recognition).observations.flatMap(({ indicator, reading }) =>
      reading.kind === 'pending' && indicator !== 'flooding-points' && indicator !== 'solid-waste-collected'
        ? [[indicator, reading.reason]]
        : [],
    );
  const places = ({ problems }: Recognition): readonly string[] =>
    problems
      .filter(({ data }) => !('indicator' in data && data.indicator === '42'))
      .map(({ code, cell }) => `${code} @ ${cell === null ? '-' : cellReference(cell)}`);

  // Rows of the sheet: 07 stands in line 18, 08 in 20, 13 in 35, 63 in 156 of the printed lines.
  it.each<[string, (rows: CellValue[][], at: (number: number) => number) => void, unknown, readonly string[]]>([
    ['08 numbered 07', set(8, 0, '07'), [['population-growth', 'row-mismatch']], ['row-mismatch @ B20']],
    ['63 numbered 64', set(63, 0, '64'), [['farmland-protected', 'row-mismatch']], ['unknown-indicator @ A156']],
    ['a name of another table', set(13, 1, 'Số lượt khách du lịch'), [['non-farm-labour-whole', 'row-mismatch']], ['row-mismatch @ B35']],
    ['a negative share', set(13, 5, '-30'), [['non-farm-labour-whole', 'negative-share']], ['negative-share @ F35']],
    ['an absurd share', set(13, 5, 3000), [['non-farm-labour-whole', 'implausible']], ['implausible-value @ F35']],
    ['an error', set(13, 5, { kind: 'error', code: '#REF!' }), [['non-farm-labour-whole', 'cell-error']], ['cell-error @ F35']],
    [
      'a formula nobody calculated',
      set(13, 5, { kind: 'uncalculated', formula: '=A1/B1' }),
      [['non-farm-labour-whole', 'uncalculated']],
      ['formula-uncalculated @ F35'],
    ],
    ['a row deleted', (rows, at) => void rows.splice(at(30), 2), [['electricity-use', 'row-absent']], ['indicator-absent @ A4']],
    [
      'a row filed twice',
      (rows, at) => void rows.splice(at(7), 0, ...rows.slice(at(7), at(7) + 2)),
      [['poverty-rate', 'duplicate-row']],
      ['duplicate-indicator @ A20'],
    ],
    ['a number left out', set(15, 0, ''), [], []],
    [
      'the first header in other words than the repeated ones',
      (rows) => void rows.splice(0, 1, ['tt', 'chi tieu', 'dvt', 'qui dinh', 'thang diem', 'hien trang', 'danh gia', 'cham diem']),
      [],
      [],
    ],
  ])('%s', (_, change, pending, problems) => {
    const recognition = edited(change);
    expect(pendingRows(recognition)).toEqual(pending);
    expect(places(recognition)).toEqual(problems);
  });
});

describe('several tables and things that are none', () => {
  const usual = (i: AppendixIndicator): Row => [i.number, i.name, i.unit, i.value, i.verdict, i.points];
  const header: Row = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Điểm'];
  const full = (sheet: string, visibility: 'visible' | 'hidden' = 'visible'): Grid =>
    gridOf([header, ...appendixIndicators.map(usual)], { sheet, visibility });

  it('puts the fullest visible table first', () => {
    const part = gridOf([header, ...appendixIndicators.slice(8, 14).map(usual)], { sheet: 'Dân số' });
    const recognition = read(full('Bản cũ', 'hidden'), part, full('Chấm điểm'));
    expect(recognition.tables.map(({ sheet }) => sheet)).toEqual(['Chấm điểm', 'Dân số', 'Bản cũ']);
  });

  it('reads one table a sheet and points out the second', () => {
    const rows = [header, ...appendixIndicators.map(usual), [], ['Năm 2021'], header, ...appendixIndicators.slice(0, 30).map(usual)];
    const recognition = read(gridOf(rows, { sheet: 'Hai năm' }));
    expect(recognition.tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[0, 63]]);
    expect(readings(recognition)).toEqual(printed);
    expect(recognition.problems.filter(({ code }) => code === 'second-table-on-sheet').map(({ data }) => data)).toEqual([
      { sheet: 'Hai năm', at: 'A67' },
    ]);
  });

  it('reads the first of two tables side by side, and points out the second', () => {
    const rows = appendixIndicators.map((i) => [...usual(i), '', i.number, i.name, i.unit, '1', 'Đạt', '0']);
    const recognition = read(gridOf([[...header, '', ...header], ...rows]));
    expect(readings(recognition)).toEqual(printed);
    expect(recognition.problems.filter(({ code }) => code === 'second-table-on-sheet').map(({ data }) => data)).toEqual([
      { sheet: 'Sheet1', at: 'H1' },
    ]);
  });

  it('does not mix a list of names in the text above into the table', () => {
    const names = appendixIndicators.filter(({ verdict }) => verdict !== 'Đạt').map(({ name }) => ['', name]);
    const recognition = read(gridOf([['Các chỉ tiêu chưa đạt:'], ...names, [], header, ...appendixIndicators.map(usual)]));
    expect(readings(recognition)).toEqual(printed);
    expect(only(recognition).observations[2]?.cell?.row).toBe(names.length + 5);
  });

  it('does not take the targets of Phụ lục 01 or lists without values', () => {
    const targets = [
      ['STT', 'Nội dung', 'Mục tiêu', 'Kết quả thực hiện', 'Đánh giá'],
      [1, 'Tốc độ tăng trưởng kinh tế bình quân', '12%/năm trở lên', 'Không đánh giá', 'Chưa đánh giá'],
      [2, 'Tăng thu ngân sách bình quân', '13%/năm', '- Năm 2022 đạt 188 tỷ đồng.', ''],
      [3, 'Tổng thu hút vốn đầu tư ngoài ngân sách', 'Đến năm 2030 đạt khoảng 15.000 tỷ đồng', '3.732 tỷ đồng', ''],
      [4, 'Thu nhập bình quân đầu người', 'Đến năm 2030 đạt trên 100 triệu đồng/người', 'Năm 2022 đạt 55 triệu', ''],
      [5, 'Cơ cấu kinh tế', '- Dịch vụ: 58%', '- Dịch vụ: 57,5%', ''],
      [6, 'Tỷ lệ trường chuẩn quốc gia', '100%', '75%', 'Chưa đạt'],
      [7, 'Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu', '100%', '02/02 xã chưa đạt', ''],
      [8, 'Tỷ lệ phường đạt chuẩn văn minh đô thị', '100%', '66,66%', 'Chưa đạt'],
      [9, 'Tỷ lệ lao động phi nông nghiệp', '85%', 'Năm 2019 (đạt 83,09%)', ''],
      [10, 'Tỷ lệ người dân tham gia bảo hiểm', 'Trên 98%', '94,69%', 'Chưa đạt'],
      [11, 'Tỷ lệ dịch vụ công trực tuyến toàn trình', '100%', '61,89', 'Chưa đạt'],
      [12, 'Diện tích đất cây xanh toàn đô thị', '12m ² /người dân', '10m ² /người dân', 'Chưa đạt'],
      [13, 'Lượt khách du lịch/năm.', '500.000 lượt (đến năm 2030)', '3.600 lượt (năm 2022)', ''],
      [14, 'Tỷ lệ tổ chức Đảng hoàn thành tốt nhiệm vụ trở lên', '85%', '95,6 (Năm 2022)', 'Vượt'],
    ];
    const reasons = [
      ['STT', 'Tiêu chí chưa đạt', 'Nguyên nhân'],
      ...appendixIndicators.slice(8, 14).map((i, index) => [index + 1, i.name, 'Thiếu kinh phí']),
    ];
    expect(read(gridOf(targets), gridOf(reasons, { sheet: 'Nguyên nhân' })).tables).toEqual([]);
  });
});

describe('large sheets', () => {
  const many = (row: (index: number) => Row): Grid => gridOf(Array.from({ length: 100_000 }, (_, index) => row(index)));

  it.each<[string, (index: number) => Row]>([
    [
      'a project list',
      (i) => [i + 1, `Dự án xây dựng đường số ${String(i)} phường Đức Xuân`, `${String(i)} triệu đồng`, 'Đang triển khai'],
    ],
    [
      'numbers 1 to 63 beside names that resemble indicators',
      (i) => [(i % 63) + 1, `Tỷ lệ đất giao thông khu vực ${String(i)}`, i / 2, 'Đạt'],
    ],
    ['headers over and over', (i) => ['STT', 'Chỉ tiêu đánh giá', 'Đơn vị', `Hiện trạng ${String(i)}`]],
    ['indicator names over and over', (i) => [(i % 63) + 1, edition.indicators[i % 63]?.name ?? '', 'a', 'b']],
    ['claims over and over', (i) => [`đã đạt 49 tiêu chí, còn 14 tiêu chí chưa đạt ${String(i)}`, 'Số tiêu chí điểm đạt', '', '']],
  ])('%s are looked through in about a second', (_, row) => {
    const grid = many(row);
    const started = performance.now();
    read(grid);
    // Ten times what it takes: caught is a cost that grows with the square of the rows, not a busy machine.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('finds a table at the end of 100.000 rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, index): Row => [index + 1, `Hộ ${String(index)}`, index]);
    const recognition = read(gridOf([...rows, [], ...appendixRows]));
    expect(readings(recognition)).toEqual(printed);
  });
});

describe('columns described for the mapping dialogue', () => {
  it('gives letter, header and first values of each used column', () => {
    const grid = appendixGrid();
    const described = describeColumns(grid, only(read(grid)));
    expect(described.map(({ letters }) => letters).join('')).toBe('ABCDEFGH');
    expect(described[5]).toEqual({
      column: 5,
      letters: 'F',
      header: 'Hiện trạng TP Bắc Kạn năm 2022',
      samples: ['Là đô thị trực thuộc tỉnh, trung tâm tổng hợp cấp tỉnh', '1,09', '1,5'],
    });
  });
});
