/**
 * A table that prints its own levels and points, made into an edition: it is scored by its own columns with the ordinary engine.
 * What it does not print is not known, and is said so; nothing is taken from any law.
 */
import type { CellAddress } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import type { Citation } from '../../domain/citation';
import { isSame } from '../../domain/comparison';
import type { Grid } from '../../domain/grid';
import { addressAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Indicator, IndicatorBase, IndicatorId, Section, Standard, UnknownPart, UrbanClass } from '../../domain/standard';
import { ownPrefix, sectionsAbove } from '../../domain/standard';
import type { Translations } from '../../domain/translations';
import { nameKey } from '../../language/text/fold';
import { classesIn, urbanClassesIn } from '../../language/urban-class';
import { resolutionsIn } from '../../language/year-in';
import { parseUnit } from '../../language/numbers/units';
import { textOf } from '../cell-text';
import { titleAbove } from '../foreign-law';
import { valueAt } from '../../domain/grid';
import type { OwnTablePlace } from './find-own-table';
import { findOwnTable } from './find-own-table';
import type { OwnLevels } from './own-levels';
import { pointsPrinted, readOwnLevels } from './own-levels';
import type { OwnBlock, OwnRow } from './own-rows';
import { readOwnRows } from './own-rows';
import said from './own-table-texts.json';

export type OwnTable = {
  readonly standard: Standard;
  readonly sheet: string;
  /** Rows whose levels or points cannot be scored by. */
  readonly faulty: ReadonlySet<IndicatorId>;
  readonly problems: readonly Problem[];
};

/** The text that the figures of an own edition are cited from. */
export const ownInstrument = 'own-table';

/** Rows that make a table worth scoring by itself. */
const fewestRows = 3;
/** Own tables hold from ever on: no text of theirs begins or ends. */
const fromEver = '1900-01-01';

/** No figure of any table lies beyond; a sheet can hold it. */
const beyondAll = 1e300;

type Text = { readonly vi: string; readonly en: string };

const asTranslations = (text: Text): Translations => ({ en: text.en });
const unknownPart = (text: Text, rest = ''): UnknownPart => ({
  text: `${text.vi}${rest}`,
  textIn: { en: `${text.en}${rest}` },
});

function cited(cell: CellAddress | string, note: Text | null = null, standing: Citation['standing'] = 'report'): Citation {
  return {
    instrument: ownInstrument,
    locator: typeof cell === 'string' ? cell : cellReference(cell),
    standing,
    note: note?.vi ?? '',
    noteIn: note === null ? undefined : asTranslations(note),
  };
}

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

/** Sections as the rows between the standards head them; a table without any is one section. */
function sectionsOf(
  place: OwnTablePlace,
  rows: readonly OwnRow[],
  title: string,
): { readonly sections: Section[]; readonly above: Map<OwnRow, string> } {
  const sections: Section[] = [];
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
      const isCriterion = !hasRoman || isRoman(row.label) || criterion === null;
      current = add(row.label.replace(/\.$/, ''), row.name, isCriterion ? null : criterion, row.row);
      if (isCriterion) criterion = current;
    } else if (row.kind === 'standard') {
      if (current === null) criterion = current = add('', title, null, null);
      above.set(row, current);
    }
  }
  return { sections, above };
}

function unitOf({ grid, unit }: OwnTablePlace, { rows, name }: OwnBlock): string {
  if (unit !== null) {
    const parts = [...new Set(rows.map((row) => textOf(valueAt(grid, row, unit)).trim()))].filter((text) => text !== '');
    if (parts.length > 0) return parts.join(' ');
  }
  const inName = /\(([^()]{1,30})\)\s*$/.exec(name)?.[1] ?? '';
  return parseUnit(inName) === null ? '' : inName;
}

/** A row that cannot be scored keeps what it prints as rungs: who knows the level may still say by hand which one is reached. */
function rowOf(base: Omit<IndicatorBase, 'points'>, levels: OwnLevels): Indicator {
  const { points } = levels;
  const plausible = { low: -beyondAll, high: beyondAll };
  switch (levels.kind) {
    case 'numeric':
      return { ...base, ...levels, plausible };
    case 'mixed': {
      const { maximum, minimum } = levels;
      return { ...base, kind: 'mixed', points, maximum, grade: { id: 'minimum', label: minimum, points: points.minimum }, plausible };
    }
    case 'grade': {
      const { maximum, minimum } = levels;
      const least = { id: 'minimum', label: minimum, points: points.minimum };
      return { ...base, kind: 'grade', points, grades: [{ id: 'maximum', label: maximum, points: points.maximum }, least] };
    }
    case 'faulty':
      return {
        ...base,
        kind: 'grade',
        points,
        grades: [{ id: 'maximum', label: levels.texts.length === 0 ? '–' : levels.texts.join(' / '), points: points.maximum }],
      };
  }
}

/** What the table is called, and which class and law it names. */
function headOf(place: OwnTablePlace): { readonly title: string; readonly urbanClass: UrbanClass | null; readonly law: string | null } {
  const { grid, columns, header, levels } = place;
  const titles = titleAbove(grid, columns, grid.top, header.rows[0] ?? place.firstRow).map(({ text }) => text.trim());
  const headings = levels.map((column) => header.texts.get(column) ?? '');
  const urbanClass = headings.flatMap(classesIn)[0] ?? titles.flatMap(urbanClassesIn)[0] ?? urbanClassesIn(grid.sheet)[0] ?? null;
  const law = [...headings, ...titles].flatMap(resolutionsIn)[0] ?? null;
  const naming = titles.find((text) => urbanClassesIn(text).length > 0) ?? titles.at(-1);
  return { title: naming ?? grid.sheet, urbanClass, law };
}

/** The edition of a sheet's own columns; null where it prints no table with name, level, points and value. */
export function readOwnTable(grid: Grid): OwnTable | null {
  const place = findOwnTable(grid);
  if (place === null) return null;
  const rows = readOwnRows(place);
  const blocks = rows.filter((row) => row.kind === 'standard');
  if (blocks.length < fewestRows) return null;
  const { title, urbanClass, law } = headOf(place);
  const { sections, above } = sectionsOf(place, rows, title);
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
    const levels = readOwnLevels(place, block.rows, unit);
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
  const sumOf = (section: string, which: 'maximum' | 'minimum'): number =>
    indicators
      .filter((row) => sectionsAbove({ sections }, row.section).some(({ id }) => id === section))
      .reduce((sum, { points }) => sum + points[which], 0);
  const isWrong = ({ id, points }: Section): boolean => points.maximum > 0 && !isSame(points.maximum, sumOf(id, 'maximum'));
  const wrong = sections.filter(isWrong);
  // What a section does not print is the sum of its rows; a minimum that is only a sum decides nothing.
  const filled = sections.map((section): Section => {
    const { id, points } = section;
    const maximum = points.maximum > 0 ? points.maximum : sumOf(id, 'maximum');
    return { ...section, points: { maximum, minimum: points.minimum > 0 ? points.minimum : sumOf(id, 'minimum') } };
  });
  const open = filled.filter(({ parent, isGate }) => parent === null && !isGate);
  const totalRow = rows.find((row) => row.kind === 'total');
  const totals =
    totalRow === undefined ? [] : pointsPrinted(grid, [totalRow.row], place.scales).flatMap(({ value }) => (value === null ? [] : [value]));
  const maximum = totals.length > 0 ? Math.max(...totals) : indicators.reduce((sum, { points }) => sum + points.maximum, 0);
  const required = totals.length === 2 && Math.min(...totals) < maximum ? Math.min(...totals) : null;
  const namesOf = (list: readonly Section[]): string => list.map(({ label, name }) => `${label} ${name}`).join('; ');
  const parts = [law?.replace('/', '-'), urbanClass?.toLowerCase()].filter((part) => part !== undefined);
  const totalCell = totalRow === undefined ? grid.sheet : addressAt(grid, totalRow.row, place.scales[0] ?? place.name);
  const standard: Standard = {
    edition: `${ownPrefix}${parts.length > 0 ? parts.join('-') : nameKey(grid.sheet).split(' ').join('-')}`,
    aliases: [],
    laws: law === null ? [] : [law],
    short: said.short.vi,
    shortIn: asTranslations(said.short),
    title,
    urbanClass: urbanClass ?? 'II',
    subject: 'urban-area',
    measure: 'points',
    from: fromEver,
    to: null,
    successor: null,
    isComplete: required !== null && faulty.size === 0 && wrong.length === 0,
    isOwn: true,
    total: {
      required: required ?? 0,
      maximum,
      citation: required === null ? cited(totalCell, said.notes.required, 'unknown') : cited(totalCell),
      disputed: null,
    },
    sections: [...filled.filter(({ parent }) => parent === null), ...filled.filter(({ parent }) => parent !== null)],
    indicators: indicators.toSorted((a, b) => a.number - b.number),
    adjustments: [],
    drivers: [],
    roles: {},
    extent: null,
    rules: {
      interpolation: cited(grid.sheet, said.notes.interpolation, 'practice'),
      belowMinimum: cited(grid.sheet, said.notes.belowMinimum, 'practice'),
      proportional: cited(grid.sheet, said.notes.proportional, 'practice'),
      criterionGate: cited(grid.sheet, said.notes.criterionGate, 'practice'),
    },
    unknown: [
      unknownPart(said.unknown.levels),
      unknownPart(said.unknown.plausible),
      unknownPart(said.unknown.drivers),
      ...(urbanClass === null ? [unknownPart(said.unknown.class)] : []),
      ...(required === null ? [unknownPart(said.unknown.total)] : []),
      ...(open.length > 0 ? [unknownPart(said.unknown.gates, `${namesOf(open)}.`)] : []),
      ...(wrong.length > 0 ? [unknownPart(said.unknown.sums, `${namesOf(wrong)}.`)] : []),
      ...(faulty.size > 0 ? [unknownPart(said.unknown.rows, `${[...faulty.values()].join(', ')}.`)] : []),
    ],
  };
  return { standard, sheet: grid.sheet, faulty: new Set(faulty.keys()), problems };
}
