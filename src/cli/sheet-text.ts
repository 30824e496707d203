/** A planned sheet for people at a terminal: what stands in its cells, its tables in columns. */
import type { CellLook, PlannedCell, SheetPlan, WritePlan } from '../domain/write-plan';
import { tellingDecimals } from '../words/format';
import type { Locale } from '../words/locale';
import { formatDifference, formatNumber, formatPoints, formatShare } from '../words/numbers';

/** A long text does not push the columns behind it out of sight. */
const widest = 96;

type Shown = { readonly text: string; readonly isFigure: boolean };

function figure(value: number, look: CellLook | undefined, locale: Locale): string {
  const format = look?.numberFormat ?? '';
  // What a format puts behind a figure is said here too: a grid's mark.
  const [, mark = ''] = /^0[^"]*"( [^"]+)"$/.exec(format) ?? [];
  if (format === '0.0%') return formatShare(Math.round(value * 1000) / 1000, locale);
  if (format === '#,##0.0#') return formatNumber(value, locale, { decimals: 2, keepZeros: false });
  if (format.startsWith('+0;')) return formatDifference(Math.round(value), locale);
  if (format.startsWith('+')) return formatDifference(value, locale);
  if (format === '#,##0') return formatNumber(value, locale, { decimals: 0, keepZeros: false });
  if (format.startsWith('0.00') || mark !== '') return `${formatPoints(value, locale)}${mark}`;
  return formatNumber(value, locale, { decimals: tellingDecimals(value, 4), keepZeros: false });
}

function shown({ value, look }: PlannedCell, looks: WritePlan['looks'], locale: Locale): Shown {
  switch (value.kind) {
    case 'blank':
      return { text: '', isFigure: false };
    case 'text':
      return { text: value.text.replace(/\s+/g, ' '), isFigure: false };
    case 'number':
      return { text: figure(value.value, looks[look], locale), isFigure: true };
    case 'formula':
      return typeof value.result === 'number'
        ? { text: figure(value.result, looks[look], locale), isFigure: true }
        : { text: String(value.result), isFigure: false };
  }
}

const isTable = (row: readonly Shown[]): boolean => row.filter(({ text }) => text !== '').length > 1;

function tableLines(rows: readonly (readonly Shown[])[]): readonly string[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => row[column]?.text.length ?? 0))),
  );
  return rows.map((row) =>
    row
      .map(({ text, isFigure }, column) => (isFigure ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .filter((_, column) => (widths[column] ?? 0) > 0)
      .join('  ')
      .trimEnd(),
  );
}

/** Its lines, without empty ones at its end and without more than one between two parts. */
export function sheetLines({ rows }: SheetPlan, looks: WritePlan['looks'], locale: Locale): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => shown(cell, looks, locale)));
  const lines: string[] = [];
  let table: (readonly Shown[])[] = [];
  const endTable = (): void => {
    if (table.length > 0) lines.push(...tableLines(table).map((line) => `  ${line}`));
    table = [];
  };
  for (const row of cells) {
    if (isTable(row)) table.push(row);
    else {
      endTable();
      lines.push(row.find(({ text }) => text !== '')?.text ?? '');
    }
  }
  endTable();
  return lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== '' && index < lines.length - 1));
}
