/** A live score sheet that somebody tried values on says another total than the pane: which sheet, and what. */
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import { gridOf } from '../../tests/support/grid-builder';
import type { CellValue } from '../domain/cell';
import { scoreSheet } from './score-sheet';
import { columnOf, scoreLayout } from './score-layout';
import { otherTotals } from './score-sheet-totals';

const scored = sampleScored();
const { assessment, standard } = scored;
if (assessment === null) throw new Error('the sample is scored');
const plan = scoreSheet({ standard, assessment, sheet: 'Phụ lục 03', date: '2026-11-29' }, 'vi', null);

/** The sheet as it stands in the workbook, its total calculated to be this. */
function standing(total: number, name = plan.name) {
  const cells = plan.rows.map((row) =>
    row.map(({ value }): CellValue => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null)),
  );
  const line = cells[scoreLayout(standard).totals];
  if (line === undefined) throw new Error('no line of totals');
  line[columnOf('value')] = total;
  return gridOf(cells, { sheet: name });
}

const over = (...grids: readonly ReturnType<typeof gridOf>[]) =>
  otherTotals({ ...scored, grids: { ...scored.grids, grids: [...scored.grids.grids, ...grids] } }, 'vi');

describe('the total of a score sheet', () => {
  it('is told where a value was tried on it: 56,06 beside 54,06', () => {
    expect(over(standing(56.0614))).toEqual([{ sheet: 'KQ Bảng điểm', total: 56.0614 }]);
  });

  it('is not told while it is the same, nor of any other sheet', () => {
    expect(over(standing(assessment.total.certain))).toEqual([]);
    expect(over(gridOf([['TT', 'Chỉ tiêu'], [], [], [1, 2, 3, 4, 99]], { sheet: 'Khác' }))).toEqual([]);
  });
});
