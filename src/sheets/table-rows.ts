/**
 * The rows of a table grouped into blocks, one for every filed indicator, and the rows of groups, criteria and sums between them.
 * An indicator takes one sheet row or two (a line for each level); its name may run on over lines, even across a page break.
 */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { CellValue } from '../domain/cell';
import { isBlank, labelOf, textOf } from './cell-text';
import { leadingNumber } from '../language/headers/row-numbers';
import { opensSection, opensTotal } from '../language/headers/row-words';
import { nameKey } from '../language/text/fold';
import type { IndicatorIndex } from '../language/indicator-index';
import type { TableHeader } from './table-header';
import { isColumnNumberRow, isHeaderRow, repeatsHeader } from './table-header';
import type { TableRegion } from './table-region';

/** One filed indicator: its sheet rows, the number it bears and the name, joined over its lines. */
export type Block = {
  readonly rows: readonly number[];
  /** Number as filed; null where the row bears none. */
  readonly number: number | null;
  /** The number cell's text as filed, '' where blank. */
  readonly label: string;
  readonly name: string;
};

/** A row that names a group, a criterion or a sum. */
export type SectionRow = {
  readonly row: number;
  readonly text: string;
  readonly kind: 'section' | 'total';
  /** How many blocks stand above it: the block at this position is the first below it. */
  readonly before: number;
};

export type TableRows = {
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionRow[];
  readonly lastRow: number;
};

/** What the rows are read by. `number` null: numbers, if any, lead the names. `name` null: numbers only (a mapping by hand). */
export type RowColumns = { readonly number: number | null; readonly name: number | null };

/** Blank rows in a row that end a table, once its indicators have ended. */
const longestBlank = 6;

/** Likeness that a row without number needs in a table with numbers: a part of a name is not enough. */
export const unnumberedScore = 0.86;
/** Rows below the last indicator in which further rows and the total may stand. */
const longestTail = 60;
/** Rows that can be blocks at most; a sheet of more is no indicator table, whatever a mapping by hand says. */
const mostBlocks = 1000;

type Draft = { rows: number[]; number: number | null; label: string; names: string[] };

export function readRows(
  grid: Grid,
  columns: readonly number[],
  region: TableRegion,
  header: TableHeader,
  headerRows: ReadonlySet<number>,
  by: RowColumns,
  index: IndicatorIndex,
): TableRows {
  const hitRows = new Map(region.hits.map((hit) => [hit.row, hit.indicator]));
  const blocks: Draft[] = [];
  const sections: SectionRow[] = [];
  const first = header.rows.length > 0 ? (header.rows.at(-1) ?? 0) + 1 : region.firstHit;
  let open: Draft | null = null;
  let lastRow = region.lastHit;
  let blanks = 0;

  const start = (row: number, { number, label, name }: Line): Draft => {
    const draft: Draft = { rows: [row], number, label, names: name === '' ? [] : [name] };
    blocks.push(draft);
    return draft;
  };

  const last = Math.min(region.to, region.lastHit + longestTail);
  for (let row = first; row <= last && blocks.length < mostBlocks; row += 1) {
    if (columns.every((column) => isBlank(valueAt(grid, row, column)))) {
      blanks += 1;
      if (row > region.lastHit && blanks > longestBlank) break;
      continue;
    }
    blanks = 0;
    if (repeatsHeader(grid, columns, row, header) || (headerRows.has(row) && isHeaderRow(grid, columns, row, by))) continue;
    if (isColumnNumberRow(grid, columns, row)) continue;

    const line = lineOf(grid, row, by);
    const current: Draft | null = open;
    const isPast = row > region.lastHit;
    const others = columns.filter((column) => column !== by.number && column !== by.name && !isBlank(valueAt(grid, row, column))).length;
    switch (kindOf({ line, others, open: current, hit: hitRows.get(row), isPast, isNumbered: by.number !== null }, index)) {
      case 'total':
        sections.push({ row, text: line.text, kind: 'total', before: blocks.length });
        open = null;
        lastRow = Math.max(lastRow, row);
        if (isPast) return finish(blocks, sections, lastRow);
        break;
      case 'section':
        sections.push({ row, text: line.text, kind: 'section', before: blocks.length });
        open = null;
        break;
      case 'block':
        open = start(row, line);
        if (others > 0) lastRow = Math.max(lastRow, row);
        break;
      case 'line':
        if (current === null) break;
        current.rows.push(row);
        if (line.name !== '') current.names.push(line.name);
        lastRow = Math.max(lastRow, row);
        break;
      case 'end':
        return finish(blocks, sections, lastRow);
    }
  }
  return finish(blocks, sections, lastRow);
}

function finish(drafts: readonly Draft[], sections: readonly SectionRow[], lastRow: number): TableRows {
  const blocks = drafts.map(({ rows, number, label, names }) => ({
    rows,
    number,
    label,
    name: names.join(' ').replace(/\s+/g, ' ').trim(),
  }));
  return { blocks, sections, lastRow };
}

/** The number and name part of one sheet row. */
type Line = {
  readonly number: number | null;
  readonly label: string;
  readonly name: string;
  /** The first text of the two cells: what a group or sum row says. */
  readonly text: string;
  readonly labelKind: 'number' | 'roman' | 'text' | 'blank';
};

function lineOf(grid: Grid, row: number, by: RowColumns): Line {
  const labelValue: CellValue = by.number === null ? null : valueAt(grid, row, by.number);
  const name = by.name === null ? '' : textOf(valueAt(grid, row, by.name)).trim();
  const label = labelOf(labelValue);
  const labelText = textOf(labelValue).trim();
  if (label.kind === 'blank') {
    // The number may lead the name (`7. Tỷ lệ hộ nghèo`).
    const leading = by.number === null ? leadingNumber(name) : null;
    if (leading !== null)
      return { number: leading.number, label: String(leading.number), name: leading.name, text: name, labelKind: 'number' };
    return { number: null, label: '', name, text: name, labelKind: 'blank' };
  }
  const number = label.kind === 'number' ? label.number : null;
  const text = label.kind === 'text' && labelText.length > 6 ? labelText : name;
  return { number, label: labelText, name, text: text === '' ? labelText : text, labelKind: label.kind };
}

type RowKind = 'block' | 'line' | 'section' | 'total' | 'end';

/** A further line of an indicator in a table without numbers fills at most its unit, level and scale. */
const mostLineCells = 3;
/** A row of a group or a sum fills at most its scale and its points. */
const mostSectionCells = 2;

/** Likeness to a criterion's or a group's name from which on a text is that name. */
const ownName = 0.95;

/** A row and what stands around it. */
type RowContext = {
  readonly line: Line;
  /** Cells filled besides number and name. */
  readonly others: number;
  readonly open: Draft | null;
  /** Indicator whose name was found in the row. */
  readonly hit: number | undefined;
  /** Below the last name found. */
  readonly isPast: boolean;
  /** The table has a column of numbers. */
  readonly isNumbered: boolean;
};

function kindOf({ line, others, open, hit, isPast, isNumbered }: RowContext, index: IndicatorIndex): RowKind {
  // A split name may go on with a word of sums: `… hành khách công` / `cộng`.
  const continues =
    open !== null && line.labelKind === 'blank' && (isNumbered || others <= mostLineCells) && runsOn(line.name, open, index);
  if (hit === undefined && !continues && opensTotal(line.text)) return 'total';
  if (line.labelKind === 'number') return 'block';
  // The figures of a criterion's scale may look like the number of an indicator that is named alike: its own name says what it is.
  // A row with nothing beside its roman number and its name heads a criterion, though the name be an indicator's too (`II. Quy mô dân số`).
  const isHeading = (): boolean => hit === undefined || others === 0 || index.sectionScore(nameKey(line.name)) >= ownName;
  if (line.labelKind === 'roman' && isHeading()) return 'section';
  // Whatever a criterion's own name contains of an indicator's: with no number of a row it heads the criterion.
  const isSectionName = (): boolean => {
    const key = nameKey(line.name);
    return line.labelKind === 'blank' && !index.byKey.has(key) && index.sectionScore(key) >= ownName;
  };
  if (hit !== undefined) return continues ? 'line' : isSectionName() ? 'section' : 'block';
  // `15a`, `5.1`: a number of another numbering, filed all the same.
  if (line.labelKind === 'text' && line.label.length <= 6 && /\d/.test(line.label) && line.name !== '') return 'block';
  if (line.labelKind === 'text' || line.labelKind === 'roman') return isPast && line.text.length > 120 ? 'end' : 'section';
  if (line.name === '') return open === null ? 'section' : 'line';
  if (continues) return 'line';
  if (opensSection(line.text)) return 'section';
  if (others > mostSectionCells) return 'block';
  const name = nameKey(line.name);
  // `Quy mô dân số` heads criterion 2 and is part of the names of its indicators.
  if (index.sectionScore(name) >= 0.85) return 'section';
  const fit = index.best(name);
  if (fit.score >= (isNumbered ? unnumberedScore : 0.75) && fit.score - fit.runnerUp >= 0.05) return 'block';
  if (isPast) return line.name.length > 120 || open === null ? 'end' : 'section';
  return 'section';
}

/** True where a text continues the open block's name: together they fit an indicator better than the first part alone. */
function runsOn(text: string, open: Draft, index: IndicatorIndex): boolean {
  if (text === '') return true;
  const before = nameKey(open.names.join(' '));
  const joined = `${before} ${nameKey(text)}`;
  if (before === '') return false;
  const target = open.number ?? index.best(before).number;
  const alone = index.score(target, before);
  return index.byKey.get(nameKey(text)) === undefined && index.score(target, joined) > alone + 0.02;
}
