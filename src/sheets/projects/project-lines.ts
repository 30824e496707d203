/** The lines of a list of projects: which are groups, which are projects, which are parts of one. A group's sum is no project. */
import { valueAt } from '../../domain/grid';
import type { ProjectGroup } from '../../domain/project';
import { namesPart } from '../../language/money/project-money';
import type { RowNumber } from '../../language/project-row';
import { isSectionName, leadingRowNumber, rowNumberOf } from '../../language/project-row';
import { isSumText } from '../../language/sum-text';
import { isBlank, textOf } from '../cell-text';
import { linesBelow } from './lines-below';
import type { LinesBelow } from './lines-below';
import { isLoneUnit, isNumberingRow, lineAt, roleColumn } from './project-table';
import type { ProjectTable } from './project-table';
import { isSameAmount, unnumberedSums } from './unnumbered-sums';

export type ProjectLine = {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly label: RowNumber;
  /** The amount in the column of the total where it is a plain number; null for every other. */
  readonly amount: number | null;
  readonly isBlankAmount: boolean;
  readonly state: string;
  /** What its name says, asked once a line: it is compared with many others. */
  readonly isSection: boolean;
  readonly isNamedPart: boolean;
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
      isSection: isSectionName(name),
      isNamedPart: namesPart(name),
    });
  }
  return lines;
}

function sumOf(lines: readonly ProjectLine[]): number | null {
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The level that projects have: the widest of those below letters and Roman numbers; where there are only these, the deepest of them. */
function projectDepth(lines: readonly ProjectLine[]): number {
  const depths = new Set(lines.filter(({ label, isSection }) => label.level !== 'blank' && !isSection).map(({ label }) => label.depth));
  const numbered = [...depths].filter((depth) => depth >= 2).toSorted((a, b) => a - b);
  if (numbered[0] !== undefined) return numbered[0];
  return Math.max(...depths, 0);
}

/** What is asked of the lines below a line. */
type Below = LinesBelow<ProjectLine> & { readonly isSum: (at: number) => boolean };

function kindOf(
  line: ProjectLine,
  at: number,
  depth: number,
  { nextLevel, hasOthers, isSum }: Below,
): Pick<PlacedLine, 'kind' | 'isUnequal'> {
  const group = { kind: 'group', isUnequal: false } as const;
  const project = { kind: 'project', isUnequal: false } as const;
  const { label, isSection, isNamedPart, isBlankAmount, state, amount } = line;
  if (isSection && (isBlankAmount || label.depth < depth || hasOthers(at))) return group;
  if (label.level === 'blank') {
    if (isNamedPart) return { kind: 'part', isUnequal: false };
    // A name with neither number, figure nor state heads what follows.
    return (isBlankAmount && state === '') || isSum(at) ? group : project;
  }
  if (label.depth < depth) return group;
  const rest = nextLevel(at);
  const others = rest.filter((each) => !each.isNamedPart);
  if (others.length === 0 || label.level === 'small' || label.level === 'dash') return project;
  const sum = sumOf(others);
  if (sum === null) return project;
  if (isBlankAmount || (amount !== null && isSameAmount(sum, amount))) return group;
  return { kind: 'project', isUnequal: amount !== null && rest.every(({ label: each }) => each.level === 'dotted') };
}

/** Each line with what it is and the groups it stands under. */
export function placeLines(lines: readonly ProjectLine[]): readonly PlacedLine[] {
  const depth = projectDepth(lines);
  const below: Below = { ...linesBelow(lines), isSum: unnumberedSums(lines) };
  const placed: PlacedLine[] = [];
  let open: { readonly depth: number; readonly group: ProjectGroup }[] = [];
  let project: ProjectLine | null = null;
  for (const [at, line] of lines.entries()) {
    const { kind, isUnequal } = kindOf(line, at, depth, below);
    const own = line.label.level === 'blank' ? (kind === 'group' ? -1 : 99) : line.label.depth;
    const isBelow = project !== null && own > project.label.depth && line.label.level !== 'dotted' && line.label.level !== 'blank';
    const isPart = kind !== 'group' && (isBelow || (project !== null && line.isNamedPart && own > project.label.depth));
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
