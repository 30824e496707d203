/**
 * Which column plays which part. Names and numbers are known by their content; the other columns by their header words, by their content
 * (levels, scales and units are the edition's own), or by both.
 */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { ColumnMapping, ColumnRole, MappingConfidence } from '../domain/indicator-table';
import type { Indicator } from '../domain/standard';
import { labelOf, textOf } from './cell-text';
import { headerScores, headerYear } from '../language/headers/indicator-headers';
import { readNumberText } from '../language/numbers/number-text';
import { firstDifference } from './order';
import { remembered } from '../domain/remembered';
import type { TableHeader } from './table-header';
import type { TableRegion } from './table-region';
import type { Block } from './table-rows';
import { relateUnits } from '../language/numbers/units';
import { verdictOf } from '../language/verdict';

export type ColumnChoice = {
  readonly mapping: ColumnMapping;
  readonly confidence: MappingConfidence;
  /** The column that makes the choice unsure; null where it is sure. */
  readonly doubtful: number | null;
  /** Every column of levels and of scales, where they stand in two columns each (maximum | minimum). */
  readonly levelColumns: readonly number[];
  readonly scaleColumns: readonly number[];
};

/** The column whose numbers are those of the indicators beside them; null where there is none. */
export function numberColumnOf(grid: Grid, columns: readonly number[], region: TableRegion): number | null {
  let best: number | null = null;
  let most = 0;
  for (const column of columns) {
    if (column === region.nameColumn) continue;
    const numbers = new Set<number>();
    let labelled = 0;
    let same = 0;
    for (const hit of region.hits) {
      const label = labelOf(valueAt(grid, hit.row, column));
      if (label.kind !== 'number') continue;
      labelled += 1;
      numbers.add(label.number);
      if (label.number === hit.indicator) same += 1;
    }
    // Numbers that come again and again under other names restart in every group: they are not the edition's.
    const restarts = numbers.size < labelled * 0.8 && same < labelled * 0.8;
    if (same > most && !restarts) {
      most = same;
      best = column;
    }
  }
  return most * 2 >= region.hits.length ? best : null;
}

/** A column headed as numbers whose numbers are not the edition's (numbering restarts in every group); null where there is none. */
export function foreignNumberColumnOf(grid: Grid, header: TableHeader, region: TableRegion): number | null {
  for (const [column, text] of header.texts) {
    if (headerScores(text).number === undefined || column === region.nameColumn) continue;
    const numbered = region.hits.filter((hit) => labelOf(valueAt(grid, hit.row, column)).kind === 'number');
    if (numbered.length * 2 >= region.hits.length) return column;
  }
  return null;
}

/** Shares (0 to 1) of the blocks in which a column holds what a role would. */
type Fit = { filled: number; unit: number; level: number; scale: number; verdict: number; points: number; number: number };

function fitOf(grid: Grid, column: number, matched: readonly (readonly [Block, Indicator])[]): Fit {
  const fit: Fit = { filled: 0, unit: 0, level: 0, scale: 0, verdict: 0, points: 0, number: 0 };
  const share = 1 / Math.max(1, matched.length);
  for (const [block, indicator] of matched) {
    const texts = block.rows.map((row) => textOf(valueAt(grid, row, column)).trim()).filter((text) => text !== '');
    if (texts.length === 0) continue;
    fit.filled += share;
    if (indicator.unit.trim() !== '' && texts.some((text) => sameUnit(text, indicator.unit))) fit.unit += share;
    const amounts = texts.flatMap(amountsIn);
    if (indicator.kind === 'numeric') {
      if (amounts.includes(indicator.maximum.value) || amounts.includes(indicator.minimum.value)) fit.level += share;
    } else if (indicator.grades.some((grade) => texts.includes(grade.label))) fit.level += share;
    const { maximum, minimum } = indicator.points;
    if (
      amounts.length > 0 &&
      amounts.every((amount) => amount === maximum || amount === minimum) &&
      (texts.length > 1 || amounts.length > 1)
    )
      fit.scale += share;
    if (verdictOf(texts[0] ?? '') !== 'other') fit.verdict += share;
    if (amounts.length > 0) fit.number += share;
    if (amounts.length === 1 && (amounts[0] ?? -1) >= 0 && (amounts[0] ?? 0) <= maximum) fit.points += share;
  }
  return fit;
}

function sameUnit(text: string, unit: string): boolean {
  // `95%` is a value, `1.000 người` a unit.
  if (/^[\d.,\s]+(?:%|$)/.test(text)) return false;
  const relation = relateUnits(text, unit);
  return relation.kind === 'factor' && text.length <= 30;
}

/** Numbers of a level, scale or points text, both readings of an ambiguous one. */
const amountsIn = remembered((text: string): readonly number[] => {
  if (!/\d/.test(text)) return [];
  const read = readNumberText(text);
  switch (read.kind) {
    case 'number':
    case 'bound':
    case 'about':
      return read.alternative === null ? [read.value] : [read.value, read.alternative];
    case 'range':
      return [read.low, read.high];
    case 'several':
      return read.values;
    default:
      return [];
  }
});

/** Roles that are looked for besides number and name, and how much a full fit of the content adds to the header's word. */
const contentWeight: Readonly<Record<'unit' | 'level' | 'scale' | 'verdict', number>> = { unit: 4, level: 5, scale: 5, verdict: 4 };

export function chooseColumns(
  grid: Grid,
  columns: readonly number[],
  header: TableHeader,
  known: { readonly number: number | null; readonly name: number },
  matched: readonly (readonly [Block, Indicator])[],
): ColumnChoice {
  const free = columns.filter((column) => column !== known.name && column !== known.number);
  const fits = new Map(free.map((column) => [column, fitOf(grid, column, matched)]));
  const words = new Map(free.map((column) => [column, headerScores(header.texts.get(column) ?? '')]));
  const mapping: Record<ColumnRole, number | null> = {
    number: known.number,
    name: known.name,
    unit: null,
    level: null,
    scale: null,
    value: null,
    verdict: null,
    points: null,
  };

  const candidates: { column: number; role: ColumnRole; score: number }[] = [];
  for (const column of free) {
    const fit = fits.get(column);
    const score = words.get(column) ?? {};
    for (const role of ['unit', 'level', 'scale', 'verdict'] as const) {
      const content = (fit?.[role] ?? 0) * contentWeight[role];
      const total = (score[role] ?? 0) + (content >= contentWeight[role] * 0.4 ? content : 0);
      // `Kết quả`, `Kết luận` say little: without verdicts in the column they name none.
      if (role === 'verdict' && (score.verdict ?? 0) < 4 && content === 0) continue;
      if (total >= 2 && !(score.value !== undefined && score.value >= 4)) candidates.push({ column, role, score: total });
    }
    if (score.points !== undefined) candidates.push({ column, role: 'points', score: score.points + 2 * (fit?.points ?? 0) });
  }
  candidates.sort((a, b) => firstDifference(b.score - a.score, a.column - b.column));
  const taken = new Set<number>();
  for (const { column, role } of candidates) {
    if (mapping[role] !== null || taken.has(column)) continue;
    // Points named by a word stay points even where the scale fits as well.
    mapping[role] = column;
    taken.add(column);
  }

  const levelColumns = free.filter((column) => column === mapping.level || (!taken.has(column) && isSecond('level', column)));
  for (const column of levelColumns) taken.add(column);
  const scaleColumns = free.filter((column) => column === mapping.scale || (!taken.has(column) && isSecond('scale', column)));
  for (const column of scaleColumns) taken.add(column);

  function isSecond(role: 'level' | 'scale', column: number): boolean {
    const score = words.get(column) ?? {};
    if (mapping[role] === null || (score.value ?? 0) >= 4) return false;
    return (score[role] ?? 0) >= 3 || ((score[role] ?? 0) > 0 && (fits.get(column)?.[role] ?? 0) > 0.3);
  }

  const value = chooseValue(
    free.filter((column) => !taken.has(column)),
    header,
    words,
    fits,
  );
  mapping.value = value.column;
  if (value.column !== null) taken.add(value.column);
  let doubtful = value.isSure ? null : value.column;
  if (mapping.points === null) {
    // No word says "points": the last column whose numbers never exceed the maximum points.
    const rest = free.filter((column) => !taken.has(column) && (fits.get(column)?.points ?? 0) >= 0.6).at(-1);
    mapping.points = rest ?? null;
    if (rest !== undefined && doubtful === null) doubtful = rest;
  }
  return { mapping, confidence: doubtful === null && value.column !== null ? 'sure' : 'unsure', doubtful, levelColumns, scaleColumns };
}

/** The column of present values: by its word; of several years the latest; without any word the column that is filled with numbers. */
function chooseValue(
  free: readonly number[],
  header: TableHeader,
  words: ReadonlyMap<number, ReturnType<typeof headerScores>>,
  fits: ReadonlyMap<number, Fit>,
): { readonly column: number | null; readonly isSure: boolean } {
  const scored = free
    .map((column) => ({ column, score: words.get(column)?.value ?? 0, year: headerYear(header.texts.get(column) ?? '') }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => firstDifference(b.score - a.score, (b.year ?? 0) - (a.year ?? 0), a.column - b.column));
  const [best, next] = scored;
  if (best !== undefined) {
    // A second column of the same word (years side by side) leaves a choice, which the user should see.
    const isFilled = (fits.get(best.column)?.filled ?? 0) > 0;
    const filledNext = next !== undefined && next.score >= best.score - 1 && (fits.get(next.column)?.number ?? 0) >= 0.3;
    if (!isFilled && next !== undefined && (fits.get(next.column)?.filled ?? 0) > 0) return { column: next.column, isSure: false };
    const isAlone = free.every((column) => column === best.column || (fits.get(column)?.number ?? 0) < 0.3);
    return { column: best.column, isSure: (best.score >= 3 || isAlone) && !filledNext };
  }
  const byContent = free
    .map((column) => ({ column, number: fits.get(column)?.number ?? 0, points: fits.get(column)?.points ?? 0 }))
    .filter(({ number }) => number >= 0.3)
    .sort((a, b) => firstDifference(a.points - b.points, b.number - a.number, a.column - b.column));
  return { column: byContent[0]?.column ?? null, isSure: false };
}

/** True where a mapping by hand names no column outside the sheet. */
export function fitsGrid(mapping: ColumnMapping, columns: readonly number[]): boolean {
  return Object.values(mapping).every((column) => column === null || columns.includes(column));
}
