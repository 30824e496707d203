/** A row that counts at its maximum and asks for words at its minimum: `≥ 1 cơ sở`, `có dự án`. */
import type { Filed, PendingReason } from '../domain/observation';
import type { MixedIndicator, NumericIndicator } from '../domain/standard';
import { gradeNamed } from '../language/edition-names';
import { withoutMarks } from '../language/numbers/marked-text';
import { numberTokens, canonicalNumberText } from '../language/numbers/number-tokens';
import { namesThingOf } from '../language/rung-said';
import { plainText } from '../language/text/fold';
import type { GradeCell } from './read-grade';
import { byText } from './read-grade';
import type { ValueReading } from './read-value';
import { rungInWords } from './rung-in-words';

/** The rung in words, or why it is not taken, where a text speaks of it; null where the cell is to be read as a count. */
export function readRungOfMixed({ value, marks, cell, asOf }: GradeCell, filed: Filed, indicator: MixedIndicator): ValueReading | null {
  if (typeof value !== 'string') return null;
  const text = plainText(withoutMarks(value, marks ?? []));
  const said = gradeNamed(text, indicator) === indicator.grade.id ? { grade: indicator.grade.id } : rungInWords(text, indicator, asOf);
  const waits = (reason: PendingReason): ValueReading => ({ raw: value, reading: { kind: 'pending', reason, hint: null }, problems: [] });
  if (said !== undefined) return typeof said === 'string' ? waits(said) : byText(said.grade, { raw: value, text, cell }, filed, indicator);
  // `01 dự án nhà tang lễ`: one of what the rung speaks of is none of what the row counts.
  const { tokens } = numberTokens(canonicalNumberText(text));
  return tokens.length > 0 && namesThingOf(text, indicator.grade.label) ? waits('grade-unclear') : null;
}

/** The row as a count: it has one level, the maximum. */
export function countOfMixed(row: MixedIndicator): NumericIndicator {
  return { ...row, kind: 'numeric', direction: 'higher', minimum: row.maximum };
}
