/** The lines of a list of projects: which are groups, which are projects, which are parts of one. A group's sum is no project. */
import type { ProjectGroup } from '../../domain/project';
import type { ProjectLine } from './continued-lines';
import { linesBelow } from './lines-below';
import type { LinesBelow } from './lines-below';
import { isSameAmount, unnumberedSums } from './unnumbered-sums';

export type PlacedLine = ProjectLine & {
  readonly kind: 'group' | 'project' | 'part';
  readonly groups: readonly ProjectGroup[];
  /** Lines below it are parts that add up to another amount. */
  readonly isUnequal: boolean;
};

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

/** Above the numbers and below the Roman ones. */
const overNumbers = 1.5;

/** `a | Giao thông` with a new `1` below each letter: here letters are the groups that numbers stand under, not parts of a project. */
function ranked(lines: readonly ProjectLine[]): readonly ProjectLine[] {
  const letters = lines.flatMap(({ number, label }, at) => (label.level === 'small' && /^\p{L}/u.test(number) ? [at] : []));
  const isOver = (at: number): boolean => {
    const next = lines[at + 1];
    return next?.label.level === 'number' && /^0*1$/.test(next.number);
  };
  if (letters.length === 0 || !letters.every(isOver)) return lines;
  const raised = new Set(letters);
  return lines.map((line, at) => (raised.has(at) ? { ...line, label: { ...line.label, depth: overNumbers } } : line));
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
export function placeLines(read: readonly ProjectLine[]): readonly PlacedLine[] {
  const lines = ranked(read);
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
