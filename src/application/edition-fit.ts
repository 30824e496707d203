/** How well a workbook's table fits an edition: rows, printed levels, and what it says itself of its class and law. */
import { isSame } from '../domain/comparison';
import type { WorkbookGrids } from '../domain/grid';
import type { ClassSaid, IndicatorTable } from '../domain/indicator-table';
import { levelOf } from '../domain/standard';
import type { Standard, UrbanClass } from '../domain/standard';
import { isInForce } from '../editions/catalogue';
import type { Recognition } from '../sheets/recognise';
import { isOwnScoreSheet } from '../sheets/score-sheet-mark';
import { chosenTable } from './chosen-table';

/** Class that is aimed at where nothing says which. */
export const usualClass: UrbanClass = 'II';

/** Share of an edition's rows that a table has to hold to be one of it without a look at the others. */
export const plainlyOne = 0.5;

/** Share of printed levels that are an edition's, from which on it is meant whatever law its title names. */
const plainlyLevels = 0.8;

/** Share of what any edition knows of a table from which on its rows do not gainsay another. Two laws have half of their names in common. */
const knowsTable = 2 / 3;

export type Fit = {
  readonly standard: Standard;
  readonly recognition: Recognition;
  /** Share of the edition's rows that the table holds. */
  readonly rows: number;
  /** How many rows of the table are the edition's, in number and name. */
  readonly sound: number;
  /** The table is a score sheet that the add-in wrote: it says again what another edition made of the user's table. */
  readonly isOwnSheet: boolean;
  /** What of the edition's its title, levels and codes say otherwise. */
  readonly otherClass: boolean;
  readonly otherLaw: boolean;
  readonly otherTable: boolean;
  /** Its rows bear codes of a law whose rows are numbered in another way. */
  readonly otherCodes: boolean;
  /** The classes that may be its own, as it says itself: none, one, or several. */
  readonly classes: readonly ClassSaid[];
  readonly printsLevels: boolean;
  /** Share of the printed levels that are the edition's; 1 where none are printed. */
  readonly levels: number;
};

function levelsOf({ printedLevels }: IndicatorTable, standard: Standard): number {
  const agreeing = printedLevels.filter((printed) => {
    const row = standard.indicators.find(({ id }) => id === printed.indicator);
    const level = row === undefined ? null : levelOf(row, printed.which);
    return level !== null && isSame(level.value, printed.value);
  });
  return printedLevels.length === 0 ? 1 : agreeing.length / printedLevels.length;
}

const nothing = {
  rows: 0,
  sound: 0,
  isOwnSheet: false,
  otherClass: false,
  otherLaw: false,
  otherTable: false,
  otherCodes: false,
  classes: [],
  printsLevels: false,
  levels: 0,
} as const;

/** @param sheet the table that was chosen; null for the best one */
export function fitOf(standard: Standard, recognition: Recognition, grids: WorkbookGrids, sheet: string | null): Fit {
  const table = chosenTable(recognition, sheet, grids);
  if (table === null) return { standard, recognition, ...nothing };
  const present = table.observations.filter(({ reading }) => !(reading.kind === 'pending' && reading.reason === 'row-absent'));
  const disputed = present.filter(({ reading }) => reading.kind === 'pending' && reading.reason === 'row-mismatch');
  const grid = grids.grids.find((one) => one.sheet === table.sheet);
  const { foreign, classes } = table.lawSaid;
  const levels = levelsOf(table, standard);
  const printsLevels = table.printedLevels.length > 0;
  // A caption of a report may number its table as another law does: an edition without such names is meant where the levels are its own.
  const isCaption = printsLevels && levels >= plainlyLevels;
  const tables = foreign.filter(({ kind, expected }) => kind === 'table' && !(expected === '' && isCaption));
  const isOther = (kind: 'class' | 'law'): boolean => foreign.some((one) => one.kind === kind);
  return {
    standard,
    recognition,
    rows: present.length / Math.max(1, standard.indicators.length),
    sound: present.length - disputed.length,
    isOwnSheet: grid !== undefined && isOwnScoreSheet(grid),
    otherClass: isOther('class'),
    otherLaw: isOther('law'),
    otherTable: tables.length > 0,
    otherCodes: tables.some(({ found, expected }) => found[0] !== expected[0]),
    classes,
    printsLevels,
    levels,
  };
}

function isForeign({ otherClass, otherLaw, otherTable }: Fit): boolean {
  return otherClass || otherLaw || otherTable;
}

/**
 * What counts, the weightiest first. A table of the user's before a sheet of our own; then, among editions that know at least half of what any
 * knows of the table's own rows, one whose codes and law the table does not gainsay; then more of the table's own rows by a tenth, no other class
 * named, the levels, more of the edition's rows, and what is in force. How long the edition is does not count: eight rows of a long table are
 * still that table's.
 */
function rankOf(today: string, most: number): (fit: Fit) => readonly number[] {
  return (fit) => [
    fit.sound > 0 && !fit.isOwnSheet ? 1 : 0,
    fit.sound >= most * knowsTable ? 1 : 0,
    fit.otherCodes ? 0 : 1,
    fit.otherLaw ? 0 : 1,
    Math.round((fit.sound / most) * 10),
    fit.otherClass ? 0 : 1,
    fit.levels,
    Math.round(fit.rows * 10),
    isInForce(fit.standard, today) ? 1 : 0,
  ];
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((value, index) => value !== second[index]);
  return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
}

export type RankedFits = {
  /** The better fit first; of those that fit alike the usual class. */
  readonly fits: readonly Fit[];
  /** Editions of the best one's law that fit as well, where the table does not name one class: which of them is meant nobody can tell. */
  readonly ties: readonly Fit[];
};

export function ranked(today: string, found: readonly Fit[]): RankedFits {
  const most = Math.max(1, ...found.filter(({ isOwnSheet }) => !isOwnSheet).map(({ sound }) => sound));
  const rank = rankOf(today, most);
  const isUsual = ({ standard }: Fit): number => (standard.urbanClass === usualClass ? 1 : 0);
  const fits = found.toSorted((a, b) => compareRanks([...rank(a), isUsual(a)], [...rank(b), isUsual(b)]));
  const [best] = fits;
  if (best === undefined || best.rows === 0 || best.classes.length === 1) return { fits, ties: [] };
  const isAlike = (fit: Fit): boolean => fit.standard.laws[0] === best.standard.laws[0] && compareRanks(rank(best), rank(fit)) === 0;
  return { fits, ties: fits.filter((fit) => fit !== best && isAlike(fit)) };
}

/** True where the table names several classes and prints no levels, or not just the edition's, that would tell which is its own. */
export function isClassOpen({ classes, printsLevels, levels }: Fit): boolean {
  return classes.length > 1 && !(printsLevels && levels === 1);
}

/** True where the table plainly is one of an edition: it holds half of its rows, and names no other class, law or table. */
export function isPlainly(fit: Fit): boolean {
  return fit.rows >= plainlyOne && !isForeign(fit) && !fit.isOwnSheet;
}

/**
 * True where the table may be scored by the edition although its title says otherwise: an amended law is named by its old number. Another class
 * is meant as soon as one level is not the edition's, and another table of the law always.
 */
export function covers(fit: Fit): boolean {
  if (isPlainly(fit)) return true;
  if (fit.otherTable || (fit.otherClass && fit.levels < 1)) return false;
  return fit.levels >= plainlyLevels && fit.rows > (isForeign(fit) ? plainlyOne : 0);
}
