/**
 * People counted once: whether the people of a unit that joins, or becomes a ward, move the people of the whole or of the inner city, or
 * stand in the filed figure already. What a note leaves open only the user can say (`peopleAlreadyIn`).
 */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { AlreadyInDriver, JoinChange } from '../../domain/already-in';
import { qualifiedReference } from '../../domain/cell';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { mayAlreadyBeIn } from './already-in';
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

function noted(
  unit: string,
  people: number,
  notes: readonly AlreadyInDriver[],
): { unit: string; people: number; row: string; cell: string; text: string } {
  const [first] = notes;
  return {
    unit,
    people: Math.round(people),
    row: first?.code ?? '',
    cell: first === undefined ? '' : qualifiedReference(first.cell),
    text: first?.text ?? '',
  };
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

/**
 * The people who move.
 * @param whole people who come to the whole city, and `inner` those of them (or of the city's own) who come to the inner city
 * @param answer whether they stand in the filed figure already; undefined while nobody said
 */
export function countPeople(
  moving: MovingFacts,
  start: ScenarioStart,
  unit: AdministrativeUnit,
  change: JoinChange,
  people: { readonly whole: number; readonly inner: number },
  answer: boolean | undefined,
): CountedPeople {
  if (answer === false) return { ...people, isOpen: false, problems: [] };
  const listed = start.baseline.units.find(({ name }) => name === unit.name) ?? unit;
  const problems: Problem[] = [];
  let isOpen = false;
  let isHeld = false;
  const moved = { ...people };
  for (const [driver, part] of [
    [peopleWhole, 'whole'],
    [peopleInner, 'inner'],
  ] as const) {
    const coming = people[part];
    const notes = notesOf(moving, start, driver);
    const may = coming === 0 ? 'no' : (mayAlreadyBeIn(notes, listed, change).get(driver) ?? 'no');
    if (may === 'no' || may === 'not-in') continue;
    moved[part] = 0;
    if (answer === true) {
      problems.push(...tooMany(moving, start, driver, unit));
      isHeld = true;
      continue;
    }
    const [note] = notes;
    // One question a change: what is asked of the whole city is not asked again of the inner one.
    if (may === 'unclear' && isOpen) continue;
    isOpen = isOpen || may === 'unclear';
    const data = noted(unit.name, coming, notes);
    problems.push(
      may === 'unclear'
        ? problem('people-in-unanswered', 'warning', note?.cell ?? null, data)
        : problem('people-in-noted', 'info', note?.cell ?? null, data),
    );
  }
  // An answer holds for what a note may have counted, and for nothing else: of a figure without a note nobody is taken away.
  if (answer === true && !isHeld) problems.push(problem('people-in-unfounded', 'warning', null, { unit: unit.name }));
  return { ...moved, isOpen, problems };
}
