/** Which lines stand below each line of a list. It is asked of every line, and a list may have some hundred thousand: no question walks down the list. */
import { smallest } from '../../domain/extremes';
import type { RowNumber } from '../../language/project-row';

type NumberedLine = { readonly label: RowNumber; readonly isSection: boolean; readonly isNamedPart: boolean };

export type LinesBelow<Line> = {
  /** The lines of the next level alone: of `1.1`, `1.1.1`, `1.2` the first and the last. Those below lines of one level never overlap. */
  readonly nextLevel: (at: number) => readonly Line[];
  /** True where one of them is no part of a project. */
  readonly hasOthers: (at: number) => boolean;
};

/** For each line the position behind those of a deeper level that follow it, up to the next of its own or a wider one. */
function endsOf(lines: readonly NumberedLine[]): readonly number[] {
  const ends: number[] = [];
  /** Of each depth the nearest line below that has a number; a section is as wide as any. */
  const nearest = new Map<number, number>();
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const { label, isSection } = line;
    const closing = [...nearest].flatMap(([depth, below]) => (depth <= label.depth ? [below] : []));
    ends[at] = smallest(closing, lines.length);
    if (label.level !== 'blank') nearest.set(isSection ? -1 : label.depth, at);
  }
  return ends;
}

/** For each line the position of the nearest one from there on that is asked for; the end of the list where none is. */
function nextOf<Line>(lines: readonly Line[], isAsked: (line: Line) => boolean): readonly number[] {
  const next: number[] = [];
  let nearest = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line !== undefined && isAsked(line)) nearest = at;
    next[at] = nearest;
  }
  return next;
}

export function linesBelow<Line extends NumberedLine>(lines: readonly Line[]): LinesBelow<Line> {
  const ends = endsOf(lines);
  const isBlank = ({ label }: Line): boolean => label.level === 'blank';
  const blanks = nextOf(lines, isBlank);
  const otherBlanks = nextOf(lines, (line) => isBlank(line) && !line.isNamedPart);
  const nextLevel = (at: number): readonly Line[] => {
    const below = lines.slice(at + 1, ends[at]);
    const least = smallest(
      below.map(({ label }) => label.depth),
      Infinity,
    );
    return below.filter(({ label }) => label.depth === least);
  };
  const hasOthers = (at: number): boolean => {
    const end = ends[at] ?? lines.length;
    const line = lines[at];
    // Below a line without a number stand all others without one, and only dotted numbers deeper than these.
    if (line !== undefined && isBlank(line) && (blanks[at + 1] ?? end) < end) return (otherBlanks[at + 1] ?? end) < end;
    return nextLevel(at).some(({ isNamedPart }) => !isNamedPart);
  };
  return { nextLevel, hasOthers };
}
