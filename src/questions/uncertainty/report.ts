/** What the total may be, for its reader. */
import { criteriaOf, groupsOf } from '../../domain/standard';
import type { IndicatorId } from '../../domain/standard';
import { figure, points, words } from '../../reports/answer-report';
import type { AnswerReport, ReportCell, ReportChart } from '../../reports/answer-report';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { formatNumber, formatPoints, formatShare } from '../../words/numbers';
import type { Subject } from '../subject';
import type { UncertaintyAnswer } from './ask';

/** Rows that are named as those which the mean loses most by. */
const mostNamed = 5;

/** A chance that is small is no 0, and one that is large no certainty. */
function chanceText(share: number, locale: Locale): string {
  if (share > 0 && share < 0.001) return `< ${formatShare(0.001, locale)}`;
  if (share < 1 && share > 0.999) return `> ${formatShare(0.999, locale)}`;
  return formatShare(Math.round(share * 1000) / 1000, locale);
}

/** A sheet, too, says of a chance that is nearly certain that it is, in the very words of the sentence: the number would be rounded to 100 %. */
function shareCell(share: number, locale: Locale): ReportCell {
  const isNearly = share > 0 && share < 1 && (share < 0.001 || share > 0.999);
  if (isNearly) return words(chanceText(share, locale));
  return { kind: 'figure', value: share, text: chanceText(share, locale), look: 'share' };
}

function bandChart({ band: { draws, low, high, p5, p95 }, standard }: UncertaintyAnswer, locale: Locale): ReportChart {
  const text = measuredText(laterWordsOf(locale).charts, standard);
  return {
    kind: 'bars',
    sentence: text.band(formatNumber(draws, locale)),
    x: text.total,
    bars: [
      { name: text.widest, from: low, to: high },
      { name: text.nineInTen, from: p5, to: p95 },
    ],
  };
}

export function uncertaintyReport(answer: UncertaintyAnswer, _subject: Subject, locale: Locale): AnswerReport {
  const { scenario, standard, ranges, band, counted, waiting } = answer;
  const text = measuredText(laterWordsOf(locale).questions.uncertainty, standard);
  const sections = new Map([...criteriaOf(standard), ...groupsOf(standard)].map(({ id, label, name }) => [id, `${label} ${name}`]));
  const rowOf = (id: string): string => {
    const row = standard.indicators.find((each) => each.id === id);
    return row === undefined ? id : `${row.code} ${row.name}`;
  };
  const codesOf = (rows: readonly IndicatorId[]): string =>
    rows.map((id) => standard.indicators.find((each) => each.id === id)?.code ?? id).join(', ');
  const said = (value: number): string => formatPoints(value, locale);
  // What waits earns nothing in any draw, and could only add.
  const isLeast = waiting.length > 0;
  const exact = isLeast ? text.exactButWaiting(said(band.point), waiting.length) : text.exact(said(band.point));
  const falls = band.point - band.mean > 0.005;
  const losing = band.drivenBy
    .filter(({ point, mean }) => point - mean > 0.005)
    .sort((a, b) => b.point - b.mean - (a.point - a.mean))
    .slice(0, mostNamed)
    .map(({ indicator }) => indicator);
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead:
      ranges.length === 0
        ? exact
        : band.high - band.low < 1e-9
          ? text.steady(said(band.mean))
          : text.band(said(band.p5), said(band.p95), said(band.mean), said(band.point)),
    sentences: [
      ...(scenario === null ? [] : [text.ofScenario(scenario)]),
      ...(falls ? [text.falls(said(band.point - band.mean), codesOf(losing))] : []),
      ...(band.all === null ? [] : [(isLeast && band.all < 1 ? text.allAtLeast : text.all)(chanceText(band.all, locale))]),
    ],
    charts: ranges.length === 0 || band.high - band.low < 1e-9 ? [] : [bandChart(answer, locale)],
    tables: [
      {
        id: 'gates',
        title: text.gates,
        columns: [
          { name: text.gate, width: 44 },
          { name: isLeast ? text.chanceAtLeast : text.chance, width: 16 },
        ],
        rows: band.gates.map(({ gate, chance }) => [
          words(gate === 'total' ? text.total : (sections.get(gate) ?? gate)),
          shareCell(chance, locale),
        ]),
        none: text.noGates,
        isOpenAtFirst: true,
      },
      {
        id: 'driven',
        title: text.driven,
        columns: [
          { name: text.row, width: 44 },
          { name: text.low, width: 16 },
          { name: text.high, width: 16 },
          { name: text.why, width: 24 },
          { name: text.pointNow, width: 12 },
          { name: text.mean, width: 12 },
          { name: text.share, width: 12 },
        ],
        rows: band.drivenBy.flatMap(({ indicator, share, mean, point }) => {
          const range = ranges.find((each) => each.indicator === indicator);
          if (range === undefined) return [];
          return [
            [
              words(rowOf(indicator)),
              figure(range.low, locale),
              figure(range.high, locale),
              words(range.isCut ? text.stops(text.whyOf[range.why]) : text.whyOf[range.why]),
              points(point, locale),
              points(mean, locale),
              shareCell(share, locale),
            ],
          ];
        }),
        none: text.noRanges,
        isOpenAtFirst: true,
      },
    ],
    notes: [
      text.noteDraws(formatNumber(band.draws, locale), String(band.seed)),
      text.noteApart,
      ...(counted.length === 0 ? [] : [text.noteCounted(codesOf(counted))]),
      ...(waiting.length === 0 ? [] : [text.noteWaiting(codesOf(waiting))]),
    ],
  };
}
