/** What the parts of an office's own table print against what their rows add up to: where they differ, points may be above what the table can give, or below. */
import type { CellAddress } from '../../domain/cell';
import { isAbove, isSame } from '../../domain/comparison';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { sectionsAbove } from '../../domain/standard';
import type { Indicator, Section, SectionId } from '../../domain/standard';

/** The tables of points of the law have a hundred. */
export const usualTotal = 100;

export type PrintedTotal = {
  /** Null where the table prints none. */
  readonly printed: number | null;
  readonly cell: CellAddress;
};

const maxima = (rows: readonly Indicator[]): number => rows.reduce((sum, { points }) => sum + points.maximum, 0);

/** A row without a grade has no points that can be read, which is told of it: a sum that is short for that is not told again. */
function isUnread(row: Indicator): boolean {
  return row.kind === 'grade' && row.grades.length === 0;
}

function isTold(printed: number, rows: readonly Indicator[]): boolean {
  const sum = maxima(rows);
  return isAbove(sum, printed) || (!isSame(sum, printed) && !rows.some(isUnread));
}

/** @param sections as the table prints them, nothing filled in */
export function sumProblems(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  cells: ReadonlyMap<SectionId, CellAddress>,
  { printed, cell }: PrintedTotal,
): readonly Problem[] {
  const ofSections = sections.flatMap(({ id, label, name, points }): readonly Problem[] => {
    const rows = indicators.filter((row) => sectionsAbove({ sections }, row.section).some((one) => one.id === id));
    if (points.maximum === 0 || !isTold(points.maximum, rows)) return [];
    const called = label === '–' ? name : `${label} ${name}`;
    const data = { what: 'section', name: called, printed: points.maximum, sum: maxima(rows) } as const;
    return [problem('own-sum', 'warning', cells.get(id) ?? cell, data)];
  });
  const sum = maxima(indicators);
  const ofTotal = { what: printed === null ? 'unprinted' : 'total', name: '', printed: printed ?? usualTotal, sum } as const;
  const isWrong = printed === null ? isAbove(sum, usualTotal) : isTold(printed, indicators);
  return isWrong ? [...ofSections, problem('own-sum', 'warning', cell, ofTotal)] : ofSections;
}
