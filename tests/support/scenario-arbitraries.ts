/** Scenarios drawn at random: every kind of change, names with any sign in them, numbers of any size. */
import fc from 'fast-check';
import { scenarioAbout } from '../../src/domain/scenario';
import type { Change, ChangeAction, ProjectEffect, Scenario } from '../../src/domain/scenario';
import type { Standard } from '../../src/domain/standard';

/** Names as people have them: composed, without spaces around them, never empty. */
const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 24 })
  .map((text) => text.normalize('NFC').replace(/\p{C}/gu, '').trim())
  .filter((text) => text !== '');
const word = fc.oneof(
  name,
  fc.constantFrom('Cẩm Giàng', 'Phường 1', 'a; b', '"x"', '“y”', 'thành phường', '5 người', '=1+1', '3,5 km²', 'A, B'),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const count = fc.oneof(number, fc.nat());
const year = fc.integer({ min: 1000, max: 9999 });
const grade = fc.constantFrom<'maximum' | 'minimum' | null>('maximum', 'minimum', null);
const becomes = fc.constantFrom<'ward' | 'same'>('ward', 'same');
const brings = fc.constantFrom<'nothing' | 'city-average'>('nothing', 'city-average');
const where = fc.constantFrom<'inner' | 'outer'>('inner', 'outer');
const part = fc.record({ people: count, area: count });
const expression = fc.constantFrom(
  'x + 100',
  'x * 1.13^7',
  'max(x, 3.5) / 2',
  'max(1,2)',
  'x*0.95 - 1000',
  '500',
  'x * 1.130',
  'min(x,12.5,1e3)',
);

export function actions(standard: Standard, drivers: readonly string[]): fc.Arbitrary<ChangeAction> {
  const indicator = fc.constantFrom(...standard.indicators.map((row) => row.id));
  const driver = fc.constantFrom(...drivers);
  const effect: fc.Arbitrary<ProjectEffect> = fc.oneof(
    fc.record({ kind: fc.constant('add-to-driver' as const), driver, amount: count }),
    fc.record({ kind: fc.constant('set-value' as const), indicator, value: count }),
    fc.record({ kind: fc.constant('add-to-value' as const), indicator, amount: count }),
    fc.record({ kind: fc.constant('set-grade' as const), indicator, grade }),
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('merge-unit' as const), unit: word, becomes, part: fc.option(part), brings }),
    fc.record({ kind: fc.constant('split-unit' as const), unit: word, newUnit: word, part, becomes }),
    fc.record({ kind: fc.constant('convert-to-ward' as const), unit: word, brings }),
    fc.record({ kind: fc.constant('add-people' as const), where, people: count }),
    fc.record({ kind: fc.constant('grow-people' as const), where, rate: number, years: count }),
    fc.record({ kind: fc.constant('set-value' as const), indicator, value: count }),
    fc.record({ kind: fc.constant('set-grade' as const), indicator, grade }),
    fc.record({ kind: fc.constant('change-driver' as const), driver, expression }),
    fc.record({
      kind: fc.constant('set-behaviour' as const),
      driver,
      behaviour: fc.constantFrom('fixed' as const, 'pace-inner' as const, 'pace-whole' as const),
    }),
    fc.record({
      kind: fc.constant('complete-project' as const),
      project: word,
      effects: fc.array(effect, { maxLength: 4 }),
      cost: fc.option(count),
    }),
    fc.record({
      kind: fc.constant('grow-budget' as const),
      from: year,
      phases: fc.array(fc.record({ rate: number, to: year }), { minLength: 1, maxLength: 3 }),
      oneOff: fc.array(fc.record({ year, amount: count, name: fc.oneof(fc.constant(''), word) }), { maxLength: 2 }),
      expenditure: fc.option(count),
      expenditureRate: number,
      by: fc.constantFrom('last-year' as const, 'every-year' as const),
    }),
    fc.record({
      kind: fc.constant('set-region' as const),
      region: fc.option(fc.constantFrom(...standard.adjustments.map(({ id }) => id))),
    }),
    fc.record({ kind: fc.constant('set-area-type' as const), isMountain: fc.boolean() }),
    fc.record({
      kind: fc.constant('set-class' as const),
      urbanClass: fc.constantFrom('special' as const, 'I' as const, 'II' as const, 'III' as const, 'IV' as const, 'V' as const),
    }),
  );
}

export function scenarioLists(standard: Standard, drivers: readonly string[]): fc.Arbitrary<readonly Scenario[]> {
  const change = fc.record({ isOn: fc.boolean(), action: actions(standard, drivers), note: fc.oneof(fc.constant(''), name) });
  const said = fc.option(word, { nil: '' });
  const scenario = fc.record({ name: word, changes: fc.array(change, { maxLength: 6 }), author: said, note: said });
  return fc.uniqueArray(scenario, { selector: (one) => one.name, maxLength: 4 }).map((list) =>
    list.map((one) => ({
      name: one.name,
      changes: one.changes.map((each, index): Change => ({ id: String(index + 1), ...each })),
      ...scenarioAbout(one.author, one.note),
    })),
  );
}
