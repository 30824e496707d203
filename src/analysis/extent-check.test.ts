import { describe, expect, it } from 'vitest';
import { sampleUnits } from '../../tests/support/sample-baseline';
import { cellReference } from '../domain/cell';
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { CityExtent, CountFit } from '../engine/scenario/city-extent';
import { extentProblems } from './extent-check';

const at = (row: number, column: number) => ({ sheet: 'ĐVHC', row, column });
const units: readonly AdministrativeUnit[] = sampleUnits
  .filter(({ isInCity }) => isInCity)
  .map((unit, row) => ({ ...unit, nameCell: at(row, 1), areaCell: at(row, 2), peopleCell: at(row, 3) }));

function extent(area: number | null, fit: CountFit, people: number | null = 51_690, peopleFit: CountFit = 'same'): CityExtent {
  return {
    area: { filed: { value: 137.7665, rows: ['09', '11'], slack: 0 }, units: area, fit },
    people: { filed: { value: 51_690, rows: ['09'], slack: 0 }, units: people, fit: peopleFit },
  };
}

const told = (found: ReturnType<typeof extentProblems>): readonly string[] =>
  found.map(({ code, severity, cell }) => `${code} ${severity} ${cell === null ? '' : cellReference(cell)}`);

describe('the list of units against the indicator table', () => {
  it('has nothing to say where both count the same', () => {
    expect(extentProblems(extent(137.764, 'same'), 'indicators', units)).toEqual([]);
  });

  it('shows people that differ, and takes what the user chose', () => {
    const found = extentProblems(extent(137.764, 'same', 45_036, 'apart'), 'units', units);
    expect(told(found)).toEqual(['population-differs info D1']);
    expect(found[0]?.data).toEqual({ units: 45_036, filed: 51_690, indicator: '09', used: 'units' });
  });

  it('shows land that differs a little, and uses the units’', () => {
    const found = extentProblems(extent(137.2, 'near'), 'indicators', units);
    expect(told(found)).toEqual(['area-differs info C1']);
    expect(found[0]?.data).toMatchObject({ units: 137.2, filed: 137.767, rows: '09, 11', isApart: false, used: 'units' });
  });

  it('warns of land that is too little, at the first unit, and uses the indicator table’s', () => {
    const found = extentProblems(extent(9.66, 'apart'), 'indicators', units.slice(0, 2));
    expect(told(found)).toEqual(['area-differs warning C1']);
    expect(found[0]?.data).toMatchObject({ count: 2, isApart: true, used: 'indicators' });
  });

  it('warns of land that is too much at the unit that has most of it', () => {
    const inHectares = units.map((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: 396 } : unit));
    const row = units.findIndex(({ name }) => name === 'Sông Cầu') + 1;
    expect(told(extentProblems(extent(529.8, 'apart'), 'indicators', inHectares))).toEqual([`area-differs warning C${String(row)}`]);
  });

  it('says which land is missing where some is, and nothing where the list has none at all', () => {
    const lacking = units.map((unit, row) => (row === 2 ? { ...unit, area: null } : unit));
    expect(told(extentProblems(extent(null, 'unknown'), 'indicators', lacking))).toEqual(['area-incomplete warning C3']);
    const without = units.map((unit) => ({ ...unit, area: null }));
    expect(extentProblems(extent(null, 'unknown'), 'indicators', without)).toEqual([]);
  });

  it('doubts a list whose people are others where there is no land to compare, unless the user takes it', () => {
    const without = units.map((unit) => ({ ...unit, area: null }));
    const differing = extent(null, 'unknown', 18_265, 'apart');
    expect(told(extentProblems(differing, 'indicators', without))).toEqual(['population-differs info D1', 'units-unproven warning B1']);
    expect(told(extentProblems(differing, 'units', without))).toEqual(['population-differs info D1']);
  });
});
