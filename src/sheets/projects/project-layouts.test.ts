/** Lists of projects in the layouts of finance and investment offices: what is read of each, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellRange, CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import type { Project } from '../../domain/project';
import { readProjects } from './read-projects';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, merges: readonly CellRange[] = []) {
  return readProjects(workbookOf(gridOf(rows, { sheet: 'Dự án', merges })));
}

/** `Đường A 100 C4`, with what came before it and who pays; the doubt where there is no cost. */
function told({ name, cost, costCell, doubt, earlier, sources = {} }: Project): string {
  const paid = Object.entries(sources).map(([source, amount]) => `${source} ${String(amount)}`);
  const before = earlier === undefined ? [] : [`before ${String(earlier.cost)} ${cellReference(earlier.cell)}`];
  const cell = costCell === null || costCell === undefined ? '' : cellReference(costCell);
  return [`${name} ${cost === null ? (doubt ?? '') : String(cost)} ${cell}`.trim(), ...before, ...paid].join(', ');
}

const unit = ['Đơn vị: tỷ đồng'];
const stadium = ['1', 'Sân vận động tỉnh'];

describe('which column is the total investment', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'total, sources and yearly plan under heads of their own',
      [
        ['KẾ HOẠCH ĐẦU TƯ CÔNG TRUNG HẠN GIAI ĐOẠN 2021-2025'],
        ['', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
        ['TT', 'Danh mục dự án', 'TMĐT', '', '', '', '', 'Lũy kế vốn đã bố trí đến hết năm 2022', 'Kế hoạch vốn 2021-2025'],
        ['', '', 'Tổng số', 'Trong đó', '', '', '', '', ''],
        ['', '', '', 'NSTW', 'NS tỉnh', 'NS thành phố', 'Vốn vay', '', ''],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
        ['', 'TỔNG SỐ', 337000, 180000, 60000, 97000, '', 100000, 200000],
        ['1', 'Sân vận động tỉnh', 252000, 120000, 60000, 72000, '', 61000, 150000],
        ['2', 'Đường Phiêng My', 85000, 60000, '', 25000, '', 39000, 50000],
      ],
      ['Sân vận động tỉnh 252 C8, central 120, province 60, city 72', 'Đường Phiêng My 85 C9, central 60, city 25'],
    ],
    [
      'the plan stands before the total',
      [unit, ['STT', 'Tên dự án', 'Kế hoạch vốn năm 2023', 'Tổng mức đầu tư'], [...stadium, 61, 252]],
      ['Sân vận động tỉnh 252 D3'],
    ],
    [
      'what was disbursed is called a total too',
      [unit, ['STT', 'Tên dự án', 'Tổng vốn đã giải ngân', 'Tổng mức đầu tư'], [...stadium, 61, 252]],
      ['Sân vận động tỉnh 252 D3'],
    ],
    [
      'one part beside the total',
      [unit, ['STT', 'Dự án', 'Chi phí GPMB', 'Chi phí xây dựng', 'TMĐT'], [...stadium, 26.8, 200, 252]],
      ['Sân vận động tỉnh 252 E3'],
    ],
    [
      'adjusted beside initial',
      [unit, ['STT', 'Dự án', 'TMĐT ban đầu', 'TMĐT sau điều chỉnh'], [...stadium, 252, 310], ['2', 'Đường A', 50, '']],
      ['Sân vận động tỉnh 310 D3, before 252 C3', 'Đường A 50 C4'],
    ],
    [
      'adjusted before initial',
      [unit, ['STT', 'Dự án', 'TMĐT điều chỉnh', 'TMĐT'], [...stadium, 310, 252]],
      ['Sân vận động tỉnh 310 C3, before 252 D3'],
    ],
    [
      'decisions over totals',
      [
        unit,
        ['STT', 'Dự án', 'Quyết định đầu tư ban đầu', '', 'Quyết định đầu tư điều chỉnh', ''],
        ['', '', 'Số QĐ', 'TMĐT', 'Số QĐ', 'TMĐT'],
        [...stadium, 'QĐ 12', 252, 'QĐ 30', 310],
      ],
      ['Sân vận động tỉnh 310 F4, before 252 D4'],
    ],
    [
      'adjusted twice',
      [unit, ['STT', 'Dự án', 'TMĐT điều chỉnh lần 2', 'TMĐT điều chỉnh lần 1', 'TMĐT ban đầu'], [...stadium, 330, 310, 252]],
      ['Sân vận động tỉnh 330 C3, before 310 D3'],
    ],
    [
      'adjusted twice, not said which is the later',
      [unit, ['STT', 'Dự án', 'TMĐT điều chỉnh', 'TMĐT điều chỉnh'], [...stadium, 330, 310]],
      ['Sân vận động tỉnh column-unclear C3'],
    ],
    [
      'two totals that agree',
      [unit, ['STT', 'Dự án', 'Tổng mức đầu tư', 'TMĐT (theo QĐ)'], [...stadium, 252, 252]],
      ['Sân vận động tỉnh 252 C3'],
    ],
    [
      'two totals that differ',
      [unit, ['STT', 'Dự án', 'Tổng mức đầu tư', 'TMĐT (theo QĐ)'], [...stadium, 252, 260]],
      ['Sân vận động tỉnh column-unclear C3'],
    ],
    [
      'the funds of all',
      [unit, ['STT', 'Dự án', 'Kinh phí năm 2023', 'Tổng kinh phí'], [...stadium, 61, 252]],
      ['Sân vận động tỉnh 252 D3'],
    ],
    [
      'funds that may be anything',
      [unit, ['STT', 'Dự án', 'Kinh phí', 'Vốn giao năm 2023'], [...stadium, 61, 40]],
      ['Sân vận động tỉnh column-missing'],
    ],
    ['a plan alone', [unit, ['STT', 'Dự án', 'Kế hoạch vốn năm 2023'], [...stadium, 61]], ['Sân vận động tỉnh column-missing']],
    [
      'a share of the total',
      [unit, ['STT', 'Dự án', 'Giải ngân so với TMĐT (%)', 'TMĐT'], [...stadium, 40, 252]],
      ['Sân vận động tỉnh 252 D3'],
    ],
    [
      'without diacritics',
      [['Don vi: trieu dong'], ['STT', 'Ten du an', 'Luy ke giai ngan', 'Tong muc dau tu'], ['1', 'San van dong', 61000, 252000]],
      ['San van dong 252 D3'],
    ],
    [
      'a total of its own line over merged cells',
      [
        ['', '', 'Tổng mức đầu tư được duyệt', '', ''],
        ['STT', 'Tên công trình', 'Tổng số (triệu đồng)', 'NSTW', 'NSTP'],
        [...stadium, 252000, 180000, 72000],
      ],
      ['Sân vận động tỉnh 252 C3'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(read(rows).projects.map(told)).toEqual(expected);
  });
});

describe('the unit', () => {
  const header = ['STT', 'Tên dự án', 'Tổng mức đầu tư'];
  it.each<[string, Rows, string]>([
    ['above the table', [['ĐVT: Tr.đồng'], header, [...stadium, 252000]], '252 C3'],
    ['under the header', [header, ['', '', 'Đơn vị: triệu đồng'], [...stadium, 252000]], '252 C3'],
    [
      'in the heading',
      [
        ['STT', 'Tên dự án', 'TMĐT (tr.đ)'],
        [...stadium, 252000],
      ],
      '252 C2',
    ],
    ['in the heading, against the line above', [['Đơn vị: đồng'], ['STT', 'Tên dự án', 'TMĐT (tỷ đồng)'], [...stadium, 252]], '252 C3'],
    [
      'in a column',
      [
        ['STT', 'Tên dự án', 'ĐVT', 'TMĐT'],
        ['1', 'Sân vận động tỉnh', 'Triệu đồng', 252000],
      ],
      '252 D2',
    ],
    ['in the cell', [header, [...stadium, '252 tỷ đồng']], '252 C2'],
    ['in the cell, against the line above', [['Đơn vị: triệu đồng'], header, [...stadium, '252 tỷ']], '252 C3'],
    ['đồng', [['Đơn vị tính: đồng'], header, [...stadium, 252000000000]], '252 C3'],
    ['nghìn đồng', [['Đơn vị tính: 1.000 đồng'], header, [...stadium, 252000000]], '252 C3'],
    ['nowhere', [header, [...stadium, 252000]], 'unit-missing C2'],
    ['an office, no unit', [['Đơn vị: UBND thành phố Bắc Kạn'], header, [...stadium, 252000]], 'unit-missing C3'],
    [
      'of people in its column',
      [['Đơn vị: tỷ đồng'], ['STT', 'Tên dự án', 'ĐVT', 'TMĐT'], ['1', 'Sân vận động tỉnh', 'm2', 252]],
      'unit-missing D3',
    ],
    ['too large for a project', [['Đơn vị: tỷ đồng'], header, [...stadium, 252000]], 'size-absurd C3'],
    ['too small for a project', [['Đơn vị: đồng'], header, [...stadium, 252]], 'size-absurd C3'],
  ])('%s', (_what, rows, expected) => {
    const { projects, problems } = read(rows);
    expect(projects.map(told)).toEqual([`Sân vận động tỉnh ${expected}`]);
    expect(problems.length > 0).toBe(/missing|absurd/.test(expected));
  });

  it('that a row has for its work leaves the cost to its own heading, and is the unit of the size', () => {
    const { projects } = read([
      ['STT', 'Tên công trình, dự án', 'ĐVT', 'Quy mô', 'Tổng mức đầu tư (tỷ đồng)'],
      ['1', 'Đường A', 'km', 5.2, 10],
      ['2', 'Bệnh viện C', 'giường', 300, 20],
    ]);
    expect(projects.map(({ cost, words }) => [cost, words?.map(({ text }) => text)])).toEqual([
      [10, ['Quy mô 5,2 km']],
      [20, ['Quy mô 300 giường']],
    ]);
  });

  it('that gives one project an absurd size gives none of the others a cost', () => {
    const { projects, problems } = read([unit, header, ['1', 'Đường A', 252000], ['2', 'Đường B', 500], ['3', 'Đường C', '70 tỷ']]);
    expect(projects.map(told)).toEqual(['Đường A size-absurd C3', 'Đường B size-absurd C4', 'Đường C 70 C5']);
    expect(problems.map(({ code }) => code)).toEqual(['project-cost-absurd']);
  });

  it('differs by row', () => {
    const rows = [
      ['STT', 'Tên dự án', 'Đơn vị tính', 'Tổng mức đầu tư'],
      ['1', 'Đường A', 'tỷ đồng', 50],
      ['2', 'Đường B', 'triệu đồng', 50],
    ];
    expect(read(rows).projects.map(told)).toEqual(['Đường A 50 D2', 'Đường B 0.05 D3']);
  });
});

describe('a cost with its sources in one cell', () => {
  it.each<[string, string]>([
    ['252 tỷ (trong đó NSTP 72 tỷ)', '252 C2, city 72'],
    ['252 tỷ đồng, trong đó: ngân sách thành phố 72 tỷ đồng', '252 C2, city 72'],
    [
      '252 tỷ đồng (ngân sách trung ương 120 tỷ đồng, ngân sách tỉnh 60 tỷ đồng và nguồn vốn ngân sách thành phố 72 tỷ đồng)',
      '252 C2, central 120, province 60, city 72',
    ],
    [
      '585.301 triệu đồng (Vốn vay WB là 403.440 triệu đồng, vốn đối ứng là 181.861 triệu đồng)',
      // Written with a dot, 585 tỷ or 0,585 tỷ: both are costs that a project may have.
      'unreadable C2',
    ],
    ['85.137 tỷ', '85.137 C2'],
    ['85,137 tỷ đồng', '85.137 C2'],
    ['khoảng 70 tỷ đồng', '70 C2'],
    ['Tổng mức đầu tư là 252 tỷ đồng', '252 C2'],
    ['252 tỷ, vốn giao năm 2023: 61 tỷ', 'unreadable C2'],
    ['252 tỷ; điều chỉnh 310 tỷ', 'unreadable C2'],
    ['250 - 260 tỷ', 'unreadable C2'],
    ['khoảng vài trăm tỷ', 'unreadable C2'],
  ])('%s', (text, expected) => {
    const rows = [
      ['STT', 'Tên dự án', 'Tổng mức đầu tư'],
      [...stadium, text],
    ];
    expect(read(rows).projects.map(told)).toEqual([`Sân vận động tỉnh ${expected}`]);
  });
});

describe('groups and parts are no projects', () => {
  const header = ['STT', 'Danh mục dự án', 'TMĐT (tỷ đồng)'];
  const names = (rows: Rows): readonly string[] =>
    read([header, ...rows]).projects.map(({ groups = [], number, name, cost }) =>
      [...groups.map((group) => group.name), `${number} ${name} ${String(cost)}`.trim()].join(' / '),
    );

  it.each<[string, Rows, readonly string[]]>([
    [
      'letters over Roman numbers',
      [
        ['A', 'Chuyển tiếp', 311],
        ['I', 'Giao thông', 311],
        ['1', 'Đường A', 226],
        ['2', 'Đường B', 85],
        ['B', 'Khởi công mới', 252],
        ['I', 'Thể thao', 252],
        ['1', 'Sân vận động', 252],
      ],
      [
        'Chuyển tiếp / Giao thông / 1 Đường A 226',
        'Chuyển tiếp / Giao thông / 2 Đường B 85',
        'Khởi công mới / Thể thao / 1 Sân vận động 252',
      ],
    ],
    [
      'sections without a number',
      [
        ['', 'Dự án chuyển tiếp', 311],
        ['1', 'Đường A', 226],
        ['2', 'Đường B', 85],
        ['', 'Dự án khởi công mới', 252],
        ['1', 'Sân vận động', 252],
      ],
      ['Dự án chuyển tiếp / 1 Đường A 226', 'Dự án chuyển tiếp / 2 Đường B 85', 'Dự án khởi công mới / 1 Sân vận động 252'],
    ],
    [
      'sections in the column of numbers',
      [
        ['DỰ ÁN CHUYỂN TIẾP', '', ''],
        ['1', 'Đường A', 226],
        ['DỰ ÁN KHỞI CÔNG MỚI', '', ''],
        ['1', 'Sân vận động', 252],
      ],
      ['DỰ ÁN CHUYỂN TIẾP / 1 Đường A 226', 'DỰ ÁN KHỞI CÔNG MỚI / 1 Sân vận động 252'],
    ],
    [
      'a numbered group with its sum',
      [
        ['I', 'Giao thông', 311],
        ['1', 'Đường đô thị', 311],
        ['1.1', 'Đường A', 226],
        ['1.2', 'Đường B', 85],
      ],
      ['Giao thông / Đường đô thị / 1.1 Đường A 226', 'Giao thông / Đường đô thị / 1.2 Đường B 85'],
    ],
    [
      'a numbered section over dashes',
      [
        ['1', 'Dự án chuyển tiếp', 311],
        ['-', 'Đường A', 226],
        ['-', 'Đường B', 85],
      ],
      ['Dự án chuyển tiếp / - Đường A 226', 'Dự án chuyển tiếp / - Đường B 85'],
    ],
    [
      'Roman numbers over dashes',
      [
        ['I', 'Giao thông', 311],
        ['-', 'Đường A', 226],
        ['-', 'Đường B', 85],
      ],
      ['Giao thông / - Đường A 226', 'Giao thông / - Đường B 85'],
    ],
    [
      'projects with Roman numbers alone',
      [
        ['I', 'Đường A', 226],
        ['II', 'Đường B', 85],
      ],
      ['I Đường A 226', 'II Đường B 85'],
    ],
    [
      'parts of a project',
      [
        ['1', 'Sân vận động', 252],
        ['-', 'Xây lắp', 200],
        ['-', 'Chi phí GPMB', 52],
        ['2', 'Đường A', 100],
      ],
      ['1 Sân vận động 252', '2 Đường A 100'],
    ],
    [
      'sums between and at the end',
      [
        ['1', 'Đường A', 226],
        ['', 'Cộng', 226],
        ['2', 'Đường B', 85],
        ['', 'Tổng cộng', 311],
      ],
      ['1 Đường A 226', '2 Đường B 85'],
    ],
    [
      'numbers in the names',
      [
        ['', '1. Đường A', 226],
        ['', '2. Đường B', 85],
      ],
      ['1 Đường A 226', '2 Đường B 85'],
    ],
    ['a header on every page', [['1', 'Đường A', 226], header, ['2', 'Đường B', 85]], ['1 Đường A 226', '2 Đường B 85']],
    [
      'parts that add up to something else',
      [
        ['1', 'Trường học', 100],
        ['1.1', 'Trường A', 30],
        ['1.2', 'Trường B', 50],
      ],
      ['1 Trường học null', '1.1 Trường A 30', '1.2 Trường B 50'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(names(rows)).toEqual(expected);
  });

  it('a source in a row of its own is what it pays', () => {
    const rows = [
      header,
      ['1', 'Sân vận động', 252],
      ['-', 'Ngân sách tỉnh', 180],
      ['-', 'Ngân sách thành phố', 72],
      ['2', 'Đường A', 100],
    ];
    expect(read(rows).projects.map(told)).toEqual(['Sân vận động 252 C2, province 180, city 72', 'Đường A 100 C5']);
  });
});

describe('sources', () => {
  it('that add up to more than the total are not used', () => {
    const { projects, problems } = read([unit, ['STT', 'Dự án', 'TMĐT', 'NS tỉnh', 'NS thành phố'], [...stadium, 252, 252, 72]]);
    expect(projects.map(told)).toEqual(['Sân vận động tỉnh 252 C3']);
    expect(problems).toMatchObject([{ code: 'project-sources-exceed', data: { cost: 252, sources: 324 } }]);
  });

  it('of a year are none of the total', () => {
    const rows = [
      unit,
      ['STT', 'Dự án', 'TMĐT', 'Kế hoạch vốn 2023', ''],
      ['', '', '', 'NS tỉnh', 'NS thành phố'],
      [...stadium, 252, 40, 21],
    ];
    expect(read(rows).projects.map(told)).toEqual(['Sân vận động tỉnh 252 C4']);
  });
});

describe('what a careful reader does not take', () => {
  const brief = (rows: Rows): readonly string[] =>
    read(rows).projects.map(({ groups = [], name, cost, doubt }) =>
      [...groups.map((group) => group.name), `${name} ${String(cost ?? doubt)}`].join(' / '),
    );
  const header = ['TT', 'Danh mục dự án', 'TMĐT'];

  it.each<[string, Rows, readonly string[]]>([
    [
      'a total that is only asked for counts after the approved one',
      [unit, ['TT', 'Dự án', 'TMĐT được phê duyệt', 'TMĐT đề nghị điều chỉnh'], ['1', 'Đường A', 100, 120]],
      ['Đường A 100'],
    ],
    ['a proposed total alone', [unit, ['TT', 'Dự án', 'Tổng mức đầu tư dự kiến'], ['1', 'Đường A', 50]], ['Đường A 50']],
    ['a total of 0', [unit, header, ['1', 'Đường A', 0]], ['Đường A blank']],
    ['a sketch of the cost', [unit, ['TT', 'Dự án', 'Khái toán'], ['1', 'Đường A', 50]], ['Đường A 50']],
    ['names headed as of any table', [unit, ['TT', 'Nội dung', 'Tổng mức đầu tư'], ['1', 'Đường A', 50]], ['Đường A 50']],
    ['no total beside such names', [unit, ['TT', 'Nội dung', 'Chi phí'], ['1', 'Chi sự nghiệp', 50]], []],
    [
      'sections of one name under several groups, numbers in brackets below them',
      [
        unit,
        header,
        ['I', 'Giao thông', 311],
        ['1', 'Dự án chuyển tiếp', 226],
        ['(1)', 'Đường A', 226],
        ['2', 'Dự án khởi công mới', 85],
        ['(1)', 'Đường B', 85],
        ['II', 'Y tế', 189],
        ['1', 'Dự án khởi công mới', 189],
        ['(1)', 'Bệnh viện', 189],
      ],
      [
        'Giao thông / Dự án chuyển tiếp / Đường A 226',
        'Giao thông / Dự án khởi công mới / Đường B 85',
        'Y tế / Dự án khởi công mới / Bệnh viện 189',
      ],
    ],
    [
      'a section whose sum is wrong',
      [unit, header, ['', 'Đô thị', 31], ['1', 'Đường A', 10], ['2', 'Đường B', 20]],
      ['Đô thị / Đường A 10', 'Đô thị / Đường B 20'],
    ],
    [
      'sums where nothing has a number',
      [unit, ['Tên dự án', 'TMĐT'], ['Giao thông', 30], ['Đường A', 10], ['Đường B', 20]],
      ['Giao thông / Đường A 10', 'Giao thông / Đường B 20'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(brief(rows)).toEqual(expected);
  });
});

describe('a list that says of none what it costs', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'only what is paid in a year',
      [unit, ['STT', 'Tên dự án', 'Vốn năm 2022', 'Vốn năm 2023'], [...stadium, 61, 80]],
      ['Sân vận động tỉnh column-missing'],
    ],
    [
      'only sizes',
      [
        ['STT', 'Tên dự án', 'Quy mô', 'Thời gian'],
        [...stadium, '20 ha', '2022-2024'],
      ],
      ['Sân vận động tỉnh column-missing'],
    ],
    // Nothing but names: a list of something else.
    [
      'nothing',
      [
        ['STT', 'Tên dự án', 'Ghi chú'],
        [...stadium, ''],
      ],
      [],
    ],
  ])('%s', (_, rows, projects) => {
    expect(read(rows).projects.map(told)).toEqual(projects);
  });

  it('gives way to one that does, however long it is', () => {
    const sizes = gridOf(
      [
        ['STT', 'Tên dự án', 'Quy mô'],
        ['1', 'Đường A', '2 km'],
        ['2', 'Đường B', '3 km'],
      ],
      { sheet: 'Quy mô' },
    );
    const costs = gridOf([unit, ['STT', 'Tên dự án', 'Tổng mức đầu tư'], [...stadium, 252]], { sheet: 'Vốn' });
    expect(readProjects(workbookOf(sizes, costs)).projects.map(told)).toEqual(['Sân vận động tỉnh 252 C3']);
  });
});
