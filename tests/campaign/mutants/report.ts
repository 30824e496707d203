/** What Stryker leaves behind, and what is read out of it. Its form is Stryker's own, of the exact version that package.json names. */
import { readFileSync } from 'node:fs';
import type { Position } from './compiler';

export type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored';

export type Mutated = {
  readonly file: string;
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

/** Code between two places; lines and columns count from 1 here. */
function between(lines: readonly string[], start: Position, end: Position): string {
  const whole = lines.slice(start.line - 1, end.line);
  return whole
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === whole.length - 1 ? end.column - 1 : undefined))
    .join('\n');
}

export function mutatedIn({ files }: Report): readonly Mutated[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.map(({ status, replacement, location: { start, end } }) => ({
      file,
      status,
      at: start.line,
      line: spaced(lines[start.line - 1] ?? ''),
      code: spaced(between(lines, start, end)),
      replacement: spaced(replacement ?? ''),
    }));
  });
}

export const readReport = (path: string): readonly Mutated[] => mutatedIn(JSON.parse(readFileSync(path, 'utf8')) as Report);
