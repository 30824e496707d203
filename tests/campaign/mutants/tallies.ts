/**
 * What became of the mutants of each file when it was last run (`tallies.json`). A run of some files adds to what is known of the others,
 * so that the whole can be run a few files at a time. What is known of a file holds for the text that it had: once it is changed, nothing is.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../architecture/planted-tree';
import type { Mutated, Status } from './report';

export type Unnoticed = Pick<Mutated, 'at' | 'line' | 'code' | 'replacement'> & { readonly status: 'Survived' | 'NoCoverage' };

export type Tally = {
  readonly file: string;
  /** Of the text of the file. */
  readonly hash: string;
  readonly killed: number;
  readonly timedOut: number;
  readonly compileErrors: number;
  readonly unnoticed: readonly Unnoticed[];
};

const kept = join(repository, 'tests', 'campaign', 'mutants', 'tallies.json');

export const hashOf = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(repository, file)))
    .digest('hex')
    .slice(0, 16);

/** Of files that were run: one that has no mutant has a tally too. */
export function talliesOf(files: readonly string[], mutated: readonly Mutated[], hash = hashOf): readonly Tally[] {
  return files.map((file) => {
    const own = mutated.filter((mutant) => mutant.file === file);
    const count = (wanted: Status): number => own.filter(({ status }) => status === wanted).length;
    const unnoticed = own.flatMap(({ status, at, line, code, replacement }): Unnoticed[] =>
      status === 'Survived' || status === 'NoCoverage' ? [{ at, line, code, replacement, status }] : [],
    );
    const [killed, timedOut, compileErrors] = [count('Killed'), count('Timeout'), count('CompileError')];
    return { file, hash: hash(file), killed, timedOut, compileErrors, unnoticed };
  });
}

/** What was known before and what is known now, of the files that are as they were; in the order of the files. */
export function together(before: readonly Tally[], now: readonly Tally[], files: readonly string[], hash = hashOf): readonly Tally[] {
  const known = new Map([...before, ...now].map((tally) => [tally.file, tally]));
  return files.flatMap((file) => {
    const tally = known.get(file);
    return tally?.hash === hash(file) ? [tally] : [];
  });
}

export const readTallies = (): readonly Tally[] => JSON.parse(readFileSync(kept, 'utf8')) as readonly Tally[];

export function writeTallies(tallies: readonly Tally[]): void {
  writeFileSync(kept, `${JSON.stringify(tallies, null, 2)}\n`);
}
