/** A scenario as JSON, for the command line and for scripts; docs/scenario-json.md describes it. Unknown JSON is never trusted. */
import type { Decoder } from '../domain/json/decoders';
import { anyText, boolean, decode, expectFields, list, oneOf, optional, text } from '../domain/json/decoders';
import type { DataFault } from '../domain/json/json-place';
import { field, isJsonObject, noteFault } from '../domain/json/json-place';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { indicatorCalled } from '../domain/standard';
import type { IndicatorId, Standard } from '../domain/standard';
import { name } from './fields';
import { everyKind, kindNamed, renamedAction } from './kind-named';
import { scenarioAbout } from './scenario';
import type { Change, ChangeAction, Scenario } from './scenario';

/** The fields of a change that are no part of its action. */
const besides = ['id', 'isOn', 'note'];

const kindOfChange = oneOf(
  everyKind.map(({ kind }) => kind),
  'set-value',
);

/** Null where the kind is unknown: that is said, and which fields it should have nobody can tell. */
const action: Decoder<ChangeAction | null> = (place) => {
  const kind = field(place, 'kind');
  const known = typeof kind.value === 'string' ? kindNamed(kind.value) : undefined;
  if (known !== undefined) return known.json(besides)(place);
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

const someScenarios: Decoder<readonly Scenario[]> = (place) => {
  const read = list(scenario)(place);
  if (read.length === 0) noteFault(place, 'must not be empty', { kind: 'empty' });
  return read;
};

/** Only editions have faults without a cause; here every one has its own. */
function faultProblem({ path, cause = { kind: 'missing' } }: DataFault): Problem {
  return problem('scenario-invalid', 'error', null, { path, fault: cause });
}

/** The rows of an edition in place of what they were called; one that it does not have stays as it was called, and is refused where it is applied. */
export function withIndicators(asCalled: Scenario, standard: Standard): Scenario {
  const indicator = (called: IndicatorId): IndicatorId => indicatorCalled(standard, called)?.id ?? called;
  const ofChange = (change: Change): Change => ({ ...change, action: renamedAction(change.action, { indicator }) });
  return { ...asCalled, changes: asCalled.changes.map(ofChange) };
}

/**
 * Reads a scenario. Every fault is a problem `scenario-invalid` with its path (`scenario.changes[0].unit`); one fault refuses the whole.
 * Rows are as they were called: `withIndicators` says which they are.
 */
export function decodeScenario(json: unknown): Result<Scenario, readonly Problem[]> {
  const { value, faults } = decode(scenario, 'scenario', json);
  return faults.length === 0 ? success(value) : failure(faults.map(faultProblem));
}

/** Reads a file of one scenario, or of a list of them; a fault of one names its place in the list (`scenarios[1].name`). */
export function decodeScenarios(json: unknown): Result<readonly Scenario[], readonly Problem[]> {
  if (!Array.isArray(json)) {
    const one = decodeScenario(json);
    return one.ok ? success([one.value]) : one;
  }
  const { value, faults } = decode(someScenarios, 'scenarios', json);
  return faults.length === 0 ? success(value) : failure(faults.map(faultProblem));
}

/** A scenario as plain JSON data: what `decodeScenario` reads back as the same. */
export function encodeScenario({ name: title, changes: all, author, note: about }: Scenario): unknown {
  return {
    name: title,
    ...scenarioAbout(author ?? '', about ?? ''),
    changes: all.map(({ id, isOn, action: { kind, ...fields }, note }) => ({ id, kind, ...fields, isOn, note })),
  };
}
