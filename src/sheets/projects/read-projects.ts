/** Reads the list of projects that a workbook holds: name, total investment in tỷ đồng, what each source pays of it, state. */
import { addressAt } from '../../domain/grid';
import type { WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { chooseList } from '../list-table/choose-list';
import { findLists } from '../list-table/find-list';
import { oncePerGrid } from '../once-per-grid';
import { isScenarioHeader, scenarioColumns } from '../scenario-sheet/scenario-columns';
import { costColumns } from './cost-columns';
import { countedOnce } from './counted-once';
import type { PlacedLine } from './project-lines';
import { placeLines } from './project-lines';
import { sharedCosts } from './shared-costs';
import { wordsOf } from './project-words';
import { joinedLines } from './continued-lines';
import { rowsOf } from './list-rows';
import { findProjectTables, lineAt, roleColumn } from './project-table';
import type { ProjectTable } from './project-table';
import { rowUnit, tableUnit } from './project-units';
import { readCost } from './read-cost';
import type { CostReading } from './read-cost';
import { withheldSizes } from './absurd-costs';

/** A change of a scenario speaks of projects and their cost as a header does: `Hoàn thành dự án`, `chi phí 252 tỷ`. */
const projectLists = oncePerGrid((grid) => (findLists(grid, scenarioColumns, isScenarioHeader).length > 0 ? [] : findProjectTables(grid)));

export type ProjectReading = {
  readonly projects: readonly Project[];
  readonly problems: readonly Problem[];
  /** The sheet the list stands on; null where the workbook has none. */
  readonly sheet: string | null;
};

/** A list that says what its projects cost counts before any that does not. */
const weightOfPriced = 10_000;

type ListReading = { readonly projects: readonly Project[]; readonly problems: readonly Problem[] };

function projectOf(
  table: ProjectTable,
  line: PlacedLine,
  parts: readonly PlacedLine[],
  { cost, doubt, cell, earlier, sources }: CostReading,
): Project {
  return {
    number: line.number,
    name: line.name,
    cost: line.isUnequal ? null : cost,
    state: line.state,
    cell: addressAt(table.grid, line.row, table.nameColumn),
    groups: line.groups,
    costCell: cell,
    ...(line.isUnequal ? { doubt: 'parts-differ' as const } : doubt === null ? {} : { doubt }),
    ...(earlier === null ? {} : { earlier }),
    sources,
    words: wordsOf(table, line, parts),
  };
}

/** The parts that follow a project, up to the next line that is none. */
function partsBelow(lines: readonly PlacedLine[], at: number): readonly PlacedLine[] {
  const parts: PlacedLine[] = [];
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (line?.kind !== 'part') break;
    parts.push(line);
  }
  return parts;
}

function readTable(table: ProjectTable): ListReading {
  const columns = costColumns(table);
  const unitColumn = roleColumn(table, 'unit');
  const { unit, said } = tableUnit(table);
  const costColumn = columns.current[0]?.column ?? null;
  const joined = joinedLines(table, rowsOf(table, costColumn), costColumn);
  const lines = placeLines(joined.lines);
  const shared = sharedCosts(table, columns.current, lines);
  const problems: Problem[] = [...joined.problems, ...shared.problems];
  const read: { project: Project; sharedUnit: string }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'project') continue;
    const rowSays = unitColumn === null ? null : rowUnit(lineAt(table.grid, line.row, unitColumn));
    const parts = partsBelow(lines, at);
    const cost = shared.withheld.get(line.row) ?? readCost(table, columns, line, parts, { row: rowSays, table: unit });
    problems.push(...cost.problems);
    if (cost.doubt === 'lines-differ') problems.push(problem('project-lines-differ', 'warning', cost.cell, { project: line.name }));
    read.push({ project: projectOf(table, line, parts, cost), sharedUnit: cost.sharedUnit });
  }
  const sized = withheldSizes(read);
  const single = countedOnce(sized.projects);
  const unitless = single.projects.find(({ doubt }) => doubt === 'unit-missing');
  const unclear = single.projects.find(({ doubt }) => doubt === 'column-unclear');
  return {
    projects: single.projects,
    problems: [
      ...problems,
      ...sized.problems,
      ...single.problems,
      ...(unitless === undefined
        ? []
        : [problem('project-unit-missing', 'warning', unitless.costCell ?? unitless.cell, { project: unitless.name, said })]),
      ...(unclear === undefined
        ? []
        : [
            problem('project-cost-unclear', 'warning', unclear.costCell ?? unclear.cell, {
              project: unclear.name,
              candidates: [...columns.current.slice(0, 1), ...columns.rivals].map(({ path }) => path.join(' – ')),
            }),
          ]),
    ],
  };
}

/** The projects of a workbook, in the order of the sheet. A cost that is blank or not certain is null, with its reason and, but for blank ones, a problem. */
export function readProjects(grids: WorkbookGrids): ProjectReading {
  const tables = grids.grids.flatMap(projectLists);
  const { chosen, problems } = chooseList('projects', tables, readTable, ({ projects }) => {
    const priced = projects.filter(({ doubt }) => doubt !== 'column-missing').length;
    return priced * weightOfPriced + projects.length;
  });
  if (chosen === null) return { projects: [], problems: [], sheet: null };
  return { projects: chosen.reading.projects, problems: [...problems, ...chosen.reading.problems], sheet: chosen.list.grid.sheet };
}
