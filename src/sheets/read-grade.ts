/** The rung that a row of an ordered choice stands on: read from its text, or implied by the points and the verdict filed. */
import type { CellAddress, CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { Filed, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { GradeId, GradeIndicator } from '../domain/standard';
import { textOf } from './cell-text';
import { plainText } from '../language/text/fold';
import type { ValueReading } from './read-value';
import { readNumberText } from '../language/numbers/number-text';
import { gradeWords, said } from './scenario-sheet/change-words';
import { verdictOf } from '../language/verdict';

/** Reads the value cell of an indicator that is scored by a choice. */
export function readGrade(value: CellValue, cell: CellAddress | null, filed: Filed, indicator: GradeIndicator): ValueReading {
  const raw = textOf(value);
  if (isCellFault(value)) {
    const data = { indicator: indicator.number };
    const fault: Problem =
      value.kind === 'error'
        ? problem('cell-error', 'error', cell, { ...data, error: value.code })
        : problem('formula-uncalculated', 'error', cell, data);
    return {
      raw,
      reading: { kind: 'pending', reason: value.kind === 'error' ? 'cell-error' : 'uncalculated', hint: null },
      problems: [fault],
    };
  }
  if (typeof value === 'string') {
    const named = gradeInText(value, indicator);
    if (named !== null) return { raw, reading: { kind: 'grade', grade: named, basis: 'text' }, problems: [] };
    // The level by its place (`Mức tối đa`, `Không đạt`), as drop-down lists have it where its text is too long for them.
    const placed = said(gradeWords, value);
    if (placed !== null) return { raw, reading: { kind: 'grade', grade: placed === 'none' ? null : placed, basis: 'text' }, problems: [] };
    if (readNumberText(value, { name: indicator.name }).kind === 'planned') {
      return { raw, reading: { kind: 'pending', reason: 'planned', hint: null }, problems: [] };
    }
  }
  return { raw, reading: gradeFromFiling(filed, indicator), problems: [] };
}

/** Lower case with its diacritics: `Dư` and `Đủ` differ only by them. */
function wording(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const negation = /(?:^| )(?:chưa|không|thiếu|not|no)(?: |$)/u;

/** The grade whose label stands in the text; null where none does, where both do, or where the text denies something. */
function gradeInText(text: string, indicator: GradeIndicator): GradeId | null {
  const words = wording(text);
  const found = indicator.grades.filter((grade) => ` ${words} `.includes(` ${wording(grade.label)} `));
  const exact = found.find((grade) => wording(grade.label) === words);
  if (exact !== undefined) return exact.id;
  if (negation.test(words)) return null;
  // Where one label stands inside the other, the longer one is meant.
  const longest = found.toSorted((a, b) => b.label.length - a.label.length)[0];
  if (longest === undefined) return null;
  const isOne = found.every((grade) => wording(longest.label).includes(wording(grade.label)));
  return isOne ? longest.id : null;
}

/** Points of a level with a verdict that does not deny it; 0 points, or none, with a verdict that does. Anything else is unclear. */
function gradeFromFiling(filed: Filed, indicator: GradeIndicator): Reading {
  const verdict = verdictOf(filed.verdict);
  const { points } = filed;
  const at = (grade: GradeId | null): Reading => ({ kind: 'grade', grade, basis: 'filed' });
  const unclear: Reading = { kind: 'pending', reason: 'grade-unclear', hint: null };
  if (points === null) return verdict === 'not-met' ? at(null) : unclear;
  if (isSame(points, 0)) return verdict === 'met' ? unclear : at(null);
  if (verdict === 'not-met') return unclear;
  if (isSame(points, indicator.points.maximum)) return at('maximum');
  if (isSame(points, indicator.points.minimum)) return at('minimum');
  return unclear;
}
