/** People and land that a figure already contains: whose notes speak of which driver, and whether a unit may be among them. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { AlreadyIn, AlreadyInDriver, AlreadyInNote, JoinChange } from '../../domain/already-in';
import type { Driver, DriverId } from '../../domain/driver';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { Observation, Resolutions } from '../../domain/observation';
import type { DriverRatio, NumericIndicator } from '../../domain/standard';
import { isSameParent } from '../../language/parent-unit';
import { namesUnit } from '../../language/names-unit';
import { isSameUnit } from '../../language/unit-name';
import type { PreparedEdition } from './prepared-edition';

/**
 * Whether a driver's figure contains a unit already.
 * - `in`, `not-in`: a note says so;
 * - `unclear`: a note speaks of some units and this may be one of them (`2 xã, 06 thôn của H. Bạch Thông`): people must say;
 * - `no`: no note speaks of it.
 */
export type MayBeIn = 'in' | 'not-in' | 'unclear' | 'no';

/** The drivers that a note of a row speaks of: of a density its people or its land, of any other row what it counts. */
function driversOf({ numerator, denominator }: DriverRatio, { figures }: AlreadyIn): readonly DriverId[] {
  const isOfPeople = numerator === peopleWhole || numerator === peopleInner;
  if (!isOfPeople || denominator === null) return [numerator];
  if (figures.length === 0) return [numerator, denominator];
  return [...(figures.includes('people') ? [numerator] : []), ...(figures.includes('area') ? [denominator] : [])];
}

/** True where the user has put another figure in the place of the one that the note speaks of. */
function isReplaced({ indicator, reading }: Observation, resolutions: Resolutions): boolean {
  const resolution = resolutions[indicator];
  if (resolution?.kind !== 'value') return false;
  const read = reading.kind === 'grade' ? null : reading.kind === 'pending' ? reading.hint : reading.value;
  return resolution.value !== read;
}

/** True where the driver's amount does not come from the table: what its rows say is not said of the sum over the units. */
function isFromElsewhere(driver: Driver | undefined): boolean {
  return driver?.origin.kind === 'read' && driver.origin.of !== 'indicator';
}

/** What the table says of the drivers that its rows give. */
export function alreadyInDrivers(
  { numeric }: Pick<PreparedEdition, 'numeric'>,
  observations: readonly Observation[],
  resolutions: Resolutions,
  drivers: ReadonlyMap<DriverId, Driver>,
): readonly AlreadyInDriver[] {
  const ofRow = (row: NumericIndicator, note: AlreadyInNote): readonly AlreadyInDriver[] =>
    (row.drivers === null ? [] : driversOf(row.drivers, note))
      .filter((driver) => !isFromElsewhere(drivers.get(driver)))
      .map((driver) => ({ ...note, driver, indicator: row.id, code: row.code }));
  return observations.flatMap((observation) => {
    const row = numeric.get(observation.indicator);
    if (row === undefined || isReplaced(observation, resolutions)) return [];
    return (observation.alreadyIn ?? []).flatMap((note) => ofRow(row, note));
  });
}

type Verdict = { readonly may: MayBeIn; readonly isByName: boolean };

function ofNote(note: AlreadyInDriver, unit: AdministrativeUnit, change: JoinChange): Verdict {
  const isNamed = note.names.some((name) => isSameUnit(name, unit.name));
  // Of villages of a commune the note may mean that only they are counted.
  if (isNamed && (note.isIn === null || note.villages !== null)) return { may: 'unclear', isByName: true };
  if (isNamed) return { may: note.isIn === true ? 'in' : 'not-in', isByName: true };
  // Written without its marks, in small letters, or among words that are no names of the house: nobody can be sure that it is another.
  if (namesUnit(note.text, unit.name)) return { may: 'unclear', isByName: false };
  const isListWhole = note.names.length > 0 && note.villages === null && (note.communes ?? 0) <= note.names.length;
  const { parent } = unit;
  const isOfElsewhere = note.districts.length > 0 && parent !== null && !note.districts.some((district) => isSameParent(district, parent));
  // What only joined the city is none of the units that it had.
  const isOfOthers = change === 'to-ward' && unit.isInCity && note.changes.length === 1 && note.changes[0] === 'merge';
  if (isListWhole || isOfElsewhere || isOfOthers) return { may: 'no', isByName: false };
  return { may: note.isIn === false ? 'not-in' : 'unclear', isByName: false };
}

/** Several notes of one driver: what a name says goes before what numbers leave open; two that contradict each other leave it open. */
function together(verdicts: readonly Verdict[]): MayBeIn {
  const named = new Set(verdicts.filter(({ isByName }) => isByName).map(({ may }) => may));
  const [only] = named;
  if (only !== undefined) return named.size === 1 ? only : 'unclear';
  const all = new Set(verdicts.map(({ may }) => may));
  return all.has('unclear') ? 'unclear' : all.has('not-in') ? 'not-in' : 'no';
}

/**
 * Whether the figures of a baseline contain a unit that a change is about to count in, by driver; drivers that no note speaks of are absent.
 * @param unit as the baseline lists it, before any change of the scenario
 */
export function mayAlreadyBeIn(
  alreadyIn: readonly AlreadyInDriver[] | undefined,
  unit: AdministrativeUnit,
  change: JoinChange,
): ReadonlyMap<DriverId, MayBeIn> {
  const notes = alreadyIn ?? [];
  const drivers = new Set(notes.map(({ driver }) => driver));
  const ofDriver = (driver: DriverId): MayBeIn =>
    together(notes.filter((note) => note.driver === driver).map((note) => ofNote(note, unit, change)));
  return new Map([...drivers].map((driver) => [driver, ofDriver(driver)]));
}
