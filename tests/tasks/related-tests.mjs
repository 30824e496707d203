/**
 * Which suites a change can break: those that import it, nearest first. The graph is esbuild's, which reads every suite and all
 * it imports in seconds; vitest's own `related` would run all of them, which for a file of the domain is nearly every one.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { repository } from './repository.mjs';

/** Suites of the unit stage; `.spec.ts` are the browser's. */
const suite = /\.test\.(tsx?|mjs)$/;

/** Every suite under src and tests, its path with slashes. */
export function allSuites(folder = repository) {
  return ['src', 'tests']
    .flatMap((top) => readdirSync(join(folder, top), { recursive: true }).map((name) => `${top}/${name.replaceAll('\\', '/')}`))
    .filter((path) => suite.test(path));
}

/** File → the files that it imports, over everything that the suites reach. */
export async function importGraph(suites, folder = repository) {
  const { build } = await import('esbuild');
  // One entry over all suites: as entries of their own, each would be written out with everything it reaches, ten times slower.
  const entry = 'every-suite.js';
  const contents = suites.map((path) => `import './${path}';`).join('\n');
  const { metafile } = await build({
    absWorkingDir: folder,
    stdin: { contents, resolveDir: folder, sourcefile: entry },
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'unwritten',
    logLevel: 'silent',
    loader: { '.css': 'empty', '.html': 'empty', '.png': 'empty' },
  });
  return new Map(
    Object.entries(metafile.inputs)
      .filter(([path]) => path !== entry)
      .map(([path, { imports }]) => [path, imports.filter(({ external }) => external !== true).map((each) => each.path)]),
  );
}

/** Files that nobody imports are read by name (manifest.xml, a workbook, a page): those that name one count as its importers. */
function namersOf(path, graph, folder) {
  const names = [basename(path), `${basename(dirname(path))}/`];
  const texts = [...graph.keys()].filter((file) => !file.endsWith('.json')).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  for (const name of names) {
    const namers = texts.filter(([file, text]) => file !== path && text.includes(name)).map(([file]) => file);
    if (namers.length > 0) return namers;
  }
  return [];
}

/**
 * Suites that reach a changed file, nearest first.
 * @param {readonly string[]} changed paths with slashes
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {readonly { suite: string, distance: number }[]}
 */
export function relatedSuites(changed, graph, folder = repository) {
  const importers = new Map();
  for (const [file, imports] of graph) for (const each of imports) importers.set(each, [...(importers.get(each) ?? []), file]);
  const distances = new Map();
  let front = changed.flatMap((path) => (graph.has(path) ? [path] : namersOf(path, graph, folder)));
  for (let distance = 0; front.length > 0; distance += 1) {
    const reached = [...new Set(front)].filter((file) => !distances.has(file));
    for (const file of reached) distances.set(file, distance);
    front = reached.flatMap((file) => importers.get(file) ?? []);
  }
  return [...distances]
    .filter(([file]) => suite.test(file))
    .map(([file, distance]) => ({ suite: file, distance }))
    .sort((one, other) => one.distance - other.distance || (one.suite < other.suite ? -1 : 1));
}

/** What loading a suite costs beside its tests, in seconds. */
const loading = 1;

/** What a suite takes that never ran here: those under `tests` look at whole workbooks, those beside their file at little. */
const guessed = (path) => (path.startsWith('tests/') ? 12 : 2);

/**
 * The nearest suites that fit into a time; a suite that itself changed is always among them.
 * @param {readonly { suite: string, distance: number }[]} related
 * @param {ReadonlyMap<string, number>} times seconds by suite
 * @param {number} budget seconds of all of them together
 * @returns {{ chosen: readonly string[], left: readonly string[] }}
 */
export function suitesWithin(related, times, budget) {
  const chosen = [];
  const left = [];
  let spent = 0;
  for (const { suite: path, distance } of related) {
    const cost = loading + (times.get(path) ?? guessed(path));
    if (distance === 0 || spent + cost <= budget) {
      chosen.push(path);
      spent += cost;
    } else left.push(path);
  }
  return { chosen, left };
}
