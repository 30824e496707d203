/** A cell of the total investment that is merged over the lines of several projects: how it is shared among them is not said. */
import { addressAt } from '../../domain/grid';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { mergedRows } from './merged-rows';
import type { PlacedLine } from './project-lines';
import type { ProjectColumn, ProjectTable } from './project-table';
import type { CostReading } from './read-cost';

export type SharedCosts = {
  /** The projects whose cost is not known for it, by their own rows. */
  readonly withheld: ReadonlyMap<number, CostReading>;
  readonly problems: readonly Problem[];
};

export function sharedCosts(table: ProjectTable, columns: readonly ProjectColumn[], lines: readonly PlacedLine[]): SharedCosts {
  const projects = lines.filter(({ kind }) => kind === 'project');
  const withheld = new Map<number, CostReading>();
  const problems: Problem[] = [];
  for (const { column } of columns) {
    const topOf = mergedRows(table.grid, [column]);
    const first = new Map<number, PlacedLine>();
    for (const line of projects) {
      const top = line.rows.map((row) => topOf(row) ?? row)[0] ?? line.row;
      const earlier = first.get(top);
      if (earlier === undefined) {
        first.set(top, line);
        continue;
      }
      const cell = addressAt(table.grid, top, column);
      const none: CostReading = { cost: null, doubt: 'cost-shared', cell, earlier: null, sources: {}, sharedUnit: '', problems: [] };
      if (!withheld.has(earlier.row))
        problems.push(problem('project-cost-shared', 'warning', cell, { project: earlier.name, other: line.name }));
      withheld.set(earlier.row, none);
      withheld.set(line.row, none);
    }
  }
  return { withheld, problems };
}
