/**
 * What a change did to the rows of the table, and what it could not do: rows that looked at the land or the people that moved, and whose
 * share of them no sheet has. Nobody is left to think that they were worked out.
 */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { isAbove, isSame } from '../../domain/comparison';
import { areaNatural, peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Indicator, IndicatorId, NumericIndicator, Scope } from '../../domain/standard';
import { calledDriver } from '../../engine/scenario/called-driver';
import { currentNumber, grownFromNone } from '../../engine/scenario/moving-facts';
import type { MovingFacts, ScenarioStart } from '../../engine/scenario/moving-facts';

type Extent = { readonly people: number; readonly area: number };
type Totals = Extent & { readonly count: number };

type Snapshot = {
  readonly numbers: ReadonlyMap<IndicatorId, number | null>;
  readonly drivers: ReadonlyMap<DriverId, number>;
  readonly wards: Totals;
  readonly others: Totals;
};

function totalsOf(units: readonly AdministrativeUnit[]): Totals {
  const sum = (figure: 'people' | 'area'): number => units.reduce((total, unit) => total + (unit[figure] ?? 0), 0);
  return { people: sum('people'), area: sum('area'), count: units.length };
}

function snapshotOf(moving: MovingFacts, start: ScenarioStart): Snapshot {
  const units = [...moving.units.values()];
  return {
    numbers: new Map([...start.edition.numeric.values()].map((row) => [row.id, currentNumber(moving, start, row)])),
    drivers: new Map(moving.drivers),
    wards: totalsOf(units.filter(({ kind }) => kind === 'ward')),
    others: totalsOf(units.filter(({ kind }) => kind !== 'ward')),
  };
}

/** A part of the city that is only cut into more units is the same part. */
function isSameExtent(one: Extent, other: Extent): boolean {
  return isSame(one.people, other.people) && isSame(one.area, other.area);
}

/** The parts of the city that a change of units touched. */
function touched(before: Snapshot, after: Snapshot): ReadonlySet<Scope> {
  const parts = new Set<Scope>();
  if (!isSameExtent(before.wards, after.wards)) parts.add('inner');
  if (!isSameExtent(before.others, after.others)) parts.add('outer');
  const whole = ({ wards, others }: Snapshot): Extent => ({ people: wards.people + others.people, area: wards.area + others.area });
  if (!isSameExtent(whole(before), whole(after))) parts.add('whole');
  return parts;
}

/** The parts of the city whose people changed though its units did not: people came, or were set. */
function peopled(before: Snapshot, after: Snapshot): ReadonlySet<Scope> {
  const [whole, inner] = [peopleWhole, peopleInner].map((id) => (after.drivers.get(id) ?? 0) - (before.drivers.get(id) ?? 0));
  const moves = { whole: whole ?? 0, inner: inner ?? 0 };
  const parts = new Set<Scope>();
  if (!isSame(moves.whole, 0)) parts.add('whole');
  if (!isSame(moves.inner, 0)) parts.add('inner');
  if (before.drivers.has(peopleInner) && !isSame(moves.whole, moves.inner)) parts.add('outer');
  return parts;
}

function driversOf({ drivers }: NumericIndicator): readonly DriverId[] {
  return [drivers?.numerator, drivers?.denominator].filter((id) => id !== undefined && id !== null);
}

function isFiled({ observations }: MovingFacts, id: IndicatorId): boolean {
  const reading = observations.get(id)?.reading;
  return reading !== undefined && reading.kind !== 'pending';
}

/** The people of the whole and of the inner city themselves: whether they moved is said by what counts them. */
function countsPeople(row: Indicator): boolean {
  return row.drivers?.denominator === null && [peopleWhole, peopleInner].includes(row.drivers.numerator);
}

function codesOf(rows: readonly Indicator[]): string {
  return rows.map(({ code }) => code).join(', ');
}

function hasMoved(row: Indicator, before: Snapshot, after: Snapshot): boolean {
  const [from, to] = [before.numbers.get(row.id) ?? null, after.numbers.get(row.id) ?? null];
  return from !== null && to !== null && !isSame(from, to);
}

/** Rows that had a number before the change and have none after it, as it was filed over nothing: by the quantity that there is some of now. */
function leftWithoutGround(
  moving: MovingFacts,
  start: ScenarioStart,
  before: Snapshot,
): ReadonlyMap<DriverId, readonly NumericIndicator[]> {
  const left = new Map<DriverId, readonly NumericIndicator[]>();
  for (const row of start.edition.ratios) {
    if ((before.numbers.get(row.id) ?? null) === null) continue;
    const driver = grownFromNone(moving, start, row);
    if (driver !== null) left.set(driver, [...(left.get(driver) ?? []), row]);
  }
  return left;
}

/** Densities that rise because people came and the land that they are counted on did not. */
function densitiesUp(rows: readonly NumericIndicator[], before: Snapshot, after: Snapshot): readonly NumericIndicator[] {
  return rows.filter(({ id, drivers }) => {
    if (drivers === null || drivers.denominator === null || drivers.denominator === areaNatural) return false;
    const isOfPeople = drivers.numerator === peopleWhole || drivers.numerator === peopleInner;
    const land = [before.drivers.get(drivers.denominator), after.drivers.get(drivers.denominator)];
    const [from, to] = [before.numbers.get(id) ?? null, after.numbers.get(id) ?? null];
    return isOfPeople && land[0] === land[1] && from !== null && to !== null && isAbove(to, from);
  });
}

/** Codes of rows that the unit's own figures give, also where they left the number as it was. */
function ownRows(said: readonly Problem[]): ReadonlySet<string> {
  return new Set(said.filter((each) => each.code === 'unit-figures-used').flatMap(({ data }) => data.rows.split(', ')));
}

/** What is spoken of: a change of units, or of people, land and amounts; a change of one row, which it names itself. */
export type Watched = 'units' | 'amounts' | 'one-row';

function told(
  start: ScenarioStart,
  what: Watched,
  moving: MovingFacts,
  [before, after]: readonly [Snapshot, Snapshot],
  said: readonly Problem[],
): readonly Problem[] {
  const isOfUnits = what === 'units';
  const parts = isOfUnits ? touched(before, after) : peopled(before, after);
  const left = leftWithoutGround(moving, start, before);
  const waiting = [...left].map(([driver, rows]) =>
    problem('figure-from-none', 'warning', null, { ...calledDriver(start, driver), rows: codesOf(rows) }),
  );
  const filed = start.edition.standard.indicators.filter(({ id }) => isFiled(moving, id));
  const own = ownRows(said);
  const moved = filed.filter((row) => own.has(row.code) || hasMoved(row, before, after));
  if (parts.size === 0 && moved.length <= (what === 'one-row' ? 1 : 0)) return waiting;
  // What waits now was not kept.
  const stayed = filed.filter(
    (row) => parts.has(row.scope) && !moved.includes(row) && after.numbers.get(row.id) !== null && !countsPeople(row),
  );
  const isAssumed = (row: Indicator): boolean =>
    row.kind === 'numeric' && driversOf(row).some((id) => before.drivers.get(id) !== after.drivers.get(id));
  const assumed = stayed.filter(isAssumed);
  const unknown = stayed.filter((row) => !isAssumed(row));
  // A density that was set by itself rose because it was said to.
  const denser = what === 'one-row' ? [] : densitiesUp([...start.edition.numeric.values()], before, after);
  const outer = filed.filter(({ scope }) => scope === 'outer');
  const isOuterGone = before.others.count > 0 && after.others.count === 0 && outer.length > 0;
  return [
    problem('rows-followed', 'info', null, {
      moved: codesOf(moved),
      assumed: codesOf(assumed),
      unknown: codesOf(unknown),
      isOfUnits,
    }),
    ...waiting,
    ...(denser.length === 0 ? [] : [problem('land-did-not-come', 'warning', null, { rows: codesOf(denser), isOfUnits })]),
    ...(isOuterGone ? [problem('no-outer-area-left', 'warning', null, { rows: codesOf(outer) })] : []),
  ];
}

/** To be asked before a change; the answer to be asked after it, with what the change said itself. */
export function watchRows(
  moving: MovingFacts,
  start: ScenarioStart,
  what: Watched,
): (after: MovingFacts, said: readonly Problem[]) => readonly Problem[] {
  const before = snapshotOf(moving, start);
  return (after, said) => told(start, what, after, [before, snapshotOf(after, start)], said);
}
