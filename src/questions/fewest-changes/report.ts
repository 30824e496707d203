/** The fewest rows to lift, for their reader. */
import { criteriaOf, groupsOf } from '../../domain/standard';
import type { GradeId, Indicator, IndicatorId, Standard } from '../../domain/standard';
import { isSame } from '../../domain/comparison';
import { figure, points, words } from '../../reports/answer-report';
import type { AnswerReport, ReadAt, ReportCell, ReportTable } from '../../reports/answer-report';
import { readCell } from '../../reports/read-cell';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { gradeLabel } from '../../words/reading-text';
import { measuredText } from '../../words/measured-text';
import { neededAmountText } from '../../words/needed-amount-text';
import { formatNumber, formatPoints, formatShare } from '../../words/numbers';
import type { Subject } from '../subject';
import type { FewestAnswer } from './ask';
import type { RowToLift } from './set-to-lift';

/** `07, 20` */
export function codesOf(standard: Standard, rows: readonly IndicatorId[]): string {
  return rows.map((row) => standard.indicators.find(({ id }) => id === row)?.code ?? row).join(', ');
}

function gateName(standard: Standard, id: string, locale: Locale): string {
  if (id === 'total') return measuredText(laterWordsOf(locale).questions['fewest-changes'], standard).total;
  const section = [...criteriaOf(standard), ...groupsOf(standard)].find((each) => each.id === id);
  return section === undefined ? id : `${section.label} ${section.name}`.trim();
}

function gradeCell(indicator: Indicator | undefined, grade: GradeId | null, locale: Locale): ReportCell {
  return words(indicator === undefined ? '' : gradeLabel(indicator, grade, locale));
}

function leadOf(answer: FewestAnswer, locale: Locale, at: ReadAt): string {
  const text = laterWordsOf(locale).questions['fewest-changes'];
  const said = tableLeadOf(answer, locale, at);
  // What stands outside the table nobody here knows, nor what rows that wait make of it.
  const isOfTable = answer.outside.length > 0 && answer.status === 'answered';
  if (answer.leastOnceKnown === null) return isOfTable ? text.ofTable(said) : said;
  return isOfTable ? text.ofTableKnown(said) : text.ofKnown(said);
}

function tableLeadOf(
  { status, sets, standard, blocking, cost, hasCosts, pending, isUndecided }: FewestAnswer,
  locale: Locale,
  at: ReadAt,
): string {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  if (status === 'open') return text.open[at];
  if (status === 'none') {
    const gates = blocking.map(({ gate }) => gateName(standard, gate, locale)).join('; ');
    // Rows that wait may bring what the others cannot.
    return isUndecided ? text.noneYet(gates, String(pending.length)) : text.none(gates);
  }
  const rows = sets[0]?.rows.length ?? 0;
  if (rows === 0) return text.passes;
  return hasCosts ? text.cheapest(formatNumber(cost ?? 0, locale), String(rows)) : text.enough(String(rows));
}

/** Two figures that differ differ within so many decimals. */
const mostDecimals = 10;

/** What there is, with the decimals that tell it from what it is lifted to. */
function fromCell({ from: { value, reading }, to }: RowToLift, locale: Locale): ReportCell {
  const cell = readCell(value, reading, locale);
  const goal = typeof to === 'number' ? figure(to, locale) : null;
  if (value === null || cell.kind !== 'figure' || goal?.kind !== 'figure' || goal.text !== cell.text) return cell;
  const texts = Array.from({ length: mostDecimals }, (_, decimals) => formatNumber(value, locale, { decimals, keepZeros: false }));
  return words(texts.find((text) => text !== goal.text) ?? cell.text);
}

function liftTable(
  id: string,
  title: string,
  rows: readonly RowToLift[],
  { standard }: FewestAnswer,
  locale: Locale,
  isOpenAtFirst: boolean,
): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  const isMoved = rows.some(({ needed }) => needed !== null);
  return {
    id,
    title,
    columns: [
      { name: text.number, width: 8 },
      { name: text.row, width: 40 },
      { name: text.from, width: 20 },
      { name: text.to, width: 20 },
      ...(isMoved ? [{ name: text.by, width: 40 }] : []),
      { name: text.before, width: 12 },
      { name: text.after, width: 12 },
    ],
    rows: rows.map((row) => {
      const indicator = standard.indicators.find(({ id }) => id === row.indicator);
      const isNumber = indicator?.kind === 'numeric';
      return [
        words(row.code),
        words(row.name),
        isNumber || row.from.value !== null ? fromCell(row, locale) : gradeCell(indicator, row.from.grade, locale),
        typeof row.to === 'number' ? figure(row.to, locale) : gradeCell(indicator, row.to, locale),
        ...(isMoved ? [words(row.needed === null ? '' : neededAmountText(row.needed, standard, locale))] : []),
        points(row.from.points, locale),
        points(row.points, locale),
      ];
    }),
    none: text.passes,
    isOpenAtFirst,
  };
}

/** The table of all ways, a line each in their order. */
export const setsTable = 'sets';

function allSets({ sets, standard }: FewestAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  return {
    id: setsTable,
    title: text.sets,
    columns: [
      { name: text.number, width: 8 },
      { name: text.rows, width: 40 },
      { name: text.total, width: 20 },
      { name: text.asScenario, width: 20 },
    ],
    rows: sets.map(({ rows, total, replayed }, index) => [
      words(text.way(String(index + 1))),
      words(
        codesOf(
          standard,
          rows.map(({ indicator }) => indicator),
        ),
      ),
      points(total, locale),
      points(replayed.total, locale),
    ]),
    none: text.noSets,
    isOpenAtFirst: true,
  };
}

function blockingTable({ blocking, standard }: FewestAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  return {
    id: 'blocking',
    title: text.blocking,
    columns: [
      { name: text.gate, width: 40 },
      { name: text.required, width: 12 },
      { name: text.reaches, width: 20 },
    ],
    rows: blocking.map(({ gate, required, reaches }) => [
      words(gateName(standard, gate, locale)),
      points(required, locale),
      points(reaches, locale),
    ]),
    none: text.noSets,
    isOpenAtFirst: true,
  };
}

/** Sets of which a scenario makes something else: rows that share quantities move along. */
function replayLines({ sets, further, standard }: FewestAnswer, locale: Locale): readonly string[] {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  return sets.flatMap(({ total, replayed }, index) => {
    const other = formatPoints(replayed.total, locale);
    if (index === 0 && further !== null) {
      const rows = further.rows.map(({ indicator }) => indicator);
      const [count, codes, then] = [String(rows.length), codesOf(standard, rows), formatPoints(further.total, locale)];
      return [replayed.passes ? text.furtherToFit(count, codes, then) : text.replayedFurther(other, count, codes, then)];
    }
    if (!replayed.passes) return [text.replayedShort(String(index + 1), other)];
    return isSame(total, replayed.total) ? [] : [text.replayed(String(index + 1), other)];
  });
}

function setTables(answer: FewestAnswer, locale: Locale): readonly ReportTable[] {
  const { sets, further, standard } = answer;
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  const each = sets.map(({ rows, total }, index) =>
    liftTable(`set-${String(index)}`, text.set(String(index + 1), formatPoints(total, locale)), rows, answer, locale, index === 0),
  );
  const besides =
    further === null ? [] : [liftTable('further', text.further(formatPoints(further.total, locale)), further.rows, answer, locale, true)];
  // One way needs no list of ways.
  const ways = sets.length < 2 ? [] : [allSets(answer, locale)];
  return [...each.slice(0, 1), ...besides, ...ways, ...each.slice(1)];
}

/** That nothing less is enough, as far as it is known: rows that wait may still make it less. */
function proofLines(
  { standard, sets, isAll, gap, bound, pending, leastOnceKnown, hasCosts }: FewestAnswer,
  locale: Locale,
): readonly string[] {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  const waiting = String(pending.length);
  const count = String(sets.length);
  const proven = pending.length === 0 ? text.proven : leastOnceKnown === null ? text.provenAnyhow(waiting) : text.provenOfKnown;
  const least = formatNumber(leastOnceKnown ?? 0, locale);
  return [
    gap === 0 ? proven : text.unproven(formatNumber(bound ?? 0, locale), formatShare(gap ?? 0, locale)),
    ...(leastOnceKnown === null ? [] : [hasCosts ? text.cheaperOnceKnown(waiting, least) : text.fewerOnceKnown(waiting, least)]),
    isAll ? (pending.length === 0 ? text.all(count) : text.allOfKnown(count)) : text.first(count),
  ];
}

/** More people inside than in the whole city are none: what the first way comes to has to be known before it is made a scenario. */
function aboveLines({ sets, standard }: FewestAnswer, locale: Locale): readonly string[] {
  const above = sets[0]?.above ?? null;
  if (above === null) return [];
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], standard);
  return [text.innerAboveWhole(formatNumber(above.inner, locale), formatNumber(above.whole, locale))];
}

export function fewestReport(answer: FewestAnswer, _subject: Subject, locale: Locale, at: ReadAt = 'pane'): AnswerReport {
  const text = measuredText(laterWordsOf(locale).questions['fewest-changes'], answer.standard);
  const { status, sets, standard, pending, kept, filed, outside, scenario } = answer;
  const isEmpty = sets[0]?.rows.length === 0;
  const proof = status !== 'answered' || isEmpty ? [] : proofLines(answer, locale);
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: leadOf(answer, locale, at),
    sentences: [
      ...(scenario === null ? [] : [text.ofScenario(scenario)]),
      ...proof,
      ...aboveLines(answer, locale),
      ...replayLines(answer, locale).slice(0, 1),
    ],
    tables: status === 'none' ? [blockingTable(answer, locale)] : isEmpty ? [] : setTables(answer, locale),
    notes: [
      ...(pending.length === 0 ? [] : [text.pending(codesOf(standard, pending))]),
      ...(filed.length === 0 ? [] : [text.filed(codesOf(standard, filed))]),
      ...(kept.length === 0 ? [] : [text.kept(codesOf(standard, kept))]),
      ...(standard.total.disputed === null
        ? []
        : [text.disputed(formatNumber(standard.total.required, locale), formatNumber(standard.total.disputed.required, locale))]),
      ...(outside.length === 0 ? [] : [text.outside(String(outside.length))]),
      ...replayLines(answer, locale).slice(1),
      ...(status !== 'answered' || isEmpty
        ? []
        : [text.noteTo, ...(sets.some(({ rows }) => rows.some(({ needed }) => needed !== null)) ? [text.noteBy] : []), text.noteScored]),
    ],
  };
}
