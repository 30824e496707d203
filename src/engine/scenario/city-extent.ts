/** People and land of the whole city by the two places that count them: the indicator table, and the sum over the list of units. */
import type { AdministrativeUnit, UnitCover } from '../../domain/administrative-unit';
import { areaNatural, peopleWhole } from '../../domain/driver';
import type { DriverId, PeopleSource } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';

/** Amounts that differ by more than this share contradict each other; less is rounding in the report. */
export const contradictionShare = 0.01;

/** Offices measure the same land anew now and then: so small a share is nobody's mistake. */
const surveyShare = 0.001;

/** A value that was filed as `khoảng` may be off by as much. */
const aboutShare = 0.05;

/** What the indicator table says, with the codes of the rows it takes to know it and the share by which rounding may have moved it. */
export type FiledAmount = { readonly value: number; readonly rows: readonly string[]; readonly slack: number };

/**
 * How the two counts stand to each other: `near` is more than rounding and less than a unit that is missing or written in another unit of
 * measure; `unknown` where one of the two is not there.
 */
export type CountFit = 'unknown' | 'same' | 'near' | 'apart';

export type Counted = { readonly filed: FiledAmount | null; readonly units: number | null; readonly fit: CountFit };

export type CityExtent = Readonly<Record<'people' | 'area', Counted>>;

/** Half of the last digit that was written, as a share of the number: 375,2 may be 375,15 or 375,25. */
function slackOf(value: number, isAbout: boolean): number {
  const [, decimals = ''] = String(value).split('.');
  const half = 0.5 * 10 ** -decimals.length;
  return value === 0 ? 0 : (isAbout ? aboutShare : 0) + half / Math.abs(value);
}

type Filed = { readonly row: NumericIndicator; readonly value: number; readonly slack: number };

/** Numbers that were filed as such; a bound says nothing of how much there is. */
function filedNumbers(rows: readonly NumericIndicator[], observations: ReadonlyMap<IndicatorId, Observation>): readonly Filed[] {
  return rows.flatMap((row) => {
    const reading = observations.get(row.id)?.reading;
    if (reading === undefined || reading.kind === 'grade' || reading.kind === 'pending' || reading.kind === 'bound') return [];
    return [{ row, value: reading.value, slack: slackOf(reading.value, reading.kind === 'about') }];
  });
}

function filedOf(driver: DriverId, filed: readonly Filed[]): FiledAmount | null {
  const own = filed.find(({ row }) => row.drivers?.numerator === driver && row.drivers.denominator === null);
  const factor = own?.row.drivers?.factor;
  if (own === undefined || factor === undefined) return null;
  return { value: own.value / factor, rows: [own.row.code], slack: own.slack };
}

/** The land that people and their density imply: 51.690 people ÷ 375,2 people/km² = 137,77 km². */
function impliedArea(people: FiledAmount | null, filed: readonly Filed[]): FiledAmount | null {
  const density = filed.find(({ row }) => row.drivers?.numerator === peopleWhole && row.drivers.denominator === areaNatural);
  const factor = density?.row.drivers?.factor;
  if (people === null || density === undefined || factor === undefined || density.value === 0) return null;
  return {
    value: (people.value * factor) / density.value,
    rows: [...people.rows, density.row.code],
    slack: people.slack + density.slack,
  };
}

/** What the city's units add up to; null where one of them lacks the figure. */
export function sumOfUnits(units: readonly AdministrativeUnit[], figure: 'area' | 'people'): number | null {
  const inCity = units.filter((unit) => unit.isInCity);
  return inCity.length === 0
    ? null
    : inCity.reduce<number | null>((sum, unit) => {
        const amount = unit[figure];
        return sum === null || amount === null ? null : sum + amount;
      }, 0);
}

function counted(filed: FiledAmount | null, units: number | null): Counted {
  if (filed === null || units === null) return { filed, units, fit: 'unknown' };
  const share = Math.abs(units - filed.value) / filed.value;
  return { filed, units, fit: share <= filed.slack + surveyShare ? 'same' : share <= contradictionShare ? 'near' : 'apart' };
}

export function cityExtent(
  rows: readonly NumericIndicator[],
  observations: ReadonlyMap<IndicatorId, Observation>,
  units: readonly AdministrativeUnit[],
): CityExtent {
  const filed = filedNumbers(rows, observations);
  const people = filedOf(peopleWhole, filed);
  const area = filedOf(areaNatural, filed) ?? impliedArea(people, filed);
  return { people: counted(people, sumOfUnits(units, 'people')), area: counted(area, sumOfUnits(units, 'area')) };
}

/**
 * Whether the list of units is the city. Land tells: people are counted in other years, land stays. Where it cannot be compared people do.
 * Who takes the units' own sums (`from`) vouches for the list.
 * @param isAssumed nothing on the sheet says which units are the city's
 * @param isLandUnknown some of the city's units have no area
 */
export function coverOf({ area, people }: CityExtent, from: PeopleSource, isAssumed: boolean, isLandUnknown = false): UnitCover {
  if (from === 'units') return { isWhole: true, tooMuch: null };
  const filed = area.filed?.value ?? 0;
  const excess = area.fit === 'apart' ? (area.units ?? 0) - filed : 0;
  const isWhole = area.fit === 'unknown' ? people.fit !== 'apart' && (!isAssumed || people.fit !== 'unknown') : area.fit !== 'apart';
  return { isWhole, tooMuch: excess > 0 ? { filed, excess } : null, ...(isLandUnknown ? { isLandUnknown } : {}) };
}
