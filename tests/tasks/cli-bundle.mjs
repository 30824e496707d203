/**
 * The command line as one file of JavaScript, law and sentences inside. esbuild makes it; what Node brings is all that is left outside.
 * `cachedCli` keeps one for `npm run cli`, named after the content of all that may go into it, so that it is never an old one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { licenceOf, packageFolders } from './licence-texts.mjs';
import { repository } from './repository.mjs';

/** Bundles made before the newest few are of no use to anybody; a few, because another terminal may be starting one. */
const keptBundles = 4;

/** A question brings its view along, which is of the pane: the command line never looks at it, and needs no page. */
const withoutViews = {
  name: 'without-views',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(Wide)?View$/ }, ({ path, importer }) =>
      /[\\/]src[\\/]questions[\\/]/.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** The solver's binary, which lies beside no bundle: compressed and written into it, unpacked when a question first needs it. */
const withSolver = {
  name: 'with-solver',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]cli[\\/]solver-binary\.ts$/ }, () => {
      const binary = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));
      const packed = brotliCompressSync(binary, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).toString('base64');
      const contents = `
        import { brotliDecompressSync } from 'node:zlib';
        export const solverBinary = async (imports) =>
          (await WebAssembly.instantiate(brotliDecompressSync(Buffer.from('${packed}', 'base64')), imports)).instance;
      `;
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Makes the bundle.
 * @param {{ root?: string, outfile: string, isForOthers?: boolean }} wanted `root`: a copy of the repository's top folder;
 *   `isForOthers`: made smaller, startable by itself, with the licences of what is in it
 */
export async function bundleCli({ root = repository, outfile, isForOthers = false }) {
  const { build } = await import('esbuild');
  const options = {
    absWorkingDir: root,
    entryPoints: ['src/cli/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // A language that is fetched when it is needed is part of the file all the same.
    splitting: false,
    charset: 'utf8',
    logLevel: 'warning',
    sourcemap: isForOthers ? false : 'inline',
    sourcesContent: false,
    metafile: true,
    plugins: [withoutViews, withSolver],
  };
  const first = await build({ ...options, write: !isForOthers });
  if (!isForOthers) return;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await build({
    ...options,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: `#!/usr/bin/env node\n// Nâng Loại ${version}: node nang-loai.mjs --help` },
    footer: { js: licences(root, Object.values(first.metafile.outputs).flatMap(inputsInside)) },
  });
}

/** What of an output's inputs is really in it: much of a package is left out. */
function inputsInside({ inputs }) {
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

/** Our licence and those of the packages inside, as one comment: their terms ask to travel with every copy. */
function licences(root, inputs) {
  const own = ['Nâng Loại', readFileSync(join(root, 'LICENSE'), 'utf8').trim()].join('\n\n');
  const others = packageFolders(inputs).map((folder) => {
    const { name, texts } = licenceOf(join(root, folder));
    return [name, ...texts].join('\n\n');
  });
  return `/*\n${[own, ...others].join('\n\n────────\n\n').replaceAll('*/', '* /')}\n*/`;
}

/** Every file that may go into the bundle: the sources without their tests, what esbuild is told by, and the list of what is installed. */
function inputsOf(root) {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const others = ['package.json', 'tsconfig.json', join('node_modules', '.package-lock.json')].map((name) => join(root, name));
  return [...sources.sort(), ...others.filter((path) => existsSync(path)), fileURLToPath(import.meta.url)];
}

function contentHash(root) {
  const hash = createHash('sha256');
  for (const path of inputsOf(root)) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function dropOldBundles(folder) {
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const newestFirst = bundles
    .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { name } of newestFirst.slice(keptBundles)) rmSync(join(folder, name), { force: true });
}

/**
 * The bundle of the sources as they stand now, made where there is none yet.
 * @param {string} [root] the repository's top folder, or a copy of it
 * @returns {Promise<string>} its path
 */
export async function cachedCli(root = repository) {
  const outfile = join(root, '.cache', 'cli', `${contentHash(root)}.mjs`);
  if (existsSync(outfile)) return outfile;
  mkdirSync(dirname(outfile), { recursive: true });
  // Under another name until it is whole: two terminals may be making it at once.
  const unfinished = `${outfile}.${process.pid}`;
  await bundleCli({ root, outfile: unfinished });
  renameSync(unfinished, outfile);
  dropOldBundles(dirname(outfile));
  return outfile;
}
