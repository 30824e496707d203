/** The rows of a table that prints its own levels, as indicators; what cannot be scored by is told with its cell. */
import { addressAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Indicator, IndicatorBase, IndicatorId, Level, Section } from '../../domain/standard';
import { sectionsAbove } from '../../domain/standard';
import { signs } from '../../language/lexicon/vocabulary';
import { parseUnit } from '../../language/numbers/units';
import { nameKey } from '../../language/text/fold';
import { textOf } from '../cell-text';
import type { OwnTablePlace } from './find-own-table';
import { cited } from './own-citation';
import type { OwnLevels } from './own-levels';
import { readOwnLevels } from './own-levels';
import type { OwnBlock, OwnRow } from './own-rows';
import said from './own-table-texts.json';

/** A name as an id: its first words, and a number where another row has the same. */
function slugs(): (name: string, otherwise: string) => string {
  const used = new Set<string>();
  return (name, otherwise) => {
    const words = nameKey(name)
      .split(' ')
      .filter((word) => /^[a-z0-9]+$/.test(word))
      .slice(0, 7);
    const slug = words.join('-');
    const base = /^[a-z]/.test(slug) ? slug : slug === '' ? otherwise : `${otherwise}-${slug}`;
    let id = base;
    for (let next = 2; used.has(id); next += 1) id = `${base}-${String(next)}`;
    used.add(id);
    return id;
  };
}

function unitOf({ grid, unit }: OwnTablePlace, { rows, name }: OwnBlock): string {
  if (unit !== null) {
    const parts = [...new Set(rows.map((row) => textOf(valueAt(grid, row, unit)).trim()))].filter((text) => text !== '');
    if (parts.length > 0) return parts.join(' ');
  }
  const inName = /\(([^()]{1,30})\)\s*$/.exec(name)?.[1] ?? '';
  return parseUnit(inName) === null ? '' : inName;
}

/** Values that differ from the levels by about a thousand are slips of unit: 72 beside 100.000 (thousands of people), 72.000 beside 100. */
const unitSlip = 200;

function isShare(levels: readonly Level[], unit: string): boolean {
  return unit.trim() === '%' || levels.some(({ text }) => text.includes('%'));
}

/** What a figure beside two levels can be: a share is of 100 at most, and nothing is hundreds of times its level. Below naught only what rises or falls. */
function plausibleBeside(levels: readonly Level[], unit: string, name: string): { readonly low: number; readonly high: number } {
  const largest = Math.max(...levels.map(({ value }) => Math.abs(value)));
  const high = isShare(levels, unit) ? 100 : largest * unitSlip;
  const moves = signs.find(name.normalize('NFC')).some(({ id }) => id === 'rise' || id === 'fall');
  const isSigned = moves || levels.some(({ value }) => value < 0);
  return { low: isSigned ? -high : 0, high };
}

/** A figure above naught and far below the levels of its row: the smallest that is none; null where there is no such. */
export function leastBeside(indicator: Indicator): number | null {
  if (indicator.kind !== 'numeric') return null;
  const levels = [indicator.maximum, indicator.minimum];
  if (isShare(levels, indicator.unit)) return null;
  const smallest = Math.min(...levels.map(({ value }) => Math.abs(value)));
  return smallest / unitSlip;
}

/** A row whose levels cannot be read keeps the rungs that its points are for: who knows the levels may still say which is reached. None where its points cannot. */
function rowOf(base: Omit<IndicatorBase, 'points'>, levels: OwnLevels): Indicator {
  const { points } = levels;
  switch (levels.kind) {
    case 'numeric':
      return { ...base, ...levels, plausible: plausibleBeside([levels.maximum, levels.minimum], base.unit, base.name) };
    case 'mixed': {
      const { maximum, minimum } = levels;
      const plausible = plausibleBeside([maximum], base.unit, base.name);
      return { ...base, kind: 'mixed', points, maximum, grade: { id: 'minimum', label: minimum, points: points.minimum }, plausible };
    }
    case 'grade': {
      const { maximum, minimum } = levels;
      const least = { id: 'minimum', label: minimum, points: points.minimum };
      return { ...base, kind: 'grade', points, grades: [{ id: 'maximum', label: maximum, points: points.maximum }, least] };
    }
    case 'faulty': {
      const best = { id: 'maximum', label: said.rungs.maximum, points: points.maximum };
      const least = { id: 'minimum', label: said.rungs.minimum, points: points.minimum };
      return { ...base, kind: 'grade', points, grades: levels.isScaled ? [best, least] : [] };
    }
  }
}

export type OwnIndicators = {
  readonly indicators: readonly Indicator[];
  /** Rows whose levels or points cannot be scored by, with what they are called. */
  readonly faulty: ReadonlyMap<IndicatorId, string>;
  readonly problems: readonly Problem[];
};

type OwnStandardRow = Extract<OwnRow, { readonly kind: 'standard' }>;

/** @param above the section that each row stands in */
export function indicatorsOf(
  place: OwnTablePlace,
  blocks: readonly OwnStandardRow[],
  sections: readonly Section[],
  above: ReadonlyMap<OwnRow, string>,
): OwnIndicators {
  const { grid } = place;
  const labels = blocks.map(({ label }) => label);
  const numbers = blocks.map(({ number }) => number);
  // Numbers that begin anew in every section are told apart by the section's own.
  const isNumbered = numbers.every((number) => number !== null) && new Set(numbers).size === blocks.length;
  const isCoded = labels.every((label) => label !== '') && new Set(labels.map((label) => label.toLowerCase())).size === blocks.length;
  const slug = slugs();
  const problems: Problem[] = [];
  const faulty = new Map<IndicatorId, string>();
  const indicators = blocks.map((block, index): Indicator => {
    const section = above.get(block) ?? '';
    const path = sectionsAbove({ sections }, section).map(({ label }) => (label === '–' ? '' : label));
    const label = block.label === '' ? String(index + 1) : block.label;
    const code = isCoded ? label.replace(/\.$/, '') : [...path.toReversed(), label].filter((part) => part !== '').join('.');
    const unit = unitOf(place, block);
    const levels = readOwnLevels(place, block, unit);
    const id = slug(block.name, `row-${String(index + 1)}`);
    const cell = addressAt(grid, block.rows[0] ?? place.firstRow, place.name);
    if (levels.kind === 'faulty') {
      const { fault, cell: at, text } = levels.trouble;
      faulty.set(id, code);
      problems.push(problem('own-level', 'warning', at, { indicator: code, text, fault }));
    }
    const number = isNumbered ? (block.number ?? index + 1) : index + 1;
    const base = {
      id,
      code,
      number,
      name: block.name,
      aliases: [],
      unit,
      section,
      scope: 'whole',
      drivers: null,
      isCounted: false,
    } as const;
    return rowOf({ ...base, citation: cited(cell) }, levels);
  });
  return { indicators, faulty, problems };
}
