/** What the add-in writes under an edition it reads again without a word: its empty template, and its score sheet alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseEdition, recogniseUnder } from '../../src/application/choose-edition';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreGrids } from '../../src/application/score-workbook';
import type { CellValue } from '../../src/domain/cell';
import type { Grid } from '../../src/domain/grid';
import { gradesOf } from '../../src/domain/standard';
import type { Standard } from '../../src/domain/standard';
import type { SheetPlan } from '../../src/domain/write-plan';
import { everyStandard, findStandard } from '../../src/editions/catalogue';
import { loadEveryEdition } from '../../src/editions/further';
import { scorePlan } from '../../src/reports/score-plan';
import { templatePlan } from '../../src/reports/templates/template-plan';
import { textOf } from '../../src/sheets/cell-text';
import { gridOf, workbookOf } from '../support/grid-builder';
import { sampleGrids } from '../support/sample-grids';

beforeAll(loadEveryEdition);

const today = '2026-11-28';
const editions = ['nq-26-2022/ii', 'nq-111-2025/i', 'nq-111-2025/ii', 'nq-111-2025/iii'];

function standardOf(id: string): Standard {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

function sheetGrid({ name, rows }: SheetPlan): Grid {
  const cells = rows.map((row) =>
    row.map(({ value }): CellValue => {
      if (value.kind === 'number') return value.value;
      return value.kind === 'text' ? value.text : '';
    }),
  );
  return gridOf(cells, { sheet: name });
}

it('are those of every edition that a city’s table can be of', () => {
  const scorable = everyStandard().filter(({ subject, indicators }) => subject === 'urban-area' && indicators.length > 0);
  expect(scorable.map(({ edition }) => edition)).toEqual(editions);
});

describe.each(editions)('the empty template of %s', (id) => {
  it('has every row once, each waiting for its figure, and nothing is said of its headings', () => {
    const standard = standardOf(id);
    const [sheet] = templatePlan(new Set(['indicators'] as const), standard, '2026-11-28', 'vi').sheets;
    if (sheet === undefined) throw new Error('no template');
    const { recognition } = recogniseUnder(standard, workbookOf(sheetGrid(sheet)), defaultChoices, today);
    const [table] = recognition.tables;
    expect(recognition.problems.map(({ code }) => code).filter((code) => /indicator|mismatch/.test(code))).toEqual([]);
    const waiting = table?.observations.map(({ indicator, cell, reading }) => [
      indicator,
      cell !== null && reading.kind === 'pending' && ['empty', 'grade-unclear'].includes(reading.reason),
    ]);
    expect(waiting).toEqual(standard.indicators.map(({ id: row }) => [row, true]));
  });
});

describe.each(editions)(
  'the template of %s, filled in with what the law asks for in every second row, and with the failing word in the others',
  (id) => {
    it('is read by its own columns, and nothing is said against what was typed', () => {
      const standard = standardOf(id);
      const [sheet] = templatePlan(new Set(['indicators'] as const), standard, '2026-11-28', 'vi').sheets;
      if (sheet === undefined) throw new Error('no template');
      const header = sheet.rows.findIndex((row) => row.some(({ value }) => value.kind === 'text' && value.text === 'Hiện trạng'));
      const at = (name: string): number =>
        sheet.rows[header]?.findIndex(({ value }) => value.kind === 'text' && value.text === name) ?? Number.NaN;
      const grid = sheetGrid(sheet);
      const byName = new Map(standard.indicators.map((indicator) => [indicator.name, indicator]));
      let typed = 0;
      const cells = grid.values.map((row, index) => {
        const indicator = index > header ? byName.get(textOf(row[1] ?? null)) : undefined;
        if (indicator === undefined) return row;
        typed += 1;
        const [best] = gradesOf(indicator);
        const met: CellValue = indicator.kind === 'numeric' ? indicator.maximum.value : (best?.label ?? '');
        const failed: CellValue = indicator.kind === 'numeric' ? indicator.plausible.low : 'Không đạt';
        return row.with(at('Hiện trạng'), typed % 2 === 0 ? failed : met);
      });
      expect(typed).toBe(standard.indicators.length);
      const { recognition } = recogniseUnder(
        standard,
        workbookOf(gridOf(cells, { sheet: sheet.name, top: grid.top, left: grid.left })),
        defaultChoices,
        today,
      );
      const [table] = recognition.tables;
      expect(table?.mapping).toMatchObject({ value: at('Hiện trạng'), verdict: at('Đánh giá'), points: at('Điểm tự chấm') });
      expect(recognition.problems.map(({ code }) => code)).toEqual([]);
    });
  },
);

describe('a score sheet beside the table that it was made of', () => {
  it.each(['nq-111-2025/i', 'nq-111-2025/ii', 'nq-111-2025/iii'])(
    'under %s never stands in for it: what is typed into the table counts',
    async (id) => {
      const choices = { ...defaultChoices, edition: id };
      const grids = await sampleGrids();
      const scored = scoreGrids(grids, standardOf(id), choices, today);
      const plan = scorePlan(scored, null, 'vi', today);
      const [sheet] = plan?.sheets ?? [];
      if (sheet === undefined) throw new Error('no score sheet');
      const both = { ...grids, grids: [...grids.grids, sheetGrid(sheet)] };
      const chosen = chooseEdition(both, choices, today);
      if (!chosen.ok) throw new Error(chosen.error.code);
      expect(chosen.value.carried?.from.edition).toBe('nq-26-2022/ii');
      expect(chosen.value.recognition.tables[0]?.sheet).toBe('Phụ lục 03');
    },
  );
});
