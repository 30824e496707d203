/** A table of class IV that prints its own levels scores by its own columns. Figures worked out by hand from tests/support/class-four-tables.ts. */
import { describe, expect, it } from 'vitest';
import { chooseEdition } from '../../src/application/choose-edition';
import { editionSheetPlan } from '../../src/application/own-edition-sheet';
import { requestProblem } from '../../src/application/score-once';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreRecognition } from '../../src/application/score-workbook';
import type { ScoredWorkbook } from '../../src/application/score-workbook';
import { cellReference } from '../../src/domain/cell';
import { gridOf, workbookOf } from '../support/grid-builder';
import type { Cells } from '../support/class-four-tables';
import { inOneCell, inTwoColumns, onTwoLines, withCells } from '../support/class-four-tables';

const today = '2026-03-01';

function scored(cells: Cells, edition: string | null = null): ScoredWorkbook {
  const grids = workbookOf(gridOf(cells, { sheet: 'Chấm điểm' }));
  const choices = { ...defaultChoices, edition };
  const chosen = chooseEdition(grids, choices, today);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return scoreRecognition(chosen.value, grids, choices, today);
}

const pointsOf = ({ assessment }: ScoredWorkbook): readonly number[] =>
  (assessment?.indicators ?? []).map(({ points }) => Math.round(points * 1e6) / 1e6);
const standings = ({ assessment }: ScoredWorkbook): readonly string[] =>
  (assessment?.gates ?? []).map(({ id, standing }) => `${id} ${standing}`);
const levelTroubles = ({ problems }: ScoredWorkbook): readonly string[] =>
  problems.flatMap((one) =>
    one.code === 'own-level' ? [`${one.data.indicator} ${one.data.fault} ${one.cell === null ? '' : cellReference(one.cell)}`] : [],
  );

const layouts = [
  ['on two lines', onTwoLines],
  ['in two columns', inTwoColumns],
  ['in one cell', inOneCell],
] as const;

describe('scoring by the table’s own columns', () => {
  it('may be asked for by whoever starts a score, without any edition of that name', () => {
    expect(requestProblem({ edition: 'own/sheet' })).toBeNull();
    expect(requestProblem({ edition: 'other/sheet' })).toMatchObject({ code: 'edition-unknown' });
  });
});

describe.each(layouts)('a table of class IV with levels %s', (_name, table) => {
  it('scores by its own columns', () => {
    const result = scored(table());
    expect(result.standard).toMatchObject({ edition: 'own/iv', urbanClass: 'IV', isOwn: true });
    // 1: 4 + (35 − 20) ÷ 30 × 2; 2: under the minimum; 3: the words of the minimum; 4: 2 + (6 − 5) ÷ 2 × 1; 5: beyond the maximum; 6: words.
    expect(pointsOf(result)).toEqual([5, 0, 1.5, 2.5, 3, 2.5]);
    expect(result.assessment?.total.certain).toBeCloseTo(14.5, 9);
    // I: 5 of 7; II: 4 of 3,5; III: 5,5 of 4,5; in all 14,5 of 15.
    expect(standings(result)).toEqual(['total not-met', 'criterion-1 not-met', 'criterion-2 met', 'criterion-3 met']);
  });

  it('says that it is the office’s own, what was not checked, and names no other law', () => {
    const result = scored(table());
    const codes = result.problems.map(({ code }) => code);
    expect(codes).toContain('own-edition');
    expect(codes).not.toContain('other-law');
    expect(codes).not.toContain('levels-differ');
    expect(result.standard.unknown).toHaveLength(3);
  });

  it('leaves the total open where it prints none', () => {
    const result = scored(table(null));
    expect(result.assessment?.total.certain).toBeCloseTo(14.5, 9);
    expect(standings(result)[0]).toBe('total open');
    expect(result.standard.unknown).toHaveLength(4);
  });
});

describe('what the sums of a table print', () => {
  it('leaves the total open where one figure stands alone: it is the maximum', () => {
    // Total row of `inTwoColumns`: the minimum in column F, the maximum in G.
    const table = inTwoColumns();
    const result = scored(withCells(table, [table.length - 1, 5, '']));
    expect(result.assessment?.total).toMatchObject({ maximum: 21 });
    expect(standings(result)[0]).toBe('total open');
  });

  it('is no whole table where a section prints other points than its rows have', () => {
    // I prints 11; its rows have 6 and 4.
    const result = scored(withCells(onTwoLines(), [2, 4, '11 - 7']));
    expect(result.standard.isComplete).toBe(false);
    expect(standings(result)[0]).toBe('total open');
    expect(result.standard.unknown.at(-1)?.text).toContain('I Quy mô và mật độ dân số');
  });
});

describe('a mistake in a level', () => {
  it.each([
    ['a letter for a digit', [6, 3, '≥ 1.2OO'], '2 no-level D7', onTwoLines],
    ['a maximum that is the minimum', [3, 3, '≥ 20'], '1 levels-same D5', onTwoLines],
    ['a maximum on the wrong side', [3, 4, '≥ 10'], '1 wrong-side E4', inTwoColumns],
    ['poverty with one sign turned round', [7, 4, '> 4'], '4 signs-differ D8', inTwoColumns],
    ['minimum points above the maximum', [3, 5, '9,0'], '1 points-order F4', inTwoColumns],
    ['no minimum points', [3, 5, ''], '1 points-unread G4', inTwoColumns],
    ['one level alone', [3, 3, ''], '1 one-level E4', inTwoColumns],
    ['words beside a figure of which less is better', [7, 3, 'ba'], '4 no-level D8', inTwoColumns],
    ['a number in words beside a quantity', [4, 3, 'một nghìn hai'], '2 no-level D5', inTwoColumns],
    ['both the same in one cell', [3, 3, '≥ 20\n≥ 20'], '1 levels-same D4', inOneCell],
  ] as const)('%s says which cell, and its row is pending', (_name, change, expected, layout) => {
    const result = scored(withCells(layout(), change));
    const [indicator = ''] = expected.split(' ');
    expect(levelTroubles(result)).toEqual([expected]);
    expect(result.assessment?.indicators.find(({ code }) => code === indicator)?.status).toBe('pending');
    expect(standings(result)[0]).toBe('total open');
  });
});

describe('which table scores by its own columns', () => {
  it('is any that is asked to, whatever edition covers it', () => {
    expect(scored(inOneCell(), 'own/sheet').because).toBe('chosen');
  });

  it('is scored by an edition that a sheet of its workbook holds, corrected there', () => {
    const table = gridOf(inOneCell(), { sheet: 'Chấm điểm' });
    const own = scored(inOneCell()).standard;
    // The minimum of row 2 is corrected to 1.100: 1.150 earns 3 + (1.150 − 1.100) ÷ 300 × 1.
    const corrected = {
      ...own,
      indicators: own.indicators.map((row) =>
        row.kind === 'numeric' && row.code === '2' ? { ...row, minimum: { ...row.minimum, value: 1100, text: '≥ 1.100' } } : row,
      ),
    };
    const cells = editionSheetPlan(corrected).rows.map((row) =>
      row.map(({ value }) => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null)),
    );
    const grids = workbookOf(table, gridOf(cells, { sheet: 'Bộ tiêu chuẩn' }));
    const chosen = chooseEdition(grids, defaultChoices, today);
    if (!chosen.ok) throw new Error(chosen.error.code);
    const result = scoreRecognition(chosen.value, grids, defaultChoices, today);
    expect(result.standard).toMatchObject({ edition: 'own/iv', isOwn: true });
    expect(pointsOf(result)).toEqual([5, 3.166667, 1.5, 2.5, 3, 2.5]);
    expect(result.problems.flatMap((one) => (one.code === 'own-edition' ? [one.data.from] : []))).toEqual(['sheet']);
  });

  it('is none where no levels are printed', () => {
    const grids = workbookOf(
      gridOf([
        ['TT', 'Chỉ tiêu', 'Hiện trạng'],
        ['1', 'Dân số', 5],
      ]),
    );
    const chosen = chooseEdition(grids, { ...defaultChoices, edition: 'own/sheet' }, today);
    expect(chosen.ok ? '' : chosen.error.code).toBe('own-table-absent');
  });
});
