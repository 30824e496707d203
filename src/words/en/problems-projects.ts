/** Sentences for troubles of the list of projects and of the change that completes one, in English. */
import type { NamedProject, ProjectProblems } from '../../domain/problems/projects';
import type { CostDoubt } from '../../domain/project';
import type { Sentences } from '../sentence-table';
import { number, plainly } from './format';

const named = (projects: readonly NamedProject[]): string =>
  projects.map(({ name, group, cell }) => `“${name}”${group === '' ? '' : ` (${group})`}, cell ${cell}`).join('; ');

const reasons: Readonly<Record<CostDoubt, string>> = {
  blank: 'the cell of its total investment is blank or 0',
  unreadable: 'the cell of its total investment holds no amount that can be read',
  'unit-missing': 'the list of projects names no unit',
  'column-unclear': 'several columns could be the total investment, and they differ',
  'column-missing': 'no column of the list is surely the total investment',
  'size-absurd': 'in the unit of the list it comes to an amount that no project has',
  'listed-twice': 'the project is listed twice at two costs',
  'beside-its-parts': 'parts of the project are listed too',
  'parts-differ': 'the lines below it do not add up to it',
  'lines-differ': 'its lines hold different amounts',
  'cost-shared': 'the cell of its total investment is merged over several projects',
};

const lineReadAs: Readonly<Record<ProjectProblems['project-line-unclear']['readAs'], string>> = {
  same: 'has no number: it was read as a continuation of that project. If it is another project, give it a number.',
  heading:
    'has neither number nor amount: it was read as the heading of the projects that follow. If it continues the project’s name, write the whole name in one cell.',
  unused:
    'belongs to no project that can be told, so it is not used. If it belongs to that project, write it in the project’s own line; if it is another project, give it a number and a name.',
};

export const projectProblems: Sentences<ProjectProblems> = {
  'project-unit-missing': ({ project, said }) =>
    `The list with the project “${project}” ${said === '' ? 'names no unit' : `names the unit “${said}”, which is no unit of money that can be read`}, so the projects’ costs are not used. Write one above the list, such as “Unit: million VND”.`,
  'project-cost-unclear': ({ project, candidates }) =>
    `It is not clear which column is the total investment: ${candidates.map((column) => `“${column}”`).join(', ')} differ, first for “${project}”, so none is used. Say in the headings which is the initial one and which the adjusted one.`,
  'project-cost-absurd': ({ project, cost, unit }) =>
    `The cost of “${project}” comes to ${plainly(cost)} billion VND${unit === '' ? '' : ` in the unit “${unit}”`}, which no city’s project costs, so ${unit === '' ? 'it is' : 'the costs in that unit are'} not used. Check the unit.`,
  'project-sources-exceed': ({ project, cost, sources }) =>
    `The sources of “${project}” add up to ${number(sources)} billion VND, more than its cost of ${number(cost)} billion VND, so what each source pays is not used. Check the columns of the sources.`,
  'project-line-unclear': ({ project, line, readAs }) => `The line “${line}” below the project “${project}” ${lineReadAs[readAs]}`,
  'project-nameless': ({ number: at, line }) =>
    `${at === '' ? 'A line' : `Line ${at}`} of the list of projects (“${line}”) has no name, so it is not known which project it is, and it is not used. Write the project’s name.`,
  'project-lines-differ': ({ project }) =>
    `The lines of “${project}” hold different amounts of the total investment, so none is used. Write the total in one line.`,
  'project-cost-shared': ({ project, other }) =>
    `The total investment of “${project}” stands in one cell merged with the line of “${other}”, so neither project has a cost. Write the cost of each project in its own line.`,
  'project-unknown': ({ project, nearest }) =>
    `The project sheet has no “${project}”. ${nearest.length === 0 ? 'Check the name or the number.' : `Nearest: ${named(nearest)}. Write the project’s name.`}`,
  'project-several': ({ project, projects }) =>
    `${String(projects.length)} projects of the project sheet go by “${project}”: ${named(projects)}. Write the name of the one that is meant.`,
  'project-is-group': ({ project, group, projects }) =>
    `“${project}” is the group “${group}” of the project sheet, not a project. Write the name of one of its projects: ${named(projects)}.`,
  'project-already-complete': ({ project }) =>
    `“${project}” was completed by a change above, so its effects and cost do not count again. Switch this change off or delete it, or move its effects to the change above.`,
  'project-cost-missing': ({ project, why }) =>
    `There is no cost of “${project}”: ${reasons[why]}. The scenario’s cost is not complete; fill it in on the project sheet, or enter a cost (billion VND) in this change.`,
  'project-cost-told': ({ project, cost, earlier, city }) =>
    `The total investment of “${project}” is ${number(cost)} billion VND${earlier === null ? '' : ` (adjusted; initially ${number(earlier.cost)} billion VND, cell ${earlier.cell})`}${city === null ? '' : `, of it ${number(city)} billion VND from the city’s own budget`}.`,
};
