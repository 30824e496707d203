/** A workbook that holds an edition, opened anew: nothing that reads such sheets has been fetched yet, as when the pane starts. */
import { expect, it, vi } from 'vitest';
import { editionSheetPlan } from '../../src/application/edition-sheet-plan';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreRecognition } from '../../src/application/score-workbook';
import { findStandard } from '../../src/editions/catalogue';
import type { WorkbookGrids } from '../../src/domain/grid';
import { gridOf } from '../support/grid-builder';
import { sampleGrids } from '../support/sample-workbook';

vi.hoisted(() => {
  vi.resetModules();
});

const day = '2024-06-01';
const found = findStandard('nq-26-2022/ii');
if (!found.ok) throw new Error(found.error.code);
const plan = editionSheetPlan(found.value);
const rows = plan.rows.map((row) =>
  row.map(({ value }) => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null)),
);
const edition = gridOf(rows, { sheet: plan.name });

function workbook(): WorkbookGrids {
  const sample = sampleGrids();
  return { ...sample, grids: [...sample.grids, edition] };
}

it('waits for what reads it before anything is scored, and then is no second table of the city', async () => {
  const [{ awaitsEditions, chooseEdition }, { loadEveryEdition }, { loadEveryTable }] = await Promise.all([
    import('../../src/application/choose-edition'),
    import('../../src/editions/further'),
    import('../../src/application/own-tables'),
  ]);
  const grids = workbook();
  const waits = (): boolean => awaitsEditions(grids, null, chooseEdition(grids, defaultChoices, day));
  expect(waits()).toBe(true);
  // Cell formulas fetch the law alone.
  await loadEveryEdition();
  expect(waits()).toBe(true);
  await loadEveryTable();
  expect(waits()).toBe(false);
  const chosen = chooseEdition(grids, defaultChoices, day);
  if (!chosen.ok) throw new Error(chosen.error.code);
  const scored = scoreRecognition(chosen.value, grids, defaultChoices, day);
  expect([scored.tableSheets, scored.question]).toEqual([['Phụ lục 03'], undefined]);
  expect(scored.assessment?.total.certain).toBeCloseTo(54.0614, 4);

  // Nor is it a list of units, of projects or of money.
  const { readBaseline } = await import('../../src/application/read-baseline');
  const alone = { ...scored, grids: sampleGrids() };
  expect(readBaseline(scored)).toEqual(readBaseline(alone));
});
