/** Stryker over a slice of files. What is known from the last time, and still true, is not run again. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../../architecture/planted-tree';
import { nearSuites } from './near-suites';
import type { Graph } from './near-suites';
import { readReport } from './report';
import type { Mutated } from './report';

/** What the answers hang on: the mutated files, and everything else that their suites load. */
type Stamp = { readonly files: string; readonly around: string };

const kept = join(repository, '.cache', 'mutants');

/** Everything that the paths import, themselves or through others, and the paths. */
function loadedBy(paths: readonly string[], graph: Graph): ReadonlySet<string> {
  const loaded = new Set<string>();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    left.push(...(graph.get(path) ?? []));
  }
  return loaded;
}

function hashOf(paths: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const path of [...paths].toSorted())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(repository, path)));
  return hash.digest('hex');
}

function stampOf(files: readonly string[], suites: readonly string[], graph: Graph): Stamp {
  const around = [...loadedBy(suites, graph)].filter((path) => !files.includes(path) && existsSync(join(repository, path)));
  return { files: hashOf(files), around: hashOf(around) };
}

/** @param nearFile where the runner finds the suites of each file */
function stryker(given: readonly string[], nearFile: string): Promise<number> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const bin = join(repository, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const config = join(repository, 'tests', 'config', 'stryker.config.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, bin, 'run', config, ...given], {
      cwd: repository,
      env: { ...process.env, MUTANT_SUITES: nearFile },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The mutants of the files and what became of them. Rejects where Stryker ends without a report. */
export async function runSlice(files: readonly string[], graph: Graph): Promise<readonly Mutated[]> {
  const near = Object.fromEntries(files.map((file) => [file, nearSuites(file, graph)]));
  const suites = [...new Set(Object.values(near).flat())].toSorted();
  const name = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
  const report = join(kept, `${name}.json`);
  const stampFile = join(kept, `${name}.stamp.json`);
  const stamp = stampOf(files, suites, graph);
  const before = existsSync(stampFile) ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp) : null;
  if (before?.around !== stamp.around) {
    // Stryker sees a mutated file change and a test come or go, but not what stands inside a test or a file that is only imported.
    rmSync(report, { force: true });
  } else if (before.files === stamp.files) return readReport(report);
  mkdirSync(kept, { recursive: true });
  rmSync(stampFile, { force: true });
  const nearFile = join(kept, `${name}.suites.json`);
  writeFileSync(nearFile, JSON.stringify(near));
  const code = await stryker(['--mutate', files.join(','), '--testFiles', suites.join(','), '--incrementalFile', report], nearFile);
  if (code !== 0 || !existsSync(report)) throw new Error(`Stryker ended with ${String(code)} over ${files.join(', ')}`);
  writeFileSync(stampFile, JSON.stringify(stamp));
  return readReport(report);
}
