/** The sums that a table prints for its criteria, its groups and as a total, told apart by what stands below them and by their names. */
import type { Grid } from '../domain/grid';
import { addressAt } from '../domain/grid';
import type { PrintedSum } from '../domain/indicator-table';
import type { Standard } from '../domain/standard';
import { sectionsAbove } from '../domain/standard';
import { criterionNumbered } from '../language/headers/row-words';
import { nameKey } from '../language/text/fold';
import { pointsAt } from './read-filed';
import type { Fingerprint } from '../language/text/similarity';
import { containment, fingerprint, similarity } from '../language/text/similarity';
import type { SectionRow } from './table-rows';

type Section = { readonly kind: 'criterion' | 'group'; readonly of: string; readonly name: Fingerprint; readonly number: number | null };

/** Criterion and groups around the indicator of a printed number, outermost first. */
function sectionsAround(standard: Standard, indicator: number): readonly Section[] {
  const found = standard.indicators.find((candidate) => candidate.number === indicator);
  if (found === undefined) return [];
  return sectionsAbove(standard, found.section)
    .toReversed()
    .map(({ id, parent, name, number }) => ({
      kind: parent === null ? 'criterion' : 'group',
      of: id,
      name: fingerprint(nameKey(name)),
      number: parent === null ? number : null,
    }));
}

/**
 * @param sections group, criterion and total rows in order
 * @param indicatorAt indicator of the block at a position; null where it was not matched
 */
export function readSums(
  grid: Grid,
  sections: readonly SectionRow[],
  pointsColumn: number | null,
  standard: Standard,
  indicatorAt: (position: number) => number | null,
): readonly PrintedSum[] {
  if (pointsColumn === null) return [];
  const sums: PrintedSum[] = [];
  const total = standard.total.maximum;
  for (let index = 0; index < sections.length;) {
    const section = sections[index];
    if (section === undefined) break;
    // Rows that stand on top of one another above the same indicator: a criterion, its group, the group within.
    let end = index;
    while (end < sections.length && sections[end]?.before === section.before && sections[end]?.kind === 'section') end += 1;
    if (end === index) {
      const points = pointsAt(grid, addressAt(grid, section.row, pointsColumn), total);
      if (points !== null) sums.push({ kind: 'total', of: null, points, cell: addressAt(grid, section.row, pointsColumn) });
      index += 1;
      continue;
    }
    const stack = sections.slice(index, end);
    const open = opening(standard, indicatorAt, section.before);
    const told = tell(stack, open);
    for (const [position, row] of stack.entries()) {
      const cell = addressAt(grid, row.row, pointsColumn);
      const points = pointsAt(grid, cell, total);
      if (points === null) continue;
      const of = told[position] ?? null;
      sums.push({ kind: of?.kind ?? 'group', of: of?.of ?? null, points, cell });
    }
    index = end;
  }
  return sums;
}

/** Sections that begin at a block: around its indicator and not around the one before. */
function opening(standard: Standard, indicatorAt: (position: number) => number | null, position: number): readonly Section[] {
  const below = indicatorAt(position);
  if (below === null) return [];
  const above = position === 0 ? null : indicatorAt(position - 1);
  const around = above === null ? new Set<string>() : new Set(sectionsAround(standard, above).map((section) => section.kind + section.of));
  return sectionsAround(standard, below).filter((section) => !around.has(section.kind + section.of));
}

/** True where most words of a shortened name are the section's: a few letter pairs of any words stand in a long name by chance. */
function sharesWords(section: string, name: string): boolean {
  const known = new Set(section.split(' '));
  const words = name.split(' ');
  return 2 * words.filter((word) => known.has(word)).length > words.length;
}

/** Gives each row of a stack its section: by the criterion's number, by name, and by order where both are as many. */
function tell(stack: readonly SectionRow[], open: readonly Section[]): readonly (Section | null)[] {
  if (stack.length === open.length) return open;
  const left = [...open];
  return stack.map((row) => {
    const numbered = criterionNumbered(row.text);
    const name = fingerprint(numbered?.rest ?? nameKey(row.text));
    const fits = left.map((section) => {
      const isNumbered = numbered !== null && section.number === numbered.number;
      const contained = sharesWords(section.name.key, name.key) ? 0.85 * containment(section.name, name) : 0;
      return { section, fit: isNumbered ? 2 : Math.max(similarity(section.name, name), contained) };
    });
    const bestFit = Math.max(...fits.map(({ fit }) => fit));
    const [best, ...asGood] = fits.filter(({ fit }) => fit === bestFit && fit > 0.5);
    // Words that stand in the names of several (`Hạ tầng`) say of none that it is meant.
    if (best === undefined || asGood.length > 0) return null;
    left.splice(left.indexOf(best.section), 1);
    return best.section;
  });
}
