/** A scenario as JSON, for the command line and for scripts; docs/scenario-json.md describes it. Unknown JSON is never trusted. */
import type { BalanceBy, GrowthPhase, OneOffRevenue } from '../domain/budget-growth';
import type { Decoder, Shape } from '../domain/json/decoders';
import {
  anyText,
  boolean,
  byTag,
  constant,
  decode,
  expectFields,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
} from '../domain/json/decoders';
import type { DataFault } from '../domain/json/json-place';
import { field, isJsonObject, noteFault } from '../domain/json/json-place';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Change, ChangeAction, ChangeKind, ProjectEffect, Scenario, UnitPart } from '../domain/scenario';
import { scenarioAbout } from '../domain/scenario';
import { controlCharacterIn } from '../domain/writable-text';
import { urbanClasses } from '../domain/standard';
import { indicatorCalled } from '../domain/standard';
import type { IndicatorId, Standard } from '../domain/standard';

/** A name: text in one line that can be seen and written. */
const name: Decoder<string> = (place) => {
  const read = text(place);
  const character = controlCharacterIn(read.trim());
  if (character !== null) noteFault(place, `control character ${character}`, { kind: 'control-character', character });
  return read.trim();
};

const part = object<UnitPart>({ people: number, area: number });
const grade = orNull(text);

/** A row by its id, its code or its number; which row that is its edition says (`withIndicators`). */
const called: Decoder<IndicatorId> = (place) => (typeof place.value === 'number' ? String(number(place)) : text(place));
const becomes = oneOf(['ward', 'same'], 'same');
const brings = oneOf(['nothing', 'city-average'], 'nothing');
const where = oneOf(['inner', 'outer'], 'inner');
const amountOrNone = optional(orNull(number), null);

type OfKind<Union extends { readonly kind: string }> = { readonly [Kind in Union['kind']]: Extract<Union, { readonly kind: Kind }> };
type Effects = OfKind<ProjectEffect>;
type Actions = OfKind<ChangeAction>;

const effect: Decoder<ProjectEffect> = byTag<Effects>('kind', 'set-value', {
  'add-to-driver': object<Effects['add-to-driver']>({ kind: constant('add-to-driver'), driver: text, amount: number }),
  'set-value': object<Effects['set-value']>({ kind: constant('set-value'), indicator: called, value: number }),
  'add-to-value': object<Effects['add-to-value']>({ kind: constant('add-to-value'), indicator: called, amount: number }),
  'set-grade': object<Effects['set-grade']>({ kind: constant('set-grade'), indicator: called, grade }),
});

/** The fields of a change that are no part of its action. */
const besides = ['id', 'isOn', 'note'];

function ofKind<Kind extends ChangeKind>(
  kind: Kind,
  shape: Shape<Omit<Extract<ChangeAction, { kind: Kind }>, 'kind'>>,
): Decoder<Extract<ChangeAction, { kind: Kind }>>;
function ofKind(kind: ChangeKind, shape: Shape<Readonly<Record<string, unknown>>>): Decoder<unknown> {
  return object({ kind: constant(kind), ...shape }, besides);
}

type GrowBudget = Actions['grow-budget'];

const budgetFields = {
  from: number,
  oneOff: optional(list(object<OneOffRevenue>({ year: number, amount: number, name: optional(anyText, '') })), []),
  expenditure: amountOrNone,
  expenditureRate: optional(number, 0),
  by: optional(oneOf<BalanceBy>(['last-year', 'every-year'], 'last-year'), 'last-year'),
};
const phasedBudget = object<Omit<GrowBudget, 'kind'>>(
  { ...budgetFields, phases: list(object<GrowthPhase>({ rate: number, to: number })) },
  ['kind', ...besides],
);
const plainBudget = object<Omit<GrowBudget, 'kind' | 'phases'> & GrowthPhase>({ ...budgetFields, rate: number, to: number }, [
  'kind',
  'phases',
  ...besides,
]);

/** Growth in phases; one phase may be written without a list, as `rate` and `to`. */
const growBudget: Decoder<GrowBudget> = (place) => {
  const phases = field(place, 'phases');
  if (phases.value === undefined) {
    const { rate, to, ...read } = plainBudget(place);
    return { kind: 'grow-budget', ...read, phases: [{ rate, to }] };
  }
  const read = phasedBudget(place);
  if (Array.isArray(phases.value) && phases.value.length === 0) noteFault(phases, 'must not be empty', { kind: 'empty' });
  return { kind: 'grow-budget', ...read };
};

const actions: Shape<Actions> = {
  'merge-unit': ofKind('merge-unit', { unit: text, becomes, part: optional(orNull(part), null), brings }),
  'split-unit': ofKind('split-unit', { unit: text, newUnit: name, part, becomes }),
  'convert-to-ward': ofKind('convert-to-ward', { unit: text, brings }),
  'add-people': ofKind('add-people', { where, people: number }),
  'grow-people': ofKind('grow-people', { where, rate: number, years: number }),
  'set-value': ofKind('set-value', { indicator: called, value: number }),
  'set-grade': ofKind('set-grade', { indicator: called, grade }),
  'change-driver': ofKind('change-driver', { driver: text, expression: text }),
  'set-behaviour': ofKind('set-behaviour', { driver: text, behaviour: oneOf(['fixed', 'pace-inner', 'pace-whole'], 'fixed') }),
  'complete-project': ofKind('complete-project', { project: text, effects: list(effect), cost: amountOrNone }),
  'grow-budget': growBudget,
  'set-region': ofKind('set-region', { region: orNull(text) }),
  'set-area-type': ofKind('set-area-type', { isMountain: boolean }),
  'set-class': ofKind('set-class', { urbanClass: oneOf(urbanClasses, 'II') }),
};

const anyAction = byTag<Actions>('kind', 'set-value', actions);
const kindOfChange = oneOf(Object.keys(actions), 'set-value');

/** Null where the kind is unknown: that is said, and which fields it should have nobody can tell. */
const action: Decoder<ChangeAction | null> = (place) => {
  const kind = field(place, 'kind');
  if (typeof kind.value === 'string' && Object.hasOwn(actions, kind.value)) return anyAction(place);
  // Of a change that is no object only that is said; its fields are a consequence.
  if (!isJsonObject(place.value)) expectFields(place, []);
  kindOfChange(kind);
  return null;
};

/** The changes of one scenario. An id that is left out is the place in the list, from 1; none stands twice. */
const changes: Decoder<readonly Change[]> = (place) => {
  const ids = new Set<string>();
  let position = 0;
  const change: Decoder<Change | null> = (each) => {
    position += 1;
    const read = action(each);
    const idPlace = field(each, 'id');
    const id = optional(text, String(position))(idPlace);
    if (ids.has(id)) noteFault(idPlace, 'stands twice', { kind: 'stands-twice', text: id });
    ids.add(id);
    const isOn = optional(boolean, true)(field(each, 'isOn'));
    const note = optional(anyText, '')(field(each, 'note'));
    return read === null ? null : { id, isOn, action: read, note };
  };
  return list(change)(place).filter((each) => each !== null);
};

const scenario: Decoder<Scenario> = (place) => {
  expectFields(place, ['name', 'changes', 'author', 'note']);
  const read = changes(field(place, 'changes'));
  const about = scenarioAbout(optional(anyText, '')(field(place, 'author')), optional(anyText, '')(field(place, 'note')));
  return { name: name(field(place, 'name')), changes: read, ...about };
};

/** Only editions have faults without a cause; here every one has its own. */
function faultProblem({ path, cause = { kind: 'missing' } }: DataFault): Problem {
  return problem('scenario-invalid', 'error', null, { path, fault: cause });
}

/** The rows of an edition in place of what they were called; one that it does not have stays as it was called, and is refused where it is applied. */
export function withIndicators(scenarioAsCalled: Scenario, standard: Standard): Scenario {
  const idOf = (indicator: IndicatorId): IndicatorId => indicatorCalled(standard, indicator)?.id ?? indicator;
  const ofEffect = (each: ProjectEffect): ProjectEffect => ('indicator' in each ? { ...each, indicator: idOf(each.indicator) } : each);
  const ofAction = (each: ChangeAction): ChangeAction => {
    if (each.kind === 'set-value' || each.kind === 'set-grade') return { ...each, indicator: idOf(each.indicator) };
    return each.kind === 'complete-project' ? { ...each, effects: each.effects.map(ofEffect) } : each;
  };
  const ofChange = (change: Change): Change => ({ ...change, action: ofAction(change.action) });
  return { ...scenarioAsCalled, changes: scenarioAsCalled.changes.map(ofChange) };
}

/**
 * Reads a scenario. Every fault is a problem `scenario-invalid` with its path (`scenario.changes[0].unit`); one fault refuses the whole.
 * Rows are as they were called: `withIndicators` says which they are.
 */
export function decodeScenario(json: unknown): Result<Scenario, readonly Problem[]> {
  const { value, faults } = decode(scenario, 'scenario', json);
  return faults.length === 0 ? success(value) : failure(faults.map(faultProblem));
}

/** A scenario as plain JSON data: what `decodeScenario` reads back as the same. */
export function encodeScenario({ name, changes, author, note: about }: Scenario): unknown {
  return {
    name,
    ...scenarioAbout(author ?? '', about ?? ''),
    changes: changes.map(({ id, isOn, action: { kind, ...fields }, note }) => ({ id, kind, ...fields, isOn, note })),
  };
}
