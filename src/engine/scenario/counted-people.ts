/**
 * People counted once: whether the people of a unit that joins, or becomes a ward, move the people of the whole or of the inner city, or
 * stand in the filed figure already. What a note leaves open only the user can say (`peopleAlreadyIn`).
 */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Brings, PeopleAnswer } from '../../domain/change-parts';
import type { AlreadyInDriver, JoinChange } from '../../domain/already-in';
import { qualifiedReference } from '../../domain/cell';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Problem, ProblemData } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { mayAlreadyBeIn } from './already-in';
import type { MayBeIn } from './already-in';
import type { MovingFacts, ScenarioStart } from './moving-facts';

/** People who come to the whole and to the inner city, and what is told of those who do not. `isOpen`: nobody has said yet. */
export type CountedPeople = {
  readonly whole: number;
  readonly inner: number;
  readonly isOpen: boolean;
  readonly problems: readonly Problem[];
};

/** What the table says of the driver as the scenario has it: a row that an earlier change set says nothing any more. */
function notesOf(moving: MovingFacts, { baseline }: ScenarioStart, driver: DriverId): readonly AlreadyInDriver[] {
  return (baseline.alreadyIn ?? []).filter((note) => note.driver === driver && !moving.anchors.has(note.indicator));
}

/** A note that speaks of people, and whether the other figure's notes leave the same open. */
function noted(unit: string, people: number, isBoth: boolean, note: AlreadyInDriver): ProblemData['people-in-noted'] {
  return { unit, isBoth, people: Math.round(people), row: note.code, cell: qualifiedReference(note.cell), text: note.text };
}

/** The units whose people a driver's figure has already, as the changes say. */
function countedIn(moving: MovingFacts, driver: DriverId, unit: AdministrativeUnit): number {
  const units = moving.countedIn.get(driver) ?? new Set<string>();
  moving.countedIn.set(driver, new Set([...units, unit.name]));
  return moving.countedIn.get(driver)?.size ?? 0;
}

/** More units are said to be in a figure than its note counts. */
function tooMany(moving: MovingFacts, start: ScenarioStart, driver: DriverId, unit: AdministrativeUnit): readonly Problem[] {
  const counted = countedIn(moving, driver, unit);
  const note = notesOf(moving, start, driver).find(
    ({ isIn, communes, names }) => isIn !== false && communes !== null && names.length === 0,
  );
  if (note === undefined || note.communes === null || counted <= note.communes) return [];
  const { code, cell, text, communes } = note;
  return [problem('people-in-too-many', 'warning', cell, { row: code, cell: qualifiedReference(cell), text, communes, counted })];
}

/** Who comes, and whether with land and beds. A part of a unit is none of the units that a note counts. */
export type ComingPeople = { readonly whole: number; readonly inner: number; readonly isPart: boolean; readonly brings: Brings };

const figures = [
  ['whole', peopleWhole],
  ['inner', peopleInner],
] as const;

type Verdicts = Readonly<Record<'whole' | 'inner', { readonly may: MayBeIn; readonly note: AlreadyInDriver | null }>>;

/** What the notes of each figure say of the unit; of a figure that nobody comes to they say nothing. */
function verdictsOf(
  moving: MovingFacts,
  start: ScenarioStart,
  unit: AdministrativeUnit,
  change: JoinChange,
  coming: ComingPeople,
): Verdicts {
  const listed = start.baseline.units.find(({ name }) => name === unit.name) ?? unit;
  const of = (driver: DriverId, people: number): Verdicts['whole'] => {
    const notes = notesOf(moving, start, driver);
    const may = people === 0 ? 'no' : (mayAlreadyBeIn(notes, listed, change).get(driver) ?? 'no');
    return { may, note: notes[0] ?? null };
  };
  return { whole: of(peopleWhole, coming.whole), inner: of(peopleInner, coming.inner) };
}

/**
 * Notes of stocks (row 12: land) that may have what this unit brings. Nobody can say how much of it, so the assumption stands and is told;
 * a stock that does not move has nothing to be counted twice.
 */
function toldOfStocks(
  moving: MovingFacts,
  { baseline, edition }: ScenarioStart,
  unit: AdministrativeUnit,
  change: JoinChange,
  moved: { readonly whole: number; readonly inner: number },
): readonly Problem[] {
  const moves = [...(moved.whole === 0 ? [] : edition.wholeStocks), ...(moved.inner === 0 ? [] : edition.innerStocks)];
  const notes = (baseline.alreadyIn ?? []).filter(({ driver, indicator }) => moves.includes(driver) && !moving.anchors.has(indicator));
  const may = mayAlreadyBeIn(notes, baseline.units.find(({ name }) => name === unit.name) ?? unit, change);
  return notes
    .filter(({ driver }) => may.get(driver) === 'in' || may.get(driver) === 'unclear')
    .map(({ code, cell, text }) =>
      problem('stock-may-be-in', 'warning', cell, { unit: unit.name, row: code, cell: qualifiedReference(cell), text }),
    );
}

/** People are added by an answer that says so: of both figures, or of the inner one where the whole city's alone has them. */
function isAnsweredAdded(answer: PeopleAnswer | undefined, figure: 'whole' | 'inner'): boolean {
  return answer === false || (answer === 'whole' && figure === 'inner');
}

/**
 * The people who move. An answer holds for what a note may have counted, and for nothing else: of a figure without a note nobody is taken
 * away, whatever was answered.
 * @param coming people who come to the whole city, and those of them (or of the city's own) who come to the inner city
 * @param answer whether they stand in the filed figures already; undefined while nobody said
 */
export function countPeople(
  moving: MovingFacts,
  start: ScenarioStart,
  unit: AdministrativeUnit,
  change: JoinChange,
  coming: ComingPeople,
  answer: PeopleAnswer | undefined,
): CountedPeople {
  const verdicts = verdictsOf(moving, start, unit, change, coming);
  const isBoth = verdicts.whole.may === 'unclear' && verdicts.inner.may === 'unclear';
  const moved = { whole: coming.whole, inner: coming.inner };
  const problems: Problem[] = [];
  let isOpen = false;
  let isHeld = false;
  for (const [figure, driver] of figures) {
    const { may, note } = verdicts[figure];
    if (note === null || may === 'no' || may === 'not-in' || isAnsweredAdded(answer, figure)) continue;
    moved[figure] = 0;
    isHeld = true;
    if (answer !== undefined) {
      problems.push(...(coming.isPart ? [] : tooMany(moving, start, driver, unit)));
      continue;
    }
    // One question a change: what is asked of the whole city is not asked again of the inner one.
    if (may === 'unclear' && isOpen) continue;
    isOpen = isOpen || may === 'unclear';
    const data = noted(unit.name, coming[figure], isBoth, note);
    problems.push(
      problem(may === 'unclear' ? 'people-in-unanswered' : 'people-in-noted', may === 'unclear' ? 'warning' : 'info', note.cell, data),
    );
  }
  const isUnfounded = answer !== undefined && answer !== false && !isHeld && (coming.whole !== 0 || answer === true);
  if (isUnfounded) problems.push(problem('people-in-unfounded', 'warning', null, { unit: unit.name }));
  const stocks = coming.brings === 'nothing' ? [] : toldOfStocks(moving, start, unit, change, moved);
  return { ...moved, isOpen, problems: [...problems, ...stocks] };
}
