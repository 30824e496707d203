/** The compiler as a checker for Stryker: a mutant that it stops is none that a test has to notice. Stryker's own takes a second for each. */
import { relative } from 'node:path';
import { compilerOver } from './compiler';
import type { Position } from './compiler';

type Mutant = {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
};
type Checked = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };

const fileOf = ({ fileName }: Mutant): string => relative(process.cwd(), fileName).replaceAll('\\', '/');

/** Rounds of mutants, one a file. */
export function roundsOf<T>(mutants: readonly T[], file: (mutant: T) => string): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  const used = new Map<string, number>();
  for (const mutant of mutants) {
    const round = used.get(file(mutant)) ?? 0;
    used.set(file(mutant), round + 1);
    (rounds[round] ??= []).push(mutant);
  }
  return rounds;
}

export class StrykerCompiler {
  static readonly inject = ['options'] as const;
  private readonly files: readonly string[];
  private compile: ReturnType<typeof compilerOver> = () => [];

  constructor({ mutate }: { readonly mutate: readonly string[] }) {
    this.files = mutate;
  }

  init(): Promise<void> {
    this.compile = compilerOver(process.cwd(), this.files);
    return Promise.resolve();
  }

  group(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
    return Promise.resolve(roundsOf(mutants, fileOf).map((round) => round.map(({ id }) => id)));
  }

  check(mutants: readonly Mutant[]): Promise<Readonly<Record<string, Checked>>> {
    const found = this.compile(mutants.map((mutant) => ({ file: fileOf(mutant), ...mutant.location, replacement: mutant.replacement })));
    return Promise.resolve(
      Object.fromEntries(
        mutants.map(({ id }, index): [string, Checked] => {
          const reason = found[index] ?? null;
          return [id, reason === null ? { status: 'passed' } : { status: 'compileError', reason }];
        }),
      ),
    );
  }
}
