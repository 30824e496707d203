/**
 * Which block files which indicator: the number and the name together. Where they disagree nothing is taken;
 * the row waits for the user, and the problem says what stands where.
 */
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { isBlank, textOf } from './cell-text';
import { nameKey } from '../language/text/fold';
import type { IndicatorIndex } from '../language/indicator-index';
import { isOpposite } from '../language/opposite-name';
import type { Block, RowColumns } from './table-rows';
import { unnumberedScore } from './table-rows';

/** A row is found by the number that its table prints; what is found is named by the indicator's id from there on. */
function codeOf(index: IndicatorIndex, number: number): string {
  return index.byNumber.get(number)?.code ?? String(number);
}

/** How an indicator is filed: in a block that may be read, or in one that is disputed. By printed number. */
export type Filing = { readonly block: Block; readonly dispute: 'duplicate-row' | 'row-mismatch' | null };

export type Matching = { readonly filings: ReadonlyMap<number, Filing>; readonly problems: readonly Problem[] };

/** Name and number together need this much likeness; the number carries the rest. */
const withNumber = 0.5;
/** A name alone needs more, and a clear lead over the next best indicator. */
const byName = 0.75;
const lead = 0.05;

/** Rows of a sheet that are known to be an edition's, by its printed numbers: those that the edition itself was read from. */
export type RowPlaces = { readonly sheet: string; readonly numberAt: ReadonlyMap<number, number> };

export type MatchMode =
  /** Number and name must agree. */
  | 'number-and-name'
  /** The table has no numbers, or a numbering of its own. */
  | 'name'
  /** A mapping by hand without a name column. */
  | 'number';

type Verdict = { readonly kind: 'agrees' | 'disagrees' | 'unknown'; readonly indicator: number };

/** True where the name counts what the row does not: `lao động nông nghiệp` beside number 13. A remark in brackets says what is left out. */
function isTurned(block: Block, index: IndicatorIndex, number: number): boolean {
  const own = index.byNumber.get(number)?.name;
  return own !== undefined && isOpposite(block.name.replace(/\([^)]*\)/g, ' '), own);
}

/** What a block's number and name say, each on its own. */
function judge(block: Block, mode: MatchMode, index: IndicatorIndex, places: RowPlaces['numberAt'] | null): Verdict {
  if (places !== null) {
    const placed = block.rows.flatMap((row) => places.get(row) ?? [])[0];
    return placed === undefined ? { kind: 'unknown', indicator: 0 } : { kind: 'agrees', indicator: placed };
  }
  const name = nameKey(block.name);
  const known = block.number !== null && index.byNumber.has(block.number) ? block.number : null;
  if (mode === 'number') return known === null ? { kind: 'unknown', indicator: 0 } : { kind: 'agrees', indicator: known };
  const exact = index.byKey.get(name);
  const best = exact === undefined ? index.best(name) : { number: exact, score: 1, runnerUp: 0 };
  const needed = mode !== 'name' && block.number === null ? unnumberedScore : byName;
  const isSpelled = exact !== undefined;
  const isNamed = best.score >= needed && best.score - best.runnerUp >= lead && (isSpelled || !isTurned(block, index, best.number));
  if (mode === 'name' || block.number === null) {
    return isNamed ? { kind: 'agrees', indicator: best.number } : { kind: 'unknown', indicator: 0 };
  }
  if (known === null) return isNamed ? { kind: 'disagrees', indicator: best.number } : { kind: 'unknown', indicator: 0 };
  if (!isSpelled && isTurned(block, index, known)) return { kind: 'disagrees', indicator: 0 };
  const own = index.score(known, name);
  const isBest = best.number === known || own >= best.score - lead;
  if (own >= withNumber && isBest && (exact === undefined || exact === known)) return { kind: 'agrees', indicator: known };
  return { kind: 'disagrees', indicator: isNamed && best.number !== known ? best.number : 0 };
}

/** @param places rows of the sheet whose indicators are known; names and numbers then decide nothing, and may come twice */
export function matchRows(
  grid: Grid,
  blocks: readonly Block[],
  by: RowColumns,
  mode: MatchMode,
  index: IndicatorIndex,
  places: RowPlaces | null,
): Matching {
  const placed = places?.sheet === grid.sheet ? places.numberAt : null;
  const filings = new Map<number, Filing>();
  const problems: Problem[] = [];
  const disputed: { readonly block: Block; readonly indicator: number }[] = [];
  const hidden = new Set(grid.hidden?.rows);
  const isHidden = ({ rows }: Block): boolean => rows.every((row) => hidden.has(row));

  for (const block of blocks) {
    const verdict = judge(block, mode, index, placed);
    const cell = labelCell(grid, block, by);
    if (verdict.kind === 'agrees') {
      const earlier = filings.get(verdict.indicator);
      // Of two rows for one indicator a hidden one gives way.
      if (earlier === undefined || (isHidden(earlier.block) && !isHidden(block))) filings.set(verdict.indicator, { block, dispute: null });
      else if (!isHidden(block) || isHidden(earlier.block)) {
        const first = labelCell(grid, earlier.block, by);
        problems.push(
          problem('duplicate-indicator', 'warning', cell, { indicator: codeOf(index, verdict.indicator), first: cellReference(first) }),
        );
        filings.set(verdict.indicator, { block: earlier.block, dispute: 'duplicate-row' });
      }
    } else if (verdict.kind === 'disagrees') {
      disputed.push({ block, indicator: verdict.indicator });
      const number = block.number ?? 0;
      const expected = index.byNumber.get(number);
      if (expected === undefined) problems.push(problem('unknown-indicator', 'warning', cell, { label: shortLabel(block) }));
      else {
        const nameCell = by.name === null ? cell : addressAt(grid, block.rows[0] ?? 0, by.name);
        problems.push(
          problem('row-mismatch', 'warning', nameCell, { indicator: expected.code, found: block.name, expected: expected.name }),
        );
      }
    } else if (isFiled(grid, block, by)) {
      problems.push(problem('unknown-indicator', 'warning', cell, { label: shortLabel(block) }));
    }
  }
  // A disputed row stands for the indicator of its number and for that of its name, where no sound row does.
  for (const { block, indicator } of disputed) {
    for (const number of [block.number ?? 0, indicator]) {
      if (index.byNumber.has(number) && !filings.has(number)) filings.set(number, { block, dispute: 'row-mismatch' });
    }
  }
  return { filings, problems };
}

function shortLabel(block: Block): string {
  const text = `${block.label} ${block.name}`.trim();
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** Where a row's number stands, or its name. */
export function labelCell(grid: Grid, block: Block, by: RowColumns): CellAddress {
  return addressAt(grid, block.rows[0] ?? grid.top, by.number ?? by.name ?? grid.left);
}

/** True where a row holds anything besides its number and name: a heading among the rows does not. */
function isFiled(grid: Grid, block: Block, by: RowColumns): boolean {
  const width = grid.values[0]?.length ?? 0;
  for (const row of block.rows) {
    for (let offset = 0; offset < width; offset += 1) {
      const column = grid.left + offset;
      if (column !== by.number && column !== by.name && !isBlank(valueAt(grid, row, column))) return true;
    }
  }
  return false;
}

/**
 * Joins rows that only repeat the block above (a merged cell filled down): same number and name, another level line,
 * and nothing filed that differs.
 */
export function joinFilledDown(
  grid: Grid,
  blocks: readonly Block[],
  roles: { readonly level: readonly number[]; readonly filed: readonly number[] },
): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above !== undefined && isSame(above, block) && isLevelLine(grid, above, block, roles)) {
      joined[joined.length - 1] = { ...above, rows: [...above.rows, ...block.rows] };
    } else joined.push(block);
  }
  return joined;
}

function isSame(above: Block, block: Block): boolean {
  return above.number === block.number && nameKey(above.name) === nameKey(block.name) && above.rows.at(-1) === (block.rows[0] ?? 0) - 1;
}

function isLevelLine(
  grid: Grid,
  above: Block,
  block: Block,
  roles: { readonly level: readonly number[]; readonly filed: readonly number[] },
): boolean {
  const at = (b: Block, column: number): string => textOf(valueAt(grid, b.rows[0] ?? 0, column));
  const differs = roles.level.some((column) => at(above, column) !== at(block, column));
  const repeats = roles.filed.every((column) => at(block, column) === '' || at(block, column) === at(above, column));
  return differs && repeats;
}
