/** Several columns of people or land in a list of units: which one is read, and what is told. Expected figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readAdministrativeUnits } from './read-administrative-units';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, now: number | null = null) {
  const { units, problems } = readAdministrativeUnits(workbookOf(gridOf(rows)), now);
  return {
    figures: units.map(({ area, people }) => [area, people]),
    told: problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`),
  };
}

const section = ['A', 'Thành phố X'];

/** One ward under columns of people. */
function people(heads: readonly string[], cells: readonly CellValue[], now: number | null = null) {
  const { figures, told } = read([['TT', 'Tên đơn vị', 'Diện tích (km2)', ...heads], section, [1, 'Phường A', 5.7, ...cells]], now);
  return [figures[0]?.[1] ?? null, ...told];
}

/** The same with a second row of headings under `Dân số`. */
function peopleBelow(heads: readonly string[], cells: readonly CellValue[]) {
  const upper = ['Dân số', ...heads.slice(1).map(() => '')];
  const rows = [['TT', 'Tên đơn vị', 'Diện tích', ...upper], ['', '', '(km2)', ...heads], section, [1, 'Phường A', 5.7, ...cells]];
  const { figures, told } = read(rows);
  return [figures[0]?.[1] ?? null, ...told];
}

describe('the people of a unit', () => {
  it.each<[readonly string[], readonly CellValue[]]>([
    [
      ['Dân số nội thị', 'Dân số toàn đô thị'],
      [9000, 9101],
    ],
    [
      ['Dân số thành thị', 'Dân số nông thôn', 'Tổng'],
      [9000, 101, 9101],
    ],
    [
      ['Dân số nam', 'Dân số nữ', 'Tổng số'],
      [4500, 4601, 9101],
    ],
    [
      ['Dân số thường trú', 'Dân số tạm trú', 'Cộng'],
      [9000, 101, 9101],
    ],
    [
      ['Dân số', 'Dân số sau quy đổi'],
      [9101, 9500],
    ],
    [
      ['Dân số quy đổi', 'Dân số thường trú'],
      [9500, 9101],
    ],
    [
      ['Dân số trong độ tuổi lao động', 'Dân số'],
      [5000, 9101],
    ],
    [
      ['Hộ', 'Khẩu'],
      [2500, 9101],
    ],
    [['Khẩu'], [9101]],
    [['DS'], [9101]],
    [
      ['Dân số 2021', 'Dân số 2022'],
      [9000, 9101],
    ],
  ])('are %j of %j', (heads, cells) => {
    expect(people(heads, cells)).toEqual([9101]);
  });

  it.each<[readonly string[], readonly CellValue[]]>([
    [
      ['Tổng', 'Nam', 'Nữ'],
      [9101, 4500, 4601],
    ],
    [
      ['Nam', 'Nữ', 'Tổng số'],
      [4500, 4601, 9101],
    ],
    [
      ['Thường trú', 'Tạm trú', 'Cộng'],
      [9000, 101, 9101],
    ],
    [
      ['Nội thị', 'Ngoại thị', 'Toàn đô thị'],
      [9000, 101, 9101],
    ],
    [
      ['Hộ', 'Khẩu'],
      [2500, 9101],
    ],
  ])('are, in a row of their own below “Dân số”, %j of %j', (heads, cells) => {
    expect(peopleBelow(heads, cells)).toEqual([9101]);
  });

  it.each([
    ['Tổng', 'số', 9101],
    ['Tổng', 'cộng', 9101],
    // What stands beside the parts says nothing of them: neither is all of it.
    ['Ghi chú', 'nếu có', null],
    ['Nguồn', 'ấn phẩm', null],
  ] as const)('are not those of the men, where the heading beside men and women goes on below: “%s | %s”', (above, below, expected) => {
    const rows = [
      ['TT', 'Tên đơn vị', 'Diện tích (km2)', 'Dân số', '', above],
      ['', '', '', 'Nam', 'Nữ', below],
      section,
      [1, 'Phường A', 5.7, 4500, 4601, 9101],
    ];
    expect(read(rows).figures[0]).toEqual([5.7, expected]);
    // In a list that begins with the names.
    expect(
      read([
        ['Tên đơn vị', 'Dân số', '', above, 'Diện tích (km2)'],
        ['', 'Nam', 'Nữ', below, ''],
        ['Phường A', 4500, 4601, 9101, 5.7],
      ]).figures,
    ).toEqual([[5.7, expected]]);
  });

  it.each<[readonly string[], readonly CellValue[]]>([
    [['Dân số sau quy đổi'], [9500]],
    [
      ['Dân số nam', 'Dân số nữ'],
      [4500, 4601],
    ],
    [['Dân số thành thị'], [9000]],
    [['Dân số lao động'], [5000]],
  ])('are not known from a part of them alone: %j', (heads, cells) => {
    expect(people(heads, cells)).toEqual([null, 'figure-part-only D1']);
  });

  it.each([
    ['Dân số cũ', 'Dân số mới'],
    ['Dân số trước sáp nhập', 'Dân số sau sáp nhập'],
    ['Dân số trung bình năm 2022', 'Dân số 31/12/2022'],
    ['Dân số thường trú', 'Tổng dân số sau quy đổi'],
    ['Dân số (niên giám)', 'Dân số (công an)'],
  ])('are not certain where two columns differ: “%s”, “%s”', (one, other) => {
    const [certain, ...told] = people([one, other], [9000, 9101]);
    expect(certain).toBeNull();
    expect(told).toEqual([expect.stringMatching(/^figure-columns [DE]1$/)]);
    expect(people([one, other], [9101, 9101])).toEqual([9101]);
  });

  it('are those who are registered where those who stay for a time have no total with them, which is said', () => {
    expect(people(['Dân số thường trú', 'Dân số tạm trú'], [9101, 164])).toEqual([9101, 'figure-columns D1']);
  });

  it('and those who stay for a time are not spoken of where the others are uncertain, or are said to hold them', () => {
    expect(people(['Dân số cũ', 'Dân số mới', 'Dân số tạm trú'], [9000, 9101, 164])).toEqual([null, 'figure-columns D1']);
    expect(people(['Tổng dân số sau quy đổi (cả tạm trú)'], [9500])).toEqual([9500]);
  });

  it('are not those of a year to come', () => {
    expect(people(['Dân số 2022', 'Dân số 2030'], [9101, 12_000], 2026)).toEqual([9101]);
    // The latest may stand to the left, or between others.
    expect(people(['Dân số 2023', 'Dân số 2022'], [9101, 9000], 2026)).toEqual([9101]);
    expect(people(['Dân số 2021', 'Dân số 2023', 'Dân số 2022'], [8900, 9101, 9000], 2026)).toEqual([9101]);
  });
});

describe('a bare “Tổng” to the right', () => {
  it('is the sum of the columns before it, in a list without a line for the city, too', () => {
    const rows = [
      ['TT', 'Tên đơn vị', 'Diện tích (km2)', 'Dân số nam', 'Dân số nữ', 'Tổng'],
      [1, 'Phường A', 5.7, 4500, 4601, 9101],
      [2, 'Phường B', 1.4, 2700, 2795, 5495],
    ];
    expect(read(rows).figures).toEqual([
      [5.7, 9101],
      [1.4, 5495],
    ]);
  });

  it('is of something else where there is one column alone, or one that says all of it', () => {
    expect(people(['Dân số', 'Tổng'], [9101, 5])).toEqual([9101]);
    expect(people(['Tổng dân số', 'Dân số nữ', 'Tổng'], [9101, 4601, 9000])).toEqual([9101]);
  });

  it('may stand in two rows of headings: “Tổng” above “số”', () => {
    const rows = [
      ['TT', 'Tên đơn vị', 'Diện tích', 'Dân số nam', 'Dân số nữ', 'Tổng'],
      ['', '', '(km2)', '(người)', '(người)', 'số'],
      section,
      [1, 'Phường A', 5.7, 4500, 4601, 9101],
    ];
    expect(read(rows).figures).toEqual([[5.7, 9101]]);
  });

  it('is none where it is the column of another figure: “Tổng diện tích” beside men and women', () => {
    const rows = [['TT', 'Tên đơn vị', 'Dân số nam', 'Dân số nữ', 'Tổng diện tích'], section, [1, 'Phường A', 4500, 4601, 5700]];
    expect(read(rows).figures.map(([, inhabitants]) => inhabitants)).toEqual([null]);
  });

  it('is none where it says of which parts, or is no word for a sum', () => {
    for (const heading of ['Cộng A', 'Toàn xã', 'Tổng thu'])
      expect(people(['Dân số nam', 'Dân số nữ', heading], [4500, 4601, 9101])).toEqual([null, 'figure-part-only D1']);
  });
});

describe('what is told of several columns', () => {
  const problemsOf = (heads: readonly string[], cells: readonly CellValue[]) =>
    readAdministrativeUnits(
      workbookOf(gridOf([['TT', 'Tên đơn vị', 'Diện tích (km2)', ...heads], section, [1, 'Phường A', 5.7, ...cells]])),
      null,
    ).problems.map(({ data }) => data);

  it('names each by its letter and its heading', () => {
    expect(problemsOf(['Dân số cũ', 'Dân số mới'], [9000, 9101])).toEqual([
      { figure: 'people', chosen: '', others: 'D “Dân số cũ”; E “Dân số mới”' },
    ]);
  });

  it('names those who stay for a time beside those who are registered, and no other part', () => {
    expect(problemsOf(['Dân số thường trú', 'Dân số tạm trú', 'Dân số tạm trú nữ', 'Dân số nữ'], [9101, 164, 80, 4601])).toEqual([
      { figure: 'people', chosen: 'Dân số thường trú', others: 'E “Dân số tạm trú”; F “Dân số tạm trú nữ”' },
    ]);
  });

  it('a year beside none is no later one, and this year is no year to come', () => {
    expect(problemsOf(['Dân số 2021', 'Dân số'], [9000, 9101])).toEqual([
      { figure: 'people', chosen: '', others: 'D “Dân số 2021”; E “Dân số”' },
    ]);
    expect(people(['Dân số 2025', 'Dân số 2026'], [9000, 9101], 2026)).toEqual([9101]);
    expect(people(['Dân số 2026', 'Dân số 2027'], [9101, 9200], 2026)).toEqual([9101]);
  });
});

describe('the unit that stands above a list', () => {
  const under = (unit: string, heads: readonly string[], cells: readonly CellValue[]) => {
    const { figures, told } = read([[unit], ['TT', 'Tên đơn vị', ...heads], section, [1, 'Phường A', ...cells], [2, 'Phường B', ...cells]]);
    return [figures[0], ...told];
  };

  it('is of the figure that it measures, and of no other', () => {
    expect(under('Đơn vị tính: ha', ['Diện tích', 'Dân số'], [571, 9101])).toEqual([[5.71, 9101]]);
    expect(under('Đơn vị tính: người', ['Diện tích', 'Dân số'], [5.7, 9101])).toEqual([[5.7, 9101]]);
  });

  it('of something else makes no figure of either', () => {
    expect(under('Đơn vị tính: tỷ đồng', ['Diện tích', 'Dân số'], [5.7, 9101])).toEqual([
      [null, null],
      'figure-unit-foreign C2',
      'figure-unit-foreign D2',
    ]);
  });

  it('of something else beside one of the list’s own makes neither foreign', () => {
    const rows: Rows = [section, [1, 'Phường A', 5.7, 9101]];
    const heads: Rows = [['Đơn vị tính: tỷ đồng'], ['Đơn vị tính: người'], ['TT', 'Tên đơn vị', 'Diện tích', 'Dân số']];
    expect(read([...heads, ...rows])).toEqual({ figures: [[5.7, 9101]], told: [] });
  });

  it('is named where it is foreign, as is a heading’s own', () => {
    const data = (rows: Rows) => readAdministrativeUnits(workbookOf(gridOf(rows)), null).problems.map((each) => each.data);
    const rows: Rows = [section, [1, 'Phường A', 5.7, 9101], [2, 'Phường B', 5.7, 9101]];
    expect(data([['Đơn vị tính: tỷ đồng'], ['TT', 'Tên đơn vị', 'Diện tích', 'Dân số'], ...rows])).toEqual([
      { figure: 'area', unit: 'tỷ đồng', wanted: 'km²' },
      { figure: 'people', unit: 'tỷ đồng', wanted: 'người' },
    ]);
    expect(data([['TT', 'Tên đơn vị', 'Diện tích (m)', 'Dân số'], ...rows])).toEqual([{ figure: 'area', unit: 'm', wanted: 'km²' }]);
  });
});

describe('the land of a unit', () => {
  const land = (heads: readonly string[], cells: readonly CellValue[]) => {
    const { figures, told } = read([['TT', 'Tên đơn vị', ...heads, 'Dân số'], section, [1, 'Phường A', ...cells, 9101]]);
    return [figures[0]?.[0] ?? null, ...told];
  };

  it.each<[readonly string[], readonly CellValue[]]>([
    [
      ['Diện tích đất nông nghiệp (km2)', 'Diện tích đất ở (km2)', 'Tổng'],
      [3, 2.7, 5.7],
    ],
    [
      ['Diện tích xây dựng (km2)', 'Diện tích tự nhiên (km2)'],
      [2, 5.7],
    ],
    [
      ['Diện tích (ha)', 'Diện tích (km2)'],
      [571, 5.7],
    ],
    [['DT (km2)'], [5.7]],
  ])('is %j of %j', (heads, cells) => {
    expect(land(heads, cells)[0]).toBeCloseTo(5.7, 1);
    expect(land(heads, cells)).toHaveLength(1);
  });

  it.each([
    ['Diện tích trước (km2)', 'Diện tích sau (km2)'],
    ['Diện tích cũ (km2)', 'Diện tích mới (km2)'],
  ])('is not certain where two columns differ: “%s”, “%s”', (one, other) => {
    expect(land([one, other], [5.7, 6.7])).toEqual([null, 'figure-columns C1']);
  });

  it('is not known from a part of it alone', () => {
    expect(land(['Diện tích đất xây dựng (km2)'], [2])).toEqual([null, 'figure-part-only C1']);
  });

  it.each<[string, readonly string[], readonly (number | null)[]]>([
    ['comma for decimals', ['1,400', '5,7', '25,879'], [1.4, 5.7, 25.879]],
    ['point for decimals', ['1.400', '5.7', '25.88'], [1.4, 5.7, 25.88]],
    ['both marks', ['1,400', '1,213.5', '985.2'], [1400, 1213.5, 985.2]],
    ['nothing that tells', ['1,400', '1.120', '25'], [null, null, 25]],
    ['marks that contradict each other', ['1,400', '5,7', '6.7'], [null, 5.7, 6.7]],
  ])('that could be read in two ways is settled by the column: %s', (_what, cells, expected) => {
    const rows = cells.map((cell, at) => [at + 1, `Xã ${'ABC'.charAt(at)}`, cell, 90_101]);
    expect(read([['TT', 'Tên đơn vị', 'Diện tích (km2)', 'Dân số'], section, ...rows]).figures.map(([area]) => area)).toEqual(expected);
  });
});
