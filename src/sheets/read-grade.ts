/** The rung that a row of an ordered choice stands on: read from its text, or implied by the points and the verdict filed. */
import type { CellAddress, CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { TextMark } from '../domain/grid';
import type { Filed, PendingReason, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { GradeId, GradeIndicator, MixedIndicator } from '../domain/standard';
import { textOf } from './cell-text';
import { gradeNamed } from '../language/edition-names';
import { abouts, balances, negations } from '../language/lexicon/vocabulary';
import { withoutMarks } from '../language/numbers/marked-text';
import { formatKind, tidy } from '../language/numbers/number-format';
import { speaksOfPlans } from '../language/numbers/plans';
import { spanOfLabel } from '../language/rung-said';
import { plainText } from '../language/text/fold';
import { doubtOf } from './grade-doubt';
import { rungInWords, rungOfYears } from './rung-in-words';
import type { SaidGrade } from './rung-in-words';
import { isPictureText } from './read-value';
import type { ValueReading } from './read-value';
import { readNumberText } from '../language/numbers/number-text';
import { denies, verdictOf } from '../language/verdict';

/** A cell of a graded row, with the marks of its text. */
export type GradeCell = {
  readonly value: CellValue;
  readonly marks: readonly TextMark[] | null;
  /** Excel number-format code: 0,015 shown as 1,5 % is 1,5. */
  readonly format?: string;
  readonly cell: CellAddress | null;
  /** Year that the table's figures are of; null where none is known. */
  readonly asOf: number | null;
};

/** Reads the value cell of an indicator that is scored by a choice. */
export function readGrade(
  { value, marks, format = 'General', cell, asOf }: GradeCell,
  filed: Filed,
  indicator: GradeIndicator,
): ValueReading {
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
  const text = typeof value === 'string' ? withoutMarks(value, marks ?? []) : '';
  if (raw.trim() !== '' && typeof value === 'string' && text.trim() === '') return waits('struck-out');
  if (isPictureText(text)) return waits('picture-in-value');
  if (isPlanned(text, indicator, asOf)) return waits('planned');
  const said = text.trim() === '' ? undefined : gradeSaid(text, indicator, asOf);
  if (typeof said === 'string') return waits(said);
  if (said !== undefined) return byText(said.grade, { raw, text, cell }, filed, indicator);
  const byFiling = gradeFromFiling(filed, indicator);
  const isDenied = byFiling.kind === 'grade' && byFiling.grade === null;
  // Points filed for what is to come are not earned yet.
  if (!isDenied && verdictOf(filed.verdict) === 'other' && speaksOfPlans(filed.verdict)) return waits('planned');
  // `Chưa có quy chế` beside points: the words and what was filed cannot both be right.
  const figure = typeof value === 'number' ? (formatKind(format) === 'percent' ? tidy(value * 100) : value) : text;
  const doubt = byFiling.kind === 'grade' ? doubtOf(figure, { grade: byFiling.grade, points: filed.points }, indicator) : null;
  return doubt === null ? { raw, reading: byFiling, problems: [] } : waits(doubt);
}

/** True where the words speak of what is to come, those of the law's own grades aside. */
function isPlanned(text: string, indicator: GradeIndicator, asOf: number | null): boolean {
  if (text.trim() === '' || gradeNamed(plainText(text), indicator) !== undefined) return false;
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
  const verdict = verdictOf(filed.verdict);
  if (verdict === 'other' || (verdict === 'met') === (grade !== null)) return { raw, reading, problems: [] };
  const told = problem('grade-contradicts-verdict', 'warning', cell, { indicator: indicator.code, text, verdict: filed.verdict });
  const isExact = gradeNamed(text, indicator) !== undefined;
  return { raw, reading: isExact ? reading : { kind: 'pending', reason: 'words-contradict', hint: null }, problems: [told] };
}

/** The grade that a text says: its words or its place, a balance that is one of its words; undefined where it says none, or several. */
function gradeSaid(text: string, indicator: GradeIndicator, asOf: number | null): SaidGrade | PendingReason | undefined {
  const plain = plainText(text);
  const named = gradeNamed(plain, indicator);
  if (named !== undefined) return { grade: named };
  // `Gần đủ` is not enough yet.
  if (abouts.find(plain).some(({ id }) => id !== 'other')) return 'grade-unclear';
  const byBalance = gradeOfBalance(plain, indicator);
  if (byBalance !== undefined) return { grade: byBalance };
  return gradeInText(plain, indicator, asOf) ?? rungOfYears(plain, indicator);
}

/** `Bội chi` where the grades are `Dư` and `Đủ`: less than either. */
function gradeOfBalance(text: string, { grades }: GradeIndicator): GradeId | null | undefined {
  const own = grades.map(({ id, label }) => ({ id, balance: balances.is(label) }));
  if (own.some(({ balance }) => balance === null)) return undefined;
  const found = balances.find(text);
  // `vẫn chưa dư`: a denial that is no part of a balance's own words (`không cân đối`).
  const denials = negations.find(text).filter(({ id }) => id !== 'besides' && id !== 'other');
  if (denials.some(({ start, end }) => !found.some((own) => own.start <= start && own.end >= end))) return undefined;
  const said = [...new Set(found.flatMap(({ id }) => (id === 'other' ? [] : [id])))];
  const [only] = said;
  if (only === undefined || said.length > 1) return undefined;
  return own.find(({ balance }) => balance === only)?.id ?? null;
}

/** The grade whose words stand in the text; a balance that is no budget's (`dư nợ`) says none. */
function gradeInText(text: string, indicator: GradeIndicator, asOf: number | null): SaidGrade | PendingReason | undefined {
  const others = balances.find(text).filter(({ id }) => id === 'other');
  const rest = others.reduce((left, { start, end }) => blanked(left, start, end), text);
  const hasRung = indicator.grades.some(({ label }) => spanOfLabel(rest, label) !== null);
  if (hasRung && denies(text)) return 'negated';
  return rungInWords(rest, indicator, asOf);
}

function blanked(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

/** Points of a level with a verdict that does not deny it; 0 points, or none, with a verdict that does. Anything else is unclear. */
function gradeFromFiling(filed: Filed, indicator: GradeIndicator): Reading {
  const verdict = verdictOf(filed.verdict);
  const { points } = filed;
  const at = (grade: GradeId | null): Reading => ({ kind: 'grade', grade, basis: 'filed' });
  const unclear: Reading = { kind: 'pending', reason: 'grade-unclear', hint: null };
  if (points === null) return verdict === 'not-met' ? at(null) : unclear;
  if (isSame(points, 0)) return verdict === 'met' ? unclear : at(null);
  // `Chưa đánh giá` beside points is no word for them.
  if (verdict === 'not-met' || (verdict === 'other' && denies(filed.verdict))) return unclear;
  if (isSame(points, indicator.points.maximum)) return at('maximum');
  if (isSame(points, indicator.points.minimum)) return at('minimum');
  return unclear;
}
