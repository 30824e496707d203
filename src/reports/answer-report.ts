/**
 * An answer as its reader sees it, made once of figures and words in one language. The pane shows it, the sheet and the terminal are made of it:
 * none of them can say what the others do not.
 */
import { assumptionsOf } from '../application/assumptions';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { CellAddress } from '../domain/cell';
import { columnLetters, qualifiedReference } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { Standard } from '../domain/standard';
import type { PlannedCell } from '../domain/write-plan';
import { assumptionLines } from '../words/assumption-texts';
import { tellingDecimals } from '../words/format';
import { laterWordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { measuredText } from '../words/measured-text';
import { formatDifference, formatNumber, formatPoints } from '../words/numbers';
import { tellingLook } from './looks';
import type { LookName, Shade, ShadeMark } from './looks';
import { measuredLooks } from './measured-words';
import { ownPlan } from './own-plan';
import type { OwnPlan } from './own-plan';
import { checkRows, checkVerdict } from './live-check';
import type { LiveCheck } from './live-check';
import { header, numberCell, textCell } from './planned-cells';
import type { Row } from './planned-cells';
import type { LaterWords } from '../words/words';

/** Where an answer is read: what is to be done about it is said as it is done there. */
export type ReadAt = 'pane' | 'terminal';

/** One figure, text or place of a table. `text` is what people read; a sheet keeps the number itself. */
export type ReportCell =
  | { readonly kind: 'text'; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: 'figure'; readonly value: number | null; readonly text: string; readonly look: LookName; readonly shading?: Shading }
  /** Null where the figure stands in no cell. */
  | { readonly kind: 'cell'; readonly cell: CellAddress | null };

/** Where a figure stands on its table's scale, and what is to be known of its place; `says` is the mark in words, '' where there is none. */
export type Shading = { readonly shade: Shade; readonly mark: ShadeMark; readonly says: string; readonly isNow: boolean };

export type ReportTable = {
  /** What rows are asked about by: an id within the answer. */
  readonly id: string;
  readonly title: string;
  /** The width is that of the sheet's column, in characters. */
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Rows and columns are both looked along: it stays a table, however narrow the pane. */
  readonly isGrid?: boolean;
  /** What the table shows, above it: to whoever does not look along every figure. */
  readonly sentences?: readonly string[];
  /** Stands in place of the table where it has no rows. */
  readonly none: string;
  /** False of what most readers can do without at first. */
  readonly isOpenAtFirst: boolean;
};

/** A line of a drawing. `isLimit`: what is asked for, not what comes out. */
export type DrawnLine = {
  readonly name: string;
  readonly isLimit: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

/** A bar of a drawing from one figure to another. `isMarked`: it bears a star, which the drawing's `marked` explains. */
export type DrawnBar = { readonly name: string; readonly from: number; readonly to: number; readonly isMarked?: boolean };

/**
 * Figures that a table of the answer has too, as a drawing; the sentence says what it shows to whoever does not see it. Sheets and terminal
 * have the tables.
 */
export type ReportChart =
  | {
      readonly kind: 'lines';
      readonly sentence: string;
      readonly x: string;
      readonly y: string;
      readonly lines: readonly DrawnLine[];
      /** Years are written as they are, amounts by the language's own marks. */
      readonly isByYear: boolean;
    }
  | { readonly kind: 'bars'; readonly sentence: string; readonly marked?: string; readonly x: string; readonly bars: readonly DrawnBar[] };

export type AnswerReport = {
  /** Of the sheet and, written large, of its first line. */
  readonly sheetName: string;
  readonly title: string;
  /** The answer in one sentence. */
  readonly lead: string;
  readonly sentences: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly charts?: readonly ReportChart[];
  /** What a written sheet checks of one of the tables, by live formulas. */
  readonly check?: LiveCheck & { readonly table: string };
  /** What it stands on, and what it does not know. */
  readonly notes: readonly string[];
};

export function words(text: string, isStrong = false): ReportCell {
  return isStrong ? { kind: 'text', text, isStrong } : { kind: 'text', text };
}

/** Points, two decimals at most, more where they would look like none. */
export function points(value: number | null, locale: Locale): ReportCell {
  return { kind: 'figure', value, text: value === null ? '–' : formatPoints(value, locale), look: tellingLook('points', value) };
}

/** Points of a grid, shaded: written by what is counted, points or standards. */
export function shadedPoints(value: number, measure: Standard['measure'], shading: Shading, locale: Locale): ReportCell {
  const look = measure === 'points' ? 'points' : 'wholePoints';
  return {
    kind: 'figure',
    value,
    text: formatPoints(value, locale),
    look: `${look}~${shading.shade}${shading.mark}${shading.isNow ? '!' : ''}`,
    shading,
  };
}

/** A difference of points, with its sign. */
export function gain(value: number | null, locale: Locale): ReportCell {
  return { kind: 'figure', value, text: value === null ? '–' : formatDifference(value, locale), look: tellingLook('gain', value) };
}

/** Whether so many decimals say all of a figure, but for binary dust. */
function isSaidBy(value: number, decimals: number): boolean {
  return isSame(value, Number(value.toFixed(decimals)));
}

/**
 * Decimals of any other figure: all that were typed, four at most; of what was worked out (66,666…) two, more where its last ones would be noughts:
 * 74,9963 is no 75.
 */
function figureDecimals(value: number): number {
  if (isSaidBy(value, 4) || Math.abs(value) < 0.1) return tellingDecimals(value, 4);
  const telling = [2, 3].find((decimals) => !value.toFixed(decimals).endsWith('0'));
  return telling ?? tellingDecimals(value, 4);
}

/** Any other figure; `written` where it has a unit or is not to be rounded so. */
export function figure(value: number | null, locale: Locale, written?: string, look?: LookName): ReportCell {
  if (value === null) return { kind: 'figure', value, text: '–', look: look ?? 'number' };
  const decimals = figureDecimals(value);
  const text = written ?? formatNumber(value, locale, { decimals, keepZeros: false });
  const own = decimals === 2 ? 'amount' : tellingLook('number', value);
  return { kind: 'figure', value, text, look: Number.isInteger(value) ? 'large' : (look ?? own) };
}

export function place(cell: CellAddress | null): ReportCell {
  return { kind: 'cell', cell };
}

function planned(cell: ReportCell): PlannedCell {
  switch (cell.kind) {
    case 'text':
      return textCell(cell.text, cell.isStrong === true ? 'totalText' : 'text');
    case 'figure':
      return numberCell(cell.value, cell.look);
    case 'cell':
      return textCell(cell.cell === null ? '' : qualifiedReference(cell.cell), 'center');
  }
}

function tableRows({ title, columns, rows, none, sentences = [] }: ReportTable): readonly (readonly PlannedCell[])[] {
  return [
    [],
    [textCell(title, 'heading')],
    ...sentences.map((sentence) => [textCell(sentence, 'sentence')]),
    ...(rows.length === 0
      ? [[textCell(none, 'sentence')]]
      : [header(...columns.map(({ name }) => name)), ...rows.map((row) => row.map(planned))]),
  ];
}

/** The tables from a row on, and under them what is checked of one of them, whose verdict stands under its title. */
function tablesWithCheck({ tables, check }: AnswerReport, from: number, words: LaterWords['liveCheck']): readonly Row[] {
  const checked = tables.find(({ id }) => id === check?.table);
  if (check === undefined || checked === undefined) return tables.flatMap(tableRows);
  const rowsOf = (table: ReportTable, verdict: Row): readonly Row[] => {
    const [empty = [], title = [], ...others] = tableRows(table);
    return table === checked ? [empty, title, verdict, ...others] : tableRows(table);
  };
  const heights = tables.map((table) => rowsOf(table, []).length);
  const first = from + heights.reduce((sum, height) => sum + height, 0);
  const above = from + heights.slice(0, tables.indexOf(checked)).reduce((sum, height) => sum + height, 0);
  const { middle } = check;
  const firstFigure = above + (heights[tables.indexOf(checked)] ?? 0) - checked.rows.length;
  const cell = middle === null ? null : `$${columnLetters(middle.column)}$${String(firstFigure + middle.row + 1)}`;
  return [...tables.flatMap((table) => rowsOf(table, checkVerdict(first, words))), ...checkRows(check, first, cell, words)];
}

/**
 * An answer as one sheet of the add-in's own.
 * @param key what the sheet is remembered by: the question's id
 * @param date ISO
 */
export function reportSheet(report: AnswerReport, key: string, scored: ScoredWorkbook, locale: Locale, date: string): OwnPlan {
  const widths: number[] = [];
  for (const { columns } of report.tables) columns.forEach(({ width }, index) => (widths[index] = Math.max(widths[index] ?? 0, width)));
  const lines = [...report.notes, ...assumptionLines({ ...assumptionsOf(scored), date }, locale)];
  const head = [
    [textCell(report.title, 'title')],
    [textCell(report.lead, 'sentence')],
    ...report.sentences.map((sentence) => [textCell(sentence, 'sentence')]),
  ];
  const sheet = {
    name: report.sheetName,
    replaces: null,
    columnWidths: widths.length === 0 ? [96] : widths,
    frozenRows: 1,
    merges: [],
    rows: [
      ...head,
      ...measuredLooks(
        tablesWithCheck(report, head.length, measuredText(laterWordsOf(locale).liveCheck, scored.standard)),
        scored.standard,
      ),
      [],
      ...lines.map((line) => [textCell(line, 'note')]),
    ],
  };
  return ownPlan([{ key, edits: 'anywhere', sheet }]);
}
