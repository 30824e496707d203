/** Reads the list of commune-level units that a workbook holds: the city's own and those around it. */
import type { AdministrativeUnit, UnitKind } from '../../domain/administrative-unit';
import type { CellAddress } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { addressAt, valueAt } from '../../domain/grid';
import type { WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { isBlank, textOf } from '../cell-text';
import { chooseList } from '../list-table/choose-list';
import { yearIn } from '../../language/year-in';
import type { ListColumn, ListTable } from '../list-table/find-list';
import { columnOf, findLists, isHeaderAgain, textIn } from '../list-table/find-list';
import type { FigureKind } from '../list-table/read-figure';
import { readFigure } from '../list-table/read-figure';
import { isSumText } from '../../language/sum-text';
import { oncePerGrid } from '../once-per-grid';
import { membershipOf } from './city-membership';
import { figureColumns } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import { isColumnNumbers, isSectionRow, nameIn, noSection, sectionText, sectionUnder } from './list-sections';
import type { Section } from './list-sections';
import { figureRoles, isUnitHeader, unitColumns } from './unit-columns';
import type { UnitColumn } from './unit-columns';
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

function readRow(
  list: ListTable<UnitColumn>,
  columns: FigureColumns,
  row: number,
  name: string,
  section: Section,
  problems: Problem[],
): Row {
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
  function figure(column: ListColumn | null, kind: FigureKind, factor = 1): { value: number | null; cell: CellAddress | null } {
    if (column === null) return { value: null, cell: null };
    const cell = addressAt(grid, row, column.column);
    const read = readFigure(valueAt(grid, row, column.column), cell, kind, factor, named.name);
    problems.push(...read.problems);
    return { value: read.value, cell: read.value === null && isBlank(valueAt(grid, row, column.column)) ? null : cell };
  }
  const area = figure(columns.area, areaFigure, columns.area?.factor);
  const people = figure(columns.people, peopleFigure, columns.people?.factor);
  const yearColumn = columnOf(list, 'year');
  const year =
    yearColumn === null
      ? yearIn(columns.people?.header ?? '')
      : (yearIn(textIn(list, 'year', row)) ?? figure(yearColumn, yearFigure).value);
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
  };
  return { unit, belongs: textIn(list, 'belongs', row), section: section.place, saidKind };
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

function readList(list: ListTable<UnitColumn>): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const columns = figureColumns(list);
  const rows: Row[] = [];
  const problems: Problem[] = [...columns.problems];
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
    const found: Problem[] = [];
    const read = readRow(list, columns, row, name, section, found);
    const key = unitKey(read.unit.name);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const reference = earlier.nameCell === null ? '' : cellReference(earlier.nameCell);
      problems.push(problem('unit-listed-twice', 'warning', read.unit.nameCell, { unit: read.unit.name, first: reference }));
      continue;
    }
    first.set(key, read.unit);
    rows.push(read);
    problems.push(...found);
  }
  return { rows, problems };
}

/**
 * The units of a workbook, in the order of the sheet. Figures that are blank, unreadable or impossible are null, the last two with a problem.
 * A name that stands twice is read once. Where nothing says which units are the city's, wards are, with a problem that says so.
 */
export function readAdministrativeUnits(grids: WorkbookGrids): AdministrativeUnitReading {
  const lists = grids.grids.flatMap(unitLists);
  const { chosen, problems } = chooseList('units', lists, readList, ({ rows }) => rows.length);
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
