import { expect, it } from 'vitest';
import { smallStandard } from '../../../tests/support/small-standard';
import type { NumericIndicator, Scope } from '../../domain/standard';
import { prepareEdition } from './prepared-edition';

const found = smallStandard.indicators.find((row): row is NumericIndicator => row.kind === 'numeric');
if (found === undefined) throw new Error('the made-up edition has rows of numbers');
const template = found;
const row = (id: string, scope: Scope, numerator: string, denominator: string | null): NumericIndicator => ({
  ...template,
  id,
  scope,
  drivers: { numerator, denominator, factor: 1 },
});
const [choice] = smallStandard.indicators;
if (choice?.kind !== 'grade') throw new Error('the made-up edition begins with a choice');

it('an edition knows what moves its rows, and which stocks of the inner and of the whole city a joining unit may bring', () => {
  const still: NumericIndicator = { ...template, id: 'still', drivers: null };
  const prepared = prepareEdition({
    ...smallStandard,
    drivers: [{ id: 'beds', behaviour: 'pace-inner', unit: 'giường', isWhole: true, name: null }],
    indicators: [
      choice,
      still,
      row('people', 'whole', 'people-whole', null),
      row('density', 'whole', 'people-whole', 'area-natural'),
      row('density-inner', 'inner', 'people-inner', 'land'),
      row('beds', 'inner', 'beds', 'people-inner'),
      row('works', 'whole', 'works', null),
      row('trees', 'whole', 'trees', 'people-whole'),
      row('fields', 'outer', 'fields', 'people-outer'),
    ],
  });
  expect([...prepared.numeric.keys()]).toEqual(['still', 'people', 'density', 'density-inner', 'beds', 'works', 'trees', 'fields']);
  expect(prepared.ratios.map(({ id }) => id)).toEqual(['people', 'density', 'density-inner', 'beds', 'works', 'trees', 'fields']);
  expect([...prepared.drivers]).toEqual([
    'people-whole',
    'area-natural',
    'people-inner',
    'land',
    'beds',
    'works',
    'trees',
    'fields',
    'people-outer',
  ]);
  expect(prepared.innerStocks).toEqual(['land', 'beds']);
  // Works are counted by themselves and follow nobody; people and land are no stocks.
  expect(prepared.wholeStocks).toEqual(['trees']);
  expect([...prepared.behaviours]).toEqual([['beds', 'pace-inner']]);
});
