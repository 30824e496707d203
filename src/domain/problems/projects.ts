import type { CostDoubt } from '../project';

/** A project that a sentence names, with its group and its cell. */
export type NamedProject = { readonly name: string; readonly group: string; readonly cell: string };

/** The list of projects, and the change that completes one. Costs in tỷ đồng. */
export type ProjectProblems = {
  /** `said`: what stands where the unit would; '' where nothing does. */
  'project-unit-missing': { readonly project: string; readonly said: string };
  /** `candidates`: headings of those that could be the total investment. */
  'project-cost-unclear': { readonly project: string; readonly candidates: readonly string[] };
  /** `unit`: of the table or the column; '' where the cell or the row has its own. */
  'project-cost-absurd': { readonly project: string; readonly cost: number; readonly unit: string };
  'project-sources-exceed': { readonly project: string; readonly cost: number; readonly sources: number };
  /**
   * A line without a number below a project, `line` its name or its amount: read as a part of the project's own line (`same`), as the heading
   * of what follows, or not at all.
   */
  'project-line-unclear': { readonly project: string; readonly line: string; readonly readAs: 'same' | 'heading' | 'unused' };
  /** A line with a number and no name; `line`: its amount, or what else it says. */
  'project-nameless': { readonly number: string; readonly line: string };
  'project-lines-differ': { readonly project: string };
  /** One merged cell holds the cost of both, and perhaps of more. */
  'project-cost-shared': { readonly project: string; readonly other: string };
  'project-unknown': { readonly project: string; readonly nearest: readonly NamedProject[] };
  'project-several': { readonly project: string; readonly projects: readonly NamedProject[] };
  'project-is-group': { readonly project: string; readonly group: string; readonly projects: readonly NamedProject[] };
  'project-already-complete': { readonly project: string };
  'project-cost-missing': { readonly project: string; readonly why: CostDoubt };
  /** `earlier`: the total before it was adjusted, and its cell; `city`: what the city's own budget pays of `cost`. */
  'project-cost-told': {
    readonly project: string;
    readonly cost: number;
    readonly earlier: { readonly cost: number; readonly cell: string } | null;
    readonly city: number | null;
  };
};
