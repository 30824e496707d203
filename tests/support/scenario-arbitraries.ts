/** Scenarios drawn at random: every kind of change, names with any sign in them, numbers of any size. */
import fc from 'fast-check';
import type { FieldShape } from '../../src/changes/field';
import { everyKind } from '../../src/changes/kind-named';
import { scenarioAbout } from '../../src/changes/scenario';
import type { Change, ChangeAction, Scenario } from '../../src/changes/scenario';
import { decode } from '../../src/domain/json/decoders';
import { urbanClasses } from '../../src/domain/standard';
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

/** What a field may hold, as JSON has it. */
function valueOf(shape: FieldShape, standard: Standard, drivers: readonly string[]): fc.Arbitrary<unknown> {
  const indicator = fc.constantFrom(...standard.indicators.map((row) => row.id));
  const driver = fc.constantFrom(...drivers);
  switch (shape.tag) {
    case 'unit':
    case 'new-unit':
    case 'project':
      return word;
    case 'choice':
      return fc.constantFrom(...shape.choices);
    case 'part':
      return shape.isOptional ? fc.option(part) : part;
    case 'people':
    case 'years':
      return count;
    case 'rate':
    case 'row-value':
      return number;
    case 'indicator':
      return indicator;
    case 'row-grade':
      return grade;
    case 'driver':
      return driver;
    case 'expression':
      return expression;
    case 'effects':
      return fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('add-to-driver'), driver, amount: count }),
          fc.record({ kind: fc.constant('set-value'), indicator, value: count }),
          fc.record({ kind: fc.constant('add-to-value'), indicator, amount: count }),
          fc.record({ kind: fc.constant('set-grade'), indicator, grade }),
        ),
        { maxLength: 4 },
      );
    case 'money':
      return fc.option(count);
    case 'base-year':
      return year;
    case 'phases':
      return fc.array(fc.record({ rate: number, to: year }), { minLength: 1, maxLength: 3 });
    case 'one-off':
      return fc.array(fc.record({ year, amount: count, name: fc.oneof(fc.constant(''), word) }), { maxLength: 2 });
    case 'region':
      return fc.option(fc.constantFrom(...standard.adjustments.map(({ id }) => id)));
    case 'yes-no':
      return fc.boolean();
    case 'answer':
      return fc.constantFrom(true, false, undefined);
    case 'class':
      return fc.constantFrom(...urbanClasses);
  }
}

/** Any change of any kind: drawn field by field, so that a kind added to the list is drawn too. */
export function actions(standard: Standard, drivers: readonly string[]): fc.Arbitrary<ChangeAction> {
  return fc.oneof(
    ...everyKind.map((kind) =>
      fc
        .record(Object.fromEntries(kind.fields.map(({ name: field, shape }) => [field, valueOf(shape, standard, drivers)])))
        .map((values) => {
          const { value, faults } = decode(kind.json([]), kind.kind, { ...values, kind: kind.kind });
          if (faults.length > 0) throw new Error(`${kind.kind}: ${faults.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`);
          return value;
        }),
    ),
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
