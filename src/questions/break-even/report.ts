/** At how much of what each row reaches its levels, for its reader. */
import type { BreakEvenRow, Reach } from '../../analysis/break-even';
import type { Curve, Kink } from '../../analysis/curve';
import type { Indicator } from '../../domain/standard';
import type { BeyondRange, HoldsSide } from '../../domain/followed-quantity';
import { floorOf } from '../../domain/whole-drivers';
import { gain, points, words } from '../../reports/answer-report';
import type { AnswerReport, ReportChart, ReportTable } from '../../reports/answer-report';
import { amountCell, changeCell } from '../../reports/lever-cells';
import { readCell } from '../../reports/read-cell';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { beyondText, leverAmount, leverSaid } from '../../words/lever-text';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { capitalised, formatDifference, formatPoints } from '../../words/numbers';
import type { Subject } from '../subject';
import type { BreakEvenAnswer } from './ask';

/** One line of the table: a row, a driver and a level of it. */
export type ReachLine = { readonly row: BreakEvenRow; readonly indicator: Indicator; readonly reach: Reach };

/** Ways to a level that the row has not yet, or stands to lose; in the order of the rows, the smallest move first. */
export function reachLines({ rows, standard }: BreakEvenAnswer): readonly ReachLine[] {
  const size = ({ by, at }: Reach): number => Math.abs(by) / Math.max(Math.abs(at - by), 1e-9);
  return rows.flatMap((row) => {
    const indicator = standard.indicators.find(({ id }) => id === row.indicator);
    if (indicator === undefined) return [];
    return [...row.drivers].sort((a, b) => size(a) - size(b)).map((reach): ReachLine => ({ row, indicator, reach }));
  });
}

function reachTable(answer: BreakEvenAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions['break-even'], answer.standard);
  const shared = laterWordsOf(locale).levers;
  const lines = reachLines(answer);
  const isBeyond = lines.some(({ reach }) => reach.beyond.length > 0);
  return {
    id: 'reaches',
    title: text.reaches,
    columns: [
      { name: text.number, width: 8 },
      { name: text.row, width: 40 },
      { name: text.value, width: 12 },
      { name: text.level, width: 18 },
      { name: text.driver, width: 40 },
      { name: text.at, width: 18 },
      { name: text.by, width: 18 },
      ...(isBeyond ? [{ name: shared.beyondColumn, width: 44 }] : []),
    ],
    rows: lines.map(({ row, indicator, reach }) => [
      words(indicator.code),
      words(indicator.name),
      readCell(row.value, answer.readings.get(row.indicator) ?? null, locale),
      words(
        text.levelOf(
          text.levelName[reach.reaches],
          formatPoints(reach.reaches === 'minimum' ? row.minimum : row.maximum, locale),
          reach.isStrict,
        ),
      ),
      words(driverName(reach.driver, answer.standard.drivers, locale)),
      amountCell(reach.driver, reach.whole?.at ?? reach.at, answer.standard, locale, reach.side),
      changeCell(reach.driver, reach.whole?.by ?? reach.by, answer.standard, locale),
      ...(isBeyond ? [words(beyondText(reach.beyond, answer.standard, locale))] : []),
    ]),
    none: isWaitedFor(answer) ? text.noReachesYet : text.noReaches,
    isOpenAtFirst: true,
  };
}

/** Whether a row that waits is worked out of anything: only then could a quantity bring it to a level once its figure is there. */
function isWaitedFor({ standard, waiting }: BreakEvenAnswer): boolean {
  return standard.indicators.some(({ id, drivers }) => drivers !== null && waiting.includes(id));
}

const jumpOf = ({ before, after }: Pick<Kink, 'before' | 'after'>): number => (Math.abs(after - before) < 1e-5 ? 0 : after - before);

/** So many more or fewer whole ones at a kink: as the table of levels says it of the same amount. */
function wholeBy({ rows }: BreakEvenAnswer, { lever }: Curve, at: number): number {
  const reaches = rows.flatMap(({ drivers }) => drivers).filter(({ driver }) => driver === lever.id);
  return reaches.find(({ whole }) => whole?.at === at)?.whole?.by ?? at - floorOf(lever.amount);
}

function kinkTable(answer: BreakEvenAnswer, curve: Curve, locale: Locale): ReportTable {
  const { standard } = answer;
  const text = measuredText(laterWordsOf(locale).questions['break-even'], standard);
  // Under the proportional policy points rise all the way, and no place is a jump.
  const hasJumps = curve.kinks.some((kink) => jumpOf(kink) !== 0);
  const codeOf = (id: string): string => standard.indicators.find((each) => each.id === id)?.code ?? id;
  return {
    id: 'kinks',
    title: text.kinks(driverName(curve.lever.id, standard.drivers, locale)),
    columns: [
      { name: text.at, width: 18 },
      { name: text.by, width: 18 },
      { name: text.total, width: 12 },
      ...(hasJumps ? [{ name: text.jump, width: 12 }] : []),
      { name: text.turning, width: 40 },
    ],
    rows: curve.kinks.map(({ at, by, total, before, after, rows, whole }) => [
      amountCell(curve.lever.id, whole?.at ?? at, standard, locale),
      changeCell(curve.lever.id, whole === null ? by : wholeBy(answer, curve, whole.at), standard, locale),
      points(whole?.total ?? total, locale),
      ...(hasJumps ? [gain(jumpOf({ before, after }), locale)] : []),
      words(rows.map((row) => `${codeOf(row.indicator)} ${formatDifference(row.after - row.before, locale)}`).join(', ')),
    ]),
    none: text.noKinks,
    isOpenAtFirst: true,
  };
}

function leadOf({ standard, curve, row, rows, waiting }: BreakEvenAnswer, locale: Locale): string {
  const text = measuredText(laterWordsOf(locale).questions['break-even'], standard);
  if (row !== null) return text.leadRow(`${row.code} ${row.name}`, String(rows.reduce((sum, { drivers }) => sum + drivers.length, 0)));
  if (curve === null) return text.noDriver;
  const name = capitalised(driverName(curve.lever.id, standard.drivers, locale), locale);
  const said = (at: number, side: HoldsSide | null = null): string =>
    leverSaid(curve.lever.id, leverAmount(curve.lever.id, at, standard, locale, side), locale);
  const now = said(curve.lever.amount);
  const { isUndecided, beyond, whole } = curve;
  const { enough, until, best } = whole ?? curve;
  const amountText = (at: number, out: readonly BeyondRange[], side: HoldsSide | null = null): string => {
    const amount = said(at, side);
    return out.length === 0 ? amount : `${amount} (${laterWordsOf(locale).levers.implausible(beyondText(out, standard, locale))})`;
  };
  const top = text.best(amountText(best.at, beyond.best), formatPoints(best.total, locale));
  if (curve.required === null) return text.needUnknown(name, now, top);
  if (enough === (whole === null ? curve.lever.amount : floorOf(curve.lever.amount))) return text.enoughNow(name, now, top);
  if (enough !== null) {
    const isMore = enough > curve.lever.amount;
    const last = until === null ? null : said(until, isMore ? 'below' : 'above');
    return text.enough(name, now, amountText(enough, beyond.enough, isMore ? 'above' : 'below'), last, top);
  }
  return isUndecided ? text.undecided(name, now, String(waiting.length), top) : text.neverEnough(name, now, top);
}

/** The points of the whole along the quantity, beside what is needed. */
function curveChart({ standard }: BreakEvenAnswer, { required, lever, line, from, to }: Curve, locale: Locale): ReportChart {
  const text = measuredText(laterWordsOf(locale).charts, standard);
  const name = driverName(lever.id, standard.drivers, locale);
  const limit = required === null ? [] : [from, to].map((x) => ({ x, y: required }));
  return {
    kind: 'lines',
    sentence: text.curve(name, leverAmount(lever.id, from, standard, locale), leverAmount(lever.id, to, standard, locale)),
    x: capitalised(name, locale),
    y: text.total,
    isByYear: false,
    lines: [
      { name: text.total, isLimit: false, points: line.map(({ at, total }) => ({ x: at, y: total })) },
      ...(limit.length === 0 ? [] : [{ name: text.required, isLimit: true, points: limit }]),
    ],
  };
}

function hasBeyond({ rows, curve }: BreakEvenAnswer): boolean {
  const beyond = [
    curve?.beyond.enough ?? [],
    curve?.beyond.best ?? [],
    ...rows.flatMap(({ drivers }) => drivers.map((each) => each.beyond)),
  ];
  return beyond.some(({ length }) => length > 0);
}

export function breakEvenReport(answer: BreakEvenAnswer, _subject: Subject, locale: Locale): AnswerReport {
  const text = measuredText(laterWordsOf(locale).questions['break-even'], answer.standard);
  const { curve, scenario } = answer;
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: leadOf(answer, locale),
    sentences: scenario === null ? [] : [text.ofScenario(scenario)],
    charts: curve === null ? [] : [curveChart(answer, curve, locale)],
    tables: [reachTable(answer, locale), ...(curve === null ? [] : [kinkTable(answer, curve, locale)])],
    notes: [
      text.noteAlone,
      ...(curve === null || curve.required === null ? [] : [text.noteGates]),
      ...(hasBeyond(answer) ? [laterWordsOf(locale).levers.beyondNote] : []),
    ],
  };
}
