/**
 * A table that prints its own levels and points, made into an edition: it is scored by its own columns with the ordinary engine.
 * What it does not print is not known, and is said so; nothing is taken from any law.
 */
import type { Grid } from '../../domain/grid';
import { isAbove, isSame } from '../../domain/comparison';
import { addressAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import type { IndicatorId, Section, Standard, UnknownPart, UrbanClass } from '../../domain/standard';
import { spelledNumber } from '../../domain/spelled-number';
import { ownPrefix } from '../../domain/standard';
import { nameKey } from '../../language/text/fold';
import { classesIn, urbanClassesIn } from '../../language/urban-class';
import { resolutionsIn } from '../../language/year-in';
import type { RowPlaces } from '../match-rows';
import { titleAbove } from '../foreign-law';
import type { OwnTablePlace } from './find-own-table';
import { findOwnTable } from './find-own-table';
import { asTranslations, cited, unknownPart } from './own-citation';
import { withHeadings } from './own-headings';
import { indicatorsOf } from './own-indicators';
import { pointsPrinted } from './own-levels';
import { readOwnRows } from './own-rows';
import { lastPrinted, sectionsOf, settleSections } from './own-sections';
import { sumProblems, usualTotal } from './own-sums';
import said from './own-table-texts.json';

export type OwnTable = {
  readonly standard: Standard;
  readonly sheet: string;
  /** Which row of the sheet is which of its standards. */
  readonly places: RowPlaces;
  /** Rows whose levels or points cannot be scored by. */
  readonly faulty: ReadonlySet<IndicatorId>;
  readonly problems: readonly Problem[];
};

/** Rows that make a table worth scoring by itself. */
const fewestRows = 3;
/** Own tables hold from ever on: no text of theirs begins or ends. */
const fromEver = '1900-01-01';

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

/** What the total prints against what the rows add up to. */
function totalAgainst(printed: number, sum: number): UnknownPart {
  const figures = `${spelledNumber(printed)} ≠ ${spelledNumber(sum)}.`;
  const { vi, en } = said.unknown.totalSum;
  // Vietnamese parts decimals by a comma.
  return unknownPart({ vi: `${vi}${figures.replaceAll(/\.(?=\d)/g, ',')}`, en: `${en}${figures}` });
}

/** The edition of a sheet's own columns; null where it prints no table with name, level, points and value. */
export function readOwnTable(grid: Grid): OwnTable | null {
  const place = findOwnTable(grid);
  if (place === null) return null;
  const rows = withHeadings(place, readOwnRows(place));
  const blocks = rows.filter((row) => row.kind === 'standard');
  if (blocks.length < fewestRows) return null;
  const { title, urbanClass, law } = headOf(place);
  const { sections, above, cells } = sectionsOf(place, rows, title);
  const { indicators, faulty, problems: ofRows } = indicatorsOf(place, blocks, sections, above);
  const { filled, wrong, open } = settleSections(sections, indicators);
  const totalRow = rows.find((row) => row.kind === 'total');
  const totals =
    totalRow === undefined ? [] : pointsPrinted(grid, [totalRow.row], place.scales).flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = indicators.reduce((points, row) => points + row.points.maximum, 0);
  const printedTotal = totals.length > 0 ? Math.max(...totals) : null;
  const maximum = printedTotal ?? sum;
  const totalAt = totalRow?.row ?? place.header.rows[0] ?? place.firstRow;
  const printed = {
    printed: printedTotal,
    cell: addressAt(grid, totalAt, lastPrinted(place, totalAt) ?? place.scales.at(-1) ?? place.name),
  };
  const isTotalWrong = !isSame(maximum, sum);
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
    ...(urbanClass === null ? { isClassUnsaid: true } : {}),
    subject: 'urban-area',
    measure: 'points',
    from: fromEver,
    to: null,
    successor: null,
    isComplete: required !== null && faulty.size === 0 && wrong.length === 0 && !isTotalWrong,
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
      ...(printedTotal === null && isAbove(sum, usualTotal) ? [unknownPart(said.unknown.aboveUsual)] : []),
      ...(isTotalWrong ? [totalAgainst(maximum, sum)] : []),
      ...(faulty.size > 0 ? [unknownPart(said.unknown.rows, `${[...faulty.values()].join(', ')}.`)] : []),
    ],
  };
  const problems = [...ofRows, ...sumProblems(sections, indicators, cells, printed)];
  // In the order of the sheet, as the blocks are.
  const numberAt = new Map(blocks.flatMap((block, at) => block.rows.map((row) => [row, indicators[at]?.number ?? at + 1] as const)));
  return { standard, sheet: grid.sheet, places: { sheet: grid.sheet, numberAt }, faulty: new Set(faulty.keys()), problems };
}
