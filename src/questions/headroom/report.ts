/** What still blocks, for its reader. */
import type { HeadroomRow } from '../../analysis/headroom';
import { edge } from '../../analysis/headroom';
import type { Indicator } from '../../domain/standard';
import { criteriaOf, groupsOf } from '../../domain/standard';
import { gain, place, points, words } from '../../reports/answer-report';
import type { AnswerReport, ReportCell, ReportTable } from '../../reports/answer-report';
import { readCell } from '../../reports/read-cell';
import { roundedUp } from '../../words/held-against';
import { gradeLabel } from '../../words/reading-text';
import { laterWordsOf } from '../../words/languages';
import { neededAmountText } from '../../words/needed-amount-text';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { distanceText } from '../../words/next-level-text';
import { formatPoints, formatShare } from '../../words/numbers';
import type { Subject } from '../subject';
import type { HeadroomAnswer } from './ask';
import { firstStepText } from './step';

function leadOf({ needed, totalGap, gatesGap, required, standard, disputed }: HeadroomAnswer, locale: Locale): string {
  const text = measuredText(laterWordsOf(locale).questions.headroom, standard);
  if (needed === null || totalGap === null || required === null) return text.unknown;
  if (needed === 0 && disputed !== null && disputed.needed > 0)
    return text.betweenSources(
      formatPoints(required, locale),
      formatPoints(disputed.required, locale),
      formatPoints(disputed.needed, locale),
    );
  if (needed === 0) return text.passes;
  const up = (missing: number): string => (missing === 0 ? '0' : roundedUp(missing, required, locale));
  if (standard.measure === 'standards') return text.needsStandards(roundedUp(needed, required, locale, { decimals: 0, keepZeros: false }));
  return text.needs(up(needed), up(totalGap), up(gatesGap));
}

/** What is needed for certain where two sources ask for different totals. */
function disputedText({ needed, required, disputed, standard }: HeadroomAnswer, locale: Locale): readonly string[] {
  if (disputed === null || required === null || needed === null || needed === 0 || disputed.needed === 0) return [];
  const text = measuredText(laterWordsOf(locale).questions.headroom, standard);
  return [text.disputed(formatPoints(required, locale), formatPoints(disputed.required, locale), formatPoints(disputed.needed, locale))];
}

function gateTable({ standard, gates, total, required, totalGap }: HeadroomAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.headroom, standard);
  const sections = new Map([...criteriaOf(standard), ...groupsOf(standard)].map((section) => [section.id, section]));
  // Rounded up as in the sentence above: what is missing is never said to be less.
  const lacking = (gap: number | null, beside: number): ReportCell =>
    gap === null || gap === 0
      ? points(gap, locale)
      : { kind: 'figure', value: Math.ceil(gap * 100 - 1e-7) / 100, text: roundedUp(gap, beside, locale), look: 'points' };
  return {
    id: 'gates',
    title: text.gates,
    columns: [
      { name: text.gate, width: 40 },
      { name: text.has, width: 12 },
      { name: text.asksFor, width: 12 },
      { name: text.lacks, width: 12 },
    ],
    rows: [
      [words(text.total, true), points(total, locale), points(required, locale), lacking(totalGap, required ?? 0)],
      ...gates.map(({ id, points: has, minimum, gap }) => {
        const section = sections.get(id);
        return [
          words(`${section?.label ?? id} ${section?.name ?? ''}`.trim()),
          points(has, locale),
          points(minimum, locale),
          lacking(gap, minimum),
        ];
      }),
    ],
    none: '',
    isOpenAtFirst: true,
  };
}

/** Rows of a section that are named: those that bring most. */
const mostNamed = 5;

/** What stays short when every row that waits has its figure, and which rows could close it. */
function shutText({ shut, standard, rows }: HeadroomAnswer, locale: Locale): readonly string[] {
  if (shut.length === 0 || rows.every(({ waits }) => waits === null)) return [];
  const text = measuredText(laterWordsOf(locale).questions.headroom, standard);
  const labels = new Map([...criteriaOf(standard), ...groupsOf(standard)].map(({ id, label, name }) => [id, label === '' ? name : label]));
  const named = shut.map(({ id, rows: codes }) => {
    const shown = codes.slice(0, mostNamed).join(', ') + (codes.length > mostNamed ? ' …' : '');
    return codes.length === 0 ? (labels.get(id) ?? id) : text.closedBy(labels.get(id) ?? id, shown);
  });
  return [text.shutAnyhow(named.join('; '))];
}

type Shown = { readonly row: HeadroomRow; readonly indicator: Indicator };

/** Rows that have a next level, those that bring most first. */
export function liftableRows({ rows, standard }: HeadroomAnswer): readonly Shown[] {
  const found = rows.flatMap((row, index): Shown[] => {
    const indicator = standard.indicators[index];
    return row.next === null || indicator === undefined ? [] : [{ row, indicator }];
  });
  return [...found].sort((a, b) => b.row.gain - a.row.gain);
}

/** As it was read; a rung has its name, as in every other answer. */
function valueCell({ value, reading }: HeadroomRow, indicator: Indicator, locale: Locale): ReportCell {
  if (value === null && reading.kind === 'grade') return words(gradeLabel(indicator, reading.grade, locale));
  return readCell(value, reading, locale);
}

function rowTable(answer: HeadroomAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.headroom, answer.standard);
  return {
    id: 'rows',
    title: text.rows,
    columns: [
      { name: text.number, width: 8 },
      { name: text.row, width: 40 },
      { name: text.value, width: 12 },
      { name: text.points, width: 12 },
      { name: text.way, width: 40 },
      { name: text.gain, width: 12 },
      { name: text.by, width: 40 },
      { name: text.cell, width: 18 },
    ],
    rows: liftableRows(answer).map(({ row, indicator }) => [
      words(row.code),
      words(indicator.name),
      valueCell(row, indicator, locale),
      points(row.points, locale),
      words(row.next === null ? '' : distanceText(row.next, indicator, locale)),
      gain(row.gain, locale),
      words(row.needed === null ? '' : neededAmountText(row.needed, answer.standard, locale)),
      place(row.cell),
    ]),
    none: text.noRows,
    isOpenAtFirst: true,
  };
}

function edgeTable({ rows, standard }: HeadroomAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.headroom, standard);
  const near = rows.flatMap((row, index) => {
    const indicator = standard.indicators[index];
    return row.margin !== null && row.margin <= edge && indicator !== undefined ? [{ row, indicator, margin: row.margin }] : [];
  });
  return {
    id: 'edge',
    title: text.edge,
    columns: [
      { name: text.number, width: 8 },
      { name: text.row, width: 40 },
      { name: text.value, width: 12 },
      { name: text.margin, width: 12 },
      { name: text.atRisk, width: 40 },
      { name: text.cell, width: 12 },
    ],
    rows: near.map(({ row, indicator, margin }) => [
      words(row.code),
      words(indicator.name),
      valueCell(row, indicator, locale),
      { kind: 'figure', value: margin, text: formatShare(margin, locale), look: 'number' },
      points(row.points, locale),
      place(row.cell),
    ]),
    none: text.noEdge,
    isOpenAtFirst: true,
  };
}

export function headroomReport(answer: HeadroomAnswer, _subject: Subject, locale: Locale): AnswerReport {
  const text = measuredText(laterWordsOf(locale).questions.headroom, answer.standard);
  const waiting = answer.rows.filter(({ waits }) => waits !== null);
  const step = firstStepText(answer.first, answer.standard, locale);
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: leadOf(answer, locale),
    sentences: [
      ...disputedText(answer, locale),
      ...(answer.scenario === null ? [] : [text.ofScenario(answer.scenario)]),
      ...(step === null ? [] : [text.step(step)]),
      ...(waiting.length === 0 || answer.first.kind === 'fill'
        ? []
        : [text.pending(waiting.map(({ code }) => code).join(', '), formatPoints(answer.possible - answer.total, locale))]),
      ...shutText(answer, locale),
    ],
    tables: [gateTable(answer, locale), rowTable(answer, locale), edgeTable(answer, locale)],
    notes: [
      text.noteNeeded,
      ...(answer.rows.some(({ needed }) => needed !== null && needed.beyond.length > 0) ? [laterWordsOf(locale).levers.beyondNote] : []),
      text.noteEdge,
    ],
  };
}
