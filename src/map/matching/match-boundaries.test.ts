import { describe, expect, it } from 'vitest';
import { geojsonOf } from '../../../tests/support/boundary-squares';
import type { AdministrativeUnit, UnitKind } from '../../domain/administrative-unit';
import { readBoundaryFile } from '../boundaries/boundary-file';
import { matchBoundaries } from './match-boundaries';
import type { BoundaryMatch } from './match-boundaries';

type Given = { readonly kind?: UnitKind; readonly code?: string; readonly parent?: string };

function unit(name: string, { kind = 'commune', code, parent }: Given = {}): AdministrativeUnit {
  return {
    name,
    kind,
    isInCity: false,
    area: 1,
    people: 1,
    peopleYear: 2019,
    code: code ?? null,
    parent: parent ?? null,
    neighbours: [],
    nameCell: null,
    areaCell: null,
    peopleCell: null,
  };
}

/** Matches units with features that have these properties; the first stands in column 0, and so on. */
function match(units: readonly AdministrativeUnit[], ...features: readonly Readonly<Record<string, unknown>>[]): BoundaryMatch {
  const read = readBoundaryFile('xa.geojson', geojsonOf(features.map((properties, column) => ({ properties, column, row: 0 }))));
  if (!read.ok) throw new Error(read.error.code);
  return matchBoundaries(units, read.value);
}

/** Which columns each unit got: 105.8 is the west of column 0. */
function columnsOf({ shapes }: BoundaryMatch): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    [...shapes].map(([key, polygons]) => [key, polygons.map(([ring]) => Math.round(((ring?.[0]?.[0] ?? 0) - 105.8) / 0.05))]),
  );
}

describe('areas of a file and units of the sheet', () => {
  it.each([
    ['as it is', 'Cẩm Giàng'],
    ['with its kind', 'Xã Cẩm Giàng'],
    ['in capitals', 'XÃ CẨM GIÀNG'],
    ['decomposed', 'Xã Cẩm Giàng'.normalize('NFD')],
    ['without diacritics', 'Xa Cam Giang'],
    ['without spaces', 'CẩmGiàng'],
  ])('meet by name: %s', (_, name) => {
    expect(columnsOf(match([unit('Cẩm Giàng')], { ten: name }))).toEqual({ cẩmgiàng: [0] });
  });

  it('meet by number, however the kind is shortened', () => {
    expect(
      columnsOf(match([unit('Phường 1', { kind: 'ward' }), unit('Phường 12', { kind: 'ward' })], { ten: 'P.12' }, { ten: 'Phường 01' })),
    ).toEqual({ 1: [1], 12: [0] });
  });

  it('take the property that names the most units, whatever it is called', () => {
    const matched = match(
      [unit('Cẩm Giàng'), unit('Quân Hà'), unit('Bạch Thông')],
      { NAME_2: 'Bạch Thông', nhan: 'Cẩm Giàng' },
      { NAME_2: 'Bạch Thông', nhan: 'Quân Hà' },
      { NAME_2: 'Na Rì', nhan: 'Kim Hỷ' },
    );
    expect(columnsOf(matched)).toEqual({ cẩmgiàng: [0], quânhà: [1] });
    expect(matched.missing.map(({ name }) => name)).toEqual(['Bạch Thông']);
    expect(matched.others.map(({ number }) => number)).toEqual([3]);
    expect(matched.problems).toEqual([]);
  });

  it('keep names apart that differ in one diacritic', () => {
    expect(columnsOf(match([unit('Nông Hạ'), unit('Nông Hà')], { ten: 'Xã Nông Hà' }, { ten: 'Xã Nông Hạ' }))).toEqual({
      nônghạ: [1],
      nônghà: [0],
    });
    expect(columnsOf(match([unit('Nông Hạ'), unit('Nông Hà')], { ten: 'Xã Nông Hà' }))).toEqual({ nônghà: [0] });
  });

  it('stay apart where the file lost the diacritics that tell two units apart', () => {
    const matched = match([unit('Nông Hạ'), unit('Nông Hà')], { ten: 'Nong Ha' });
    expect(columnsOf(matched)).toEqual({});
    expect(matched.problems.map(({ code, data }) => [code, data])).toEqual([
      ['boundaries-name-twice', { file: 'xa.geojson', unit: 'Nông Hạ', features: '1 “Nong Ha”' }],
      ['boundaries-name-twice', { file: 'xa.geojson', unit: 'Nông Hà', features: '1 “Nong Ha”' }],
    ]);
  });

  it('name two areas of one name instead of guessing', () => {
    const matched = match([unit('Tân Sơn'), unit('Quân Hà')], { ten: 'Tân Sơn' }, { ten: 'Quân Hà' }, { ten: 'xã Tân Sơn' });
    expect(columnsOf(matched)).toEqual({ quânhà: [1] });
    expect(matched.problems).toEqual([
      {
        code: 'boundaries-name-twice',
        severity: 'warning',
        cell: null,
        data: { file: 'xa.geojson', unit: 'Tân Sơn', features: '1 “Tân Sơn”, 3 “xã Tân Sơn”' },
      },
    ]);
    expect(matched.missing.map(({ name }) => name)).toEqual(['Tân Sơn']);
  });

  it('decide one name by the district, even where the province has the city’s name', () => {
    const units = [unit('Tân Sơn', { parent: 'Huyện Chợ Mới' }), unit('Sông Cầu', { kind: 'ward', parent: 'Thành phố Bắc Kạn' })];
    const matched = match(
      units,
      { ten: 'Tân Sơn', tinh: 'Bắc Kạn', huyen: 'Ngân Sơn' },
      { ten: 'Tân Sơn', tinh: 'Bắc Kạn', huyen: 'Chợ Mới' },
      { ten: 'Sông Cầu', tinh: 'Bắc Kạn', huyen: 'Ngân Sơn' },
      { ten: 'Sông Cầu', tinh: 'Bắc Kạn', huyen: 'Bắc Kạn' },
    );
    expect(columnsOf(matched)).toEqual({ tânsơn: [1], sôngcầu: [3] });
  });

  it('decide one name within a district by the kind', () => {
    const features = [
      { ten: 'Xã Phủ Thông', huyen: 'Bạch Thông' },
      { ten: 'Thị trấn Phủ Thông', huyen: 'Bạch Thông' },
    ] as const;
    expect(columnsOf(match([unit('Phủ Thông', { kind: 'township', parent: 'Huyện Bạch Thông' })], ...features))).toEqual({
      phủthông: [1],
    });
    expect(match([unit('Phủ Thông', { kind: 'township' })], ...features).problems).toHaveLength(1);
  });

  it('decide one name by the code, its zeros lost or not, and join the parts of one code', () => {
    const units = [unit('Tân Sơn', { code: '02101' }), unit('Quân Hà', { code: '2005' })];
    const matched = match(
      units,
      { ten: 'Tân Sơn', MAXA: 1 },
      { ten: 'Tân Sơn', MAXA: 2101 },
      { ten: 'Quân Hà', MAXA: 2005 },
      { ten: 'Quân Hà', MAXA: 2005 },
    );
    expect(columnsOf(matched)).toEqual({ tânsơn: [1], quânhà: [2, 3] });
    expect(matched.problems).toEqual([]);
  });

  it('meet by code alone where the file has no names, but never by a running number', () => {
    expect(columnsOf(match([unit('Cẩm Giàng', { code: '02008' })], { d: '02005' }, { d: '02008' }))).toEqual({ cẩmgiàng: [1] });
    expect(columnsOf(match([unit('Cẩm Giàng', { code: '00002' })], { OBJECTID: 1 }, { OBJECTID: 2 }))).toEqual({});
    // Names prove that these numbers are no codes.
    expect(
      columnsOf(
        match(
          [unit('Cẩm Giàng', { code: '00002' }), unit('Quân Hà', { code: '00001' })],
          { ten: 'Cẩm Giàng', OBJECTID: 1 },
          { ten: 'Quân Hà', OBJECTID: 2 },
        ),
      ),
    ).toEqual({ cẩmgiàng: [0], quânhà: [1] });
  });

  it('do not meet by a name whose code is another unit’s', () => {
    const units = [unit('Cẩm Giàng', { code: '02008' }), unit('Quân Hà', { code: '02005' }), unit('Tân Sơn', { code: '02101' })];
    expect(
      columnsOf(match(units, { ten: 'Cẩm Giàng', ma: '02008' }, { ten: 'Quân Hà', ma: '02005' }, { ten: 'Tân Sơn', ma: '07777' })),
    ).toEqual({ cẩmgiàng: [0], quânhà: [1] });
  });

  it('say so where none meet', () => {
    const matched = match([unit('Cẩm Giàng')], { ten: 'Ba Đình', ma: '00001' });
    expect(matched.problems).toMatchObject([
      { code: 'boundaries-unmatched', severity: 'error', data: { file: 'xa.geojson', features: 1, properties: 'ten, ma' } },
    ]);
  });

  describe('that cannot be drawn', () => {
    /** Squares in columns of their own; those named here have a vertex at 0, 0. */
    function withZero(
      units: readonly AdministrativeUnit[],
      broken: readonly number[],
      ...features: readonly Readonly<Record<string, unknown>>[]
    ): BoundaryMatch {
      const text = geojsonOf(features.map((properties, column) => ({ properties, column, row: 0, hasZero: broken.includes(column + 1) })));
      const read = readBoundaryFile('xa.geojson', text);
      if (!read.ok) throw new Error(read.error.code);
      return matchBoundaries(units, read.value);
    }

    it('are named, and refuse no other', () => {
      const matched = withZero(
        [unit('Cẩm Giàng'), unit('Quân Hà')],
        [2, 3],
        { ten: 'Cẩm Giàng' },
        { ten: 'Xã Quân Hà' },
        { ten: 'Xã Kim Hỷ' },
      );
      expect(columnsOf(matched)).toEqual({ cẩmgiàng: [0] });
      expect(matched.missing.map(({ name }) => name)).toEqual(['Quân Hà']);
      expect(matched.others).toEqual([]);
      expect(matched.problems).toEqual([
        {
          code: 'boundaries-left-out',
          severity: 'warning',
          cell: null,
          data: { file: 'xa.geojson', fault: 'zero', count: 2, features: '2 “Xã Quân Hà”, 3 “Xã Kim Hỷ”', more: 0 },
        },
      ]);
    });

    it('still count as carriers of their name: another of the same name is not taken for them', () => {
      const matched = withZero([unit('Tân Sơn'), unit('Quân Hà')], [1], { ten: 'Tân Sơn' }, { ten: 'Tân Sơn' }, { ten: 'Quân Hà' });
      expect(columnsOf(matched)).toEqual({ quânhà: [2] });
      expect(matched.problems.map(({ code }) => code)).toEqual(['boundaries-left-out', 'boundaries-name-twice']);
    });

    it('take the other parts of their unit with them: half an outline would be a wrong one', () => {
      const units = [unit('Quân Hà', { code: '2005' }), unit('Cẩm Giàng', { code: '2008' })];
      const matched = withZero(units, [2], { ten: 'Quân Hà', ma: 2005 }, { ten: 'Quân Hà', ma: 2005 }, { ten: 'Cẩm Giàng', ma: 2008 });
      expect(columnsOf(matched)).toEqual({ cẩmgiàng: [2] });
      expect(matched.missing.map(({ name }) => name)).toEqual(['Quân Hà']);
    });

    it('are the first ten by name, the rest by number', () => {
      const names = Array.from({ length: 13 }, (_, index) => ({ ten: `Xã ${String(index + 1)}` }));
      const matched = withZero([unit('Quân Hà')], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], ...names.slice(0, 12), { ten: 'Quân Hà' });
      expect(matched.problems).toMatchObject([{ data: { count: 12, more: 2, features: expect.stringMatching(/10 “Xã 10”$/) as unknown } }]);
    });
  });

  it('tell that their order of coordinates is not known', () => {
    const read = readBoundaryFile(
      'xa.geojson',
      JSON.stringify({
        type: 'Feature',
        properties: { ten: 'Quân Hà' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [1200, 3400],
              [4200, 3400],
              [4200, 400],
              [1200, 3400],
            ],
          ],
        },
      }),
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(matchBoundaries([unit('Quân Hà')], read.value).problems).toMatchObject([
      { code: 'boundaries-order-unknown', severity: 'warning', data: { file: 'xa.geojson', isEastFirst: true } },
    ]);
  });
});
