import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { standard } from '../../tests/support/sample-baseline';
import { sampleGrids } from '../../tests/support/sample-workbook';
import { smallStandard } from '../../tests/support/small-standard';
import type { Row } from '../../tests/support/small-table';
import {
  columns,
  exact,
  header,
  only,
  pending,
  read,
  readingOf,
  readings,
  tableWith,
  troubles,
  usual,
  usualReadings,
} from '../../tests/support/small-table';
import type { CellValue } from '../domain/cell';
import { cellReference } from '../domain/cell';
import { recognise } from './recognise';

describe('a usual table', () => {
  it('is read whole, without doubt and without a problem', () => {
    const recognition = read(tableWith());
    expect(readings(recognition)).toEqual(usualReadings);
    expect(only(recognition).confidence).toBe('sure');
    expect(only(recognition).mapping).toEqual({ number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 });
    expect(recognition.problems).toEqual([]);
  });

  it('is found on any sheet, below anything, and beside decoys', () => {
    const targets = gridOf(
      [
        ['STT', 'Nội dung', 'Mục tiêu', 'Kết quả thực hiện', 'Đánh giá'],
        [1, 'Tốc độ tăng trưởng kinh tế bình quân', '12%/năm trở lên', 'Không đánh giá', 'Chưa đánh giá'],
        [2, 'Tăng thu ngân sách bình quân', '13%/năm', '188 tỷ đồng', ''],
        [3, 'Thu nhập bình quân đầu người', '100 triệu đồng', '55 triệu', ''],
        [4, 'Tỷ lệ trường chuẩn quốc gia', '100%', '75%', 'Chưa đạt'],
        [5, 'Diện tích đất cây xanh toàn đô thị', '12m²/người', '10m²/người', 'Chưa đạt'],
      ],
      { sheet: 'Phụ lục 01' },
    );
    const units = gridOf(
      [
        ['STT', 'Tên đơn vị', 'Dân số', 'Diện tích'],
        [1, 'Phường Sông Cầu', 9164, 3.96],
        [2, 'Phường Đức Xuân', 9101, 5.57],
      ],
      { sheet: 'Đơn vị hành chính' },
    );
    const table = gridOf([['PHỤ LỤC 03'], [], ['Kèm theo Báo cáo'], ...tableWith()], { sheet: 'Bảng chấm', top: 4, left: 2 });
    const recognition = recognise(workbookOf(targets, units, table), smallStandard, {});
    expect(recognition.tables.map(({ sheet }) => sheet)).toEqual(['Bảng chấm']);
    expect(readings(recognition)).toEqual(usualReadings);
    const cell = only(recognition).observations[1]?.cell;
    expect(cell === null || cell === undefined ? '' : cellReference(cell)).toBe('H10');
  });

  it('gives nothing for workbooks without such a table', () => {
    expect(recognise(workbookOf(), smallStandard, {}).tables).toEqual([]);
    expect(recognise(workbookOf(gridOf([])), smallStandard, {}).tables).toEqual([]);
    expect(
      read([
        ['STT', 'Dự án', 'Tổng mức đầu tư'],
        [1, 'Sân vận động tỉnh', '252 tỷ đồng'],
      ]).tables,
    ).toEqual([]);
  });

  it('says nothing of absent rows in other words than row-absent', () => {
    const recognition = read([header, ...usual.slice(1, 6)]);
    expect(readingOf(recognition, 1)).toEqual(pending('row-absent'));
    expect(only(recognition).observations[7]).toEqual({
      indicator: 'row-8',
      cell: null,
      raw: '',
      reading: pending('row-absent'),
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    });
    expect(recognition.problems.map(({ code, data }) => [code, 'indicator' in data ? data.indicator : null])).toEqual([
      ['indicator-absent', '01'],
      ['indicator-absent', '07'],
      ['indicator-absent', '08'],
    ]);
  });
});

describe('rows are matched by number and name together', () => {
  it.each([
    ['2', '2.'],
    ['numeric', 2],
    ['TT 2', 'TT 2'],
    ['(2)', '(2)'],
    ['2)', '2)'],
    ['002', '002'],
    ['fullwidth', '０２'],
  ])('reads the number %s', (_, label) => {
    expect(read(tableWith({ row: 2, column: columns.number, value: label })).problems).toEqual([]);
  });

  it.each([
    'Thu nhap binh quan dau nguoi so voi ca nuoc',
    'THU NHẬP BÌNH QUÂN ĐẦU NGƯỜI SO VỚI CẢ NƯỚC',
    'Thu nhập bình quân đầu người so với cả nước'.normalize('NFD'),
    'Thu nhập bình quân đầu ngưòi so vơi cả nước (lần)',
    'Thu nhập bình quân  đầu người',
    'Thu\u00a0nhập bình quân\nđầu người năm so với cả nước',
  ])('takes %j for the income of row 2', (name) => {
    const recognition = read(tableWith({ row: 2, column: columns.name, value: name }));
    expect(readingOf(recognition, 2)).toEqual(exact(1.09));
    expect(recognition.problems).toEqual([]);
  });

  it('leaves a row pending whose name is another indicator’s', () => {
    const recognition = read(tableWith({ row: 5, column: columns.name, value: 'Tỷ lệ che phủ rừng' }));
    expect(readingOf(recognition, 5)).toEqual(pending('row-mismatch', 51.69));
    expect(recognition.problems).toEqual([
      {
        code: 'row-mismatch',
        severity: 'warning',
        cell: { sheet: 'Sheet1', row: 5, column: 1 },
        data: { indicator: '05', found: 'Tỷ lệ che phủ rừng', expected: 'Dân số toàn đô thị' },
      },
    ]);
  });

  it.each([
    [13, 'non-farm-labour-whole', 'Tỷ lệ lao động nông nghiệp toàn đô thị'],
    [7, 'poverty-rate', 'Tỷ lệ hộ thoát nghèo theo chuẩn nghèo đa chiều'],
  ])('leaves row %i (%s) pending whose name counts the opposite: %s', (number, row, name) => {
    const sheet = sampleGrids();
    const grids = sheet.grids.map((grid) => {
      const at = grid.values.findIndex((cells) => cells[0] === number);
      if (grid.sheet !== 'Phụ lục 03' || at === -1) return grid;
      return { ...grid, values: grid.values.map((cells, index) => (index === at ? cells.with(1, name) : cells)) };
    });
    const observed = only(recognise({ ...sheet, grids }, standard, {})).observations.find(({ indicator }) => indicator === row)?.reading;
    expect(observed).toMatchObject({ kind: 'pending', reason: 'row-mismatch' });
  });

  it('leaves both rows pending when two numbers are exchanged', () => {
    const recognition = read(tableWith({ row: 5, column: columns.number, value: '06' }, { row: 6, column: columns.number, value: '05' }));
    expect(readingOf(recognition, 5)).toMatchObject({ kind: 'pending', reason: 'row-mismatch' });
    expect(readingOf(recognition, 6)).toMatchObject({ kind: 'pending', reason: 'row-mismatch' });
    expect(troubles(recognition)).toEqual(['row-mismatch @ B6', 'row-mismatch @ B7']);
  });

  it('leaves a row filed twice pending and names both cells', () => {
    const recognition = read([
      ...tableWith(),
      ['02', 'Thu nhập bình quân đầu người so với cả nước', 'Lần', '≥ 1,75', '1,0', '1,2', 'Chưa đạt', '0'],
    ]);
    expect(readingOf(recognition, 2)).toEqual(pending('duplicate-row', 1.09));
    expect(recognition.problems).toEqual([
      {
        code: 'duplicate-indicator',
        severity: 'warning',
        cell: { sheet: 'Sheet1', row: 9, column: 0 },
        data: { indicator: '02', first: 'A3' },
      },
    ]);
  });

  it('does the same where the second filing follows directly', () => {
    const rows = tableWith();
    const recognition = read([
      ...rows.slice(0, 3),
      ['02', 'Thu nhập bình quân đầu người so với cả nước', 'Lần', '≥ 1,75', '1,0', '1,2', 'Chưa đạt', '0'],
      ...rows.slice(3),
    ]);
    expect(readingOf(recognition, 2)).toEqual(pending('duplicate-row', 1.09));
    expect(troubles(recognition)).toEqual(['duplicate-indicator @ A4']);
  });

  it('keeps the sound row where another one only bears its number', () => {
    const recognition = read(tableWith({ row: 6, column: columns.number, value: '05' }));
    expect(readingOf(recognition, 5)).toEqual(exact(51.69));
    expect(readingOf(recognition, 6)).toEqual(pending('row-mismatch', 375.2));
    expect(troubles(recognition)).toEqual(['row-mismatch @ B7']);
  });

  it('reports a number that the edition does not have', () => {
    const recognition = read([...tableWith(), ['64', 'Chỉ tiêu khác', '%', '≥ 50', '1,0', '60', 'Đạt', '1,0']]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(recognition.problems).toMatchObject([
      { code: 'unknown-indicator', cell: { row: 9, column: 0 }, data: { label: '64 Chỉ tiêu khác' } },
    ]);
  });

  it('reports a sound name under an unknown number and leaves it pending', () => {
    const recognition = read(tableWith({ row: 8, column: columns.number, value: '99' }));
    expect(readingOf(recognition, 8)).toEqual(pending('row-mismatch', 16.56));
    expect(troubles(recognition)).toEqual(['unknown-indicator @ A9']);
  });

  it('takes a row without number by its name', () => {
    const recognition = read(tableWith({ row: 8, column: columns.number, value: '' }));
    expect(readingOf(recognition, 8)).toEqual(exact(16.56));
    expect(recognition.problems).toEqual([]);
  });

  it('takes names alone, with doubt, where the numbering restarts in every group', () => {
    const recognition = read(tableWith(...[5, 6, 7, 8].map((row) => ({ row, column: columns.number, value: row - 4 }))));
    expect(readings(recognition)).toEqual(usualReadings);
    expect(only(recognition).confidence).toBe('unsure');
    expect(recognition.problems).toMatchObject([{ code: 'mapping-unsure', cell: { row: 0, column: 0 }, data: { column: 'A' } }]);
  });
});

describe('sums and claims', () => {
  it('tells criteria, groups and the total, wherever their names stand', () => {
    const rows: Row[] = [
      header,
      ['I', 'Tiêu chí 1. Trình độ phát triển', '', '', '4,5 - 6', '', '', '3,5'],
      ['Nhóm tiêu chuẩn ngân sách', '', '', '', '1,5-2', '', '', '1,5'],
      ...usual.slice(0, 1),
      ['Nhóm tiêu chuẩn kinh tế', '', '', '', '3-4', '', '', '2,0'],
      ...usual.slice(1, 4),
      ['II', 'Tiêu chí 2. Quy mô dân số', '', '', '4,5 - 6', '', '', 2],
      ...usual.slice(4),
      ['', 'Tổng cộng:', '', '', '', '', '', '5,5'],
    ];
    const table = only(read(rows));
    expect(table.observations.map(({ reading }) => reading)).toEqual(usualReadings);
    expect(table.printedSums.map(({ kind, of, points, cell }) => [kind, of, points, cellReference(cell)])).toEqual([
      ['criterion', '1', 3.5, 'H2'],
      ['group', '1.a', 1.5, 'H3'],
      ['group', '1.b', 2, 'H5'],
      ['criterion', '2', 2, 'H9'],
      ['total', null, 5.5, 'H14'],
    ]);
  });

  it('tells groups under names of their own by their order', () => {
    const rows: Row[] = [
      header,
      ['I', 'Phần thứ nhất', '', '', '', '', '', '3,5'],
      ['A', 'Mục ngân sách', '', '', '', '', '', '1,5'],
      ...usual.slice(0, 1),
      ['B', 'Mục kinh tế', '', '', '', '', '', '2,0'],
      ...usual.slice(1),
    ];
    expect(only(read(rows)).printedSums.map(({ kind, of, points }) => [kind, of, points])).toEqual([
      ['criterion', '1', 3.5],
      ['group', '1.a', 1.5],
      ['group', '1.b', 2],
    ]);
  });

  it('passes over a short header repeated down the table', () => {
    const short = (row: Row): Row => [row[0] ?? null, row[1] ?? null, row[5] ?? null];
    const rows = [short(header), ...usual.slice(0, 4).map(short), short(header), ...usual.slice(4).map(short), ['', 'Tổng cộng', '']];
    const recognition = read(rows);
    expect(readings(recognition).slice(1)).toEqual(usualReadings.slice(1));
    expect(recognition.problems).toEqual([]);
  });

  it.each<[readonly CellValue[], readonly (readonly [string, number])[]]>([
    [
      ['hiện nay đã đạt 49 tiêu chí, còn 14 tiêu chí chưa đạt.'],
      [
        ['met', 49],
        ['not-met', 14],
      ],
    ],
    [['Đạt 49/63 tiêu chí'], [['met', 49]]],
    [['thành phố còn chưa đạt 14 tiêu chí'], [['not-met', 14]]],
    [['xã đạt 19 tiêu chí nông thôn mới'], []],
    [['Số tiêu chí đạt điểm tối đa: 21 tiêu chí.'], [['at-maximum', 21]]],
    [['- + Số tiêu chí điểm đạt tối thiểu trở lên: 28 tiêu chí.'], [['at-least-minimum', 28]]],
    [['Số tiêu chí điểm chưa đạt: 14 tiêu chí'], [['below-minimum', 14]]],
    [['Số tiêu chí đạt điểm tối đa:', '', 21], [['at-maximum', 21]]],
    [['Số tiêu chí đạt điểm tối đa', '21 tiêu chí'], [['at-maximum', 21]]],
    [['Số tiêu chí điểm chưa đạt:', 14], [['below-minimum', 14]]],
    [['kết quả tự chấm điểm của đô thị là 61,42 điểm, trong đó:'], [['total-points', 61.42]]],
    [['tổng số điểm của các tiêu chí đạt từ 75 điểm trở lên'], []],
    [['Thang điểm tối đa - tối thiểu', 5], []],
    [['đô thị có tổng số 63 tiêu chí phân loại'], []],
  ])('reads the claims of %j', (cells, expected) => {
    const recognition = read([...tableWith(), [], cells]);
    expect(recognition.claims.map(({ kind, count }) => [kind, count])).toEqual(expected);
    const decomposed = read([...tableWith(), [], cells.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell))]);
    expect(decomposed.claims.map(({ kind, count }) => [kind, count])).toEqual(expected);
  });
});

describe('a mapping by hand', () => {
  it('overrides what is recognised and is sure', () => {
    const years: readonly Row[] = [
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng 2021', 'Hiện trạng 2022'],
      ...usual.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null, '9', row[5] ?? null]),
    ];
    const recognised = read(years);
    expect(only(recognised).mapping.value).toBe(4);
    expect(only(recognised).confidence).toBe('unsure');
    expect(recognised.problems).toMatchObject([
      { code: 'mapping-unsure', cell: { row: 0, column: 4 }, data: { sheet: 'Sheet1', column: 'E' } },
      ...[],
    ]);

    const mapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 3, verdict: null, points: null };
    const corrected = recognise(workbookOf(gridOf(years)), smallStandard, { Sheet1: mapping });
    expect(only(corrected).mapping).toEqual(mapping);
    expect(only(corrected).confidence).toBe('sure');
    expect(readingOf(corrected, 2)).toEqual(exact(9));
  });

  it('works by numbers alone', () => {
    const rows: readonly Row[] = [['x', 'y'], ...usual.map((row) => [row[0] ?? null, row[5] ?? null])];
    expect(read(rows).tables).toEqual([]);
    const mapping = { number: 0, name: null, unit: null, level: null, scale: null, value: 1, verdict: null, points: null };
    const corrected = recognise(workbookOf(gridOf(rows)), smallStandard, { Sheet1: mapping });
    expect(readingOf(corrected, 2)).toEqual(exact(1.09));
  });

  it('is ignored where it names columns that the sheet does not have', () => {
    const mapping = { number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 50, verdict: 6, points: 7 };
    const recognition = recognise(workbookOf(gridOf(tableWith())), smallStandard, { Sheet1: mapping });
    expect(readings(recognition)).toEqual(usualReadings);
  });
});
