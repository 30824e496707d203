/** What Stryker leaves behind, and what is read out of it. Its form is Stryker's own, of the exact version that package.json names. */
import { readFileSync } from 'node:fs';

export type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored';

type Position = { readonly line: number; readonly column: number };

export type Mutated = {
  readonly file: string;
  /** Offsets of the code that was replaced, and its replacement as it is written. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly status: Status;
  /** The number of the line it begins on, and that line. */
  readonly at: number;
  readonly line: string;
  /** The code that was replaced, and what it was replaced by; white space is one space. */
  readonly code: string;
  readonly replacement: string;
};

type Report = {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: Status;
          readonly replacement?: string;
          readonly location: { readonly start: Position; readonly end: Position };
        }[];
      }
    >
  >;
};

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Lines and columns count from 1. */
const offsetOf = (lines: readonly string[], { line, column }: Position): number =>
  lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;

export function mutatedIn({ files }: Report): readonly Mutated[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.map(({ status, replacement = '', location: { start, end } }) => {
      const [from, to] = [offsetOf(lines, start), offsetOf(lines, end)];
      const shown = { at: start.line, line: spaced(lines[start.line - 1] ?? ''), code: spaced(source.slice(from, to)) };
      return { file, status, from, to, written: replacement, ...shown, replacement: spaced(replacement) };
    });
  });
}

export const readReport = (path: string): readonly Mutated[] => mutatedIn(JSON.parse(readFileSync(path, 'utf8')) as Report);
