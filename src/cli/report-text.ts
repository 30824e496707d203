/** A scored file for people at a terminal. */
import { lawOfTheScore } from '../application/law-of-the-score';
import { exceedsTotal } from '../application/own-tables';
import type { ScoredOnce } from '../application/score-once';
import { rowsInQuestion, totalRange } from '../application/settle-columns';
import type { WeighedQuestion } from '../application/settle-columns';
import { standingOf } from '../domain/assessment';
import type { Assessment, CriterionResult } from '../domain/assessment';
import { largestFirst } from '../domain/audit';
import type { Audit } from '../domain/audit';
import { columnLetters } from '../domain/cell';
import { columnsRead } from '../domain/columns-read';
import { sheetsOf } from '../domain/indicator-table';
import type { IndicatorTable } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { classOf } from '../domain/standard';
import type { IndicatorId, Standard } from '../domain/standard';
import { filedText } from '../words/filed-text';
import { laterWordsOf, wordsOf } from '../words/languages';
import { appliedRegion, editionName } from '../words/law-names';
import type { Locale } from '../words/locale';
import { columnFormat } from '../words/format';
import { heldBeside } from '../words/held-against';
import { neededText } from '../words/needed-text';
import { formatPoints } from '../words/numbers';
import { cellPlace } from '../words/places';
import { problemSentence } from '../words/problem-sentence';
import { toldAtTerminal } from './told-at-terminal';
import { besideRequired } from '../words/total-text';
import { lawLines, unknownLines } from './law-text';

const barWidth = 24;
/** Lines of the report, headline first. `scored` must hold an assessment; without one only its problems are listed. */
export function reportLines(file: string, { scored, usesKeptChoices }: ScoredOnce, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  const { assessment, table, standard, audit } = scored;
  if (assessment === null || table === null) return [file, ...problemLines(scored.problems, locale)];
  const names = new Map(standard.indicators.map(({ id, name }) => [id, name]));
  return [
    `${file} · ${sheetsOf(table).map(words.sheet).join(', ')}`,
    ...foreignLawLines(scored.problems, locale),
    ...(scored.question === undefined || scored.question.about === 'points'
      ? [headline(assessment, standard, locale)]
      : [`${words.notCertain(scored.question.about)} · ${rangeOf(scored.question, assessment, standard, locale)}`]),
    ...questionLines(scored.question, locale),
    ...pendingSummary(assessment, locale),
    ...(assessment.total.filed === null ? [] : [words.filed(formatPoints(assessment.total.filed, locale), audit?.findings.length ?? 0)]),
    basisLine(assessment, standard, locale),
    ...lawLines(lawOfTheScore(scored, assessment), locale),
    ...columnLines(table, locale),
    ...unknownPolicyLine(scored.problems, locale),
    ...(usesKeptChoices ? [words.keptChoices] : []),
    '',
    laterWordsOf(locale).cliLaw.criteria(assessment.criteria.length),
    ...assessment.criteria.map((criterion) => criterionLine(criterion, locale)),
    ...pendingLines(assessment, names, locale),
    ...auditLines(audit, names, locale),
    ...problemLines(scored.problems, locale),
    ...unknownLines(standard.unknown, locale),
  ];
}

/** Another class or law, or none, and a table whose rows have more than its total, are told before the points that it may make useless. */
function foreignLawLines(problems: ScoredOnce['scored']['problems'], locale: Locale): readonly string[] {
  return problems
    .filter((one) => one.code === 'other-law' || one.code === 'class-unsaid' || one.code === 'classes-named' || exceedsTotal(one))
    .map((problem) => `! ${toldAtTerminal(problem, locale)}`);
}

/** `Đọc từ trang “Phụ lục 03”: hiện trạng cột F “…”, điểm cột H “…”`, a line for each part of the table. */
function columnLines(table: IndicatorTable, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  return columnsRead(table).map(({ sheet, columns }) => {
    const told = columns.map(
      ({ role, letters, heading, isHidden }) =>
        `${words.figureColumn[role]} ${words.column(letters, shortened(heading))}${isHidden ? ` (${words.hidden})` : ''}`,
    );
    return words.columns(words.sheet(sheet), told.join(', '));
  });
}

/** `20,61–56,06 điểm · cần 75`: what the candidates make of the total, whichever is meant. */
function rangeOf(question: WeighedQuestion, { total: { required } }: Assessment, { measure }: Standard, locale: Locale): string {
  const range = formatRange(totalRange(question), locale, required);
  return besideRequired(range, required === null ? null : formatPoints(required, locale), measure, locale);
}

function questionLines(question: WeighedQuestion | undefined, locale: Locale): readonly string[] {
  if (question === undefined) return [];
  const words = laterWordsOf(locale).cli;
  const { about, candidates } = question;
  const lines = candidates.map(({ cell, heading, total, isProposed, isHidden = false, differs }) => {
    const column = `${words.column(columnLetters(cell.column), heading)}${isHidden ? ` (${words.hidden})` : ''}`;
    const name = about === 'table' ? words.sheet(heading) : column;
    const points =
      about === 'points'
        ? words.filedOf(total.filed === null ? '–' : formatPoints(total.filed, locale))
        : words.totalOf(formatRange({ low: total.certain, high: total.possible }, locale));
    return `  ${words.candidate(name, points, isProposed, differs.length)}`;
  });
  return [words.candidates(about, rowsInQuestion(question)), ...lines, `  ${words.howToChoose}`];
}

function formatRange(
  { low, high }: { readonly low: number; readonly high: number },
  locale: Locale,
  required: number | null = null,
): string {
  const from = heldBeside(low, required, locale).actual;
  const to = heldBeside(high, required, locale).actual;
  return from === to ? from : `${from}–${to}`;
}

/** Edition, class, policy and region that were applied. */
export function basisLine({ policy, region }: Assessment, standard: Standard, locale: Locale): string {
  return laterWordsOf(locale).cli.basis(
    editionName(standard, locale),
    classOf(standard),
    wordsOf(locale).terms.policy[policy],
    appliedRegion(standard, region, locale) ?? '',
  );
}

/** That the policy is not the one the file chooses. */
export function unknownPolicyLine(problems: readonly Problem[], locale: Locale): readonly string[] {
  return problems.filter(({ code }) => code === 'settings-policy-unknown').map((found) => problemSentence(found, locale));
}

/** `54,06 điểm · cần 75 · 1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm …` */
export function headline(assessment: Assessment, { measure }: Standard, locale: Locale): string {
  const { total, criteria, recognised } = assessment;
  const words = laterWordsOf(locale).cli;
  // A criterion without a minimum of its own decides nothing.
  const deciding = criteria.filter(({ isGate }) => isGate);
  const { actual, required } = heldBeside(total.certain, total.required, locale);
  const needed = neededText(assessment, measure, locale);
  return [
    besideRequired(actual, total.required === null ? null : required, measure, locale),
    ...(deciding.length === 0 ? [] : [words.criteriaMet(deciding.filter(({ met }) => met).length, deciding.length)]),
    ...(total.required === null ? [wordsOf(locale).terms.required.unknown] : needed === null ? [] : [needed]),
    ...(recognised ? [words.recognised] : []),
  ].join(' · ');
}

function pendingSummary({ pending, total }: Assessment, locale: Locale): readonly string[] {
  if (pending.length === 0) return [];
  const extra = formatPoints(total.possible - total.certain, locale);
  return [laterWordsOf(locale).cli.pending(pending.length, extra, heldBeside(total.possible, total.required, locale).actual)];
}

/** `  I      8,75 ███████████▒▒░░░┆░░░░░░ 13,50  chưa đạt  Vị trí…`: certain points, what pending rows may add, the minimum as a tick. */
export function criterionLine(criterion: CriterionResult, locale: Locale): string {
  const words = laterWordsOf(locale).cli;
  const held = heldBeside(criterion.points, criterion.minimum, locale, columnFormat);
  const points = held.actual.padStart(6);
  const minimum = held.required.padStart(6);
  const verdicts = { met: words.met, 'not-met': words.notMet, open: words.undecided };
  const verdict = (criterion.minimum === null ? '' : verdicts[standingOf(criterion)]).padEnd(
    Math.max(...Object.values(verdicts).map(({ length }) => length)),
  );
  return `  ${criterion.label.padEnd(4)}${points} ${bar(criterion)} ${minimum}  ${verdict}  ${criterion.name}`;
}

function bar({ points, possible, minimum, maximum }: CriterionResult): string {
  // Of a section whose points are not known there is no share.
  const place = (value: number): number => (maximum === 0 ? 0 : Math.min(barWidth, Math.max(0, Math.round((value / maximum) * barWidth))));
  const [filled, reachable] = [place(points), place(possible)];
  const cells = Array.from({ length: barWidth }, (_cell, at) => (at < filled ? '█' : at < reachable ? '▒' : '░'));
  if (minimum === null) return `${cells.join('')} `;
  const tick = place(minimum);
  return `${cells.slice(0, tick).join('')}┆${cells.slice(tick).join('')}`;
}

function rowLabel(code: string, indicator: IndicatorId, names: ReadonlyMap<IndicatorId, string>): string {
  return `  ${code} ${names.get(indicator) ?? ''}`;
}

function pendingLines({ indicators }: Assessment, names: ReadonlyMap<IndicatorId, string>, locale: Locale): readonly string[] {
  const rows = indicators.flatMap(({ indicator, code, pending, observation }) => {
    if (pending === null) return [];
    const place = observation.cell === null ? '' : ` (${cellPlace({ ...observation.cell }, locale)})`;
    const raw = observation.raw === '' ? '' : `: “${shortened(filedText(observation, locale))}”`;
    const { pendingReason } = wordsOf(locale).terms;
    const { pendingAction } = laterWordsOf(locale).advice;
    return [`${rowLabel(code, indicator, names)}${raw} – ${pendingReason[pending]}${place}. ${pendingAction[pending]}`];
  });
  return rows.length === 0 ? [] : ['', laterWordsOf(locale).cli.pendingRows, ...rows];
}

function auditLines(audit: Audit | null, names: ReadonlyMap<IndicatorId, string>, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  if (audit !== null && audit.unfiled !== null) return ['', words.unfiled[audit.unfiled]];
  const points = (value: number | null, absent: string): string => (value === null ? absent : formatPoints(value, locale));
  const rows = largestFirst(audit?.findings ?? []).map(
    ({ indicator, code, filed, computed, reason }) =>
      `${rowLabel(code, indicator, names)} – ${words.finding(points(filed, words.notFiled), points(computed, words.notComputed))}: ${laterWordsOf(locale).advice.auditReason[reason]}`,
  );
  return rows.length === 0 ? [] : ['', words.audit, ...rows];
}

export function problemLines(problems: ScoredOnce['scored']['problems'], locale: Locale): readonly string[] {
  const rows = problems.map(
    (problem) => `  ${laterWordsOf(locale).laterTerms.severity[problem.severity]}: ${toldAtTerminal(problem, locale)}`,
  );
  return rows.length === 0 ? [] : ['', laterWordsOf(locale).cli.problems, ...rows];
}

/** Cell texts may hold a paragraph; a terminal line should not. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
