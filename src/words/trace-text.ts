/**
 * A trace as lines of text: what was read and where, the levels applied, the lowering of a level,
 * the rule with its arithmetic in numbers, and the clauses with their standing.
 */
import type { AppliedLevel, Arithmetic, IndicatorResult } from '../domain/assessment';
import type { Citation } from '../domain/citation';
import type { Observation } from '../domain/observation';
import type { Indicator, Level, NumericIndicator, Standard } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { textIn } from '../domain/translations';
import { filedText } from './filed-text';
import { isRoundedForShow } from './format';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { FindInstrument } from './law-names';
import { formatNumber, formatPoints, formatShare, withUnit } from './numbers';
import { cellPlace, clausePlace } from './places';
import { gradeLabel, readingText } from './reading-text';

/** What a line of the trace is about; a view may set kinds apart by more than their label. */
export type TraceLineKind = 'value' | 'decision' | 'level' | 'adjustment' | 'rule' | 'arithmetic' | 'clause';

/** One line: `Mức tối đa` – `≥ 1.500 kwh/người/năm (1 điểm)`. */
export type TraceLine = { readonly kind: TraceLineKind; readonly label: string; readonly text: string };

/** The filed text, how it was read, and the cell it stands in. */
function valueLine(observation: Observation, indicator: Indicator, locale: Locale): string {
  const { blank, readAs } = laterWordsOf(locale).trace;
  const raw = filedText(observation, locale).trim().replace(/\s+/g, ' ');
  const read = readingText(observation.reading, indicator, locale);
  const isPlain = observation.reading.kind === 'exact' && raw === formatNumber(observation.reading.value, locale);
  const shown = isPlain ? read : `${raw === '' ? blank : `“${raw}”`}, ${readAs(read)}`;
  const text = observation.reading.kind === 'pending' ? `${raw === '' ? blank : `“${raw}”`}: ${read}` : shown;
  return observation.cell === null ? text : `${text} (${cellPlace(observation.cell, locale)})`;
}

/** What the user decided about a row; null where she decided nothing. */
export function decisionText(result: IndicatorResult, indicator: Indicator, measure: Standard['measure'], locale: Locale): string | null {
  const { typed, picked, filed, filedResult } = laterWordsOf(locale).trace;
  switch (result.resolution?.kind) {
    case undefined:
      return null;
    case 'value':
      return typed(withUnit(formatNumber(result.resolution.value, locale), indicator, locale));
    case 'grade':
      return picked(gradeLabel(indicator, result.resolution.grade, locale));
    case 'filed':
      return (measure === 'standards' ? filedResult : filed)(formatPoints(result.points, locale));
  }
}

/** The sign a level is met with: `≥`, or `<` for a strict level where less is better. */
function levelSign(direction: NumericIndicator['direction'], isStrict: boolean): string {
  if (direction === 'higher') return isStrict ? '>' : '≥';
  return isStrict ? '<' : '≤';
}

export function levelText(level: Level | AppliedLevel, indicator: NumericIndicator, locale: Locale): string {
  const sign = levelSign(indicator.direction, level.strict);
  return withUnit(`${sign} ${formatNumber(level.value, locale)}`, indicator, locale);
}

/** The levels of a row and what each earns; of a standard, which is met or not, the one that is required. */
function levelLines(
  { trace, scale }: IndicatorResult,
  indicator: Indicator,
  measure: Standard['measure'],
  locale: Locale,
): readonly TraceLine[] {
  const label = laterWordsOf(locale).trace;
  const earning = (level: string, points: number): string => `${level} (${label.points(formatPoints(points, locale))})`;
  if (indicator.kind === 'numeric') {
    const maximum = levelText(trace?.maximum ?? indicator.maximum, indicator, locale);
    const minimum = levelText(trace?.minimum ?? indicator.minimum, indicator, locale);
    if (measure === 'standards') return [{ kind: 'level', label: label.required, text: minimum }];
    return [
      { kind: 'level', label: label.maximum, text: earning(maximum, scale.maximum) },
      { kind: 'level', label: label.minimum, text: earning(minimum, scale.minimum) },
    ];
  }
  return gradesOf(indicator).map((grade): TraceLine => {
    if (measure === 'standards') return { kind: 'level', label: label.required, text: grade.label };
    const place = grade.id === 'maximum' ? label.maximum : grade.id === 'minimum' ? label.minimum : label.between;
    return { kind: 'level', label: place, text: earning(grade.label, grade.points) };
  });
}

function adjustmentText(level: AppliedLevel, find: FindInstrument, locale: Locale): string | null {
  if (level.adjusted === null) return null;
  const { from, factor, citation } = level.adjusted;
  const product = `${formatNumber(from, locale)} × ${formatShare(factor, locale)} = ${formatNumber(level.value, locale)}`;
  return `${product} (${clausePlace(citation, find, locale)})`;
}

/** The formula with its inputs in place: `0,75 + (780 − 750) ÷ (1.500 − 750) × (1 − 0,75) = 0,76`. */
export function arithmeticText(arithmetic: Arithmetic, locale: Locale): string {
  const filled = arithmetic.formula
    .replace(/[A-Za-z]+/g, (name) => {
      const value = arithmetic.inputs[name];
      if (value === undefined) return name;
      // A negative input inside a difference needs its own brackets.
      return value < 0 ? `(${formatNumber(value, locale)})` : formatNumber(value, locale);
    })
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ');
  const equals = isRoundedForShow(arithmetic.result) ? '≈' : '=';
  return `${filled} ${equals} ${formatPoints(arithmetic.result, locale)}`;
}

/** A clause with its standing and what must be known about it. */
export function clauseText(citation: Citation, find: FindInstrument, locale: Locale): string {
  const place = `${clausePlace(citation, find, locale)} – ${laterWordsOf(locale).laterTerms.standing[citation.standing]}`;
  return citation.note === '' ? `${place}.` : `${place}. ${textIn(citation.note, citation.noteIn, locale)}`;
}

/** Every line that explains one indicator's points; without a trace only the value and the user's decision. */
export function traceLines(
  result: IndicatorResult,
  indicator: Indicator,
  measure: Standard['measure'],
  find: FindInstrument,
  locale: Locale,
): readonly TraceLine[] {
  const label = laterWordsOf(locale).trace;
  const lines: TraceLine[] = [{ kind: 'value', label: label.value, text: valueLine(result.observation, indicator, locale) }];
  const decision = decisionText(result, indicator, measure, locale);
  if (decision !== null) lines.push({ kind: 'decision', label: label.decision, text: decision });
  const { trace } = result;
  if (trace === null) return lines;

  lines.push(...levelLines(result, indicator, measure, locale));
  if (indicator.kind === 'numeric') {
    const adjustment = trace.minimum === null ? null : adjustmentText(trace.minimum, find, locale);
    if (adjustment !== null) lines.push({ kind: 'adjustment', label: label.adjustment, text: adjustment });
  }
  const told = (measure === 'standards' ? label.standardRuleOf[trace.rule] : undefined) ?? label.ruleOf[trace.rule];
  lines.push({ kind: 'rule', label: label.rule, text: told });
  if (trace.arithmetic !== null)
    lines.push({ kind: 'arithmetic', label: label.arithmetic, text: arithmeticText(trace.arithmetic, locale) });
  for (const citation of trace.citations) lines.push({ kind: 'clause', label: label.clause, text: clauseText(citation, find, locale) });
  return lines;
}
