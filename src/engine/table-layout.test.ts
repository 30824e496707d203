import { expect, it } from 'vitest';
import { smallStandard } from '../../tests/support/small-standard';
import type { Standard } from '../domain/standard';
import { tableLayoutOf } from './table-layout';

it('rows lie in their groups and criteria, and a group knows its criterion', () => {
  const { criteria, groups, criterion, around, hasGroupGates } = tableLayoutOf({ ...smallStandard });
  expect(criteria.map(({ id }) => id)).toEqual(['1', '2']);
  expect(groups.map((group) => [group.id, group.criterion])).toEqual([
    ['1.a', '1'],
    ['1.b', '1'],
  ]);
  expect([criterion.get('row-1'), criterion.get('row-5')]).toEqual(['1', '2']);
  expect([...(around.get('row-1') ?? [])].toSorted()).toEqual(['1', '1.a']);
  expect([...(around.get('row-5') ?? [])]).toEqual(['2']);
  expect(hasGroupGates).toBe(false);
});

it('one group that decides by itself is enough for groups to be looked at', () => {
  const gated: Standard = {
    ...smallStandard,
    sections: smallStandard.sections.map((section) => (section.id === '1.b' ? { ...section, isGate: true } : section)),
  };
  expect(tableLayoutOf(gated).hasGroupGates).toBe(true);
});

it('a row of a section that the table does not have lies in none, and its section is its criterion', () => {
  const [first, ...others] = smallStandard.indicators;
  if (first === undefined) throw new Error('the made-up edition has rows');
  const { around, criterion } = tableLayoutOf({ ...smallStandard, indicators: [{ ...first, section: '9' }, ...others] });
  expect([[...(around.get('row-1') ?? [])], criterion.get('row-1')]).toEqual([[], '9']);
});
