/**
 * Which column plays which part. Names and numbers are known by their content; the other columns by their header words, by their content
 * (levels, scales and units are the edition's own), or by both. Value, verdict and points come from one block of columns.
 */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { ColumnMapping, ColumnRole } from '../domain/indicator-table';
import type { Indicator, UrbanClass } from '../domain/standard';
import { labelOf } from './cell-text';
import type { ColumnProfile, Fit } from './column-fit';
import { fitOf } from './column-fit';
import { traitsOf } from './column-kinds';
import { headerScores } from './header-words';
import type { RoleScores } from './header-words';
import { firstDifference } from './order';
import type { TableHeader } from './table-header';
import type { TableRegion } from './table-region';
import type { Block } from './table-rows';
import { blockColumn, chooseValue, equalPoints } from './value-columns';

/** A column that leaves a doubt: by its words, because another one could be meant as well, or by a numbering that is not the edition's. */
export type ColumnDoubt = { readonly column: number; readonly because: 'words' | 'rivals' | 'numbering' };

export type ColumnChoice = {
  readonly mapping: ColumnMapping;
  readonly doubt: ColumnDoubt | null;
  /** Every column of levels and of scales, where they stand in two columns each (maximum | minimum). */
  readonly levelColumns: readonly number[];
  readonly scaleColumns: readonly number[];
  /** Other columns that could have been meant, each with the verdict and the points of its own block. */
  readonly rivals: readonly ColumnMapping[];
  /** Whether the rivals differ in the value or only in the points. */
  readonly about: 'value' | 'points';
  /** Hidden columns that would be rivals if they were not hidden. */
  readonly passedOver: readonly number[];
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

/** What the columns of a table are judged by. */
export type ColumnSetting = {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly header: TableHeader;
  readonly known: { readonly number: number | null; readonly name: number };
  /** Rows whose indicator is known. */
  readonly matched: readonly (readonly [Block, Indicator])[];
  /** The class that the edition is for. */
  readonly urbanClass: UrbanClass;
};

/** How much a full fit of the content adds to the header's word. */
const contentWeight: Readonly<Record<'unit' | 'level' | 'scale' | 'verdict', number>> = { unit: 4, level: 5, scale: 5, verdict: 4 };
/** What a heading of another class costs: such a column is taken only where there is no other. */
const otherClass = 6;

function profilesOf({ grid, columns, header, known, matched }: ColumnSetting): readonly ColumnProfile[] {
  const hidden = new Set(grid.hidden?.columns);
  return columns
    .filter((column) => column !== known.name && column !== known.number)
    .map((column) => {
      const levels = header.levels.get(column) ?? [];
      const fit = fitOf(grid, column, matched);
      return {
        column,
        levels,
        fit,
        words: wordsOf(header.texts.get(column) ?? '', fit),
        traits: traitsOf(levels),
        isHidden: hidden.has(column),
      };
    });
}

/** `Điểm đạt được/điểm tối đa` over `0,75/1,0` names points, not a scale. */
function wordsOf(text: string, fit: Fit): RoleScores {
  const words = headerScores(text);
  if (fit.pointsOfMaximum < 0.5) return words;
  const { unit, name } = words;
  return { ...(unit === undefined ? {} : { unit }), ...(name === undefined ? {} : { name }), points: 4 };
}

type Candidate = { readonly column: number; readonly role: ColumnRole; readonly score: number };

/** The parts that a column could play besides the value, by how well they fit. */
function candidatesOf({ column, fit, words, traits }: ColumnProfile, urbanClass: UrbanClass): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const isForeign = traits.urbanClass !== null && traits.urbanClass !== urbanClass;
  for (const role of ['unit', 'level', 'scale', 'verdict'] as const) {
    const content = fit[role] * contentWeight[role];
    const isFitting = content >= contentWeight[role] * 0.4;
    const total = (words[role] ?? 0) + (isFitting ? content : 0);
    // `Kết quả`, `Kết luận` say little: without verdicts in the column they name none.
    if (role === 'verdict' && (words.verdict ?? 0) < 4 && content === 0) continue;
    // `Mục tiêu 2025` holds no levels of the law, whatever `mục` says.
    if ((role === 'level' || role === 'scale') && traits.isPlanned && !isFitting) continue;
    if (total >= 2 && !(words.value !== undefined && words.value >= 4)) {
      candidates.push({ column, role, score: total - (role === 'level' && isForeign ? otherClass : 0) });
    }
  }
  if (words.points !== undefined && !isForeign && !traits.isPlanned) {
    candidates.push({ column, role: 'points', score: words.points + 2 * fit.points });
  }
  return candidates;
}

export function chooseColumns(setting: ColumnSetting): ColumnChoice {
  const { known, urbanClass } = setting;
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
  const candidates = profiles.flatMap((profile) => candidatesOf(profile, urbanClass));
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
      .filter((profile) => profile.column === mapping[role] || (!taken.has(profile.column) && isSecond(profile, role, mapping, urbanClass)))
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

  const all = { profiles, values: [...(chosen === null ? [] : [chosen]), ...value.rivals], urbanClass };
  if (mapping.points !== null && chosen !== null) mapping.points = blockColumn('points', chosen, all);
  if (mapping.verdict !== null && chosen !== null) mapping.verdict = blockColumn('verdict', chosen, all) ?? mapping.verdict;
  if (mapping.points === null && !profiles.some(({ words }) => (words.points ?? 0) >= 3)) {
    // No word says "points": the last column whose numbers never exceed the maximum points.
    const asides = new Set(value.rivals.map(({ column }) => column));
    const rest = profiles.filter(({ column, fit }) => !taken.has(column) && !asides.has(column) && fit.points >= 0.6).at(-1);
    mapping.points = rest?.column ?? null;
    doubt ??= rest === undefined ? null : { column: rest.column, because: 'words' };
  }
  const rivals = value.rivals.map((rival) => ({
    ...mapping,
    value: rival.column,
    verdict: mapping.verdict === null ? null : (blockColumn('verdict', rival, all) ?? mapping.verdict),
    points: mapping.points === null ? null : blockColumn('points', rival, all),
  }));
  const pointsRivals = rivals.length > 0 || chosen === null ? [] : equalPoints(mapping.points, chosen, all);
  return {
    mapping,
    doubt,
    levelColumns,
    scaleColumns,
    rivals: [...rivals, ...pointsRivals.map((points) => ({ ...mapping, points }))],
    about: rivals.length > 0 ? 'value' : 'points',
    passedOver: value.passedOver.map(({ column }) => column),
  };
}

function isSecond(
  { column, words, fit, traits }: ColumnProfile,
  role: 'level' | 'scale',
  mapping: ColumnMapping,
  urbanClass: UrbanClass,
): boolean {
  if (mapping[role] === null || mapping[role] === column || (words.value ?? 0) >= 4 || traits.isPlanned) return false;
  if (traits.urbanClass !== null && traits.urbanClass !== urbanClass) return false;
  return (words[role] ?? 0) >= 3 || ((words[role] ?? 0) > 0 && fit[role] > 0.3);
}

/** True where a mapping by hand names no column outside the sheet. */
export function fitsGrid(mapping: ColumnMapping, columns: readonly number[]): boolean {
  return Object.values(mapping).every((column) => column === null || columns.includes(column));
}
