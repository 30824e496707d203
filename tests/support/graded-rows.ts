/** Rows of the law that are scored by a choice, and a word for what was read of one. */
import type { Filed, Reading } from '../../src/domain/observation';
import type { GradeIndicator } from '../../src/domain/standard';
import { findStandard } from '../../src/editions/catalogue';

export const nothingFiled: Filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };

/** Load the edition before (`loadEveryEdition`). */
export function gradedRow(edition: string, code: string): GradeIndicator {
  const found = findStandard(edition);
  const row = found.ok ? found.value.indicators.find((each) => each.code === code || String(each.number) === code) : undefined;
  if (row?.kind !== 'grade') throw new Error(`${code} of ${edition} is no choice`);
  return row;
}

/** The rung with where it comes from, or why the row waits: `minimum filed`, `none text`, `planned`. */
export function toldOf(reading: Reading): string {
  if (reading.kind === 'grade') return `${reading.grade ?? 'none'} ${reading.basis}`;
  return reading.kind === 'pending' ? reading.reason : reading.kind;
}
