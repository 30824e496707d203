/** Edits of the list of scenarios. Each gives a new list; ids of changes are unique within their scenario. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { kindNamed } from '../changes/kind-named';
import { scenarioAbout } from '../changes/scenario';
import type { Change, ChangeAction, Scenario, ScenarioAbout } from '../changes/scenario';
import type { PeopleAnswer } from '../domain/change-parts';
import { controlCharacterIn } from '../domain/writable-text';
import { changeWords } from '../language/lexicon/scenario-words';
import { nameIdentity, sameName } from '../language/text/names';
import { unitKey } from '../language/unit-name';

/** Baseline and up to six scenarios are compared. */
export const scenarioLimit = 6;

/** Why a scenario cannot take a name; null where it can. `names` holds every scenario's, its own too. */
export function nameFault(names: readonly string[], own: string, wanted: string): 'empty' | 'control' | 'baseline' | 'taken' | null {
  if (nameIdentity(wanted) === '') return 'empty';
  if (controlCharacterIn(wanted) !== null) return 'control';
  if (changeWords.is(wanted) === 'baseline') return 'baseline';
  return names.some((name) => name !== own && sameName(name, wanted)) ? 'taken' : null;
}

/** The name itself where no scenario has it, else with the first number that makes it another: `A (2)`. */
export function freeName(taken: readonly string[], wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.some((other) => sameName(other, name)); number += 1) name = `${wanted} (${String(number)})`;
  return name;
}

/** `A`, `B`, … the first letter not taken. */
export function nextName(scenarios: readonly Scenario[]): string {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') if (!scenarios.some(({ name }) => sameName(name, letter))) return letter;
  return String(scenarios.length + 1);
}

function replace(scenarios: readonly Scenario[], name: string, edit: (scenario: Scenario) => Scenario): readonly Scenario[] {
  return scenarios.map((scenario) => (scenario.name === name ? edit(scenario) : scenario));
}

/** Adds a copy of a scenario, or an empty one where `copyOf` is null. The same list once the limit is reached. */
export function addScenario(scenarios: readonly Scenario[], copyOf: string | null): readonly Scenario[] {
  if (scenarios.length >= scenarioLimit) return scenarios;
  const model = scenarios.find(({ name }) => name === copyOf);
  // A copy is another's work: who made the model and what for is not said of it.
  return [...scenarios, { name: nextName(scenarios), changes: model?.changes ?? [] }];
}

/**
 * Adds what an answer proposes: the changes of the scenario that was looked at (none over the baseline), then its own. The same list once the
 * limit is reached.
 */
export function proposeScenario(
  scenarios: readonly Scenario[],
  from: string | null,
  actions: readonly ChangeAction[],
  note: string,
): readonly Scenario[] {
  if (scenarios.length >= scenarioLimit) return scenarios;
  const name = nextName(scenarios);
  const model = scenarios.find((each) => each.name === from);
  const begun: readonly Scenario[] = [...scenarios, { name, changes: model?.changes ?? [], ...scenarioAbout('', note) }];
  return actions.reduce<readonly Scenario[]>((list, action) => addChange(list, name, action), begun);
}

/** Renames; the same list where the name is empty, the baseline's or taken. */
export function renameScenario(scenarios: readonly Scenario[], name: string, to: string): readonly Scenario[] {
  const wanted = to.normalize('NFC').trim();
  if (
    wanted === name ||
    nameFault(
      scenarios.map((scenario) => scenario.name),
      name,
      wanted,
    ) !== null
  )
    return scenarios;
  return replace(scenarios, name, (scenario) => ({ ...scenario, name: wanted }));
}

/** Says who made a scenario and what it is for; the same list where that is said already. */
export function describeScenario(scenarios: readonly Scenario[], name: string, { author, note }: ScenarioAbout): readonly Scenario[] {
  const isSaid = scenarios.some((each) => each.name === name && each.author === author && each.note === note);
  if (isSaid) return scenarios;
  return replace(scenarios, name, (scenario) => ({
    name: scenario.name,
    changes: scenario.changes,
    ...scenarioAbout(author ?? '', note ?? ''),
  }));
}

export function removeScenario(scenarios: readonly Scenario[], name: string): readonly Scenario[] {
  return scenarios.filter((scenario) => scenario.name !== name);
}

function nextId(changes: readonly Change[]): string {
  return String(Math.max(0, ...changes.map(({ id }) => Number(id)).filter(Number.isFinite)) + 1);
}

export function addChange(scenarios: readonly Scenario[], name: string, action: ChangeAction, note = ''): readonly Scenario[] {
  return replace(scenarios, name, (scenario) => ({
    ...scenario,
    changes: [...scenario.changes, { id: nextId(scenario.changes), isOn: true, action, note }],
  }));
}

export function editChange(
  scenarios: readonly Scenario[],
  name: string,
  id: string,
  edit: Partial<Omit<Change, 'id'>>,
): readonly Scenario[] {
  return replace(scenarios, name, (scenario) => ({
    ...scenario,
    changes: scenario.changes.map((change) => (change.id === id ? { ...change, ...edit } : change)),
  }));
}

/** Answers what changes ask, all alike; a change that asks nothing stays as it is. */
export function answerChanges(
  scenarios: readonly Scenario[],
  name: string,
  ids: readonly string[],
  answer: PeopleAnswer,
): readonly Scenario[] {
  const answered = (change: Change): Change => {
    const action = ids.includes(change.id) ? (kindNamed(change.action.kind)?.answered(change.action, answer) ?? null) : null;
    return action === null ? change : { ...change, action };
  };
  return replace(scenarios, name, (scenario) => ({ ...scenario, changes: scenario.changes.map(answered) }));
}

export function removeChange(scenarios: readonly Scenario[], name: string, id: string): readonly Scenario[] {
  return replace(scenarios, name, (scenario) => ({ ...scenario, changes: scenario.changes.filter((change) => change.id !== id) }));
}

/** Moves a change up (−1) or down (+1) in the order; the same list at either end. */
export function moveChange(scenarios: readonly Scenario[], name: string, id: string, by: -1 | 1): readonly Scenario[] {
  return replace(scenarios, name, (scenario) => {
    const from = scenario.changes.findIndex((change) => change.id === id);
    const moved = scenario.changes[from];
    const other = scenario.changes[from + by];
    if (moved === undefined || other === undefined) return scenario;
    const changes = [...scenario.changes];
    changes[from] = other;
    changes[from + by] = moved;
    return { ...scenario, changes };
  });
}

/** The merger of a unit in a scenario, whatever it becomes; undefined where it does not join. */
export function mergerOf(scenario: Scenario, unit: string): Change | undefined {
  const key = unitKey(unit);
  return scenario.changes.find(({ action }) => action.kind === 'merge-unit' && unitKey(action.unit) === key);
}

/** The change of a scenario that makes a ward of a unit; undefined where none does. */
export function conversionOf(scenario: Scenario, unit: string): Change | undefined {
  const key = unitKey(unit);
  return scenario.changes.find(({ action }) => action.kind === 'convert-to-ward' && unitKey(action.unit) === key);
}

/** A change that finishes a project. */
export type Completion = Change & { readonly action: Extract<ChangeAction, { readonly kind: 'complete-project' }> };

/** The change of a list that finishes a project; null where none does. */
export function completionOf(changes: readonly Change[], project: string): Completion | null {
  const isCompletion = (change: Change): change is Completion =>
    change.action.kind === 'complete-project' && sameName(change.action.project, project);
  return changes.find(isCompletion) ?? null;
}

/** A tick in the commune list: joins the unit whole as it is, or takes its merger out again. */
export function toggleMerger(scenarios: readonly Scenario[], name: string, unit: string): readonly Scenario[] {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  const merger = scenario === undefined ? undefined : mergerOf(scenario, unit);
  if (merger === undefined)
    return addChange(scenarios, name, { kind: 'merge-unit', unit, becomes: 'same', part: null, brings: 'city-average' });
  if (!merger.isOn) return editChange(scenarios, name, merger.id, { isOn: true });
  return removeChange(scenarios, name, merger.id);
}

/** The city's units as the sheet lists them, then those that a scenario brought in. */
export function unitsInside(listed: readonly AdministrativeUnit[], current: readonly AdministrativeUnit[]): readonly AdministrativeUnit[] {
  const inside = new Map(listed.filter((unit) => unit.isInCity).map((unit) => [unitKey(unit.name), unit]));
  for (const unit of current) if (!inside.has(unitKey(unit.name))) inside.set(unitKey(unit.name), unit);
  return [...inside.values()];
}
