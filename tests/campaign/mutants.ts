/** Mutation testing: Stryker changes the code in every way it knows, and the tests have to notice. What they do not is a finding. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../architecture/planted-tree';
import type { Campaign } from './campaign';
import { chanceOf, shuffled } from './chance';

/** Folders whose every figure reaches the user. */
const folders = ['src/engine', 'src/engine/scenario', 'src/domain'];
const report = join(repository, '.cache', 'mutants.json');

/** Files with code to change: those of types alone have none. */
export function mutable(): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\bfunction\b|=>/.test(readFileSync(join(repository, path), 'utf8').replace(/^(export )?type [^;]*;/gm, ''))),
  );
}

type Mutant = {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
};

function stryker(files: readonly string[]): Promise<number> {
  const bin = join(repository, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const config = join(repository, 'tests', 'config', 'stryker.config.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'run', config, '--mutate', files.join(',')], { cwd: repository, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export const mutants: Campaign = {
  name: 'mutants',
  what: 'Mutation testing of the engine and the domain with Stryker: a change of the code that compiles and that no test notices is a finding',
  unit: 'files',
  full: 40,
  slice: null,
  run: async ({ seed, amount, progress }) => {
    const files = shuffled(mutable(), chanceOf(seed)).slice(0, amount);
    progress(files.join(', '));
    rmSync(report, { force: true });
    const code = await stryker(files);
    if (!existsSync(report)) throw new Error(`Stryker ended with ${String(code)} and no report`);
    // The form of the report is Stryker's own, of the exact version that package.json names.
    const told = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
    };
    const all = Object.entries(told.files).flatMap(([file, { mutants: list }]) => list.map((mutant) => ({ file, ...mutant })));
    const count = (...statuses: readonly string[]): number => all.filter(({ status }) => statuses.includes(status)).length;
    const findings = all
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ file, location, mutatorName, replacement, status }) => {
        const as = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 80);
        return `${file}:${String(location.start.line)} ${mutatorName}${as === '' ? '' : ` → ${as}`}: ${status === 'Survived' ? 'no test notices' : 'no test runs it'}`;
      });
    const figures = `${String(all.length)} mutants in ${String(files.length)} files: ${String(count('CompileError'))} stopped by the compiler, ${String(count('Killed', 'Timeout'))} noticed by tests`;
    return { kind: 'ran', figures, findings };
  },
};
