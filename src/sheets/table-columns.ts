/**
 * Which column plays which part. Names and numbers are known by their content; the other columns by their header words, by their content
 * (levels, scales and units are the edition's own), or by both. Value, verdict and points come from one block of columns.
 */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { ColumnMapping, ColumnRole } from '../domain/indicator-table';
import { labelOf } from './cell-text';
import { holdsNumbers, holdsVerdicts } from './column-fit';
import type { ColumnProfile, ColumnSetting } from './column-profile';
import { profilesOf } from './column-profile';
import { headerScores } from '../language/headers/indicator-headers';
import { firstDifference } from './order';
import type { TableHeader } from './table-header';
import type { TableRegion } from './table-region';
import { blockColumn, equalPoints, holdsPoints } from './block-columns';
import { chooseValue, hiddenOrder } from './value-columns';

/** A column that leaves a doubt: by its words, because another one could be meant as well, or by a numbering that is not the edition's. */
export type ColumnDoubt = { readonly column: number; readonly because: 'words' | 'rivals' | 'numbering' };

export type ColumnChoice = {
  readonly mapping: ColumnMapping;
  readonly doubt: ColumnDoubt | null;
  /** Every column of levels and of scales, where they stand in two columns each (maximum | minimum). */
  readonly levelColumns: readonly number[];
  readonly scaleColumns: readonly number[];
  /** Other columns that could have been meant. */
  readonly rivals: readonly ColumnRival[];
  /** Hidden columns that would be rivals if they were not hidden. */
  readonly passedOver: readonly number[];
  /** Columns of figures whose year is still to come. */
  readonly future: readonly number[];
};

/** Another way to read a table: another value with the verdict and the points of its own block, or other points alone. */
export type ColumnRival = {
  readonly mapping: ColumnMapping;
  readonly about: 'value' | 'points';
  /** Its column is hidden: it is asked about where it differs in more than a few rows. */
  readonly isWeak: boolean;
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

/** How much a full fit of the content adds to the header's word. */
const contentWeight: Readonly<Record<'unit' | 'level' | 'scale' | 'verdict', number>> = { unit: 4, level: 5, scale: 5, verdict: 4 };
/** What a heading of another class or law costs: such a column is taken only where there is no other. */
const otherClass = 6;

type Candidate = { readonly column: number; readonly role: ColumnRole; readonly score: number };

/** The parts that a column could play besides the value, by how well they fit. */
function candidatesOf({ column, fit, words, traits, isOtherLaw, isFuture }: ColumnProfile): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const role of ['unit', 'level', 'scale', 'verdict'] as const) {
    const content = fit[role] * contentWeight[role];
    const isFitting = content >= contentWeight[role] * 0.4;
    const total = (words[role] ?? 0) + (isFitting ? content : 0);
    // `Kết quả`, `Kết luận` say little: without verdicts in the column they name none.
    if (role === 'verdict' && (words.verdict ?? 0) < 4 && content === 0) continue;
    // Two assessors' figures are no verdicts, whatever `đánh giá` says.
    if (role === 'verdict' && holdsNumbers(fit)) continue;
    // `Mục tiêu 2025`, `Còn thiếu so với tiêu chuẩn` hold no levels of the law, whatever their words say.
    if ((role === 'level' || role === 'scale') && (traits.isPlanned || traits.isDifference) && !isFitting) continue;
    // `Hiện trạng` over nothing but `Đạt` and `Không đạt` holds what was claimed of the rows, and none of their figures.
    const isClaimed = role === 'verdict' && holdsVerdicts(fit);
    const isValue = words.value !== undefined && words.value >= 4 && !isClaimed;
    if (total >= 2 && !isValue) {
      candidates.push({ column, role, score: total - (role === 'level' && isOtherLaw ? otherClass : 0) });
    }
  }
  const isNow = (!traits.isPlanned || traits.isProposed) && !isFuture;
  if (words.points !== undefined && !isOtherLaw && isNow && !traits.isAside) {
    candidates.push({ column, role: 'points', score: words.points + 2 * fit.points });
  }
  return candidates;
}

export function chooseColumns(setting: ColumnSetting): ColumnChoice {
  const { known } = setting;
  const profiles = profilesOf(setting);
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
  const candidates = profiles.flatMap((profile) => candidatesOf(profile));
  const hidden = new Set(profiles.flatMap(({ column, isHidden }) => (isHidden ? [column] : [])));
  const order = (column: number): number => (hidden.has(column) ? 1 : 0);
  const ordered = candidates.toSorted((a, b) => firstDifference(order(a.column) - order(b.column), b.score - a.score, a.column - b.column));
  const taken = new Set<number>();
  for (const { column, role } of ordered) {
    if (mapping[role] !== null || taken.has(column)) continue;
    // Points named by a word stay points even where the scale fits as well.
    mapping[role] = column;
    taken.add(column);
  }
  const second = (role: 'level' | 'scale'): readonly number[] =>
    profiles
      .filter((profile) => profile.column === mapping[role] || (!taken.has(profile.column) && isSecond(profile, role, mapping)))
      .map(({ column }) => column);
  const levelColumns = second('level');
  for (const column of levelColumns) taken.add(column);
  const scaleColumns = second('scale');
  for (const column of scaleColumns) taken.add(column);

  const value = chooseValue(profiles.filter(({ column }) => !taken.has(column)));
  const chosen = value.chosen;
  mapping.value = chosen?.column ?? null;
  if (chosen !== null) taken.add(chosen.column);
  let doubt: ColumnDoubt | null = value.because === null || chosen === null ? null : { column: chosen.column, because: value.because };

  const all = { profiles, values: [...(chosen === null ? [] : [chosen]), ...value.rivals.map(({ profile }) => profile)] };
  if (mapping.points !== null && chosen !== null) mapping.points = blockColumn('points', chosen, all);
  // A level of a row that is met or not is `Đạt`: what the law asks for, and no verdict of the city.
  const judging = { ...all, profiles: profiles.filter(({ column }) => !levelColumns.includes(column) && !scaleColumns.includes(column)) };
  if (mapping.verdict !== null && chosen !== null) mapping.verdict = blockColumn('verdict', chosen, judging) ?? mapping.verdict;
  let otherPoints = chosen === null ? [] : equalPoints(mapping.points, chosen, all);
  if (mapping.points === null && !profiles.some(({ words }) => (words.points ?? 0) >= 3)) {
    // No word says "points": the last column whose numbers never exceed the maximum points.
    const found = profiles.filter((profile) => !taken.has(profile.column) && !all.values.includes(profile) && holdsPoints(profile));
    const [last, ...others] = found.toReversed().toSorted((a, b) => hiddenOrder(a) - hiddenOrder(b));
    mapping.points = last?.column ?? null;
    otherPoints = others.toReversed();
    doubt ??= last === undefined ? null : { column: last.column, because: 'words' };
  }
  const rivals = value.rivals.map(({ profile, isWeak }): ColumnRival => {
    const verdict = mapping.verdict === null ? null : (blockColumn('verdict', profile, judging) ?? mapping.verdict);
    const points = mapping.points === null ? null : blockColumn('points', profile, all);
    return { mapping: { ...mapping, value: profile.column, verdict, points }, about: 'value', isWeak };
  });
  const pointsRivals = otherPoints.map(({ column, isHidden }): ColumnRival => ({
    mapping: { ...mapping, points: column },
    about: 'points',
    isWeak: isHidden,
  }));
  return {
    mapping,
    doubt,
    levelColumns,
    scaleColumns,
    rivals: [...rivals, ...pointsRivals],
    passedOver: value.passedOver.map(({ column }) => column),
    future: value.future.map(({ column }) => column),
  };
}

function isSecond({ column, words, fit, traits, isOtherLaw }: ColumnProfile, role: 'level' | 'scale', mapping: ColumnMapping): boolean {
  if (mapping[role] === null || mapping[role] === column || (words.value ?? 0) >= 4 || traits.isPlanned || traits.isDifference)
    return false;
  if (isOtherLaw) return false;
  // `Tiêu chuẩn` over the points that rows are out of.
  if (role === 'level' && fit.level < 0.3 && fit.number > 0 && fit.points >= 0.8 * fit.number) return false;
  return (words[role] ?? 0) >= 3 || ((words[role] ?? 0) > 0 && fit[role] > 0.3);
}

/** True where a mapping by hand names no column outside the sheet. */
export function fitsGrid(mapping: ColumnMapping, columns: readonly number[]): boolean {
  return Object.values(mapping).every((column) => column === null || columns.includes(column));
}
