/** The path for its reader: when each condition opens, what the money does, what every year comes to, and how far the targets are. */
import type { TargetPace } from '../../analysis/target-pace';
import { paceLimits } from '../../analysis/target-pace';
import type { MonthsSoFar } from '../../analysis/revenue-outlook';
import { isAtLeast, isSame } from '../../domain/comparison';
import type { Assessment, GateResult } from '../../domain/assessment';
import { revenue } from '../../domain/driver';
import type { Standard } from '../../domain/standard';
import type { TargetFigure } from '../../domain/target';
import type { AnswerReport, ReadAt, DrawnLine, ReportChart, ReportTable } from '../../reports/answer-report';
import { figure, place, points, words } from '../../reports/answer-report';
import { surplusText } from '../../words/budget-years';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { lawName } from '../../words/law-names';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { formatDate, formatNumber, formatPoints, formatShare, withUnit } from '../../words/numbers';
import { problemSentence } from '../../words/problem-sentence';
import { rowList } from '../../words/row-list';
import type { Subject } from '../subject';
import type { Opening, PathAnswer } from './ask';
import { scoredByMoney } from './scored-by-money';
import type { PathYear } from './walk';

/** Shares a year and amounts of money, one decimal. */
const oneDecimal = { decimals: 1, keepZeros: false } as const;

/** Amounts of a part of a year, as the sheet has them. */
const threeDecimals = { decimals: 3, keepZeros: false } as const;

type Saying = { readonly answer: PathAnswer; readonly own: Standard; readonly locale: Locale; readonly at: ReadAt };

/** The words for what the laws of the path count: of one class all count the same. */
function textOf({ standards }: Pick<PathAnswer, 'standards'>, locale: Locale) {
  const { path: text } = laterWordsOf(locale).questions;
  const last = standards.at(-1);
  return last === undefined ? text : measuredText(text, last);
}

function standardOf({ standards }: PathAnswer, edition: string): Standard | undefined {
  return standards.find((each) => each.edition === edition);
}

function gateText(gate: GateResult, standard: Standard | undefined, answer: PathAnswer, locale: Locale): string {
  const text = textOf(answer, locale);
  if (gate.outside !== null) return lawName(gate.outside, locale);
  if (gate.of === 'total') return text.totalGate;
  const section = standard?.sections.find(({ id }) => id === gate.id);
  return section === undefined ? text.extentGate : `${section.label} ${section.name}`.trim();
}

function shortOf(standard: Standard | undefined, edition: string, locale: Locale): string {
  return standard === undefined ? edition : (standard.shortIn?.[locale] ?? standard.short);
}

/** A law as it stands in a year: one that is not in force is never named without that. */
function lawText(answer: PathAnswer, { edition, law }: Pick<PathYear, 'edition' | 'law'>, locale: Locale): string {
  const text = textOf(answer, locale);
  const short = shortOf(standardOf(answer, edition), edition, locale);
  return law === 'in-force' ? short : text.lawAs[law](short);
}

/** Where the first year is from if no table says it, and which years are under a law that has ended, and why. */
function lawTexts({ answer, own, locale }: Saying): readonly string[] {
  const text = textOf(answer, locale);
  const { from, fromIs, years, isKept } = answer;
  const start = fromIs === 'table' ? [] : [text.startYear[fromIs](from)];
  const late = years.filter(({ law }) => law === 'ended');
  const [first, last] = [late[0], late.at(-1)];
  const until = own.to === null ? null : formatDate(own.to, locale);
  if (until === null) return start;
  if (first !== undefined && last !== undefined)
    return [...start, text.scoredByEnded(own.shortIn?.[locale] ?? own.short, until, first.year, last.year, isKept)];
  const isReplaced = years[0]?.edition !== own.edition;
  return isReplaced ? [...start, text.ownEnded(own.shortIn?.[locale] ?? own.short, until, from)] : start;
}

/** Conditions besides the total that the last year does not meet, whatever is still awaited. */
function stillShut(answer: PathAnswer, { assessment, edition }: PathYear, locale: Locale): readonly string[] {
  const standard = standardOf(answer, edition);
  const shut = assessment.gates.filter(({ of, standing }) => of !== 'total' && standing === 'not-met');
  if (shut.length === 0) return [];
  return [textOf(answer, locale).stillShut(answer.to, shut.map((gate) => gateText(gate, standard, answer, locale)).join('; '))];
}

function leadOf({ answer, locale }: Saying): string {
  const text = textOf(answer, locale);
  const last = answer.years.at(-1);
  const total = answer.opens.find(({ gate, edition }) => gate.of === 'total' && edition === last?.edition);
  if (last === undefined) return text.none;
  const { certain, possible, required } = last.assessment.total;
  const law = lawText(answer, last, locale);
  if (total !== undefined && total.year !== null) {
    const opened = total.lost === null ? text.opensIn(total.year, law) : text.opensThenLost(total.year, total.lost, law);
    return [opened, ...stillShut(answer, last, locale)].join(' ');
  }
  const other = standardOf(answer, last.edition)?.total.disputed?.required ?? null;
  const asked = required === null ? '–' : formatPoints(required, locale);
  const needed = other === null ? asked : text.bySources(asked, formatPoints(other, locale));
  if (total?.gate.standing === 'open')
    return [
      total.gate.why !== null && total.gate.why !== 'rows-pending'
        ? text.openAnyhow(answer.to, formatPoints(certain, locale), needed, laterWordsOf(locale).lawPane.gateWhy[total.gate.why], law)
        : text.open(answer.to, formatPoints(certain, locale), formatPoints(possible, locale), needed, law),
      ...stillShut(answer, last, locale),
    ].join(' ');
  return text.never(answer.to, formatPoints(certain, locale), needed, law);
}

function ratesText({ answer, own: { drivers }, locale }: Saying): string {
  const text = textOf(answer, locale);
  if (answer.rates.every(({ percent }) => percent === 0)) return text.flat;
  const named = answer.rates.map(({ driver, percent }) =>
    text.rate(
      driver === 'people-outer' ? text.outer : driverName(driver, drivers, locale),
      formatNumber(percent, locale),
      driver === revenue ? (answer.rateFrom?.name ?? null) : null,
    ),
  );
  return text.rates(named.join('; '));
}

/** Which year has a surplus, said only of years whose expenditure is known. */
function surplusTexts({ answer: { budget, spentYears }, locale, at }: Saying): readonly string[] {
  const { path: text } = laterWordsOf(locale).questions;
  const unknown = budget?.years.filter(({ expenditure }) => expenditure === null).length ?? 0;
  if (budget === null && spentYears.length > 0) return [text.notBalanced(rowList(spentYears.join(', ')), text.giving[at])];
  if (budget === null || unknown === budget.years.length) return [text.noExpenditure(text.giving[at])];
  return [surplusText(budget, locale), ...(unknown === 0 ? [] : [text.notEveryYear(text.giving[at])])];
}

/** The months so far: beside the plan of their year, which they may have reached already, or without one. */
function pacedText({ line, months, aMonth, neededAMonth, planned, implied }: MonthsSoFar, locale: Locale): string {
  const { path: text } = laterWordsOf(locale).questions;
  const amount = formatNumber(line.amount, locale, threeDecimals);
  const [each, year] = [formatNumber(aMonth, locale, oneDecimal), formatNumber(implied, locale, oneDecimal)];
  if (planned === null) return text.soFarUnplanned(months, line.year, amount, each, year);
  if (isAtLeast(line.amount, planned)) return text.planReached(months, line.year, amount, each, formatNumber(planned, locale, oneDecimal));
  return text.soFar(months, amount, each, neededAMonth === null ? null : formatNumber(neededAMonth, locale, oneDecimal), year);
}

function moneyTexts(saying: Saying): readonly string[] {
  const { answer, locale } = saying;
  const { outlook, budget, rates, to, years } = answer;
  const { path: text } = laterWordsOf(locale).questions;
  if (outlook === null) return [];
  const money = (amount: number): string => formatNumber(amount, locale, oneDecimal);
  const { base, plan, soFar } = outlook;
  const paced = soFar === null ? null : pacedText(soFar, locale);
  const unread =
    outlook.unread === null ? null : text.partUnread(outlook.unread.year, formatNumber(outlook.unread.amount, locale, threeDecimals));
  if (base === null) return [paced, unread, text.noWholeYear].flatMap((line) => line ?? []);
  const isGrowing = rates.some(({ driver, percent }) => driver === 'revenue' && percent !== 0);
  const grown =
    budget !== null && isGrowing
      ? text.revenueGrown(base.year, money(base.amount), to, money(budget.grown.amount))
      : years.every((each) => each.revenue === base.amount)
        ? text.revenueKept(base.year, money(base.amount))
        : null;
  const planned =
    plan === null
      ? null
      : text.planned(
          plan.line.year,
          money(plan.line.amount),
          formatShare(Number(Math.abs(plan.rise).toFixed(3)), locale),
          isSame(plan.rise, 0) ? 'same' : plan.rise > 0 ? 'more' : 'less',
          base.year,
        );
  return [grown, planned, paced, unread, ...surplusTexts(saying)].flatMap((line) => line ?? []);
}

function openText({ gate, year, lost }: Opening, { from }: PathAnswer, locale: Locale): string {
  const {
    questions: { path: text },
    lawPane,
  } = laterWordsOf(locale);
  if (year === null) {
    if (gate.standing !== 'open') return text.notOnPath;
    // Figures are asked for only where they can decide it.
    return gate.why === null || gate.why === 'rows-pending' ? text.stillOpen : text.openFor(lawPane.gateWhy[gate.why]);
  }
  const opened = year === from ? text.openNow : String(year);
  return lost === null ? opened : text.lostAgain(opened, lost);
}

/** Of the last year under the law. */
function lawOfOpening(answer: PathAnswer, edition: string, locale: Locale): string {
  const last = answer.years.findLast((each) => each.edition === edition);
  return last === undefined ? shortOf(standardOf(answer, edition), edition, locale) : lawText(answer, last, locale);
}

function opensTable({ answer, locale }: Saying): ReportTable {
  const text = textOf(answer, locale);
  return {
    id: 'opens',
    title: text.opens,
    columns: [
      { name: text.gate, width: 52 },
      { name: text.opensAt, width: 30 },
      { name: text.law, width: 16 },
    ],
    rows: answer.opens.map((opening) => {
      const standard = standardOf(answer, opening.edition);
      return [
        words(gateText(opening.gate, standard, answer, locale), opening.gate.of === 'total'),
        words(openText(opening, answer, locale)),
        words(lawOfOpening(answer, opening.edition, locale)),
      ];
    }),
    none: text.none,
    isOpenAtFirst: true,
  };
}

function yearsTable({ answer, locale }: Saying): ReportTable {
  const text = textOf(answer, locale);
  return {
    id: 'years',
    title: text.years,
    columns: [
      { name: text.year, width: 8 },
      { name: text.law, width: 16 },
      { name: text.total, width: 14 },
      { name: text.pending, width: 14 },
      { name: text.met, width: 20 },
      { name: text.revenue, width: 16 },
    ],
    rows: answer.years.map(({ year, edition, law, assessment: { total, gates, pending }, revenue }) => [
      words(String(year)),
      words(lawText(answer, { edition, law }, locale)),
      points(total.certain, locale),
      figure(pending.length, locale),
      words(text.metOf(gates.filter(({ standing }) => standing === 'met').length, gates.length)),
      // What grows by a rate that is assumed has no thousandths.
      figure(revenue, locale, revenue === null ? undefined : formatNumber(revenue, locale, oneDecimal), 'amount'),
    ]),
    none: text.none,
    isOpenAtFirst: false,
    isGrid: true,
  };
}

function paceText({ standing, rate, pointsAYear, from, to, isYearSaid, target }: TargetPace, locale: Locale): string {
  const { path: text } = laterWordsOf(locale).questions;
  if (rate === null && pointsAYear === null) return text.pace[standing];
  const span = text.span(from ?? to, to, isYearSaid);
  const needed =
    rate === null
      ? text.pointsAYear(formatNumber(pointsAYear ?? 0, locale, oneDecimal))
      : text.rateAYear(
          formatNumber(rate * 100, locale, oneDecimal),
          formatNumber((target.goal.value ?? 0) / (target.result.value ?? 1), locale, oneDecimal),
        );
  return `${text.pace[standing]} ${needed} ${span}`;
}

/** As the workbook writes it; a number in the way of the language. */
function figureText({ text, value, unit }: TargetFigure, locale: Locale): string {
  return text !== '' || value === null ? text : withUnit(formatNumber(value, locale), { unit }, locale);
}

function targetsTable({ answer, locale }: Saying): ReportTable {
  const text = textOf(answer, locale);
  return {
    id: 'targets',
    title: text.targets,
    columns: [
      { name: text.target, width: 44 },
      { name: text.goal, width: 30 },
      { name: text.result, width: 30 },
      { name: text.verdict, width: 60 },
      { name: text.cell, width: 20 },
    ],
    rows: answer.targets.map((pace) => [
      words(`${pace.target.number} ${pace.target.name}`.trim()),
      words(figureText(pace.target.goal, locale)),
      words(figureText(pace.target.result, locale)),
      words(paceText(pace, locale)),
      place(pace.target.result.cell),
    ]),
    none: text.noTargets,
    isOpenAtFirst: true,
  };
}

/** Certain points by year beside what the law of each year asks for; what waiting rows could add stands above them where there are any. */
function yearsChart({ answer: { years, from, to }, own, locale }: Saying): ReportChart {
  const text = measuredText(laterWordsOf(locale).charts, own);
  const line = (of: (total: Assessment['total']) => number | null): DrawnLine['points'] =>
    years.flatMap(({ year, assessment }) => {
      const y = of(assessment.total);
      return y === null ? [] : [{ x: year, y }];
    });
  const isOpen = years.some(({ assessment: { total } }) => total.possible > total.certain);
  return {
    kind: 'lines',
    sentence: text.years(String(from), String(to)),
    x: text.year,
    y: text.total,
    isByYear: true,
    lines: [
      { name: text.total, isLimit: false, points: line(({ certain }) => certain) },
      ...(isOpen ? [{ name: text.possible, isLimit: false, points: line(({ possible }) => possible) }] : []),
      { name: text.required, isLimit: true, points: line(({ required }) => required) },
    ],
  };
}

export function pathReport(answer: PathAnswer, subject: Subject, locale: Locale, at: ReadAt = 'pane'): AnswerReport {
  const text = textOf(answer, locale);
  const { scored } = subject;
  const saying = { answer, own: scored.standard, locale, at };
  const byMoney = scoredByMoney(answer, subject);
  const last = answer.years.at(-1);
  const waits = last === undefined || last.edition === scored.standard.edition ? 0 : last.assessment.pending.length;
  const law = last === undefined ? '' : shortOf(standardOf(answer, last.edition), last.edition, locale);
  const planned = answer.planned.map(({ number, year }) => text.scheduled(number, year)).join('; ');
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: leadOf(saying),
    sentences: [
      ...lawTexts(saying),
      ratesText(saying),
      ...(waits > 0 ? [text.waits(law, waits)] : []),
      ...(answer.scenario === null ? [] : [text.ofScenario(answer.scenario, planned)]),
      ...moneyTexts(saying),
      ...(byMoney.length === 0 ? [] : [text.byMoney(byMoney.join(', '))]),
      ...answer.refused.map(({ year, problem }) => text.refused(year, problemSentence(problem, locale))),
    ],
    charts: answer.years.length < 2 ? [] : [yearsChart(saying)],
    tables: [opensTable(saying), yearsTable(saying), targetsTable(saying)],
    notes: [
      text.basis(answer.from),
      text.paceBasis(
        formatShare(paceLimits.rate.steady, locale),
        formatShare(paceLimits.rate.steep, locale),
        String(paceLimits.points.steady),
        String(paceLimits.points.steep),
      ),
    ],
  };
}
