/** Reads the list of projects that a workbook holds: name, cost in tỷ đồng, state. */
import { cellReference } from '../../domain/cell';
import { addressAt, valueAt } from '../../domain/grid';
import type { WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { columnRules } from '../../language/headers/column-words';
import written from '../../language/headers/project-columns.json';
import { isBlank, labelOf } from '../cell-text';
import { nameIdentity } from '../../language/text/names';
import { chooseList } from '../list-table/choose-list';
import type { ListTable } from '../list-table/find-list';
import { columnOf, findLists, isHeaderAgain, textIn } from '../list-table/find-list';
import { readFigure } from '../list-table/read-figure';
import { moneyUnit } from '../../language/kept-units';
import { isSumText } from '../../language/sum-text';
import { headerFactor, titleFactor } from '../list-table/unit-said';
import { oncePerGrid } from '../once-per-grid';
import { isScenarioHeader, scenarioColumns } from '../scenario-sheet/scenario-columns';

/** A change of a scenario speaks of projects and their cost as a header does: `Hoàn thành dự án`, `chi phí 252 tỷ`. */
const projectLists = oncePerGrid((grid) =>
  findLists(grid, scenarioColumns, isScenarioHeader).length > 0 ? [] : findLists(grid, projectColumns, isProjectHeader),
);

export type ProjectReading = {
  readonly projects: readonly Project[];
  readonly problems: readonly Problem[];
  /** The sheet the list stands on; null where the workbook has none. */
  readonly sheet: string | null;
};

const roles = ['number', 'name', 'cost', 'state', 'other'] as const;
type ProjectColumn = (typeof roles)[number];

const projectColumns = columnRules(roles, written);

function isProjectHeader(roles: ReadonlySet<ProjectColumn>): boolean {
  return roles.has('name') && roles.has('cost');
}

const cost = { figure: 'cost', unit: moneyUnit, low: 0, high: 1_000_000, isWhole: false } as const;

/** `1`, `5.1`: numbers of a list as they are printed. */
function numberOf(text: string): string {
  return text.replace(/[.)\s]+$/, '');
}

function readList(list: ListTable<ProjectColumn>): { readonly projects: readonly Project[]; readonly problems: readonly Problem[] } {
  const { grid } = list;
  const nameColumn = columnOf(list, 'name');
  const costColumn = columnOf(list, 'cost');
  if (nameColumn === null || costColumn === null) return { projects: [], problems: [] };
  const factor = headerFactor(costColumn.header, cost.unit) ?? titleFactor(grid, list.headerRow, cost.unit) ?? 1;
  const projects: Project[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, Project>();
  for (let row = list.firstRow; row <= list.lastRow; row += 1) {
    const name = textIn(list, 'name', row).normalize('NFC').replace(/\s+/g, ' ');
    const number = textIn(list, 'number', row);
    if (!/\p{L}/u.test(name) || isHeaderAgain(list, row) || isSumText(name) || isSumText(number)) continue;
    const costValue = valueAt(grid, row, costColumn.column);
    const state = textIn(list, 'state', row);
    const numberColumn = columnOf(list, 'number');
    const label = numberColumn === null ? { kind: 'blank' as const } : labelOf(valueAt(grid, row, numberColumn.column));
    // A name with neither figure nor state is a project where it is numbered; `I. Dự án giao thông` is a heading.
    if (isBlank(costValue) && (label.kind === 'roman' || (label.kind === 'blank' && state === ''))) continue;
    const cell = addressAt(grid, row, nameColumn.column);
    const key = nameIdentity(name);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      problems.push(problem('project-listed-twice', 'warning', cell, { project: name, first: cellReference(earlier.cell) }));
      continue;
    }
    const figure = readFigure(costValue, addressAt(grid, row, costColumn.column), cost, factor, name);
    problems.push(...figure.problems);
    const project: Project = { number: numberOf(number), name, cost: figure.value, state, cell };
    first.set(key, project);
    projects.push(project);
  }
  return { projects, problems };
}

/** The projects of a workbook, in the order of the sheet. A cost that is blank, unreadable or impossible is null, the last two with a problem. */
export function readProjects(grids: WorkbookGrids): ProjectReading {
  const lists = grids.grids.flatMap(projectLists);
  const { chosen, problems } = chooseList('projects', lists, readList, ({ projects }) => projects.length);
  if (chosen === null) return { projects: [], problems: [], sheet: null };
  return { projects: chosen.reading.projects, problems: [...problems, ...chosen.reading.problems], sheet: chosen.list.grid.sheet };
}
