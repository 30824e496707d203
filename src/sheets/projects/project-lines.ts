/** The lines of a list of projects: which are groups, which are projects, which are parts of one. A group's sum is no project. */
import { smallest } from '../../domain/extremes';
import { valueAt } from '../../domain/grid';
import type { ProjectGroup } from '../../domain/project';
import { namesPart } from '../../language/money/project-money';
import type { RowNumber } from '../../language/project-row';
import { isSectionName, leadingRowNumber, rowNumberOf } from '../../language/project-row';
import { isSumText } from '../../language/sum-text';
import { isBlank, textOf } from '../cell-text';
import { isLoneUnit, isNumberingRow, lineAt, roleColumn } from './project-table';
import type { ProjectTable } from './project-table';

export type ProjectLine = {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly label: RowNumber;
  /** The amount in the column of the total where it is a plain number; null for every other. */
  readonly amount: number | null;
  readonly isBlankAmount: boolean;
  readonly state: string;
};

export type PlacedLine = ProjectLine & {
  readonly kind: 'group' | 'project' | 'part';
  readonly groups: readonly ProjectGroup[];
  /** Lines below it are parts that add up to another amount. */
  readonly isUnequal: boolean;
};

/** `1.`, `5.1`: numbers of a list as they are printed. */
function printed(number: string): string {
  return number.replace(/[.\s]+$/, '').replace(/^([^(]+)\)$/, '$1');
}

/** Every line with a name, but sums, repeated headers and lines of the form. */
export function linesOf(table: ProjectTable, costColumn: number | null): readonly ProjectLine[] {
  const { grid, nameColumn } = table;
  const [numberColumn, stateColumn] = [roleColumn(table, 'number'), roleColumn(table, 'state')];
  const headings = new Set(table.columns.flatMap(({ column, path }) => (column === nameColumn ? path : [])));
  const lines: ProjectLine[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (isNumberingRow(grid, row) || isLoneUnit(grid, row)) continue;
    const typed = numberColumn === null ? '' : lineAt(grid, row, numberColumn);
    const named = lineAt(grid, row, nameColumn).normalize('NFC');
    // A section's words may stand in the column of numbers, over all of the line.
    const whole = named === '' && /\p{L}{2}/u.test(typed) ? typed.normalize('NFC') : named;
    const isInNumbers = whole !== named;
    const led = typed === '' || isInNumbers ? leadingRowNumber(whole) : null;
    const name = led?.name ?? whole;
    const number = isInNumbers ? (led?.number ?? '') : (led?.number ?? typed);
    if (!/\p{L}/u.test(name) || headings.has(name) || isSumText(name) || isSumText(number)) continue;
    const value = costColumn === null ? null : valueAt(grid, row, costColumn);
    lines.push({
      row,
      number: printed(number),
      name,
      label: rowNumberOf(number),
      amount: typeof value === 'number' ? value : null,
      isBlankAmount: isBlank(value) || textOf(value).trim() === '',
      state: stateColumn === null ? '' : lineAt(grid, row, stateColumn),
    });
  }
  return lines;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.001;
}

/** Lines below one that are of a deeper level, up to the next of its own or a wider one. */
function below(lines: readonly ProjectLine[], at: number): readonly ProjectLine[] {
  const own = lines[at];
  if (own === undefined) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(({ label, name }) => label.level !== 'blank' && (label.depth <= own.label.depth || isSectionName(name)));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The lines of the next level alone: of `1.1`, `1.1.1`, `1.2` the first and the last. */
function nextLevel(lines: readonly ProjectLine[]): readonly ProjectLine[] {
  const least = smallest(
    lines.map(({ label }) => label.depth),
    Infinity,
  );
  return lines.filter(({ label }) => label.depth === least);
}

function sumOf(lines: readonly ProjectLine[]): number | null {
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The level that projects have: the widest of those below letters and Roman numbers; where there are only these, the deepest of them. */
function projectDepth(lines: readonly ProjectLine[]): number {
  const depths = new Set(
    lines.filter(({ label, name }) => label.level !== 'blank' && !isSectionName(name)).map(({ label }) => label.depth),
  );
  const numbered = [...depths].filter((depth) => depth >= 2).toSorted((a, b) => a - b);
  if (numbered[0] !== undefined) return numbered[0];
  return Math.max(...depths, 0);
}

/** A line without a number whose amount is the sum of those that follow it up to the next such line, or that numbers begin anew behind. */
function isUnnumberedSum(lines: readonly ProjectLine[], at: number): boolean {
  const own = lines[at];
  if (own?.amount === null || own === undefined) return false;
  const rest = lines.slice(at + 1);
  const [next] = rest;
  if (next !== undefined && next.label.level === 'number' && /^0*1$/.test(next.number)) return true;
  if (next?.label.level === 'blank') {
    let sum = 0;
    for (const [count, { label, amount }] of rest.entries()) {
      if (label.level !== 'blank' || amount === null) return false;
      sum += amount;
      if (count > 0 && isSame(sum, own.amount)) return true;
    }
    return false;
  }
  const end = rest.findIndex(({ label }) => label.level === 'blank' || label.depth < 2);
  const sum = sumOf(end < 0 ? rest : rest.slice(0, end));
  return sum !== null && isSame(sum, own.amount);
}

function kindOf(lines: readonly ProjectLine[], at: number, depth: number): Pick<PlacedLine, 'kind' | 'isUnequal'> {
  const line = lines[at];
  const group = { kind: 'group', isUnequal: false } as const;
  const project = { kind: 'project', isUnequal: false } as const;
  if (line === undefined) return project;
  const { label, name, isBlankAmount, state, amount } = line;
  const rest = nextLevel(below(lines, at));
  const others = rest.filter(({ name: each }) => !namesPart(each));
  if (isSectionName(name) && (others.length > 0 || isBlankAmount || label.depth < depth)) return group;
  if (label.level === 'blank') {
    if (namesPart(name)) return { kind: 'part', isUnequal: false };
    // A name with neither number, figure nor state heads what follows.
    return (isBlankAmount && state === '') || isUnnumberedSum(lines, at) ? group : project;
  }
  if (label.depth < depth) return group;
  if (others.length === 0 || label.level === 'small' || label.level === 'dash') return project;
  const sum = sumOf(others);
  if (sum === null) return project;
  if (isBlankAmount || (amount !== null && isSame(sum, amount))) return group;
  return { kind: 'project', isUnequal: amount !== null && rest.every(({ label: each }) => each.level === 'dotted') };
}

/** Each line with what it is and the groups it stands under. */
export function placeLines(lines: readonly ProjectLine[]): readonly PlacedLine[] {
  const depth = projectDepth(lines);
  const placed: PlacedLine[] = [];
  let open: { readonly depth: number; readonly group: ProjectGroup }[] = [];
  let project: ProjectLine | null = null;
  for (const [at, line] of lines.entries()) {
    const { kind, isUnequal } = kindOf(lines, at, depth);
    const own = line.label.level === 'blank' ? (kind === 'group' ? -1 : 99) : line.label.depth;
    const isBelow = project !== null && own > project.label.depth && line.label.level !== 'dotted' && line.label.level !== 'blank';
    const isPart = kind !== 'group' && (isBelow || (project !== null && namesPart(line.name) && own > project.label.depth));
    if (kind === 'group') {
      // An unnumbered section holds what is numbered; a lettered one ends it.
      open =
        line.label.level === 'blank' ? open.filter((each) => each.depth >= 0 && each.depth < 2) : open.filter((each) => each.depth < own);
      open.push({ depth: own, group: { number: line.number, name: line.name } });
      project = null;
    } else if (!isPart && kind === 'project') {
      open = line.label.level === 'blank' ? open : open.filter((each) => each.depth < own);
      project = line;
    }
    placed.push({
      ...line,
      kind: isPart ? 'part' : kind,
      isUnequal,
      groups: open.map(({ group }) => group).slice(0, kind === 'group' ? -1 : undefined),
    });
  }
  return placed;
}
