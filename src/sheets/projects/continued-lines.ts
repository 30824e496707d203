/**
 * Rows that are one line of a list: a project whose name, size or money goes on below it. Where that is not certain it is told, however
 * it is read; an amount that nobody names counts for no project.
 */
import { addressAt } from '../../domain/grid';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { continuesName, isInCapitals } from '../../language/continued-text';
import { hasOtherCells, otherColumn } from './list-rows';
import type { ListRow } from './list-rows';
import { mergedRows } from './merged-rows';
import { lineAt, roleColumn } from './project-table';
import type { ProjectTable } from './project-table';
import { isSameAmount, unnumberedSums } from './unnumbered-sums';

export type ProjectLine = ListRow & {
  /** Its own row first, then those that continue it. */
  readonly rows: readonly number[];
};

type Reading = 'same' | 'heading' | 'unused';

/** What is read of a row below an open line: it continues it, surely or perhaps, it is another line, or it counts nowhere. */
type Step = { readonly joins: boolean; readonly told: Reading | null; readonly isLost?: true };

const another: Step = { joins: false, told: null };
const surely: Step = { joins: true, told: null };
const nowhere: Step = { joins: false, told: null, isLost: true };

/** No project goes on over more rows; what seems to is no list as it is known here. */
const mostRows = 50;

const projectLevels: ReadonlySet<string> = new Set(['number', 'dotted', 'other', 'small']);

/** `Nguồn: …`, `Bắc Kạn, ngày 5 tháng 10`, what stands below a list. */
function isFooter(name: string): boolean {
  return /[:\d]/.test(name);
}

/** Where a row stands in its list: what the rows before and behind it say. */
type Place = {
  readonly isMerged: boolean;
  readonly hasOthers: boolean;
  /** The next row with a name; null at the end of the list. */
  readonly next: ListRow | null;
  readonly isSum: boolean;
  /** Amounts above it come to its own: it is their sum. */
  readonly isSumOfAbove: boolean;
  /** The list has headings without a number from its start. */
  readonly isHeaded: boolean;
  /** Other lines of the open one's level have amounts of their own. */
  readonly hasPricedLevel: boolean;
};

function namelessStep(open: ListRow, row: ListRow, place: Place): Step {
  if (place.isMerged || row.isBlankAmount) return surely;
  if (place.isSumOfAbove) return nowhere;
  const isItsOwn = open.isBlankAmount && (place.hasOthers || place.next !== null);
  return isItsOwn ? surely : { ...nowhere, told: 'unused' };
}

function namedStep(open: ListRow, row: ListRow, place: Place): Step {
  const { next, hasOthers } = place;
  if (row.label.level !== 'blank') return another;
  if (place.isMerged) return surely;
  if (row.isSection || row.isNamedPart || place.isSum) return another;
  const hasBoth = !open.isBlankAmount && !row.isBlankAmount;
  const isNumbered = open.number !== '';
  if (continuesName(open.name, row.name) && (isNumbered || (/^\P{L}*\p{Lu}/u.test(open.name) && !hasBoth))) return surely;
  if (!projectLevels.has(open.label.level) || !isNumbered || open.isSection || isInCapitals(row.name)) return another;
  if (!row.isBlankAmount) {
    const isAlone = next === null || next.label.level !== 'blank' || next.isBlankAmount;
    return open.isBlankAmount && isAlone && place.hasPricedLevel ? { joins: true, told: 'same' } : another;
  }
  if (row.state !== '') return open.state === '' && hasOthers ? { joins: true, told: 'same' } : another;
  if (next === null) return isFooter(row.name) ? another : { ...nowhere, told: 'unused' };
  if (hasOthers) return { joins: true, told: 'same' };
  const isHeading = place.isHeaded || /^0*1$/.test(next.number) || next.label.level === 'blank';
  return isHeading ? another : { joins: false, told: 'heading' };
}

function joined(open: ProjectLine, row: ListRow): ProjectLine {
  return {
    ...open,
    rows: [...open.rows, row.row],
    name: `${open.name} ${row.name}`.trim(),
    amount: open.isBlankAmount ? row.amount : open.amount,
    isBlankAmount: open.isBlankAmount && row.isBlankAmount,
    state: [open.state, row.state].filter((text) => text !== '').join(' '),
  };
}

/** The next row with a name behind each, from the end of the list to its start. */
function nextNamed(rows: readonly (ListRow | null)[]): readonly (ListRow | null)[] {
  const next: (ListRow | null)[] = [];
  let nearest: ListRow | null = null;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    next[at] = nearest;
    const row = rows[at] ?? null;
    if (row !== null && row.name !== '') nearest = row;
  }
  return next;
}

/**
 * A row with a number of its own is a project of its own, and so is money that stands apart from every line: without a name it is none that
 * could be spoken of.
 */
function nameless(table: ProjectTable, row: ListRow, costColumn: number | null): Problem {
  const column = (row.isBlankAmount ? otherColumn(table, row.row, costColumn) : costColumn) ?? table.nameColumn;
  const line = lineAt(table.grid, row.row, column);
  return problem('project-nameless', 'warning', addressAt(table.grid, row.row, column), { number: row.number, line });
}

export type JoinedLines = { readonly lines: readonly ProjectLine[]; readonly problems: readonly Problem[] };

export function joinedLines(table: ProjectTable, rows: readonly (ListRow | null)[], costColumn: number | null): JoinedLines {
  const named = rows.filter((row) => row !== null).filter(({ name }) => name !== '');
  const isSum = unnumberedSums(named);
  const next = nextNamed(rows);
  const columns = [roleColumn(table, 'number'), table.nameColumn].filter((column) => column !== null);
  const topOf = mergedRows(table.grid, columns);
  const firstNumbered = named.findIndex(({ label }) => label.level !== 'blank');
  const isHeaded = firstNumbered > 0 && named.slice(0, firstNumbered).some(({ isBlankAmount }) => isBlankAmount);
  const priced = new Set(named.flatMap(({ label, isBlankAmount }) => (isBlankAmount ? [] : [label.depth])));
  const lines: ProjectLine[] = [];
  const problems: Problem[] = [];
  let open: ProjectLine | null = null;
  let at = -1;
  let [above, aboveInGroup] = [0, 0];
  for (const [index, row] of rows.entries()) {
    if (row === null) {
      open = null;
      continue;
    }
    const top = topOf(row.row);
    const isMerged = open !== null && top !== null && top >= open.row;
    if (row.name === '' && row.number !== '' && !isMerged) {
      problems.push(nameless(table, row, costColumn));
      open = null;
      continue;
    }
    if (row.name !== '') at += 1;
    const { amount } = row;
    const isSumOfAbove = amount !== null && [above, aboveInGroup].some((sum) => sum !== 0 && isSameAmount(sum, amount));
    let step: Step = row.name === '' ? nowhere : another;
    if (open !== null && open.rows.length < mostRows) {
      const place: Place = {
        isMerged,
        hasOthers: hasOtherCells(table, row.row, costColumn),
        next: next[index] ?? null,
        isSum: row.name !== '' && isSum(at),
        isSumOfAbove,
        isHeaded,
        hasPricedLevel: priced.has(open.label.depth),
      };
      step = row.name === '' ? namelessStep(open, row, place) : namedStep(open, row, place);
      if (step.told !== null) {
        const isAmount = row.name === '';
        const cell = addressAt(table.grid, row.row, isAmount && costColumn !== null ? costColumn : table.nameColumn);
        const line = isAmount ? lineAt(table.grid, row.row, cell.column) : row.name;
        problems.push(problem('project-line-unclear', 'warning', cell, { project: open.name, line, readAs: step.told }));
      }
    }
    if (step.joins && open !== null) {
      open = joined(open, row);
      lines[lines.length - 1] = open;
    } else if (step.isLost === true) {
      // Below a blank row it continues nothing; money above every line, and a sum of what stands above it, are no project’s.
      if (open === null && lines.length > 0 && amount !== null && amount !== 0 && !isSumOfAbove)
        problems.push(nameless(table, row, costColumn));
    } else {
      open = { ...row, rows: [row.row] };
      lines.push(open);
    }
    if (row.name !== '' && row.label.depth < 2) aboveInGroup = 0;
    else if (row.name !== '') [above, aboveInGroup] = [above + (amount ?? 0), aboveInGroup + (amount ?? 0)];
  }
  return { lines, problems };
}
