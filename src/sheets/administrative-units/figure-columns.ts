/**
 * Which columns of a list hold area and people, and what their figures are multiplied by. A column that says another unit is none of them,
 * one that counts a part only where nothing else is there; of several that could all be meant none is certain where they differ.
 */
import { columnLetters } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { addressAt, valueAt } from '../../domain/grid';
import { areaUnit, peopleUnit } from '../../language/kept-units';
import { countedParts } from '../../language/lexicon/list-words';
import { isSumText } from '../../language/sum-text';
import { yearIn } from '../../language/year-in';
import { textOf } from '../cell-text';
import type { ListColumn, ListTable } from '../list-table/find-list';
import { factorOf, foreignUnit, headerFactor, isOtherUnit, titleUnits } from '../list-table/unit-said';
import type { UnitColumn } from './unit-columns';

export type FigureColumn = ListColumn & { readonly factor: number };

/** A column of figures, and those that could be meant as well: where they differ from it nothing is certain. */
export type FigureChoice = { readonly column: FigureColumn; readonly rivals: readonly FigureColumn[] };

export type FigureColumns = {
  readonly area: FigureChoice | null;
  readonly people: FigureChoice | null;
  readonly problems: readonly Problem[];
};

type Figure = 'area' | 'people';

const wanted = { area: areaUnit, people: peopleUnit } as const;

/** Factor of the table's own unit; null where every unit said above the table is of another kind than all figures of the list. */
function titleFactorOf(units: readonly string[], unit: string): number | null {
  for (const said of units) {
    const factor = factorOf(said, unit);
    if (factor !== null) return factor;
  }
  const isForeign = units.length > 0 && units.every((said) => Object.values(wanted).every((each) => isOtherUnit(said, each)));
  return isForeign ? null : 1;
}

/** How much of its figure a heading says that its column counts: `whole` (`Tổng dân số`), `part` (`Nam`, `Đất ở`, `sau quy đổi`), or nothing. */
function countOf({ header }: ListColumn): 'whole' | 'part' | null {
  const said = countedParts.findInHeading(header.normalize('NFC')).flatMap(({ id }) => (id === 'other' ? [] : [id]));
  const [first] = said;
  if (first === undefined) return null;
  // `Tổng dân số (cả tạm trú)` is all of it; a total that was converted is one figure among others.
  if (first === 'whole') return said.includes('converted') ? null : 'whole';
  return 'part';
}

/** A bare `Tổng` to the right of several columns of a figure: their sum, although no word says of what; `Tổng diện tích` is the land's. */
function bareTotal(list: ListTable<UnitColumn>, columns: readonly ListColumn[]): readonly ListColumn[] {
  const last = Math.max(...columns.map(({ column }) => column));
  if (columns.length < 2 || columns.some((column) => countOf(column) === 'whole')) return [];
  if ([...list.columns.values()].flat().some(({ column }) => column === last + 1)) return [];
  const texts: string[] = [];
  for (let row = list.headerRow; row < list.firstRow; row += 1) texts.push(textOf(valueAt(list.grid, row, last + 1)));
  const header = texts.join(' ');
  return isSumText(header) && countedParts.is(header) === 'whole' ? [{ column: last + 1, header, weight: 0 }] : [];
}

/** The columns to choose from: those that say all of it, else those that say no part; empty where there are only parts. */
function possibleOf(list: ListTable<UnitColumn>, columns: readonly ListColumn[]): readonly ListColumn[] {
  const all = [...columns, ...bareTotal(list, columns)];
  const whole = all.filter((column) => countOf(column) === 'whole');
  return whole.length > 0 ? whole : all.filter((column) => countOf(column) === null);
}

/** Of columns that each name a year of their own the latest; a column of a year to come is none. */
function latestOf(columns: readonly FigureColumn[], now: number | null): readonly FigureColumn[] {
  const present = columns.filter(({ header }) => now === null || (yearIn(header) ?? 0) <= now);
  const years = present.map(({ header }) => yearIn(header));
  const isByYear = years.every((year) => year !== null) && new Set(years).size === years.length;
  return isByYear ? present.toSorted((a, b) => (yearIn(b.header) ?? 0) - (yearIn(a.header) ?? 0)).slice(0, 1) : present;
}

const named = ({ column, header }: ListColumn): string => `${columnLetters(column)} “${header}”`;

function choose(
  list: ListTable<UnitColumn>,
  figure: Figure,
  now: number | null,
): { readonly choice: FigureChoice | null; readonly problems: readonly Problem[] } {
  const columns = list.columns.get(figure) ?? [];
  const unit = wanted[figure];
  const units = titleUnits(list.grid, list.headerRow);
  const at = ({ column }: ListColumn) => addressAt(list.grid, list.headerRow, column);
  const usable = (column: ListColumn): readonly FigureColumn[] => {
    const factor = foreignUnit(column.header, unit) === '' ? (headerFactor(column.header, unit) ?? titleFactorOf(units, unit)) : null;
    return factor === null ? [] : [{ ...column, factor }];
  };
  const possible = possibleOf(list, columns);
  const [column, ...rivals] = latestOf(possible.flatMap(usable), now);
  const [first] = columns;
  if (column !== undefined) return { choice: { column, rivals }, problems: [] };
  if (first === undefined) return { choice: null, problems: [] };
  const [refused] = possible;
  if (refused === undefined)
    return { choice: null, problems: [problem('figure-part-only', 'warning', at(first), { figure, heading: first.header })] };
  const said = foreignUnit(refused.header, unit);
  const foreign = { figure, unit: said === '' ? (units[0] ?? '') : said, wanted: unit };
  return { choice: null, problems: [problem('figure-unit-foreign', 'warning', at(refused), foreign)] };
}

function isTemporary({ header }: ListColumn): boolean {
  return countedParts.findInHeading(header.normalize('NFC')).some(({ id }) => id === 'temporary');
}

/** People who are registered beside those who stay for a time, without a total of both: what was left out is said. */
function withoutTemporary(list: ListTable<UnitColumn>, choice: FigureChoice | null): readonly Problem[] {
  const parts = (list.columns.get('people') ?? []).filter((column) => countOf(column) === 'part' && isTemporary(column));
  if (choice === null || choice.rivals.length > 0 || parts.length === 0 || countOf(choice.column) === 'whole') return [];
  const cell = addressAt(list.grid, list.headerRow, choice.column.column);
  return [problem('figure-columns', 'info', cell, { figure: 'people', chosen: choice.column.header, others: parts.map(named).join('; ') })];
}

/** @param now the year after which a year is still to come; null where nobody knows */
export function figureColumns(list: ListTable<UnitColumn>, now: number | null): FigureColumns {
  const area = choose(list, 'area', now);
  const people = choose(list, 'people', now);
  return {
    area: area.choice,
    people: people.choice,
    problems: [...area.problems, ...people.problems, ...withoutTemporary(list, people.choice)],
  };
}

/** What is told of a figure whose columns do not say the same in every row. */
export function differingColumns(list: ListTable<UnitColumn>, figure: Figure, { column, rivals }: FigureChoice): Problem {
  const cell = addressAt(list.grid, list.headerRow, column.column);
  return problem('figure-columns', 'warning', cell, { figure, chosen: '', others: [column, ...rivals].map(named).join('; ') });
}
