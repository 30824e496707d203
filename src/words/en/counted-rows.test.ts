import { expect, it } from 'vitest';
import { cli } from './cli';
import { lawPane } from './law-pane';
import { paneParts } from './pane-parts';

it('one row is no “1 rows”', () => {
  expect([cli.filed('61.42', 1), cli.filed('61.42', 2)]).toEqual(['Filed 61.42 · 1 row differs', 'Filed 61.42 · 2 rows differ']);
  expect([paneParts.rowsApart(1), paneParts.rowsApart(2)]).toEqual(['1 row differs', '2 rows differ']);
  for (const said of [lawPane.ownFrom.edition('A', 1), lawPane.ownFrom.columns('A', 1)]) expect(said).toContain('1 row;');
});
