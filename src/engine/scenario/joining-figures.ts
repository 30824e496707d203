/**
 * What a unit's own figures do to the city's when its people come: an amount is added to the city's, in place of any assumption; a ratio
 * over people brings as much as its people have of it; a share whose amounts nobody knows becomes a mean weighted by people.
 */
import { qualifiedReference } from '../../domain/cell';
import { areaNatural, peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { IndicatorId, NumericIndicator, Scope } from '../../domain/standard';
import type { UnitFigure } from '../../domain/unit-figure';
import { countsPeople, parseUnit } from '../../language/numbers/units';
import { stateNumerator } from './excesses';
import { anchorHere, currentNumber } from './row-number';
import { numberOf, withNumber } from './reading-value';
import type { Excess, MovingFacts, ScenarioStart } from './replay-state';
import { peopleIn, scopeOf } from './unit-figures';

/** People who come to a part of the city with their figures. `counted`: those of them who are not in its figure already. */
export type Coming = { readonly people: number; readonly counted: number; readonly figures: readonly UnitFigure[] };
export type ComingTo = Readonly<Partial<Record<Scope, Coming>>>;

type Before = {
  readonly drivers: ReadonlyMap<DriverId, number>;
  readonly excesses: ReadonlyMap<IndicatorId, Excess>;
  readonly numbers: ReadonlyMap<IndicatorId, number | null>;
};

/** What was done with the figures of one unit. */
type Settled = {
  /** Drivers that the unit's own figures moved, with the amount that came. */
  readonly came: Map<DriverId, number>;
  readonly used: UnitFigure[];
  readonly mean: NumericIndicator[];
  readonly unused: UnitFigure[];
  readonly countedIn: UnitFigure[];
};

/** Adds to what the city had before the change: neither the assumption nor what keeps pace counts for it. */
function add(moving: MovingFacts, before: Before, driver: DriverId, amount: number): boolean {
  const had = before.drivers.get(driver);
  if (had === undefined) return false;
  moving.drivers.set(driver, had + amount);
  for (const [row, excess] of before.excesses) if (excess.driver === driver) moving.excesses.set(row, excess);
  return true;
}

/** Shares of people and of households may be weighted by people; shares of land, streets, waste may not. */
function isWeighted({ drivers, unit }: NumericIndicator, { edition }: ScenarioStart): boolean {
  if (drivers === null) return parseUnit(unit)?.factor === 0.01;
  const below = edition.standard.drivers.find(({ id }) => id === drivers.denominator)?.unit ?? '';
  return countsPeople(below);
}

/** The amount of the numerator that the unit's ratio means; null where its denominator is not known. */
function amountOf({ drivers }: NumericIndicator, value: number, people: number, came: ReadonlyMap<DriverId, number>): number | null {
  if (drivers === null) return null;
  const { denominator, factor } = drivers;
  if (denominator === null) return value / factor;
  const below = denominator === peopleWhole || denominator === peopleInner ? people : came.get(denominator);
  return below === undefined ? null : (value * below) / factor;
}

function setMean(moving: MovingFacts, row: NumericIndicator, value: number): void {
  const observation = moving.observations.get(row.id);
  if (observation === undefined) return;
  stateNumerator(moving, row, value);
  moving.observations.set(row.id, withNumber(observation, value));
  anchorHere(moving, row);
}

function settleRow(
  moving: MovingFacts,
  start: ScenarioStart,
  before: Before,
  figure: UnitFigure,
  coming: Coming,
  settled: Settled,
): boolean {
  const row = start.edition.numeric.get(figure.id);
  if (row === undefined) return false;
  const numerator = row.drivers?.numerator;
  // Two figures for one amount: the first one has been added.
  if (numerator !== undefined && settled.came.has(numerator)) return false;
  const amount = amountOf(row, figure.value, coming.counted, settled.came);
  if (numerator !== undefined && amount !== null && add(moving, before, numerator, amount)) {
    settled.came.set(numerator, amount);
    return true;
  }
  const had = before.numbers.get(row.id) ?? null;
  const people = peopleIn(row.scope, before.drivers);
  if (had === null || people === null || !isWeighted(row, start)) return false;
  setMean(moving, row, (had * people + figure.value * coming.counted) / (people + coming.counted));
  settled.mean.push(row);
  return true;
}

function settleScope(moving: MovingFacts, start: ScenarioStart, before: Before, scope: Scope, coming: Coming, settled: Settled): void {
  const own = coming.figures.filter((figure) => scopeOf(figure, start.edition) === scope);
  if (coming.people <= 0) return;
  if (coming.counted <= 0) {
    settled.countedIn.push(...own);
    return;
  }
  for (const figure of own.filter(({ of }) => of === 'stock')) {
    if (add(moving, before, figure.id, figure.value)) {
      settled.came.set(figure.id, figure.value);
      settled.used.push(figure);
    } else settled.unused.push(figure);
  }
  for (const figure of own.filter(({ of }) => of === 'row')) {
    if (settleRow(moving, start, before, figure, coming, settled)) settled.used.push(figure);
    else settled.unused.push(figure);
  }
}

const cellsOf = (figures: readonly UnitFigure[]): string =>
  [...new Set(figures.map(({ heading, cell }) => `${heading} (${qualifiedReference(cell)})`))].join('; ');
const codesOf = (rows: readonly NumericIndicator[]): string => rows.map(({ code }) => code).join(', ');

function isKnown({ observations }: MovingFacts, { id }: NumericIndicator): boolean {
  const observation = observations.get(id);
  return observation !== undefined && numberOf(observation.reading) !== null;
}

function told(moving: MovingFacts, start: ScenarioStart, settled: Settled, unit: string, isOpen: boolean): readonly Problem[] {
  const { came, used, mean, unused, countedIn } = settled;
  const known = [...start.edition.numeric.values()].filter((row) => isKnown(moving, row));
  const rows = known.filter(
    (row) =>
      mean.includes(row) ||
      (row.drivers !== null && [row.drivers.numerator, row.drivers.denominator].some((id) => id !== null && came.has(id))),
  );
  // Taken as filed, a row keeps its points whatever it reads.
  const filed = mean.filter(({ id }) => moving.resolutions.has(id));
  const isOwn = (id: DriverId): boolean => came.has(id) || [peopleWhole, peopleInner, areaNatural].includes(id);
  const half = rows.filter(({ id, drivers }) => {
    if (drivers === null || drivers.denominator === null || mean.some((row) => row.id === id)) return false;
    return !isOwn(drivers.numerator) || !isOwn(drivers.denominator);
  });
  return [
    ...(used.length === 0
      ? []
      : [problem('unit-figures-used', 'info', null, { unit, rows: codesOf(rows), cells: cellsOf(used), mean: codesOf(mean) })]),
    ...(half.length === 0 ? [] : [problem('unit-figures-half', 'warning', null, { unit, rows: codesOf(half) })]),
    ...(filed.length === 0 ? [] : [problem('filed-points-stay', 'warning', null, { indicators: codesOf(filed) })]),
    ...(countedIn.length === 0
      ? []
      : [problem('unit-figures-counted-in', isOpen ? 'warning' : 'info', null, { unit, cells: cellsOf(countedIn), isOpen })]),
    ...(unused.length === 0 ? [] : [problem('unit-figures-unused', 'warning', null, { unit, cells: cellsOf(unused) })]),
  ];
}

export type FiguresJoin = (coming: ComingTo, isOpen: boolean) => readonly Problem[];

const nothingJoins: FiguresJoin = () => [];

/** To be asked before the people of a unit come; the answer to be asked after they and all that is assumed of them have come. */
export function watchFigures(
  moving: MovingFacts,
  start: ScenarioStart,
  unit: { readonly name: string; readonly figures?: readonly UnitFigure[] | undefined },
): FiguresJoin {
  const rows = [...start.edition.numeric.values()];
  if ((unit.figures ?? []).length === 0) return nothingJoins;
  const before: Before = {
    drivers: new Map(moving.drivers),
    excesses: new Map(moving.excesses),
    numbers: new Map(rows.map((row) => [row.id, currentNumber(moving, start, row)])),
  };
  return (coming, isOpen) => {
    const settled: Settled = { came: new Map(), used: [], mean: [], unused: [], countedIn: [] };
    for (const scope of ['whole', 'inner', 'outer'] as const) {
      const part = coming[scope];
      if (part !== undefined) settleScope(moving, start, before, scope, part, settled);
    }
    return told(moving, start, settled, unit.name, isOpen);
  };
}
