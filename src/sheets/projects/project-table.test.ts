/** Where a list of projects begins and ends, and what each of its columns is, in the layouts of finance and investment offices; worked out by hand. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { columnsOfGrid, findProjectTables, isLoneUnit, isNumberingRow, lineAt, roleColumn } from './project-table';
import { readProjects } from './read-projects';

type Rows = readonly (readonly CellValue[])[];

const unit = ['Đơn vị: tỷ đồng'];
const plan =
  'Kế hoạch vốn đầu tư công trung hạn giai đoạn 2021-2025 đã được giao tại Nghị quyết số 12/NQ-HĐND ngày 10/12/2021 của Hội đồng nhân dân thành phố';

/** `header from-to: name column, role or money of each column`, rows as a person counts them. */
function lists(rows: Rows, options: GridOptions = {}): readonly string[] {
  return findProjectTables(gridOf(rows, options)).map(({ headerRow, firstRow, lastRow, nameColumn, columns }) => {
    const said = columns.map(({ role, money }) => role ?? money?.kind ?? '-');
    return `${String(headerRow + 1)} ${String(firstRow + 1)}-${String(lastRow + 1)}: ${String(nameColumn)}, ${said.join(' ')}`;
  });
}

/** Headings over each column of the first list, from the top to the lowest. */
function headings(rows: Rows, options: GridOptions = {}): readonly string[] {
  return findProjectTables(gridOf(rows, options))[0]?.columns.map(({ path }) => path.join(' > ')) ?? [];
}

/** `number name cost cell`, and who pays. */
function told(rows: Rows, options: GridOptions = {}): readonly string[] {
  return readProjects(workbookOf(gridOf(rows, options))).projects.map(({ number, name, cost, doubt, costCell, sources = {} }) => {
    const cell = costCell === null || costCell === undefined ? '' : cellReference(costCell);
    const paid = Object.entries(sources).map(([source, amount]) => `, ${source} ${String(amount)}`);
    return `${number} ${name} ${String(cost ?? doubt)} ${cell}${paid.join('')}`.trim();
  });
}

describe('a header of several lines is read to its end: the total is not what the first of its sources pays', () => {
  const top = ['TT', 'Danh mục dự án', 'TMĐT', '', '', 'Kế hoạch vốn'];
  const low = ['', '', 'NSTW', 'NS tỉnh', 'Tổng số', ''];
  const road = ['1', 'Đường A', 30, 20, 50, 10];
  const read = '1 Đường A 50 E5, central 30, province 20';

  it.each<[string, Rows]>([
    ['where one heading is as long as a sentence', [unit, ['x'], top, [...low.slice(0, 5), plan], road]],
    ['beyond the unit', [['BIỂU 1'], top, ['', '', '', '', '', 'Đơn vị: tỷ đồng'], low, road]],
    ['beyond a blank line', [unit, top, [], low, road]],
    ['where the names are headed once more', [unit, ['x'], top, ['', 'Tên dự án', ...low.slice(2)], road]],
    ['where another word heads the names', [unit, ['x'], top, ['', 'Nội dung', ...low.slice(2)], road]],
    ['where numbers are headed in the second line', [unit, ['x'], ['', ...top.slice(1)], ['TT', 'Tên', ...low.slice(2)], road]],
    [
      'where each cell of a merged heading says it',
      [
        unit,
        ['x'],
        ['TT', 'Danh mục dự án khởi công mới', 'TMĐT', 'TMĐT', 'TMĐT', 'Kế hoạch vốn'],
        ['TT', 'Danh mục dự án khởi công mới', ...low.slice(2)],
        road,
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(told(rows)).toEqual([read]);
  });

  it('over five lines, and no further', () => {
    const lines = (count: number): Rows => [
      unit,
      ['TT', 'Danh mục dự án', 'TMĐT', ''],
      ...Array.from({ length: count - 2 }, (_, at) => ['', '', `Theo quyết định ${'ABCD'.charAt(at)}`, '']),
      ['', '', 'NSTW', 'Tổng số'],
      ['1', 'Đường A', 30, 50],
    ];
    expect(told(lines(5))).toEqual(['1 Đường A 50 D7, central 30']);
    expect(lists(lines(6))).toEqual(['2 7-8: 1, number name total -']);
  });

  it('years below a heading belong to it, as numbers and as text; figures begin the list', () => {
    const rows = (first: CellValue, second: CellValue): Rows => [
      ['Dự án', 'TMĐT', 'Kế hoạch vốn', ''],
      ['', '', first, second],
      ['Đường A', 50, 30, 20],
    ];
    const years = ['Dự án', 'TMĐT', 'Kế hoạch vốn > 2023', 'Kế hoạch vốn > 2024'];
    expect(headings(rows(2023, 2024))).toEqual(years);
    expect(headings(rows('2023', ' 2024 '))).toEqual(years);
    expect(headings(rows(1999, 2000))).toEqual(['Dự án', 'TMĐT', 'Kế hoạch vốn > 1999', 'Kế hoạch vốn > 2000']);
    for (const figure of [12023, 20231, 1899, 2100, 2.5, -2023, '1.500', '12,5', 7])
      expect(headings(rows('NSTW', figure)), String(figure)).toEqual(['Dự án', 'TMĐT', 'Kế hoạch vốn', '']);
    for (const text of ['2023a', 'a2023', '7a'])
      expect(headings(rows('NSTW', text)), text).toEqual(['Dự án', 'TMĐT', 'Kế hoạch vốn > NSTW', `Kế hoạch vốn > ${text}`]);
  });

  it('numbers of the columns end it', () => {
    const header = ['TT', 'Dự án', 'TMĐT', 'NSTW', 'NS tỉnh'];
    expect(lists([unit, header, ['', '', '(1)=(2)+(3)', '(2)', '(3)'], ['', '', 'Vốn vay', '', ''], ['1', 'A', 5, 3, 2]])).toEqual([
      '2 3-5: 1, number name total source source',
    ]);
  });

  it('a section of the list without a number or a figure is no line of it', () => {
    const rows = [unit, ['TT', 'Dự án', 'TMĐT'], ['', 'Dự án chuyển tiếp', ''], ['1', 'Đường A', 50]];
    expect(lists(rows)).toEqual(['2 3-4: 1, number name total']);
    expect(lists([unit, ['TT', 'Dự án', 'TMĐT'], ['A', '', ''], ['1', 'Đường A', 50]])).toEqual(['2 3-4: 1, number name total']);
  });

  it('amounts headed in lines above the names', () => {
    const rows = [
      unit,
      ['', '', 'TMĐT', '', ''],
      ['', '', 'Được duyệt', '', 'KH 2023'],
      ['TT', 'Dự án', 'NSTW', 'Tổng số', ''],
      ['1', 'Đường A', 30, 50, 9],
    ];
    // `Được duyệt` and the year speak of no line without money: the year's plan does.
    expect(told(rows)).toEqual(['1 Đường A 50 D5, central 30']);
    expect(lists(rows)).toEqual(['2 5-5: 1, number name source total elsewhere']);
  });

  it('what stands above names, or says nothing of money, is no line of it', () => {
    const header = ['TT', 'Dự án', 'TMĐT', 'Địa điểm'];
    expect(lists([['', 'Kế hoạch vốn', 'TMĐT'], header, ['1', 'A', 5]])).toEqual(['2 3-3: 1, number name total other']);
    expect(lists([['', '', 'Mẫu số 1', 'Phụ lục'], header, ['1', 'A', 5]])).toEqual(['2 3-3: 1, number name total other']);
    expect(lists([['', '', 'Kế hoạch vốn', 12], header, ['1', 'A', 5]])).toEqual(['2 3-3: 1, number name total other']);
  });
});

describe('what heads a column', () => {
  const rows = [
    ['TT', 'Dự án', 'Quyết định đầu tư', '', '', 'Ghi chú', ''],
    ['', '', 'Số QĐ', 'TMĐT', '', '', 'Địa điểm'],
    ['', '', '', 'Tổng số', 'NSTW', '', ''],
    ['1', 'Đường A', '12', 50, 30, '', 'x'],
  ];
  const wide = [
    'TT',
    'Dự án',
    'Quyết định đầu tư > Số QĐ',
    'Quyết định đầu tư > TMĐT > Tổng số',
    'Quyết định đầu tư > TMĐT > NSTW',
    'Ghi chú',
  ];

  it('a heading to the left is over what has none of its own in that line', () => {
    expect(headings(rows)).toEqual([...wide, 'Ghi chú > Địa điểm']);
  });

  it('merged, over as many columns as it is merged over', () => {
    const merge = (row: number, column: number, count: number, tall = 1) => ({ sheet: 'Sheet1', row, rows: tall, column, columns: count });
    const merges = [merge(2, 5, 2), merge(0, 0, 1, 3), merge(0, 2, 3), merge(1, 3, 2), merge(0, 5, 1, 3)];
    expect(headings(rows, { merges })).toEqual([...wide, 'Địa điểm']);
    // The first line of a heading that is merged over two rows alone; other merged cells say nothing of it.
    expect(headings(rows, { merges: [merge(0, 5, 1, 2)] })).toEqual([...wide, 'Địa điểm']);
    expect(headings(rows, { merges: [merge(1, 5, 1), merge(3, 5, 1), merge(0, 4, 1)] })).toEqual([...wide, 'Ghi chú > Địa điểm']);
    const below = [
      ['TT', 'Dự án', 'TMĐT', ''],
      ['', '', 'Được duyệt', ''],
      ['', '', 'NSTW', 'Tổng số'],
      ['1', 'Đường A', 30, 50],
    ];
    expect(headings(below, { merges: [merge(0, 2, 2), merge(1, 2, 1)] })[3]).toBe('TMĐT > Tổng số');
    expect(headings(below, { merges: [merge(0, 2, 1), merge(1, 2, 2)] })[3]).toBe('Được duyệt > Tổng số');
  });

  it('a heading above ends what stands to the left of it in the lines below', () => {
    const rows = [
      ['', 'Dự án', 'TMĐT', 'Kế hoạch vốn'],
      ['TT', 'Tên', 'Được duyệt', ''],
      ['', '', 'NSTW', 'NS tỉnh'],
      ['1', 'Đường A', 30, 50],
    ];
    expect(headings(rows)).toEqual(['TT', 'Dự án > Tên', 'TMĐT > Được duyệt > NSTW', 'Kế hoạch vốn > NS tỉnh']);
  });

  it('a unit among its lines heads nothing, and the lines behind its last one are the list’s', () => {
    const rows = [
      ['TT', 'Dự án', 'TMĐT', ''],
      ['', '', '', 'Đơn vị: tỷ đồng'],
      ['', '', 'NSTW', 'Tổng số'],
      [],
      ['', '', '(tỷ đồng)'],
      ['1', 'A', 3, 5],
    ];
    expect(headings(rows)).toEqual(['TT', 'Dự án', 'TMĐT > NSTW', 'TMĐT > Tổng số']);
    expect(lists(rows)).toEqual(['1 4-6: 1, number name source total']);
    expect(lists([...rows.slice(0, 3), ...rows.slice(4)])).toEqual(['1 4-5: 1, number name source total']);
  });

  it('what is said twice below one another counts once; what goes on below another heading is said again', () => {
    const said = [
      ['TT', 'Dự án', 'TMĐT', 'NSTW'],
      ['', '', 'TMĐT', ''],
      ['', '', 'Tổng số', ''],
      ['1', 'A', 5, 3],
    ];
    expect(headings(said)).toEqual(['TT', 'Dự án', 'TMĐT > Tổng số', 'NSTW']);
    const between = [
      ['TT', 'Dự án', 'TMĐT'],
      ['', '', 'Tổng số'],
      ['', '', 'TMĐT'],
      ['1', 'A', 5],
    ];
    expect(headings(between)).toEqual(['TT', 'Dự án', 'TMĐT > Tổng số > TMĐT']);
  });

  it('a column without any heading has none', () => {
    expect(
      headings([
        ['TT', 'Dự án', 'TMĐT', ''],
        ['1', 'A', 5, 'x'],
      ]),
    ).toEqual(['TT', 'Dự án', 'TMĐT', '']);
  });

  it('of several lines of a cell, and of spaces, one line is read', () => {
    const grid = gridOf([['  Tổng mức \n đầu tư  ', 2, null, ' ']], { top: 4, left: 2 });
    expect([2, 3, 4, 5].map((column) => lineAt(grid, 4, column))).toEqual(['Tổng mức đầu tư', '2', '', '']);
    expect(columnsOfGrid(grid)).toEqual([2, 3, 4, 5]);
  });
});

describe('which column is which', () => {
  it.each<[string, readonly string[], string]>([
    ['a field of projects is not their name', ['TT', 'Lĩnh vực dự án', 'Tên dự án', 'TMĐT'], '2, number other name total'],
    ['nor is who carries them out', ['TT', 'Chủ dự án', 'Tên dự án (2021-2025)', 'TMĐT'], '2, number other name total'],
    ['nor the programme they are of', ['TT', 'Tên chương trình', 'Dự án', 'TMĐT'], '2, number item name total'],
    ['programmes alone', ['TT', 'Tên chương trình', 'TMĐT'], '1, number name total'],
    ['a period in the heading of names', ['TT', 'Các dự án giai đoạn 2021-2025', 'TMĐT'], '1, number name total'],
    ['money of the project before its name', ['TT', 'Tổng mức đầu tư của dự án', 'Dự án nhóm B', 'TMĐT'], '2, number total name total'],
    [
      'a name with a period behind money',
      ['TT', 'TMĐT của dự án', 'Các dự án giai đoạn 2021-2025', 'KH'],
      '2, number total name elsewhere',
    ],
    ['funds of the project', ['TT', 'Tên công trình', 'Kinh phí dự án'], '1, number name perhaps'],
    ['what the owner pays', ['TT', 'Tên công trình', 'Chi phí của chủ đầu tư', 'TMĐT'], '1, number name other total'],
    ['a size that is planned', ['TT', 'Tên công trình', 'Diện tích theo kế hoạch (ha)', 'TMĐT'], '1, number name - total'],
    ['the time of the work is no money', ['TT', 'Tên công trình', 'Thời gian thực hiện', 'Kinh phí'], '1, number name other perhaps'],
    ['how far the work is', ['TT', 'Tên công trình', 'Tiến độ thực hiện', 'Kinh phí'], '1, number name state perhaps'],
    [
      'what is paid up to a day',
      ['TT', 'Tên công trình', 'Lũy kế giải ngân đến ngày 31/12/2022', 'TMĐT'],
      '1, number name elsewhere total',
    ],
    ['a decision of the funds', ['TT', 'Tên công trình', 'Số QĐ phê duyệt kinh phí', 'TMĐT'], '1, number name - total'],
    ['how much is paid out is', ['TT', 'Tên công trình', 'Tiến độ giải ngân', 'TMĐT'], '1, number name elsewhere total'],
    ['units', ['TT', 'Tên công trình', 'ĐVT', 'TMĐT'], '1, number name unit total'],
    ['any names beside a total and a plan', ['TT', 'Nội dung', 'Kế hoạch vốn', 'TMĐT'], '1, number name elsewhere total'],
    ['any names beside a total', ['TT', 'Nội dung', 'Trạng thái', 'TMĐT'], '1, number name state total'],
  ])('%s', (_what, header, expected) => {
    const row = ['1', 'Đường A', 'Đường B', 'x', 'y'].slice(0, header.length);
    expect(lists([header, row, ['2', 'Đường C', 'Đường D']])).toEqual([`1 2-3: ${expected}`]);
  });

  it('what the lowest heading says counts before what all say together, which counts where it is silent', () => {
    const rows = [
      ['TT', 'Dự án', 'Địa', 'TMĐT', 'Quyết định'],
      ['', '', 'điểm', '', 'Tình trạng'],
      ['1', 'A', 'x', 5, 'y'],
    ];
    expect(lists(rows)).toEqual(['1 3-3: 1, number name other total state']);
    const three = [
      ['TT', 'Dự án', 'Thông tin', 'TMĐT'],
      ['', '', 'Địa điểm'],
      ['', '', 'Tình trạng'],
      ['1', 'A', 'x', 5],
    ];
    expect(lists(three)).toEqual(['1 4-4: 1, number name state total']);
  });

  it('the first column of a role is the one that is read', () => {
    const [table] = findProjectTables(
      gridOf(
        [
          ['TT', 'Dự án', 'Địa điểm', 'TMĐT', 'Ghi chú'],
          ['1', 'A', 'x', 5, 'y'],
        ],
        { left: 1 },
      ),
    );
    expect(table).toBeDefined();
    if (table !== undefined)
      expect([roleColumn(table, 'other'), roleColumn(table, 'name'), roleColumn(table, 'unit')]).toEqual([3, 2, null]);
  });
});

describe('what is no header', () => {
  it.each<[string, Rows]>([
    [
      'no money',
      [
        ['TT', 'Dự án', 'Địa điểm'],
        ['1', 'A', 'x'],
      ],
    ],
    [
      'no names',
      [
        ['TT', 'TMĐT', 'Địa điểm'],
        ['1', 5, 'x'],
      ],
    ],
    [
      'any names and no total',
      [
        ['TT', 'Nội dung', 'Kinh phí'],
        ['1', 'Chi thường xuyên', 5],
      ],
    ],
    ['a line with a figure', [['1', 'Dự án Đường A', 'TMĐT 50 tỷ']]],
    [
      'a sentence beside a name',
      [
        ['Dự án Sân vận động', `Tổng mức đầu tư là 252 tỷ đồng; ${'đã bàn giao mặt bằng và đang thi công, '.repeat(3)}`],
        ['x', 'y'],
      ],
    ],
    ['a title that speaks of money', [['TỔNG MỨC ĐẦU TƯ CÁC DỰ ÁN'], ['Đường A']]],
  ])('%s', (_what, rows) => {
    expect(lists(rows)).toEqual([]);
  });

  it('a sentence is one from 121 letters on', () => {
    const heading = (length: number): string => `TMĐT ${'x'.repeat(length - 5)}`;
    expect(
      lists([
        ['Tên dự án', heading(120)],
        ['A', 5],
      ]),
    ).toEqual(['1 2-2: 0, name total']);
    expect(
      lists([
        ['Tên dự án', heading(121)],
        ['A', 5],
      ]),
    ).toEqual([]);
  });

  it('a title above a list that begins further right, with a unit at its end', () => {
    const header = ['', 'TT', 'Tên dự án', 'TMĐT'];
    const row = ['', '1', 'Đường A', 50];
    expect(told([['DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG', '', '', 'Đơn vị: tỷ đồng'], header, row])).toEqual(['1 Đường A 50 D3']);
    expect(told([['DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG'], unit, [], header, row])).toEqual(['1 Đường A 50 D5']);
  });

  it('a heading as long as a sentence beside the total keeps no list from being one', () => {
    expect(
      lists([
        ['TT', 'Dự án', 'TMĐT', plan],
        ['1', 'A', 5, 3],
      ]),
    ).toEqual(['1 2-2: 1, number name total elsewhere']);
  });
});

describe('several lists of a sheet', () => {
  const header = ['TT', 'Tên dự án', 'TMĐT', 'Nguồn vốn'];

  it.each<[string, Rows, readonly string[]]>([
    [
      'a section with the source of its money is a line of the list',
      [unit, header, ['I', 'Dự án chuyển tiếp', '', 'Vốn NSTW'], ['1', 'Đường A', 50, ''], ['2', 'Đường B', 60, '']],
      ['1 Đường A 50 C4', '2 Đường B 60 C5'],
    ],
    [
      'so is a project whose cost is not known',
      [
        unit,
        header,
        ['I', 'Đường A', 50, ''],
        ['II', 'Dự án Đường B', '', 'NS thành phố'],
        ['III', 'Dự án Đường C', '', 'Trình điều chỉnh TMĐT'],
        ['IV', 'Đường D', 60, ''],
      ],
      ['I Đường A 50 C3', 'II Dự án Đường B blank C4', 'III Dự án Đường C blank C5', 'IV Đường D 60 C6'],
    ],
    [
      'and one whose cost is a text',
      [header.slice(1), ['Dự án Đường A', '50 tỷ', 'NS tỉnh'], ['Dự án Đường B', '60 tỷ', 'NS thành phố']],
      ['Dự án Đường A 50 B2', 'Dự án Đường B 60 B3'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(told(rows)).toEqual(expected);
    expect(lists(rows)).toHaveLength(1);
  });

  it('the next one ends what stands above its first line', () => {
    const second = [
      ['', '', 'TMĐT', ''],
      ['TT', 'Dự án', 'NSTW', 'Tổng số'],
      ['1', 'Đường B', 3, 6],
    ];
    expect(lists([header, ['1', 'Đường A', 5, ''], ...second], { top: 0 })).toEqual([
      '1 2-2: 1, number name total other',
      '3 5-5: 1, number name source total',
    ]);
    expect(lists([header, ['1', 'Đường A', 5, ''], ...second], { top: 3, left: 2 })).toEqual([
      '4 5-5: 3, number name total other',
      '6 8-8: 3, number name source total',
    ]);
  });

  it('a header of two lines that stands again on a new page is no line of the list, and nothing is asked about it', () => {
    const top = ['', '', 'TMĐT', ''];
    const low = ['TT', 'Dự án', 'Tổng số', 'NSTW'];
    const rows = [unit, top, low, ['1', 'Đường A', 5, 3], top, low, ['2', 'Đường B', 6, 3]];
    const { projects, problems } = readProjects(workbookOf(gridOf(rows)));
    expect(projects.map(({ name, cost }) => `${name} ${String(cost)}`)).toEqual(['Đường A 5', 'Đường B 6']);
    expect(problems.map(({ code }) => code)).toEqual([]);
    expect(findProjectTables(gridOf(rows)).map(({ repeated }) => repeated)).toEqual([[4, 5]]);
  });

  it('headed by numbers or by a name that is nothing else; the same header on a new page begins none', () => {
    const other = ['TT', 'Danh mục dự án khởi công mới', 'Địa điểm', 'TMĐT'];
    const bare = ['', 'Danh mục dự án', 'Địa điểm', 'TMĐT'];
    const row = ['1', 'Đường A', 5, ''];
    expect(lists([header, row, other, ['1', 'B', 'x', 6]])).toHaveLength(2);
    expect(lists([header, row, bare, ['1', 'B', 'x', 6]])).toHaveLength(2);
    expect(lists([header, row, header, ['2', 'B', 6, '']])).toEqual(['1 2-4: 1, number name total other']);
    expect(lists([header, row, ['', 'Dự án', 'TMĐT', ''], ['', 'Tên', 'NSTW', 'Tổng số'], ['1', 'B', 3, 6]])).toHaveLength(2);
    // The first of a sheet may say more of its names.
    expect(
      lists([
        ['Các dự án khởi công', 'TMĐT'],
        ['A', 5],
      ]),
    ).toHaveLength(1);
    // The same headings over other columns are another list.
    expect(lists([header, row, ['TT', 'Tên dự án', 'Nguồn vốn', 'TMĐT'], ['2', 'B', '', 6]])).toHaveLength(2);
  });
});

describe('lines that are neither header nor project', () => {
  it.each<[string, readonly CellValue[], boolean]>([
    ['numbers in brackets', ['(1)', '(2)', '(3)'], true],
    ['letters and numbers, a blank between', ['A', 'b', '', 1, 10], true],
    ['what is reckoned from what', ['A', '1', '2=3+4', '3', '4 = 5', '(5)=(6)+(7)'], true],
    ['a column of a column', ['1', '2', '3 (1+2)'], true],
    ['two alone', ['1', '2'], false],
    ['a name', ['1', 'Đường A', '3'], false],
    ['a year', ['1', '2', '2023'], false],
    ['signs', ['1', '2', '-'], false],
    ['a word in brackets', ['1', '2', '3 (x)'], false],
  ])('numbers of the columns: %s', (_what, row, expected) => {
    expect(isNumberingRow(gridOf([row]), 0)).toBe(expected);
  });

  it.each<[readonly CellValue[], boolean]>([
    [['', '', 'Đơn vị: tỷ đồng'], true],
    [['(triệu đồng)'], true],
    [['Đơn vị: tỷ đồng', 'x'], false],
    [['x'], false],
    [['x', 'Đơn vị: tỷ đồng'], false],
    [[''], false],
  ])('nothing but a unit: %j', (row, expected) => {
    expect(isLoneUnit(gridOf([row]), 0)).toBe(expected);
  });
});
