/** Lists of units as offices lay them out: units of measure, ratios, sections, sums, marks of footnotes. Expected figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readAdministrativeUnits } from './read-administrative-units';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows) {
  const { units, problems } = readAdministrativeUnits(workbookOf(gridOf(rows)));
  return {
    units: units.map(({ name, kind, isInCity, area, people }) => [name, kind, isInCity ? 'in' : 'out', area, people].join(' ')),
    told: problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`),
  };
}

const sungCau = ['Sông Cầu', 'phường', 'TP Bắc Kạn'] as const;

describe('a unit that is called by one letter', () => {
  it('is one where its kind stands beside it: `H`, which is short for a district elsewhere', () => {
    const heads = ['TT', 'Tên đơn vị', 'Loại', 'Thuộc thành phố', 'Diện tích (km²)', 'Dân số (người)'];
    expect(read([heads, [1, 'Mai Pha', 'Xã', 'không', 18.5, 7600], [2, 'H', 'Xã', 'không', 9.3, 4100]]).units).toEqual([
      'Mai Pha commune out 18.5 7600',
      'H commune out 9.3 4100',
    ]);
    // Without a kind it stays the heading of a district.
    const bare = [heads, [1, 'Mai Pha', 'Xã', 'không', 18.5, 7600], ['B', 'H', '', '', 9.3, 4100]] as const;
    expect(read(bare).units).toEqual(['Mai Pha commune out 18.5 7600']);
  });
});

describe('people of a unit', () => {
  it('are the total beside its parts', () => {
    const { units } = read([
      ['Tên đơn vị', 'Loại', 'Thuộc', 'Diện tích (km²)', 'Dân số thường trú', 'Dân số tạm trú quy đổi', 'Tổng dân số'],
      [...sungCau, 3.96, 9000, 164, 9164],
    ]);
    expect(units).toEqual(['Sông Cầu ward in 3.96 9164']);
  });

  it('are its registered people, not its households', () => {
    const { units } = read([
      ['Tên đơn vị', 'Loại', 'Thuộc', 'Diện tích (km²)', 'Số hộ', 'Số khẩu'],
      [...sungCau, 3.96, 2500, 9164],
    ]);
    expect(units).toEqual(['Sông Cầu ward in 3.96 9164']);
  });

  it.each<[string, string, CellValue, number | null]>([
    ['stored as a decimal', 'Dân số (người)', 9.164, null],
    ['half a person', 'Dân số', 9164.5, null],
    ['typed with a mark', 'Dân số', '9.164', 9164],
    ['in thousands', 'Dân số (nghìn người)', 9.164, 9164],
    ['in thousands, finer than a person', 'Dân số (nghìn người)', 9.16435, null],
    ['in thousands, as a scale alone', 'Dân số (nghìn)', 9.164, 9164],
    ['in tens of thousands', 'Dân số (vạn người)', 0.9164, 9164],
  ])('%s', (_, header, value, people) => {
    const { units, told } = read([
      ['Tên', 'Loại', 'Thuộc', 'Diện tích (km²)', header],
      [...sungCau, 3.96, value],
    ]);
    expect(units).toEqual([`Sông Cầu ward in 3.96 ${people === null ? '' : String(people)}`]);
    expect(told).toEqual(people === null ? ['figure-implausible E2'] : []);
  });
});

describe('the area of a unit', () => {
  it.each<[string, string, string, CellValue, number | null]>([
    ['in hectares', '', 'Diện tích (ha)', 396, 3.96],
    ['in square metres', '', 'Diện tích (m2)', 3_960_000, 3.96],
    ['in thousands of hectares', '', 'Diện tích (nghìn ha)', 0.396, 3.96],
    ['in the unit above the table', 'ĐVT: ha', 'Diện tích', 396, 3.96],
    ['in the unit above the table, without a colon', 'Đơn vị tính ha', 'Diện tích', 396, 3.96],
    ['in the unit above the table, in brackets', '(Đơn vị tính: ha)', 'Diện tích', 396, 3.96],
    ['in one of the units above the table', 'ĐVT: Diện tích: ha; Dân số: người', 'Diện tích', 396, 3.96],
    ['in one of the units above the table, after a dash', 'Đơn vị tính: Diện tích - ha, dân số - người', 'Diện tích tự nhiên', 396, 3.96],
    ['in its own unit, whatever stands above', 'ĐVT: ha', 'Diện tích (km²)', 3.96, 3.96],
    ['as a share', '', 'Diện tích (%)', 19, null],
    ['as a share, without brackets', '', 'Diện tích %', 19, null],
    ['as a share, by the unit above the table', 'Đơn vị tính: %', 'Diện tích', 19, null],
    ['of a person', '', 'Diện tích (m²/người)', 432, null],
  ])('%s', (_, title, header, value, area) => {
    const rows = [['DANH SÁCH ĐƠN VỊ HÀNH CHÍNH'], [title], ['Tên', 'Loại', 'Thuộc', header, 'Dân số (người)'], [...sungCau, value, 9164]];
    const { units, told } = read(rows);
    expect(units).toEqual([`Sông Cầu ward in ${area === null ? '' : String(area)} 9164`]);
    expect(told).toEqual(area === null ? ['figure-unit-foreign D3'] : []);
  });

  it('and people, as shares by the unit above the table: both are told', () => {
    const rows = [['ĐVT: %'], ['TT', 'Tên đơn vị', 'Diện tích', 'Dân số'], ['A', 'Thành phố X'], ['', 'Phường Sông Cầu', 19, 182]];
    expect(read(rows)).toEqual({ units: ['Sông Cầu ward in  '], told: ['figure-unit-foreign C2', 'figure-unit-foreign D2'] });
  });

  it.each<[string, readonly string[], readonly string[], readonly CellValue[]]>([
    [
      'ratio first',
      ['Diện tích', '', 'Dân số', ''],
      ['Tỷ lệ so tiêu chuẩn (%)', 'km2', 'Tỷ lệ so tiêu chuẩn (%)', 'người'],
      [72, 3.96, 130.9, 9164],
    ],
    ['ratio last', ['Diện tích', '', 'Dân số', ''], ['km²', 'Tỷ lệ (%)', 'người', 'Tỷ lệ (%)'], [3.96, 72, 9164, 130.9]],
    ['a bare sign first', ['Diện tích', '', 'Dân số', ''], ['%', 'km²', '%', 'người'], [72, 3.96, 130.9, 9164]],
    ['a bare sign last', ['Diện tích', '', 'Dân số', ''], ['ha', '%', 'nghìn người', '%'], [396, 72, 9.164, 130.9]],
    ['words of a share', ['Diện tích', '', 'Dân số', ''], ['So với TC (%)', 'km2', 'Đạt (%)', 'người'], [72, 3.96, 130.9, 9164]],
    ['a share that is only called so', ['Diện tích', '', 'Dân số', ''], ['Tỷ lệ', 'km2', 'Tỷ lệ', 'người'], [72, 3.96, 130.9, 9164]],
  ])('under a heading with a share: %s', (_, upper, lower, figures) => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', ...upper],
      ['', '', '', ...lower],
      [...sungCau, ...figures],
    ];
    expect(read(rows)).toEqual({ units: ['Sông Cầu ward in 3.96 9164'], told: [] });
  });

  it('in a unit that stands alone under the heading', () => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', 'Diện tích', 'Dân số'],
      ['', '', '', 'ha', ''],
      [...sungCau, 396, 9164],
    ];
    expect(read(rows)).toEqual({ units: ['Sông Cầu ward in 3.96 9164'], told: [] });
  });
});

const city = ['Đức Xuân ward in 5.7 9101', 'Dương Quang commune in 25.879 2981', 'Cẩm Giàng commune out 9.526 2477'];

describe('sections and sums', () => {
  const header = ['STT', 'Phường, xã', 'Diện tích (km2)', 'Dân số'];
  const units: Rows = [
    [1, 'Phường Đức Xuân', 5.7, 9101],
    [2, 'Xã Dương Quang', 25.879, 2981],
    [3, 'Xã Cẩm Giàng', 9.526, 2477],
  ];
  const [ducXuan = [], duongQuang = [], camGiang = []] = units;

  it.each<[string, Rows]>([
    ['in two cells', [['A', 'Thành phố Bắc Kạn'], ducXuan, duongQuang, ['B', 'Huyện Bạch Thông'], camGiang]],
    ['in one cell', [['A. Thành phố Bắc Kạn'], ducXuan, duongQuang, ['B. Huyện Bạch Thông'], camGiang]],
    ['Roman', [['I.', 'TP. Bắc Kạn'], ducXuan, duongQuang, ['II.', 'Huyện Bạch Thông'], camGiang]],
    ['numbered', [['1.', 'Thành phố Bắc Kạn'], ducXuan, duongQuang, ['2.', 'H. Bạch Thông'], camGiang]],
    [
      'with totals on them',
      [['A', 'Thành phố Bắc Kạn', 31.579, 12_082], ducXuan, duongQuang, ['B', 'Huyện Bạch Thông', 9.526, 2477], camGiang],
    ],
    [
      'within sections',
      [
        ['A', 'Thành phố Bắc Kạn', 31.579, 12_082],
        ['I', 'Các phường', 5.7, 9101],
        ducXuan,
        ['II', 'Các xã', 25.879, 2981],
        duongQuang,
        ['B', 'Huyện Bạch Thông'],
        camGiang,
      ],
    ],
    [
      'of the inner and the outer city',
      [['I', 'Khu vực nội thành'], ducXuan, ['II', 'Khu vực ngoại thành', 25.879, 2981], duongQuang, ['III', 'Các xã lân cận'], camGiang],
    ],
    ['headed by the whole city', [['', 'Toàn thành phố', 31.579, 12_082], ducXuan, duongQuang, ['', 'Huyện Bạch Thông'], camGiang]],
    [
      'with sums below',
      [
        ['A', 'Thành phố Bắc Kạn'],
        ducXuan,
        ['', 'Cộng khu vực nội thành', 5.7, 9101],
        duongQuang,
        ['', 'Cộng', 31.579, 12_082],
        ['B', 'Huyện Bạch Thông'],
        camGiang,
        ['', 'Tổng số', 41.105, 14_559],
      ],
    ],
    [
      'with other sums below',
      [
        ['A', 'Thành phố Bắc Kạn'],
        ducXuan,
        ['', 'Tổng cộng phường', 5.7, 9101],
        duongQuang,
        ['', 'Toàn thành phố', 31.579, 12_082],
        ['B', 'Huyện Bạch Thông'],
        camGiang,
        ['Tổng', '', 41.105, 14_559],
      ],
    ],
    [
      'with a sum of letters',
      [['A', 'Thành phố Bắc Kạn'], ducXuan, duongQuang, ['B', 'Huyện Bạch Thông'], camGiang, ['', 'Tổng (A + B)', 41.105, 14_559]],
    ],
  ])('%s', (_, rows) => {
    expect(read([header, ...rows])).toEqual({ units: city, told: [] });
  });

  it('in three cells, the kind beside the name', () => {
    const rows = [
      ['STT', 'Tên đơn vị', 'Loại', 'Diện tích (km2)', 'Dân số'],
      ['A', 'Bắc Kạn', 'thành phố', 31.579, 12_082],
      [1, 'Đức Xuân', 'phường', 5.7, 9101],
      [2, 'Dương Quang', 'xã', 25.879, 2981],
      ['B', 'Huyện', 'Bạch Thông', '', ''],
      [3, 'Cẩm Giàng', 'xã', 9.526, 2477],
    ];
    expect(read(rows)).toEqual({ units: city, told: [] });
  });

  it('with the parts of the city, each with its total', () => {
    const rows = [
      header,
      ['', 'Thành phố Bắc Kạn', 31.579, 12_082],
      ['', 'Trong đó:'],
      ['', '- Nội thành', 5.7, 9101],
      ducXuan,
      ['', '- Ngoại thành', 25.879, 2981],
      duongQuang,
      ['', 'Huyện Bạch Thông', 9.526, 2477],
      camGiang,
    ];
    expect(read(rows)).toEqual({ units: city, told: [] });
  });

  it('under a heading over two columns', () => {
    const rows = [
      ['TT', 'Đơn vị hành chính', '', 'Diện tích (km2)', 'Dân số'],
      ['A', 'Thành phố', 'Bắc Kạn', '', ''],
      ['1', 'Phường', 'Đức Xuân', 5.7, 9101],
      ['2', 'Xã', 'Dương Quang', 25.879, 2981],
      ['', 'Cộng', '', 31.579, 12_082],
      ['B', 'Huyện', 'Bạch Thông', '', ''],
      ['3', 'Xã', 'Cẩm Giàng', 9.526, 2477],
    ];
    expect(read(rows)).toEqual({ units: city, told: [] });
  });

  it('in English', () => {
    const rows = [
      ['No.', 'Unit name', 'Area (ha)', 'Population'],
      ['A', 'Bắc Kạn city', 3157.9, 12_082],
      [1, 'Đức Xuân ward', 570, 9101],
      [2, 'Dương Quang commune', 2587.9, 2981],
      ['', 'Subtotal', 3157.9, 12_082],
      ['B', 'Bạch Thông district', '', ''],
      [3, 'Cẩm Giàng commune', 952.6, 2477],
      ['', 'Total', 4110.5, 14_559],
    ];
    expect(read(rows)).toEqual({ units: city, told: [] });
  });

  it('that name one kind give it to the units below', () => {
    const rows = [
      header,
      ['A', 'Thành phố Bắc Kạn'],
      ['I', 'Phường'],
      [1, 'Đức Xuân', 5.7, 9101],
      ['II', 'Xã'],
      [2, 'Dương Quang', 25.879, 2981],
    ];
    expect(read(rows)).toEqual({ units: city.slice(0, 2), told: [] });
  });

  it('leave communes alone that are called like a sum', () => {
    const rows = [header, ['A', 'Thành phố X'], [1, 'Xã Cộng Hòa', 10, 2500], [2, 'xã Tổng Cọt', 20, 2600]];
    expect(read(rows).units).toEqual(['Cộng Hòa commune in 10 2500', 'Tổng Cọt commune in 20 2600']);
  });
});

describe('a list', () => {
  it('takes both parts of the city for the city, and kinds with their class', () => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', 'Diện tích (km2)', 'Dân số'],
      ['Đức Xuân', 'Phường loại II', 'Nội thành', 5.7, 9101],
      ['Dương Quang', 'xã', 'Ngoại thành', 25.879, 2981],
      ['Cẩm Giàng', 'Xã loại III', 'Lân cận', 9.526, 2477],
    ];
    expect(read(rows)).toEqual({ units: city, told: [] });
  });

  it.each([[['A', 'B', 1, 2]], [['(1)', '(2)', '(3)', '(4)']], [[1, 2, 3, 4]], [['A', 'B', '1', '2=3+4']]])(
    'passes over the numbers of its columns: %j',
    (numbers) => {
      const rows = [
        ['STT', 'Phường, xã', 'Diện tích (km2)', 'Dân số'],
        numbers,
        ['A', 'Thành phố X', '', ''],
        [1, 'Phường Đức Xuân', 5.7, 9101],
      ];
      expect(read(rows)).toEqual({ units: ['Đức Xuân ward in 5.7 9101'], told: [] });
    },
  );

  it('has the natural area where it has others, and no people who are only expected', () => {
    const rows = [
      ['Tên', 'Thuộc', 'Diện tích xây dựng (km²)', 'Diện tích tự nhiên (km²)', 'Dân số 2019', 'Dân số 2030 (dự kiến)'],
      ['Phường Đức Xuân', 'TP X', 2.1, 5.7, 9101, 12_000],
    ];
    expect(read(rows)).toEqual({ units: ['Đức Xuân ward in 5.7 9101'], told: [] });
  });
});

describe('a name with a mark of a footnote', () => {
  it.each([
    'Cẩm Giàng (*)',
    'Cẩm Giàng*',
    'Cẩm Giàng **',
    'Cẩm Giàng1',
    'Cẩm Giàng¹',
    'Cẩm Giàng [1]',
    'Cẩm Giàng (1)',
    'Xã Cẩm Giàng(*)',
    '1. Cẩm Giàng',
    '- Cẩm Giàng',
  ])('%s is Cẩm Giàng', (name) => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', 'Diện tích (km²)', 'Dân số'],
      [name, 'xã', 'TP Bắc Kạn', 9.526, 2477],
    ];
    expect(read(rows)).toEqual({ units: ['Cẩm Giàng commune in 9.526 2477'], told: [] });
  });

  it.each(['Phường 1', 'Phường II', 'Phường 12'])('%s keeps its number', (name) => {
    const rows = [
      ['Tên', 'Thuộc', 'Diện tích (km²)', 'Dân số'],
      [name, 'TP Bắc Kạn', 2, 9000],
    ];
    expect(read(rows).units).toEqual([`${name} ward in 2 9000`]);
  });
});

describe('a heading over columns that say in the line below what they are', () => {
  it('`Đơn vị` over `Loại | Tên` is the kind and the name', () => {
    const rows = [
      ['STT', 'Đơn vị', '', 'Thuộc', 'Diện tích (km²)', 'Dân số'],
      ['', 'Loại', 'Tên', '', '', ''],
      [1, 'Phường', 'Sông Cầu', 'TP Bắc Kạn', 3.96, 9164],
      [2, 'Xã', 'Nông Thượng', 'TP Bắc Kạn', 22.08, 3545],
    ];
    expect(read(rows)).toEqual({ units: ['Sông Cầu ward in 3.96 9164', 'Nông Thượng commune in 22.08 3545'], told: [] });
  });
});
