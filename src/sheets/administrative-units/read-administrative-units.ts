/** Reads the list of commune-level units that a workbook holds: the city's own and those around it. */
import type { AdministrativeUnit, UnitKind } from '../../domain/administrative-unit';
import { cellReference } from '../../domain/cell';
import { addressAt, valueAt } from '../../domain/grid';
import type { WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { isBlank, textOf } from '../cell-text';
import { chooseList } from '../list-table/choose-list';
import { yearIn } from '../../language/year-in';
import type { ListTable } from '../list-table/find-list';
import { columnOf, findLists, isHeaderAgain, textIn } from '../list-table/find-list';
import type { FigureKind } from '../list-table/read-figure';
import { readFigure } from '../list-table/read-figure';
import { isSumText } from '../../language/sum-text';
import { oncePerGrid } from '../once-per-grid';
import { membershipOf } from './city-membership';
import { differingColumns, figureColumns } from './figure-columns';
import type { FigureChoice } from './figure-columns';
import { listedReader } from './listed-figure';
import type { ListedReader } from './listed-figure';
import { placeIn } from './listed-place';
import { isColumnNumbers, isSectionRow, nameIn, noSection, sectionText, sectionUnder } from './list-sections';
import type { Section } from './list-sections';
import { figureRoles, isUnitHeader, unitColumns } from './unit-columns';
import type { UnitColumn } from './unit-columns';
import type { FigureNames } from './unit-figure-columns';
import { costReader } from './unit-cost';
import type { CostReader } from './unit-cost';
import { unitFigureReader } from './unit-figures';
import type { UnitFigureReader } from './unit-figures';
import { areaUnit, peopleUnit } from '../../language/kept-units';
import { isUnitHeading } from '../../language/unit-heading';
import { kindOf, unitKey, unitNameOf, unitNamesIn } from '../../language/unit-name';

const unitLists = oncePerGrid((grid) => findLists(grid, unitColumns, isUnitHeader, figureRoles));

export type AdministrativeUnitReading = {
  readonly units: readonly AdministrativeUnit[];
  readonly problems: readonly Problem[];
  /** The sheet the list stands on; null where the workbook has none. */
  readonly sheet: string | null;
};

/** km². The largest commune of the country has some 1.100 km², the smallest wards some hectares. */
const areaFigure: FigureKind = { figure: 'area', unit: areaUnit, low: 0.03, high: 1500, isWhole: false };
/** The most populous wards have some 200.000 people. */
const peopleFigure: FigureKind = { figure: 'people', unit: peopleUnit, low: 0, high: 500_000, isWhole: true };
const yearFigure: FigureKind = { figure: 'year', unit: '', low: 1900, high: 2100, isWhole: true };

/** A row of the list before it is known which units are the city's. */
type Row = { readonly unit: AdministrativeUnit; readonly belongs: string; readonly section: string; readonly saidKind: UnitKind | null };

function leadingText(list: ListTable<UnitColumn>, row: number): string {
  const first = (list.grid.values[row - list.grid.top] ?? []).find((value) => !isBlank(value));
  return textOf(first ?? null).trim();
}

/** How the figures of a list are read; null where it has no such column. */
type Readers = {
  readonly area: ListedReader | null;
  readonly people: ListedReader | null;
  /** The year in the heading of the people. */
  readonly peopleYear: number | null;
  /** Of columns with figures of the communes themselves. */
  readonly own: UnitFigureReader | null;
  readonly cost: CostReader | null;
};

type ReadUnit = { readonly row: Row; readonly problems: readonly Problem[]; readonly unclear: readonly ('area' | 'people')[] };

const nothingListed = { value: null, cell: null, problems: [], isUnclear: false } as const;

function readRow(list: ListTable<UnitColumn>, readers: Readers, row: number, name: string, section: Section): ReadUnit {
  const problems: Problem[] = [];
  const { grid } = list;
  const nameColumn = columnOf(list, 'name');
  const nameCell = nameColumn === null ? null : addressAt(grid, row, nameColumn.column);
  const named = unitNameOf(name);
  const kindText = textIn(list, 'kind', row);
  const saidKind = kindSaid(kindText) ?? named.kind ?? (kindText === '' ? section.kind : null);
  const kindColumn = columnOf(list, 'kind');
  if (saidKind === null) {
    const cell = kindColumn === null ? nameCell : addressAt(grid, row, kindColumn.column);
    problems.push(problem('unit-kind-unclear', 'warning', cell, { unit: named.name, text: kindText }));
  }
  const area = readers.area?.(row, named.name) ?? nothingListed;
  const people = readers.people?.(row, named.name) ?? nothingListed;
  const own = readers.own?.read(row, named.name) ?? { figures: [], problems: [] };
  const cost = readers.cost?.(row, named.name) ?? null;
  const { place, problems: placeProblems } = placeIn(list, row, named.name);
  problems.push(...area.problems, ...people.problems, ...own.problems, ...(cost?.problems ?? []), ...placeProblems);
  const yearColumn = columnOf(list, 'year');
  let year = readers.peopleYear;
  if (yearColumn !== null) {
    const cell = addressAt(grid, row, yearColumn.column);
    const read = readFigure(valueAt(grid, row, yearColumn.column), cell, yearFigure, 1, named.name);
    const said = yearIn(textIn(list, 'year', row));
    if (said === null) problems.push(...read.problems);
    year = said ?? read.value;
  }
  const unit: AdministrativeUnit = {
    name: named.name,
    kind: saidKind ?? 'commune',
    isInCity: false,
    area: area.value,
    areaCell: area.cell,
    people: people.value,
    peopleCell: people.cell,
    peopleYear: people.value === null ? null : year,
    code: textIn(list, 'code', row) || null,
    parent: null,
    neighbours: unitNamesIn(textIn(list, 'neighbours', row)),
    nameCell,
    ...(place === null ? {} : { place }),
    ...(cost === null ? {} : { cost: cost.cost }),
    ...(own.figures.length === 0 ? {} : { figures: own.figures }),
  };
  return {
    row: { unit, belongs: textIn(list, 'belongs', row), section: section.place, saidKind },
    problems,
    unclear: (['area', 'people'] as const).filter((figure) => ({ area, people })[figure].isUnclear),
  };
}

/** `phường`, `Phường loại II`: the kind that the text is, or begins with. */
function kindSaid(text: string): UnitKind | null {
  return kindOf(text) ?? unitNameOf(text).kind;
}

/** A name without any figure is a unit only where its kind, its number or its place says so; else it is a heading. */
function isUnitRow(list: ListTable<UnitColumn>, row: number, name: string): boolean {
  const columns = [...(list.columns.get('area') ?? []), ...(list.columns.get('people') ?? [])];
  const hasFigure = columns.some(({ column }) => !isBlank(valueAt(list.grid, row, column)));
  if (hasFigure || kindSaid(textIn(list, 'kind', row)) !== null) return true;
  return unitNameOf(name).kind !== null && (/^\d+[.)]?$/.test(textIn(list, 'number', row)) || textIn(list, 'neighbours', row) !== '');
}

function readList(
  list: ListTable<UnitColumn>,
  now: number | null,
  names: FigureNames | null,
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const columns = figureColumns(list, now);
  const readerOf = (choice: FigureChoice | null, kind: FigureKind): ListedReader | null =>
    choice === null ? null : listedReader(list, choice, kind);
  const cost = costReader(list, now);
  const readers: Readers = {
    area: readerOf(columns.area, areaFigure),
    people: readerOf(columns.people, peopleFigure),
    peopleYear: yearIn(columns.people?.column.header ?? ''),
    own: names === null ? null : unitFigureReader(list, names, now),
    cost: cost.reader,
  };
  const unclear = new Set<'area' | 'people'>();
  const rows: Row[] = [];
  const problems: Problem[] = [...columns.problems, ...cost.problems, ...(readers.own?.problems ?? [])];
  const first = new Map<string, AdministrativeUnit>();
  let section = noSection;
  let isHead = true;
  for (let row = list.firstRow; row <= list.lastRow; row += 1) {
    const lead = leadingText(list, row);
    const name = nameIn(list, row);
    if (lead === '' || isHeaderAgain(list, row) || isColumnNumbers(list, row)) continue;
    const text = sectionText(list, row);
    const isSum = isSumText(lead) || isSumText(name) || isSumText(text);
    if (isSum || isSectionRow(list, row, name) || !/\p{L}/u.test(name) || !isUnitRow(list, row, name)) {
      // A sum above the units it sums heads them (`A | Toàn thành phố`); below them it ends nothing.
      const isHeading = /\p{L}{2}/u.test(text) && (!isSum || (isHead && isUnitHeading(text)));
      if (isHeading) {
        section = sectionUnder(text, section);
        isHead = true;
      }
      continue;
    }
    isHead = false;
    const { row: read, ...more } = readRow(list, readers, row, name, section);
    const key = unitKey(read.unit.name);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const reference = earlier.nameCell === null ? '' : cellReference(earlier.nameCell);
      problems.push(problem('unit-listed-twice', 'warning', read.unit.nameCell, { unit: read.unit.name, first: reference }));
      continue;
    }
    first.set(key, read.unit);
    rows.push(read);
    problems.push(...more.problems);
    for (const figure of more.unclear) unclear.add(figure);
  }
  for (const figure of unclear) {
    const choice = columns[figure];
    if (choice !== null) problems.push(differingColumns(list, figure, choice));
  }
  return { rows, problems };
}

/**
 * The units of a workbook, in the order of the sheet. Figures that are blank, unreadable or impossible are null, the last two with a problem.
 * A name that stands twice is read once. Where nothing says which units are the city's, wards are, with a problem that says so.
 * @param now the year after which people of a year are only expected; null where nobody knows
 * @param names what columns with figures of the communes themselves are called by; null where none are read
 */
export function readAdministrativeUnits(
  grids: WorkbookGrids,
  now: number | null = null,
  names: FigureNames | null = null,
): AdministrativeUnitReading {
  const lists = grids.grids.flatMap(unitLists);
  const { chosen, problems } = chooseList(
    'units',
    lists,
    (list) => readList(list, now, names),
    ({ rows }) => rows.length,
  );
  if (chosen === null) return { units: [], problems: [], sheet: null };
  const { rows } = chosen.reading;
  const membership = membershipOf(rows.map(({ saidKind, belongs, section }) => ({ kind: saidKind, belongs, section })));
  const { grid, headerRow } = chosen.list;
  const nameColumn = columnOf(chosen.list, 'name');
  const unclear = membership.isAssumed
    ? [problem('city-unclear', 'warning', addressAt(grid, headerRow, nameColumn?.column ?? grid.left), { sheet: grid.sheet })]
    : [];
  return {
    units: rows.map(({ unit }, index) => ({
      ...unit,
      isInCity: membership.isInCity[index] ?? false,
      parent: membership.parents[index] ?? null,
    })),
    problems: [...problems, ...unclear, ...chosen.reading.problems],
    sheet: grid.sheet,
  };
}
