/** What the total hangs on, for its reader. */
import type { ExtremePlace } from '../../analysis/extremes';
import type { Bar } from '../../analysis/sensitivity';
import type { Standard } from '../../domain/standard';
import { figure, points, words } from '../../reports/answer-report';
import type { AnswerReport, ReportCell, ReportChart, ReportTable } from '../../reports/answer-report';
import { amountCell } from '../../reports/lever-cells';
import { liveCheckOf } from '../../reports/live-check';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { beyondText, leverAmount } from '../../words/lever-text';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { capitalised, formatNumber, formatPoints, formatShare } from '../../words/numbers';
import type { Subject } from '../subject';
import type { SensitivityAnswer } from './ask';
import { gridTable } from './grid-table';

function nameOf({ of }: Bar, standard: Standard, locale: Locale): string {
  if ('driver' in of) return capitalised(driverName(of.driver, standard.drivers, locale), locale);
  const row = standard.indicators.find(({ id }) => id === of.indicator);
  return row === undefined ? of.indicator : `${row.code} ${row.name}`;
}

function end(bar: Bar, at: number, standard: Standard, locale: Locale): ReportCell {
  return 'driver' in bar.of ? amountCell(bar.of.driver, at, standard, locale) : figure(at, locale);
}

/** Bars that move the total at all, be it between their ends alone. */
export function movingBars({ bars }: SensitivityAnswer): readonly Bar[] {
  return bars.filter(({ least, most }) => most.points - least.points > 1e-9);
}

/** `52,1 ngay trên 4.300`: what the total comes to between the ends, and where. */
function placeText({ at, points: total, beside }: ExtremePlace, bar: Bar, standard: Standard, locale: Locale): string {
  const text = laterWordsOf(locale).questions.sensitivity;
  const said = 'driver' in bar.of ? leverAmount(bar.of.driver, at, standard, locale) : formatNumber(at, locale);
  return text.beside[beside](formatPoints(total, locale), said);
}

/** Where the whole is lower or higher between the ends than at either; empty where it is not. */
function betweenTexts(bar: Bar, standard: Standard, locale: Locale): readonly string[] {
  const text = laterWordsOf(locale).questions.sensitivity;
  const { least, most } = bar;
  return [
    ...(isLeastBetween(bar) ? [text.leastBetween(placeText(least, bar, standard, locale))] : []),
    ...(isMostBetween(bar) ? [text.mostBetween(placeText(most, bar, standard, locale))] : []),
  ];
}

function isLeastBetween({ least, low, high }: Bar): boolean {
  return least.at !== low && least.at !== high;
}

function isMostBetween({ most, low, high }: Bar): boolean {
  return most.at !== low && most.at !== high;
}

/** Of works and people: that one of them is further than the share; empty where it is not. Of none no share leads to one. */
function coarseTexts({ isCoarse, now }: Bar, locale: Locale): readonly string[] {
  return isCoarse ? [laterWordsOf(locale).questions.sensitivity.coarse(formatShare(1 / Math.abs(now), locale))] : [];
}

/** What has to be known beside a bar: how far it goes, where an end is beyond what is believed, and what lies between its ends. */
function remarksText(bar: Bar, standard: Standard, locale: Locale): string {
  const text = laterWordsOf(locale).questions.sensitivity;
  const { of, low, high, beyond, cut } = bar;
  const stops = (['low', 'high'] as const).flatMap((end) => {
    if ('indicator' in of) return cut[end] ? [text.cutAt(formatNumber(end === 'low' ? low : high, locale))] : [];
    return beyond[end].length === 0 ? [] : [text.atEnd[end](beyondText(beyond[end], standard, locale))];
  });
  return [...betweenTexts(bar, standard, locale), ...coarseTexts(bar, locale), ...stops].join('; ');
}

function isLimited({ beyond, cut }: Bar): boolean {
  return beyond.low.length + beyond.high.length > 0 || cut.low || cut.high;
}

function hasRemark(bar: Bar): boolean {
  return isLimited(bar) || bar.isCoarse || isLeastBetween(bar) || isMostBetween(bar);
}

function barTable(answer: SensitivityAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.sensitivity, answer.standard);
  const hasRemarks = movingBars(answer).some(hasRemark);
  return {
    id: 'bars',
    title: text.bars(formatShare(answer.share, locale)),
    columns: [
      { name: text.what, width: 44 },
      { name: text.low, width: 16 },
      { name: text.high, width: 16 },
      { name: text.pointsLow, width: 16 },
      { name: text.pointsHigh, width: 16 },
      ...(hasRemarks ? [{ name: text.remarks, width: 44 }] : []),
    ],
    rows: movingBars(answer).map((bar) => [
      words(nameOf(bar, answer.standard, locale)),
      end(bar, bar.low, answer.standard, locale),
      end(bar, bar.high, answer.standard, locale),
      points(bar.pointsLow, locale),
      points(bar.pointsHigh, locale),
      ...(hasRemarks ? [words(remarksText(bar, answer.standard, locale))] : []),
    ]),
    none: text.none,
    isOpenAtFirst: true,
  };
}

/** From the total with less of it to the total with more; where the whole goes further between the ends, from its least to its most. */
function barChart(answer: SensitivityAnswer, locale: Locale): ReportChart {
  const shared = measuredText(laterWordsOf(locale).charts, answer.standard);
  return {
    kind: 'bars',
    sentence: shared.bars(formatShare(answer.share, locale), formatPoints(answer.total, locale)),
    marked: laterWordsOf(locale).questions.sensitivity.starred,
    x: shared.total,
    bars: movingBars(answer).map((bar) => ({
      name: nameOf(bar, answer.standard, locale),
      ...(isLeastBetween(bar) || isMostBetween(bar)
        ? { from: bar.least.points, to: bar.most.points }
        : { from: bar.pointsLow, to: bar.pointsHigh }),
      isMarked: hasRemark(bar),
    })),
  };
}

/** The name of what moves most, with how far one of it is, and why nobody would believe it so far from what it is. */
function mostName(bar: Bar, standard: Standard, locale: Locale): string {
  const name = nameOf(bar, standard, locale);
  const beyond = beyondText([...bar.beyond.low, ...bar.beyond.high], standard, locale);
  const asides = [...coarseTexts(bar, locale), ...(beyond === '' ? [] : [laterWordsOf(locale).levers.implausible(beyond)])];
  return asides.length === 0 ? name : `${name} (${asides.join('; ')})`;
}

function spanOf(bar: Bar | undefined): number {
  return bar === undefined ? 0 : bar.most.points - bar.least.points;
}

/** What a whole one more or less moves: its name, and from how much to how much the total goes. */
function moved(bar: Bar, standard: Standard, locale: Locale): readonly [name: string, least: string, most: string] {
  return [nameOf(bar, standard, locale), formatPoints(bar.least.points, locale), formatPoints(bar.most.points, locale)];
}

/** Of a grid: whether its middle still is the total of the workbook; of a scenario, whether the baseline under it is. */
function checkOf({ grid, scenario }: SensitivityAnswer, { scored, replayed }: Subject): Pick<AnswerReport, 'check'> {
  if (grid === null || replayed === null) return {};
  const middle = scenario === null ? { row: grid.y.now, column: grid.x.now + 1 } : null;
  return { check: { table: 'grid', ...liveCheckOf(scored, replayed.base.assessment, middle) } };
}

export function sensitivityReport(answer: SensitivityAnswer, subject: Subject, locale: Locale): AnswerReport {
  const text = measuredText(laterWordsOf(locale).questions.sensitivity, answer.standard);
  const moving = movingBars(answer);
  // One of four works is no tenth of them: beside what is off by the share it would lead unfairly.
  const most = moving.find(({ isCoarse }) => !isCoarse) ?? moving[0];
  const [coarsest] = moving.filter(({ isCoarse }) => isCoarse);
  const lead =
    most === undefined
      ? text.still(formatShare(answer.share, locale), formatPoints(answer.total, locale))
      : text.most(
          mostName(most, answer.standard, locale),
          formatShare(answer.share, locale),
          formatPoints(most.least.points, locale),
          formatPoints(most.most.points, locale),
        );
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead,
    sentences: [
      ...(answer.scenario === null ? [] : [text.ofScenario(answer.scenario)]),
      ...(coarsest === undefined || coarsest === most || spanOf(coarsest) <= spanOf(most)
        ? []
        : [text.coarsest(...moved(coarsest, answer.standard, locale))]),
    ],
    charts: most === undefined ? [] : [barChart(answer, locale)],
    // Whoever asked for a grid looks for it, below which the bars go on for pages.
    tables: [...(answer.grid === null ? [] : [gridTable(answer, answer.grid, locale)]), barTable(answer, locale)],
    ...checkOf(answer, subject),
    notes: [
      text.note,
      ...(answer.grid === null ? [] : [text.conditionsNote, laterWordsOf(locale).liveCheck.note]),
      ...(movingBars(answer).some(isLimited) ? [text.limitsNote] : []),
    ],
  };
}
