/** A scenario as JSON, for the command line and for scripts; docs/scenario-json.md describes it. Unknown JSON is never trusted. */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Change, ChangeAction, ChangeKind, ProjectEffect, Scenario, UnitPart } from '../domain/scenario';
import type { GradeId, UrbanClass } from '../domain/standard';
import { JsonReader } from '../standards/json-reader';
import type { DataFault } from '../standards/json-reader';

const kinds: readonly ChangeKind[] = [
  'merge-unit',
  'split-unit',
  'convert-to-ward',
  'add-people',
  'grow-people',
  'set-value',
  'set-grade',
  'change-driver',
  'set-behaviour',
  'complete-project',
  'grow-budget',
  'set-region',
  'set-area-type',
  'set-class',
];
const grades: readonly GradeId[] = ['maximum', 'minimum'];
const classes: readonly UrbanClass[] = ['special', 'I', 'II', 'III', 'IV', 'V'];

/** A field that may be left out: null stands for it. */
function optional<Value>(reader: JsonReader, read: (reader: JsonReader) => Value): Value | null {
  return reader.value === undefined ? null : reader.orNull(read);
}

function part(reader: JsonReader): UnitPart {
  reader.object(['people', 'area']);
  return { people: reader.field('people').number(), area: reader.field('area').number() };
}

function grade(reader: JsonReader): GradeId | null {
  return reader.orNull((value) => value.oneOf(grades, 'minimum'));
}

function effect(reader: JsonReader): ProjectEffect {
  const kind = reader.field('kind').oneOf<ProjectEffect['kind']>(['add-to-driver', 'set-value', 'add-to-value', 'set-grade'], 'set-value');
  switch (kind) {
    case 'add-to-driver':
      reader.object(['kind', 'driver', 'amount']);
      return { kind, driver: reader.field('driver').text(), amount: reader.field('amount').number() };
    case 'set-value':
      reader.object(['kind', 'indicator', 'value']);
      return { kind, indicator: reader.field('indicator').number(), value: reader.field('value').number() };
    case 'add-to-value':
      reader.object(['kind', 'indicator', 'amount']);
      return { kind, indicator: reader.field('indicator').number(), amount: reader.field('amount').number() };
    case 'set-grade':
      reader.object(['kind', 'indicator', 'grade']);
      return { kind, indicator: reader.field('indicator').number(), grade: grade(reader.field('grade')) };
  }
}

const becomesChoices = ['ward', 'same'] as const;
const bringsChoices = ['nothing', 'city-average'] as const;
const whereChoices = ['inner', 'outer'] as const;
const common = ['id', 'isOn', 'note', 'kind'];

function action(reader: JsonReader): ChangeAction | null {
  const kind = kinds.find((known) => known === reader.field('kind').value);
  if (kind === undefined) {
    // Of a change that is no object only that is said; its fields are a consequence.
    if (typeof reader.value !== 'object' || reader.value === null || Array.isArray(reader.value)) reader.object([]);
    reader.field('kind').oneOf(kinds, 'set-value');
    return null;
  }
  const field = (name: string): JsonReader => reader.field(name);
  const allow = (...fields: readonly string[]): void => {
    reader.object([...common, ...fields]);
  };
  switch (kind) {
    case 'merge-unit':
      allow('unit', 'becomes', 'part', 'brings');
      return {
        kind,
        unit: field('unit').text(),
        becomes: field('becomes').oneOf(becomesChoices, 'same'),
        part: optional(field('part'), part),
        brings: field('brings').oneOf(bringsChoices, 'nothing'),
      };
    case 'split-unit':
      allow('unit', 'newUnit', 'part', 'becomes');
      return {
        kind,
        unit: field('unit').text(),
        newUnit: field('newUnit').text(),
        part: part(field('part')),
        becomes: field('becomes').oneOf(becomesChoices, 'same'),
      };
    case 'convert-to-ward':
      allow('unit', 'brings');
      return { kind, unit: field('unit').text(), brings: field('brings').oneOf(bringsChoices, 'nothing') };
    case 'add-people':
      allow('where', 'people');
      return { kind, where: field('where').oneOf(whereChoices, 'inner'), people: field('people').number() };
    case 'grow-people':
      allow('where', 'rate', 'years');
      return { kind, where: field('where').oneOf(whereChoices, 'inner'), rate: field('rate').number(), years: field('years').number() };
    case 'set-value':
      allow('indicator', 'value');
      return { kind, indicator: field('indicator').number(), value: field('value').number() };
    case 'set-grade':
      allow('indicator', 'grade');
      return { kind, indicator: field('indicator').number(), grade: grade(field('grade')) };
    case 'change-driver':
      allow('driver', 'expression');
      return { kind, driver: field('driver').text(), expression: field('expression').text() };
    case 'set-behaviour':
      allow('driver', 'behaviour');
      return { kind, driver: field('driver').text(), behaviour: field('behaviour').oneOf(['fixed', 'pace-inner', 'pace-whole'], 'fixed') };
    case 'complete-project':
      allow('project', 'effects', 'cost');
      return {
        kind,
        project: field('project').text(),
        effects: field('effects').list(effect),
        cost: optional(field('cost'), (cost) => cost.number()),
      };
    case 'grow-budget':
      allow('rate', 'from', 'to', 'expenditure', 'expenditureRate');
      return {
        kind,
        rate: field('rate').number(),
        from: field('from').number(),
        to: field('to').number(),
        expenditure: optional(field('expenditure'), (amount) => amount.number()),
        expenditureRate: field('expenditureRate').value === undefined ? 0 : field('expenditureRate').number(),
      };
    case 'set-region':
      allow('region');
      return { kind, region: field('region').orNull((region) => region.text()) };
    case 'set-area-type':
      allow('isMountain');
      return { kind, isMountain: field('isMountain').boolean() };
    case 'set-class':
      allow('urbanClass');
      return { kind, urbanClass: field('urbanClass').oneOf(classes, 'II') };
  }
}

function scenario(reader: JsonReader): Scenario {
  reader.object(['name', 'changes']);
  const ids = new Set<string>();
  let position = 0;
  const changes = reader.field('changes').list((item): Change | null => {
    position += 1;
    const read = action(item);
    const id = item.field('id').value === undefined ? String(position) : item.field('id').text();
    if (ids.has(id)) item.field('id').fault('stands twice', { kind: 'stands-twice', text: id });
    ids.add(id);
    const isOn = item.field('isOn').value === undefined ? true : item.field('isOn').boolean();
    const note = item.field('note').value === undefined ? '' : item.field('note').text(true);
    return read === null ? null : { id, isOn, action: read, note };
  });
  return { name: reader.field('name').text().trim(), changes: changes.filter((change) => change !== null) };
}

/** Only editions have faults without a cause; here every one has its own. */
function faultProblem({ path, cause = { kind: 'missing' } }: DataFault): Problem {
  return problem('scenario-invalid', 'error', null, { path, fault: cause });
}

/** Reads a scenario. Every fault is a problem `scenario-invalid` with its path (`scenario.changes[0].unit`); one fault refuses the whole. */
export function decodeScenario(json: unknown): Result<Scenario, readonly Problem[]> {
  const faults: DataFault[] = [];
  const read = scenario(new JsonReader('scenario', json, faults));
  return faults.length === 0 ? success(read) : failure(faults.map(faultProblem));
}

/** A scenario as plain JSON data: what `decodeScenario` reads back as the same. */
export function encodeScenario({ name, changes }: Scenario): unknown {
  return { name, changes: changes.map(({ id, isOn, action: { kind, ...fields }, note }) => ({ id, kind, ...fields, isOn, note })) };
}
