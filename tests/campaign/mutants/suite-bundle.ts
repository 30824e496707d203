/**
 * Suites and all they import as scripts that can be loaded again and again: a world that nobody has used costs milliseconds.
 * What reaches no mutated file cannot tell one mutant from another and is loaded once for all worlds.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { importGraph } from '../../tasks/related-tests.mjs';
import { reaching } from './reaching';

export type World = {
  /** What the setup files do before the first test speaks: every language and every edition is here. */
  readonly prepare: () => Promise<unknown>;
  /** A suite's module, which declares its tests as it loads. */
  readonly suites: Readonly<Record<string, () => Promise<unknown>>>;
};

export type MakeWorld = (packages: Readonly<Record<string, unknown>>) => World;

type Required = (name: string) => unknown;

const shared = 'shared:';
const code = /\/(?:src|tests)\/.*\.(?:ts|mjs|json)$/;

/** `import.meta.url` is the file's own, as it would be outside a bundle. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/(?:src|tests)\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
    });
  },
};

/** Packages, and files that are shared, are asked for as the script runs; `met` hears of the files. `fresh` null shares none. */
const outside = (folder: string, fresh: ReadonlySet<string> | null, met: Set<string>): Plugin => ({
  name: 'outside',
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: 'outside' }));
    onResolve({ filter: /^\./ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...asked, pluginData: 'resolving' });
      const name = relative(folder, found.path).replaceAll('\\', '/');
      if (fresh === null || !code.test(found.path) || fresh.has(name)) return { path: found.path, errors: found.errors };
      met.add(name);
      return { path: `${shared}${name}`, namespace: 'outside' };
    });
    onLoad({ filter: /./, namespace: 'outside' }, ({ path }) => ({ contents: `module.exports = outside(${JSON.stringify(path)});` }));
  },
});

/** The text of a script that calls `hand` with what its entry hands over, and `outside` for what is not in it. */
async function textOf(folder: string, contents: string, plugin: Plugin): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: { contents, resolveDir: folder, sourcefile: 'entry.js' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'es2022',
    // The one form in which a suite may wait at its top level.
    format: 'esm',
    logLevel: 'error',
    plugins: [ownAddress, plugin],
  });
  return outputFiles[0]?.text ?? '';
}

const scriptOf = (folder: string, text: string): Script =>
  new Script(`(function (outside, hand) {${text}\n})`, { filename: join(folder, 'entry.cjs') });

function load(script: Script, outsideOf: Required): unknown {
  let handed: unknown;
  const hand = (given: unknown): void => {
    handed = given;
  };
  (script.runInThisContext() as (outside: Required, hand: (given: unknown) => void) => void)(outsideOf, hand);
  return handed;
}

const setup = ['src/words/languages.ts', 'src/application/own-tables.ts'];

const worldEntry = (suites: readonly string[]): string => `
const prepare = async () => {
  await import('./tests/config/setup-properties.ts');
  const [languages, tables] = await Promise.all([${setup.map((path) => `import('./${path}')`).join(', ')}]);
  await Promise.all([languages.loadEveryLanguage(), tables.loadEveryTable()]);
};
const suites = { ${suites.map((suite) => `${JSON.stringify(suite)}: () => import('./${suite}')`).join(', ')} };
hand({ prepare, suites });
`;

const sharedEntry = (paths: Iterable<string>): string =>
  `hand({ ${[...paths].map((path) => `${JSON.stringify(path)}: () => require('./${path}')`).join(', ')} });`;

type Texts = { readonly world: string; readonly shared: string };

async function textsOf(folder: string, suites: readonly string[], mutated: readonly string[]): Promise<Texts> {
  const fresh = new Set([...reaching(mutated, await importGraph([...suites, ...setup], folder)), ...suites]);
  const met = new Set<string>();
  const world = await textOf(folder, worldEntry(suites), outside(folder, fresh, met));
  return { world, shared: await textOf(folder, sharedEntry(met), outside(folder, null, met)) };
}

/**
 * @param suites paths below the folder, with slashes, as are the mutated files
 * @param packages what the suites get for a package of that name; others come from node_modules
 * @param kept where the bundle is written, and read again by a process that comes after this one; null for nowhere
 */
export async function bundleOf(
  folder: string,
  suites: readonly string[],
  mutated: readonly string[],
  packages: Readonly<Record<string, unknown>>,
  kept: string | null = null,
): Promise<() => World> {
  const isKept = kept !== null && existsSync(kept);
  const texts = isKept ? (JSON.parse(readFileSync(kept, 'utf8')) as Texts) : await textsOf(folder, suites, mutated);
  if (kept !== null && !isKept) writeFileSync(kept, JSON.stringify(texts));
  const worldScript = scriptOf(folder, texts.world);
  const nodeRequire = createRequire(join(folder, 'entry.cjs'));
  const fromPackages: Required = (name) => packages[name] ?? nodeRequire(name);
  const modules = load(scriptOf(folder, texts.shared), fromPackages) as Readonly<Record<string, () => unknown>>;
  const outsideOf: Required = (name) => (name.startsWith(shared) ? modules[name.slice(shared.length)]?.() : fromPackages(name));
  return () => load(worldScript, outsideOf) as World;
}
