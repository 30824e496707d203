import { expect, it } from 'vitest';
import { inOneCell } from '../../tests/support/class-four-tables';
import { gridOf } from '../../tests/support/grid-builder';
import type { Grid } from '../domain/grid';
import { findStandard } from '../editions/catalogue';
import { editionSheetPlan } from './edition-sheet-plan';
import { ownChoices } from './edition-choices';
import { defaultChoices } from './settings/default-choices';

function editionSheet(id: string): Grid {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  const { name, rows } = editionSheetPlan(found.value);
  const cells = rows.map((row) =>
    row.map(({ value }) => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null)),
  );
  return gridOf(cells, { sheet: name });
}

it('the editions that stand in a workbook can be chosen, and the columns of its table; a sheet of an edition is no such table', () => {
  const grids = [gridOf(inOneCell(), { sheet: 'Chấm điểm' }), editionSheet('nq-111-2025/iii')];
  const choices = ownChoices({ grids: { grids, unread: [] }, choices: defaultChoices });
  expect(choices.map(({ value, own, isScorable }) => [value, own?.sheet, own?.from, isScorable])).toEqual([
    ['own/nq-111-2025/iii', 'Bộ tiêu chuẩn 111-2025 III', 'edition', true],
    ['own/iv', 'Chấm điểm', 'columns', true],
  ]);
});

it('where there is nothing but an edition there is no table of the office’s own', () => {
  const choices = ownChoices({ grids: { grids: [editionSheet('nq-26-2022/ii')], unread: [] }, choices: defaultChoices });
  expect(choices.map(({ own }) => own?.from)).toEqual(['edition']);
});
