/** Asks the compiler about mutants, the unnoticed ones first, and remembers what it said. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../../architecture/planted-tree';
import { askCompiler } from './compiler';
import type { Mutated } from './report';

/** By mutant, whether the compiler stops it. A file that only another one changed under is not asked about again. */
type Known = Record<string, boolean>;

const kept = join(repository, '.cache', 'mutants', 'compiled.json');

function keyOf({ file, from, to, written }: Mutated): string {
  const hash = createHash('sha256').update(readFileSync(join(repository, file)));
  return hash
    .update(JSON.stringify([file, from, to, written]))
    .digest('base64')
    .slice(0, 22);
}

/** The mutants with those marked that do not compile. */
export function withCompiler(mutated: readonly Mutated[], progress: (done: string) => void): readonly Mutated[] {
  const known: Known = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Known) : {};
  const keys = new Map(mutated.map((mutant) => [mutant, keyOf(mutant)]));
  const ask = (some: readonly Mutated[]): void => {
    const open = some.filter((mutant) => known[keys.get(mutant) ?? ''] === undefined);
    const changes = open.map((mutant) => ({ file: mutant.file, from: mutant.from, to: mutant.to, replacement: mutant.written, mutant }));
    askCompiler(changes, repository, (file, stopped, own) => {
      for (const change of own) known[keys.get(change.mutant) ?? ''] = stopped.has(change);
      progress(`${file}: ${String(stopped.size)} of ${String(own.length)} stopped`);
      // After each file: a run that is broken off keeps what is done.
      mkdirSync(dirname(kept), { recursive: true });
      writeFileSync(kept, JSON.stringify(known));
    });
  };
  ask(mutated.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'));
  ask(mutated);
  return mutated.map((mutant) => (known[keys.get(mutant) ?? ''] === true ? { ...mutant, status: 'CompileError' } : mutant));
}
