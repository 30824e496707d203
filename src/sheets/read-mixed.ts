/** A row that counts at its maximum and asks for words at its minimum: `≥ 1 cơ sở`, `có dự án`. */
import type { TextMark } from '../domain/grid';
import type { GradeId, MixedIndicator, NumericIndicator } from '../domain/standard';
import { headingKey } from '../language/headers/heading-key';
import { withoutMarks } from '../language/numbers/marked-text';
import { denies } from '../language/verdict';

/** The rung in words where the cell says it and gives no count; null where the cell is to be read as a count. */
export function gradeOfMixed(value: string, marks: readonly TextMark[] | null, { grade }: MixedIndicator): GradeId | null {
  const text = withoutMarks(value, marks ?? []);
  if (/\d/.test(text) || denies(text)) return null;
  return headingKey(text).spelled.includes(headingKey(grade.label).spelled) ? grade.id : null;
}

/** The row as a count: it has one level, the maximum. */
export function countOfMixed(row: MixedIndicator): NumericIndicator {
  return { ...row, kind: 'numeric', direction: 'higher', minimum: row.maximum };
}
