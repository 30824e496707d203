/** The rung that a row of an ordered choice stands on: read from its text, or implied by the points and the verdict filed. */
import type { CellAddress, CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { TextMark } from '../domain/grid';
import type { Filed, PendingReason, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { GradeId, GradeIndicator, MixedIndicator } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { textOf } from './cell-text';
import { gradeNamed } from '../language/edition-names';
import { negations } from '../language/lexicon/vocabulary';
import { placeIn } from '../language/level-said';
import { withoutMarks } from '../language/numbers/marked-text';
import { formatKind, tidy } from '../language/numbers/number-format';
import { speaksOfPlans } from '../language/numbers/plans';
import { plainText } from '../language/text/fold';
import { doubtOf } from './grade-doubt';
import { rungOfBalance } from './rung-of-balance';
import { rungInWords, rungOfYears } from './rung-in-words';
import type { SaidGrade } from './rung-in-words';
import { isPictureText } from './read-value';
import type { ValueReading } from './read-value';
import { saysNoneIssued } from '../language/numbers/nothing-said';
import { wordsOf } from '../language/text/words';
import { readNumberText } from '../language/numbers/number-text';
import { denies, isHalfSaid, verdictOf } from '../language/verdict';

/** A cell of a graded row, with the marks of its text. */
export type GradeCell = {
  readonly value: CellValue;
  readonly marks: readonly TextMark[] | null;
  /** Excel number-format code: 0,015 shown as 1,5 % is 1,5. */
  readonly format: string;
  readonly cell: CellAddress | null;
  /** Year that the table's figures are of; null where none is known. */
  readonly asOf: number | null;
};

/** Reads the value cell of an indicator that is scored by a choice. */
export function readGrade({ value, marks, format, cell, asOf }: GradeCell, filed: Filed, indicator: GradeIndicator): ValueReading {
  const raw = textOf(value);
  const waits = (reason: PendingReason, problems: readonly Problem[] = []): ValueReading => ({
    raw,
    reading: { kind: 'pending', reason, hint: null },
    problems,
  });
  const data = { indicator: indicator.code };
  if (isCellFault(value)) {
    if (value.kind === 'error') return waits('cell-error', [problem('cell-error', 'error', cell, { ...data, error: value.code })]);
    if (value.kind === 'twice') return waits('written-twice');
    return value.kind === 'picture'
      ? waits('picture-in-value')
      : waits('uncalculated', [problem('formula-uncalculated', 'error', cell, data)]);
  }
  const text = typeof value === 'string' ? withoutMarks(value, marks ?? []) : raw;
  if (typeof value === 'string' && value.trim() !== '' && text.trim() === '') return waits('struck-out');
  if (isPictureText(text)) return waits('picture-in-value');
  // `kh đạt` is a rung denied, and no plan (`KH`).
  if (gradeNamed(plainText(text), indicator) === undefined && isPlanned(text, indicator, asOf)) return waits('planned');
  const said = gradeSaid(text, indicator, asOf);
  if (typeof said === 'string') return waits(said);
  if (said !== undefined) return byText(said.grade, { raw, text, cell }, filed, indicator);
  const byFiling = gradeFromFiling(filed, indicator);
  const isUnfiled = byFiling.kind === 'pending' && isSame(filed.points ?? 0, 0);
  if (isUnfiled && hasNone(text, indicator)) return byText(null, { raw, text, cell }, filed, indicator);
  const isDenied = byFiling.kind === 'grade' && byFiling.grade === null;
  // Points filed for what is to come are not earned yet.
  if (!isDenied && speaksOfPlans(filed.verdict)) return waits('planned');
  // `Chưa có quy chế` beside points: the words and what was filed cannot both be right.
  const figure = typeof value === 'number' ? (formatKind(format) === 'percent' ? tidy(value * 100) : value) : text;
  const doubt = byFiling.kind === 'grade' ? doubtOf(figure, { grade: byFiling.grade, points: filed.points }, indicator) : null;
  return doubt === null ? { raw, reading: byFiling, problems: [] } : waits(doubt);
}

/** `Chưa ban hành`, `Chưa có quy chế` where the row asks for a thing that its unit names: below every rung. */
function hasNone(text: string, { unit, name }: GradeIndicator): boolean {
  const own = new Set(wordsOf(name.normalize('NFC')).map(({ key }) => key));
  const thing = wordsOf(unit.normalize('NFC'));
  return thing.length > 0 && thing.every(({ key }) => own.has(key)) && !denies(name) && saysNoneIssued(text, name);
}

/** True where the words speak of what is to come, those of the law's own grades aside. */
function isPlanned(text: string, indicator: GradeIndicator, asOf: number | null): boolean {
  const own = [indicator.name, ...indicator.grades.map(({ label }) => label)].join('; ');
  return readNumberText(text, { name: own, asOf }).kind === 'planned';
}

type GradeText = { readonly raw: string; readonly text: string; readonly cell: CellAddress | null };

/** A grade read from the words, held against the verdict beside them. Words of the law's own stand; others wait where the two disagree. */
export function byText(
  grade: GradeId | null,
  { raw, text, cell }: GradeText,
  filed: Filed,
  indicator: GradeIndicator | MixedIndicator,
): ValueReading {
  const reading: Reading = { kind: 'grade', grade, basis: 'text' };
  if (!contradicts(filed.verdict, grade, indicator)) return { raw, reading, problems: [] };
  const told = problem('grade-contradicts-verdict', 'warning', cell, { indicator: indicator.code, text, verdict: filed.verdict });
  const isExact = gradeNamed(text, indicator) !== undefined;
  return { raw, reading: isExact ? reading : { kind: 'pending', reason: 'words-contradict', hint: null }, problems: [told] };
}

/** The grade that a verdict names, by its words or its place; undefined where it names none. */
function gradeOfVerdict(verdict: string, indicator: GradeIndicator | MixedIndicator): GradeId | null | undefined {
  const named = gradeNamed(plainText(verdict), indicator);
  if (named !== undefined || denies(verdict)) return named;
  const place = placeIn(verdict);
  return gradesOf(indicator).some(({ id }) => id === place) ? place : undefined;
}

/** `Không đạt`, or the name of another grade, beside a grade. */
function contradicts(verdict: string, grade: GradeId | null, indicator: GradeIndicator | MixedIndicator): boolean {
  const named = gradeOfVerdict(verdict, indicator);
  const read = verdictOf(verdict);
  return (named !== undefined && named !== grade) || (read !== 'other' && (read === 'met') !== (grade !== null));
}

/** The grade that a text says: its words, its place, or a balance or years that are one of its words; undefined where it says none, or several. */
function gradeSaid(text: string, indicator: GradeIndicator, asOf: number | null): SaidGrade | PendingReason | undefined {
  const plain = plainText(text);
  // `Không` where the row is `Không nhận bổ sung cân đối`: met, or not met.
  if (denies(indicator.name) && negations.is(plain) !== null) return 'grade-unclear';
  const named = gradeNamed(plain, indicator);
  if (named !== undefined) return { grade: named };
  return rungOfBalance(plain, indicator, asOf) ?? rungInWords(plain, indicator, asOf) ?? rungOfYears(plain, indicator);
}

/**
 * Points of a level with a verdict that does not deny it, half say it or name another level; 0 points, or none, with a verdict that denies.
 * Anything else is unclear.
 */
function gradeFromFiling(filed: Filed, indicator: GradeIndicator): Reading {
  const verdict = verdictOf(filed.verdict);
  const { points } = filed;
  const named = gradeOfVerdict(filed.verdict, indicator);
  const unclear: Reading = { kind: 'pending', reason: 'grade-unclear', hint: null };
  const at = (grade: GradeId | null): Reading =>
    named === undefined || named === grade ? { kind: 'grade', grade, basis: 'filed' } : unclear;
  if (points === null) return verdict === 'not-met' ? at(null) : unclear;
  if (isSame(points, 0)) return verdict === 'met' ? unclear : at(null);
  // `Chưa đánh giá`, `Cơ bản đạt` beside points is no word for them.
  if (verdict === 'not-met' || denies(filed.verdict) || isHalfSaid(filed.verdict)) return unclear;
  if (isSame(points, indicator.points.maximum)) return at('maximum');
  if (isSame(points, indicator.points.minimum)) return at('minimum');
  return unclear;
}
