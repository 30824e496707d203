/** What a baseline knows of its quantities. Made-up rows over made-up quantities; figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../../tests/support/small-standard';
import { edition, sampleUnits } from '../../../tests/support/sample-baseline';
import { sampleObservations } from '../../../tests/support/sample-observations';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Observation } from '../../domain/observation';
import type { NumericIndicator } from '../../domain/standard';
import { deriveDrivers } from './baseline-drivers';
import { prepareEdition } from './prepared-edition';

const [template] = smallStandard.indicators.filter((row) => row.kind === 'numeric');
if (template === undefined) throw new Error('the made-up edition has rows of numbers');

function row(id: string, numerator: string, denominator: string | null, factor = 1): NumericIndicator {
  return { ...template, id, code: id, drivers: { numerator, denominator, factor } } as NumericIndicator;
}
const reads = (indicator: string, value: number): Observation => ({
  indicator,
  cell: { sheet: 'S', row: 1, column: 1 },
  raw: '',
  reading: { kind: 'exact', value },
  filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
});
function known(rows: readonly NumericIndicator[], ...filed: readonly Observation[]): Readonly<Record<string, number | null>> {
  const observations = new Map(filed.map((each) => [each.indicator, each]));
  const { drivers } = deriveDrivers(prepareEdition({ ...smallStandard, indicators: rows }), observations, [], [], 'indicators');
  return Object.fromEntries([...drivers].map(([id, { value }]) => [id, value]));
}

describe('quantities that ratios imply', () => {
  it('follow from one another in whatever order the rows stand: beds from rooms, rooms from houses', () => {
    const rows = [row('4', 'sheets', 'beds'), row('3', 'beds', 'rooms'), row('2', 'rooms', 'houses'), row('1', 'houses', null)];
    expect(known(rows, reads('1', 10), reads('2', 4), reads('3', 2), reads('4', 3))).toMatchObject({
      houses: 10,
      rooms: 40,
      beds: 80,
      sheets: 240,
    });
  });

  it('come from a row above 0 before one at 0, which says only that there is none where no other row says more', () => {
    const rows = [row('1', 'people', null), row('2', 'trees', 'people'), row('3', 'trees', 'people')];
    expect(known(rows, reads('1', 100), reads('2', 0), reads('3', 0.5))).toMatchObject({ trees: 50 });
    expect(known(rows, reads('1', 100), reads('2', 0))).toMatchObject({ trees: 0 });
  });

  it('tell the lower side from the upper one, but nothing from a row or an amount at 0', () => {
    const rows = [row('1', 'trees', null), row('2', 'trees', 'people', 1000)];
    expect(known(rows, reads('1', 50), reads('2', 500))).toMatchObject({ people: 100 });
    expect(known(rows, reads('1', 50), reads('2', 0))).toMatchObject({ people: null });
    expect(known(rows, reads('1', 0), reads('2', 500))).toMatchObject({ people: null });
  });

  it('tell nothing of the upper side over nobody: so many trees for 1.000 of nobody are no number of trees, not even 0', () => {
    const rows = [row('1', 'people', null), row('2', 'trees', 'people', 1000)];
    expect(known(rows, reads('1', 0), reads('2', 500))).toMatchObject({ people: 0, trees: null });
  });
});

describe('people and land of the sample', () => {
  const filed = new Map(sampleObservations.map((each) => [each.indicator, each]));
  const withCells = sampleUnits.map((unit): AdministrativeUnit => ({
    ...unit,
    areaCell: { sheet: 'Đơn vị', row: 3, column: 4 },
    peopleCell: { sheet: 'Đơn vị', row: 3, column: 5 },
  }));
  const derive = (units: readonly AdministrativeUnit[], from: 'indicators' | 'units', observations = filed) =>
    deriveDrivers(edition, observations, units, [], from).drivers;
  const inHectares = withCells.map((unit) => (unit.name === 'Sông Cầu' ? { ...unit, area: 396 } : unit));

  it('stand in the first unit’s cell of the figure that was summed', () => {
    expect(derive(withCells, 'indicators').get('area-natural')).toMatchObject({
      origin: { kind: 'read', cell: { column: 4 }, of: 'units' },
    });
    expect(derive(withCells, 'units').get('people-whole')).toMatchObject({
      value: 45_036,
      origin: { kind: 'read', cell: { column: 5 }, of: 'units' },
    });
  });

  it('land that the list has quite otherwise than the table is the table’s, unless the user takes the list', () => {
    // 51.690 ÷ 375,2 by the table; 137,764 − 3,96 + 396 by the list.
    expect(derive(inHectares, 'indicators').get('area-natural')?.value).toBeCloseTo(51_690 / 375.2, 6);
    const listed = derive(inHectares, 'units').get('area-natural');
    expect([listed?.value, listed?.origin]).toEqual([expect.closeTo(529.804, 6), expect.objectContaining({ kind: 'read', of: 'units' })]);
  });

  it('people are the table’s where it has them, the list’s where it has none or the user takes the list', () => {
    const without = new Map(filed);
    without.delete('population-whole');
    expect(derive(withCells, 'indicators').get('people-whole')?.value).toBe(51_690);
    expect(derive(withCells, 'indicators', without).get('people-whole')).toMatchObject({ value: 45_036, origin: { of: 'units' } });
  });
});
