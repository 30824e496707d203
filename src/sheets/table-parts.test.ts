import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { smallStandard } from '../../tests/support/small-standard';
import type { Row } from '../../tests/support/small-table';
import { only, readings, usual, usualReadings } from '../../tests/support/small-table';
import { cellReference } from '../domain/cell';
import type { Grid } from '../domain/grid';
import type { IndicatorTable } from '../domain/indicator-table';
import { partKey, partsOf } from '../domain/indicator-table';
import type { Recognition } from './recognise';
import { recognise } from './recognise';
import { tableQuestion } from './table-question';

const header: Row = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Điểm'];
/** Number, name, unit, value and points of the usual rows. */
const rows = usual.map((row): Row => [row[0] ?? '', row[1] ?? '', row[2] ?? '', row[5] ?? '', row[7] ?? '']);
/** The same with every number halved. */
const others: readonly Row[] = rows.map((row, at) => [...row.slice(0, 3), at === 0 ? 'Đủ' : '1', row[4] ?? '']);
const exchanged = (row: Row): Row => [row[0] ?? '', row[1] ?? '', row[2] ?? '', row[4] ?? '', row[3] ?? ''];

function read(grids: readonly Grid[], mappings: Parameters<typeof recognise>[2] = {}): Recognition {
  return recognise(workbookOf(...grids), smallStandard, mappings);
}

const sheetOf = (sheet: string, lines: readonly Row[]): Grid => gridOf(lines, { sheet });
const keys = (table: IndicatorTable): readonly string[] => partsOf(table).map(partKey);
/** Sheet and cell of every value. */
const places = (table: IndicatorTable): readonly string[] =>
  table.observations.map(({ cell }) => (cell === null ? '-' : `${cell.sheet} ${cellReference(cell)}`));

const whole = ['Dư và đủ', 'Kinh tế', 'Dân số'] as const;
/** A sheet for each of three groups of rows. */
const sheets: readonly Grid[] = [
  sheetOf(whole[0], [header, ...rows.slice(0, 2)]),
  sheetOf(whole[1], [['BẢNG 2'], [], header, ...rows.slice(2, 7)]),
  sheetOf(whole[2], [header, ...rows.slice(7)]),
];

describe('a table spread over sheets', () => {
  it('is one table: every value with its own sheet and cell, nothing missing, nothing to choose', () => {
    const recognition = read(sheets);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(recognition.tables).toHaveLength(1);
    expect(keys(only(recognition))).toEqual(whole);
    expect(places(only(recognition))).toEqual([
      'Dư và đủ D2',
      'Dư và đủ D3',
      'Kinh tế D4',
      'Kinh tế D5',
      'Kinh tế D6',
      'Kinh tế D7',
      'Kinh tế D8',
      'Dân số D2',
    ]);
    expect(recognition.problems).toEqual([]);
  });

  it('tells a missing row once, and a repeated one with the sheet of the other', () => {
    const recognition = read([sheetOf('A', [header, ...rows.slice(0, 3)]), sheetOf('B', [header, ...rows.slice(4, 8)])]);
    expect(recognition.problems.map(({ code, data }) => [code, data])).toEqual([
      ['indicator-absent', { indicator: '04', name: 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều' }],
    ]);
  });

  it('keeps the sheets of two years apart and scores the later, whatever its place', () => {
    const year = (number: number, lines: readonly Row[]): readonly Grid[] => [
      sheetOf(`Kinh tế ${String(number)}`, [[`Năm ${String(number)}`], header, ...lines.slice(0, 4)]),
      sheetOf(`Xã hội ${String(number)}`, [[`Năm ${String(number)}`], header, ...lines.slice(4)]),
    ];
    const recognition = read([...year(2022, rows), ...year(2021, others)]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(keys(only(recognition))).toEqual(['Kinh tế 2022', 'Xã hội 2022']);
    expect(recognition.tables.map(({ year: number }) => number)).toEqual([2022, 2021]);
    expect(readings(read([...year(2021, others), ...year(2022, rows)]))).toEqual(usualReadings);
  });

  it('mixes no two cities: of parts that could both belong to it the one of its own city is taken', () => {
    const city = (name: string, lines: readonly Row[]): readonly Grid[] => [
      sheetOf(`${name} 1`, [header, ...lines.slice(0, 5)]),
      sheetOf(`${name} 2`, [header, ...lines.slice(5)]),
    ];
    const recognition = read([...city('Bắc Kạn', rows), ...city('Cao Bằng', others)]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(recognition.tables.map(keys)).toEqual([
      ['Bắc Kạn 1', 'Bắc Kạn 2'],
      ['Cao Bằng 1', 'Cao Bằng 2'],
    ]);
  });

  it('takes neither of two parts where nothing says which one belongs to it', () => {
    const recognition = read([
      sheetOf('Bảng', [header, ...rows.slice(0, 5)]),
      sheetOf('Phương án A', [header, ...rows.slice(5)]),
      sheetOf('Phương án B', [header, ...others.slice(5)]),
    ]);
    expect(keys(only(recognition))).toEqual(['Bảng']);
    const absent = recognition.problemsOf(only(recognition)).filter(({ code }) => code === 'indicator-absent');
    expect(absent.map(({ data }) => ('indicator' in data ? data.indicator : null))).toEqual(['06', '07', '08']);
  });

  it('takes no part from a hidden sheet, and none without the points that it has', () => {
    const main = sheetOf('Bảng', [header, ...rows.slice(0, 5)]);
    const rest = [header, ...rows.slice(5)];
    expect(keys(only(read([main, gridOf(rest, { sheet: 'Ẩn', visibility: 'hidden' })])))).toEqual(['Bảng']);
    expect(
      keys(
        only(
          read([
            main,
            sheetOf(
              'Thống kê',
              rest.map((row) => row.slice(0, 4)),
            ),
          ]),
        ),
      ),
    ).toEqual(['Bảng']);
  });
});

describe('tables on one sheet', () => {
  it('in two halves side by side are one', () => {
    const half = 4;
    const lines = rows.slice(0, half).map((row, at): Row => [...row, '', ...(rows[half + at] ?? [])]);
    const recognition = read([sheetOf('Báo', [[...header, '', ...header], ...lines])]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(keys(only(recognition))).toEqual(['Báo[1]', 'Báo[2]']);
    expect(places(only(recognition)).slice(3, 5)).toEqual(['Báo D5', 'Báo J2']);
    expect(only(recognition).observations[4]?.filed.pointsCell?.column).toBe(10);
    expect(recognition.problems).toEqual([]);
  });

  it('below one another follow each its own header', () => {
    const second: Row = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Điểm', 'Hiện trạng'];
    const lines = [
      ['Bảng 1'],
      header,
      ...rows.slice(0, 3),
      [],
      ['Bảng 2'],
      second,
      ...rows.slice(3, 5).map(exchanged),
      header,
      ...rows.slice(5),
    ];
    const recognition = read([sheetOf('Các bảng', lines)]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(only(recognition).observations.map(({ filed }) => filed.points)).toEqual([1.5, 0, 0, 2, 0, 0, 1, 1]);
    expect(partsOf(only(recognition)).map(({ mapping }) => [mapping.value, mapping.points])).toEqual([
      [3, 4],
      [4, 3],
      [3, 4],
    ]);
    expect(recognition.problems).toEqual([]);
  });

  it('are numbered anew in each without a doubt', () => {
    const anew = (lines: readonly Row[]): readonly Row[] => lines.map((row, at) => [at + 1, ...row.slice(1)]);
    const second: Row = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Điểm', 'Hiện trạng'];
    const lines = [header, ...anew(rows.slice(0, 5)), second, ...anew(rows.slice(5)).map(exchanged)];
    const recognition = read([sheetOf('Các bảng', lines)]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(recognition.problems).toEqual([]);
  });

  it('are read by columns set by hand for one of them, and the others as they are', () => {
    const second: Row = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Điểm', 'Hiện trạng'];
    const grids = [sheetOf('Bảng', [header, ...rows.slice(0, 5), second, ...rows.slice(5).map(exchanged)])];
    const mapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 3, verdict: null, points: null };
    const recognition = read(grids, { 'Bảng[2]': mapping });
    expect(partsOf(only(recognition)).map(({ mapping: { value } }) => value)).toEqual([3, 3]);
    expect(readings(recognition).slice(0, 5)).toEqual(usualReadings.slice(0, 5));
    expect(readings(recognition)[6]).toEqual({ kind: 'exact', value: 1 });
  });

  it('of the same indicators are two tables: the fullest is read, the other can be chosen', () => {
    const lines = [header, ...rows, [], ['Phương án 2'], header, ...others];
    const recognition = read([sheetOf('Bảng', lines)]);
    expect(readings(recognition)).toEqual(usualReadings);
    expect(recognition.tables.map(keys)).toEqual([['Bảng[1]']]);
    expect(recognition.seconds.map(keys)).toEqual([['Bảng[2]']]);
    const [table] = recognition.tables;
    const question = table === undefined ? null : tableQuestion(table, recognition.seconds);
    expect(question?.about).toBe('table');
    expect(question?.candidates.map(({ cell, choice }) => [cellReference(cell), choice])).toEqual([
      ['A1', { table: 'Bảng[1]' }],
      ['A12', { table: 'Bảng[2]' }],
    ]);
    expect(question?.rows).toEqual(['row-2', 'row-3', 'row-4', 'row-5', 'row-6', 'row-7', 'row-8']);
  });
});

describe('two tables of the same indicators on two sheets', () => {
  const ask = (recognition: Recognition) => {
    const [table, ...rest] = recognition.tables;
    return table === undefined ? null : tableQuestion(table, rest);
  };

  it('ask which is meant where they differ', () => {
    const question = ask(read([sheetOf('Bản 1', [header, ...rows]), sheetOf('Bản 2', [header, ...others])]));
    expect(question?.candidates.map(({ heading, isProposed }) => [heading, isProposed])).toEqual([
      ['Bản 1', true],
      ['Bản 2', false],
    ]);
  });

  it.each<[string, readonly Grid[]]>([
    ['they say the same', [sheetOf('Bản 1', [header, ...rows]), sheetOf('Bản sao', [header, ...rows])]],
    ['one is hidden', [sheetOf('Bản 1', [header, ...rows]), gridOf([header, ...others], { sheet: 'Cũ', visibility: 'hidden' })]],
    ['one is of an earlier year', [sheetOf('Năm 2022', [header, ...rows]), sheetOf('Năm 2021', [header, ...others])]],
    ['one holds only a few of the rows', [sheetOf('Bản 1', [header, ...rows]), sheetOf('Trích', [header, ...others.slice(4, 7)])]],
  ])('ask nothing where %s', (_what, grids) => {
    const recognition = read(grids);
    expect(ask(recognition)).toBeNull();
    expect(readings(recognition)).toEqual(usualReadings);
  });
});

describe('a table made for another class or law', () => {
  const lawOf = (title: string, level: string, sheet = 'Bảng') =>
    only(
      read([
        sheetOf(sheet, [
          [title],
          ['TT', 'Chỉ tiêu', 'Đơn vị', level, 'Hiện trạng', 'Điểm'],
          ...usual.map((row): Row => [row[0] ?? '', row[1] ?? '', row[2] ?? '', row[3] ?? '', row[5] ?? '', row[7] ?? '']),
        ]),
      ]),
    ).lawSaid.foreign[0];

  it.each<[string, string, string, string, string]>([
    ['its title', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III', 'Mức quy định', 'class', 'III'],
    ['its title in digits', 'Phân loại đô thị loại 4', 'Quy định', 'class', 'IV'],
    ['the heading of its levels', 'Thành phố Bắc Kạn, đô thị loại II', 'Đô thị loại III', 'class', 'III'],
    ['a law in its title', 'Theo Nghị quyết số 111/2025/UBTVQH15', 'Mức quy định', 'law', '111/2025'],
  ])('is told by %s', (_where, title, level, kind, found) => {
    expect(lawOf(title, level)).toMatchObject({ kind, found });
  });

  it('is told by its sheet’s name where nothing else says it', () => {
    expect(lawOf('', 'Mức quy định', 'Đô thị loại III')).toMatchObject({ kind: 'class', found: 'III' });
  });

  it.each([
    ['BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI II', 'Mức quy định'],
    ['Nâng từ đô thị loại III lên loại II', 'Mức quy định'],
    ['BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III', 'Đô thị loại II'],
    ['Trường đạt chuẩn loại III', 'Mức quy định'],
    ['UBND THÀNH PHỐ', 'Mức quy định'],
  ])('is not told by “%s” over “%s”', (title, level) => {
    expect(lawOf(title, level)).toBeUndefined();
  });
});

describe('the year of a table', () => {
  it.each<[string, number | undefined]>([
    ['Hiện trạng năm 2022', 2022],
    ['Quy hoạch chung đến năm 2045', undefined],
    ['Kế hoạch phát triển đô thị giai đoạn 2021-2030', undefined],
    ['Chỉ tiêu hiện trạng, định hướng đến năm 2030', undefined],
  ])('is none that its title plans for: %s', (title, year) => {
    expect(only(read([sheetOf('A', [[title], header, ...rows])])).year).toBe(year);
  });

  it.each<[string, string, string, number | undefined]>([
    ['a title', 'A', 'Số liệu đến năm 2030', undefined],
    ['a title', 'A', 'Số liệu đến năm 2026', 2026],
    ['a sheet’s name', 'Bảng 2030', 'Bảng chỉ tiêu', undefined],
    ['a sheet’s name', 'Bảng 2022', 'Bảng chỉ tiêu', 2022],
    ['a sheet’s name that plans', 'Quy hoạch 2025', 'Bảng chỉ tiêu', undefined],
  ])('is none that has not begun on 30 November 2026, in %s: %s, %s', (_, sheet, title, year) => {
    const recognition = recognise(workbookOf(sheetOf(sheet, [[title], header, ...rows])), smallStandard, {}, '2026-11-30');
    expect(only(recognition).year).toBe(year);
  });

  it('planned for is no later one: the table of what there is is scored', () => {
    const now = sheetOf('Hiện trạng', [['Hiện trạng năm 2022'], header, ...rows]);
    const planned = sheetOf('Quy hoạch', [['Quy hoạch chung đến năm 2045'], header, ...others]);
    for (const grids of [
      [now, planned],
      [planned, now],
    ])
      expect(readings({ ...read(grids), tables: read(grids).tables.slice(0, 1) })).toEqual(usualReadings);
  });
});
