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
const year = fc.integer({ min: 1000, max: 9999 });

/** What amounts may be: anything that a number can hold, or what people type into a form. */
export type Amounts = {
  readonly number: fc.Arbitrary<number>;
  /** Of which there cannot be less than none. */
  readonly amount: fc.Arbitrary<number>;
  /** In whole ones. */
  readonly count: fc.Arbitrary<number>;
  readonly from: fc.Arbitrary<number>;
  /** Last years of phases, in their order. */
  readonly to: fc.Arbitrary<readonly number[]>;
};

const count = fc.oneof(number, fc.nat());
const anyAmounts: Amounts = { number, amount: count, count, from: year, to: fc.array(year, { minLength: 1, maxLength: 3 }) };

/** Numbers with up to fifteen digits, of any size that a figure of a city has. */
const written = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 18 }))
  .map(([digits, places]) => Number(`${String(digits)}e-${String(places)}`));
const amount = fc.oneof(
  written,
  fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100),
  fc.nat(),
);

/** What a form takes: nothing below 0 where there cannot be, whole people, phases one after the other. */
export const typedAmounts: Amounts = {
  number: fc.tuple(amount, fc.boolean()).map(([size, isNegative]) => (isNegative && size !== 0 ? -size : size)),
  amount,
  count: fc.nat(),
  from: fc.integer({ min: 1900, max: 2000 }),
  to: fc
    .uniqueArray(fc.integer({ min: 2001, max: 2200 }), { minLength: 1, maxLength: 3 })
    .map((years) => years.toSorted((one, other) => one - other)),
};
const grade = fc.constantFrom<'maximum' | 'minimum' | null>('maximum', 'minimum', null);
const expression = fc.constantFrom(
  'x + 100',
  'x * 1.13^7',
  'max(x, 3.5) / 2',
  'max(1,2)',
  'x*0.95 - 1000',
  '500',
  'x * 1.130',
  'min(x,12.5,1e3)',
  'x * 0.957',
  'max(x,1.250,2)',
);

/** What a field may hold, as JSON has it. */
function valueOf(shape: FieldShape, standard: Standard, drivers: readonly string[], of: Amounts): fc.Arbitrary<unknown> {
  const part = fc.record({ people: of.count, area: of.amount });
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
      return of.count;
    case 'rate':
    case 'row-value':
      return of.number;
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
          fc.record({ kind: fc.constant('add-to-driver'), driver, amount: of.number }),
          fc.record({ kind: fc.constant('set-value'), indicator, value: of.number }),
          fc.record({ kind: fc.constant('add-to-value'), indicator, amount: of.number }),
          fc.record({ kind: fc.constant('set-grade'), indicator, grade }),
        ),
        { maxLength: 4 },
      );
    case 'money':
      return fc.option(of.amount);
    case 'base-year':
      return of.from;
    case 'phases':
      return of.to.chain((years) => fc.tuple(...years.map((to) => fc.record({ rate: of.number, to: fc.constant(to) }))));
    case 'one-off':
      return fc.array(fc.record({ year, amount: of.amount, name: fc.oneof(fc.constant(''), word) }), { maxLength: 2 });
    case 'region':
      return fc.option(fc.constantFrom(...standard.adjustments.map(({ id }) => id)));
    case 'yes-no':
      return fc.boolean();
    case 'answer':
      return fc.constantFrom(true, false, 'whole', undefined);
    case 'class':
      return fc.constantFrom(...urbanClasses);
  }
}

/** Any change of any kind: drawn field by field, so that a kind added to the list is drawn too. */
export function actions(
  standard: Standard,
  drivers: readonly string[],
  amounts = anyAmounts,
  kinds = everyKind,
): fc.Arbitrary<ChangeAction> {
  return fc.oneof(
    ...kinds.map((kind) =>
      fc
        .record(Object.fromEntries(kind.fields.map(({ name: field, shape }) => [field, valueOf(shape, standard, drivers, amounts)])))
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
