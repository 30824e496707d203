/** The parts of a table that prints its own levels: criteria and groups as its rows head them, with the points they print or add up to. */
import { isSame } from '../../domain/comparison';
import type { CellAddress } from '../../domain/cell';
import { addressAt, valueAt } from '../../domain/grid';
import type { Indicator, Section, SectionId } from '../../domain/standard';
import { sectionsAbove } from '../../domain/standard';
import { isBlank } from '../cell-text';
import type { OwnTablePlace } from './find-own-table';
import { cited } from './own-citation';
import { pointsPrinted } from './own-levels';
import type { OwnRow } from './own-rows';

/** The last column with points in a row: the maximum stands there, or all of them. */
export function lastPrinted({ grid, scales }: OwnTablePlace, row: number): number | undefined {
  return scales.findLast((column) => !isBlank(valueAt(grid, row, column)));
}

/** Sections as the rows between the standards head them; a table without any is one section. */
export function sectionsOf(
  place: OwnTablePlace,
  rows: readonly OwnRow[],
  title: string,
): { readonly sections: Section[]; readonly above: Map<OwnRow, string>; readonly cells: Map<SectionId, CellAddress> } {
  const sections: Section[] = [];
  const cells = new Map<SectionId, CellAddress>();
  const above = new Map<OwnRow, string>();
  const heads = rows.filter((row) => row.kind === 'section');
  const isRoman = (label: string): boolean => /^[IVX]+\.?$/i.test(label);
  const hasRoman = heads.some(({ label }) => isRoman(label));
  let criterion: string | null = null;
  let current: string | null = null;
  const add = (label: string, name: string, parent: string | null, row: number | null): string => {
    const number = parent === null ? sections.filter((section) => section.parent === null).length + 1 : 0;
    const id = parent === null ? `criterion-${String(number)}` : `group-${String(sections.length + 1)}`;
    const printed =
      row === null ? [] : pointsPrinted(place.grid, [row], place.scales).flatMap(({ value }) => (value === null ? [] : [value]));
    const points = { maximum: printed.length === 0 ? 0 : Math.max(...printed), minimum: printed.length === 2 ? Math.min(...printed) : 0 };
    const cell = row === null ? place.grid.sheet : addressAt(place.grid, row, place.name);
    if (row !== null) cells.set(id, addressAt(place.grid, row, lastPrinted(place, row) ?? place.name));
    sections.push({
      id,
      parent,
      number,
      label: label === '' ? '–' : label,
      name,
      points,
      isGate: parent === null && printed.length === 2,
      citation: cited(cell),
    });
    return id;
  };
  for (const row of rows) {
    if (row.kind === 'section') {
      const label = row.label.replace(/\.$/, '');
      // `1.2` lies in `1`.
      const around = sections.findLast((section) => label.startsWith(`${section.label}.`))?.id ?? null;
      const isCriterion = criterion === null || (hasRoman ? isRoman(row.label) : around === null);
      current = add(label, row.name, isCriterion ? null : (around ?? criterion), row.row);
      if (isCriterion) criterion = current;
    } else if (row.kind === 'standard') {
      if (current === null) criterion = current = add('', title, null, null);
      above.set(row, current);
    }
  }
  return { sections, above, cells };
}

/** Sections with all their points, those whose printed points are not the sum of their rows, and criteria whose minimum is not printed. */
export type SettledSections = {
  readonly filled: readonly Section[];
  readonly wrong: readonly Section[];
  readonly open: readonly Section[];
};

/** What a section does not print is the sum of its rows; a minimum that is only a sum decides nothing. */
export function settleSections(sections: readonly Section[], indicators: readonly Indicator[]): SettledSections {
  const sumOf = (section: string, which: 'maximum' | 'minimum'): number =>
    indicators
      .filter((row) => sectionsAbove({ sections }, row.section).some(({ id }) => id === section))
      .reduce((sum, { points }) => sum + points[which], 0);
  const wrong = sections.filter(({ id, points }) => points.maximum > 0 && !isSame(points.maximum, sumOf(id, 'maximum')));
  const filled = sections.map((section): Section => {
    const { id, points } = section;
    const maximum = points.maximum > 0 ? points.maximum : sumOf(id, 'maximum');
    return { ...section, points: { maximum, minimum: points.minimum > 0 ? points.minimum : sumOf(id, 'minimum') } };
  });
  return { filled, wrong, open: filled.filter(({ parent, isGate }) => parent === null && !isGate) };
}
