/** The unit, budget and project sheets of the real sample, read from its file. Figures typed in from the sheets and the report. */
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { readBaseline } from '../../src/application/read-baseline';
import type { BaselineReading } from '../../src/application/read-baseline';
import { scoreGrids } from '../../src/application/score-workbook';
import { cellReference } from '../../src/domain/cell';
import { mayAlreadyBeIn } from '../../src/engine/scenario/already-in';
import { sampleGrids } from '../support/sample-grids';
import { sampleUnits, standard } from '../support/sample-baseline';

let reading: BaselineReading;
beforeAll(async () => {
  const grids = await sampleGrids();
  reading = readBaseline(
    scoreGrids(
      grids,
      standard,
      { ...defaultChoices, baseline: { ...defaultChoices.baseline, isMountain: true, currentClass: 'III' } },
      '2023-11-10',
    ),
  );
});

/** `expect.closeTo` is typed as any. */
const near = (value: number): unknown => expect.closeTo(value, 3);
const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((total, amount) => total + (amount ?? Number.NaN), 0);

describe('the baseline of Bắc Kạn 2022', () => {
  it('has the city’s eight units, 137,764 km² and 45.036 people, and 21 neighbours', () => {
    const inCity = reading.baseline.units.filter(({ isInCity }) => isInCity);
    expect(inCity.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Đức Xuân ward',
      'Nguyễn Thị Minh Khai ward',
      'Sông Cầu ward',
      'Phùng Chí Kiên ward',
      'Huyền Tụng ward',
      'Xuất Hóa ward',
      'Dương Quang commune',
      'Nông Thượng commune',
    ]);
    expect(sum(inCity.map(({ area }) => area))).toBeCloseTo(137.764, 9);
    expect(sum(inCity.map(({ people }) => people))).toBe(45_036);
    expect(reading.baseline.units).toHaveLength(29);
    expect(reading.baseline.units.filter(({ kind }) => kind === 'township').map(({ name }) => name)).toEqual(['Phủ Thông']);
  });

  it('says what its figures already contain: people of row 9, inner people of row 10, land of row 12', () => {
    const { alreadyIn = [] } = reading.baseline;
    expect(alreadyIn.map(({ driver, code, isIn, text, cell }) => [driver, code, isIn, text, cellReference(cell)])).toEqual([
      ['people-whole', '09', true, 'Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', 'F27'],
      ['people-inner', '10', true, 'Cộng cả DS sau khi sát nhập 2 xã lên phường', 'F29'],
      ['land-construction-inner', '12', true, 'Tính cả phần diện tích sau khi sát nhập và lên phường khoảng > 1.300 người/km²', 'F35'],
    ]);
    expect(alreadyIn.map(({ communes, villages, districts, changes }) => [communes, villages, districts, changes])).toEqual([
      [2, 6, ['H. Bạch Thông'], ['merge']],
      [2, null, [], ['merge', 'to-ward']],
      [null, null, [], ['merge', 'to-ward']],
    ]);
  });

  it.each([
    ['Cẩm Giàng', 'merge', { 'people-whole': 'unclear', 'people-inner': 'unclear', 'land-construction-inner': 'unclear' }],
    ['Phủ Thông', 'merge', { 'people-whole': 'unclear', 'people-inner': 'unclear', 'land-construction-inner': 'unclear' }],
    ['Thanh Vận', 'merge', { 'people-whole': 'no', 'people-inner': 'unclear', 'land-construction-inner': 'unclear' }],
    ['Dương Quang', 'to-ward', { 'people-whole': 'no', 'people-inner': 'unclear', 'land-construction-inner': 'unclear' }],
  ] as const)('may already count %s at %s', (name, change, wanted) => {
    const unit = reading.baseline.units.find((each) => each.name === name);
    expect(unit === undefined ? null : Object.fromEntries(mayAlreadyBeIn(reading.baseline.alreadyIn, unit, change))).toEqual(wanted);
  });

  it('reads each unit as it was typed in for the engine’s tests, with its cells', () => {
    for (const expected of sampleUnits) {
      const found = reading.baseline.units.find(({ name }) => name === expected.name);
      expect(found, expected.name).toMatchObject({
        kind: expected.kind,
        isInCity: expected.isInCity,
        area: expected.area,
        people: expected.people,
        peopleYear: expected.peopleYear,
      });
    }
    const camGiang = reading.baseline.units.find(({ name }) => name === 'Cẩm Giàng');
    expect(camGiang?.neighbours).toEqual(['Huyền Tụng', 'Quân Hà', 'Nguyên Phúc']);
    expect([camGiang?.code, camGiang?.parent]).toEqual(['02008', 'Huyện Bạch Thông']);
    expect(
      [camGiang?.nameCell, camGiang?.areaCell, camGiang?.peopleCell].map((cell) =>
        cell === null || cell === undefined ? '' : cellReference(cell),
      ),
    ).toEqual(['B16', 'F16', 'H16']);
  });

  it('has the revenue of 2022, the plan of 2023 and nine months of it, and no ratio', () => {
    expect(
      reading.baseline.budget.map(({ id, year, amount, kind, isWholeYear, unit, cell }) => [
        id,
        year,
        amount,
        kind,
        isWholeYear,
        unit,
        cellReference(cell),
      ]),
    ).toEqual([
      ['revenue-total', 2022, 188, 'actual', true, 'tỷ đồng', 'F5'],
      ['revenue-total', 2023, 260, 'plan', true, 'tỷ đồng', 'F6'],
      ['revenue-total', 2023, 130.453, 'actual', false, 'tỷ đồng', 'F7'],
    ]);
  });

  it('has the 15 projects with their costs in tỷ đồng; number 9 is the head of three and none itself', () => {
    expect(reading.baseline.projects.map(({ number, cost }) => [number, cost])).toEqual([
      ['1', 252],
      ['2', 226],
      ['3', 85],
      ['4', 85.137],
      ['5', null],
      ['5.1', null],
      ['5.2', null],
      ['5.3', null],
      ['5.4', null],
      ['6', 74.964],
      ['7', 585.301],
      ['8', 143.476],
      ['9.1', 70],
      ['9.2', 97.508],
      ['9.3', 129.641],
    ]);
    expect(reading.baseline.projects[0]).toMatchObject({ name: 'Xây dựng Sân vận động tỉnh', cell: { sheet: 'Dự án', row: 5, column: 1 } });
  });

  it('takes people from row 9, area from the units and revenue from the budget', () => {
    const { drivers } = reading.baseline;
    expect(drivers.get('people-whole')?.value).toBeCloseTo(51_690, 6);
    expect(drivers.get('area-natural')?.value).toBeCloseTo(137.764, 9);
    expect(drivers.get('area-natural')?.origin).toMatchObject({ kind: 'read', of: 'units' });
    expect(drivers.get('revenue')).toMatchObject({ value: 188, origin: { kind: 'read', of: 'budget' } });
    expect(drivers.get('expenditure')).toMatchObject({ value: null, origin: { kind: 'missing' } });
  });

  it('shows both populations where they differ and both amounts of road land, and has nothing else to say of the three sheets', () => {
    const [told, ...others] = reading.problems;
    // Row 26: 6,9 % of the 35,154 km² that rows 10 and 12 imply; row 28: 18 m² × 45.700 people.
    expect(others).toMatchObject([
      {
        code: 'figures-contradict',
        severity: 'warning',
        cell: { sheet: 'Phụ lục 03' },
        data: { driver: 'land-traffic', by: '26', kept: near((0.069 * 45_700 * 1e6) / 1300), indicator: '28', other: near(822_600) },
      },
    ]);
    expect(told).toMatchObject({
      code: 'population-differs',
      severity: 'info',
      cell: { sheet: 'Đơn vị hành chính', row: 5, column: 7 },
      data: { units: 45_036, filed: 51_690, indicator: '09' },
    });
  });

  it('passes on what the user chose', () => {
    expect(reading.baseline).toMatchObject({ region: null, isMountain: true, currentClass: 'III' });
  });
});
