/** What `npm test` does, in order. The single-stage scripts of package.json run the same entries, so there is one truth. */
import { existsSync } from 'node:fs';
import { inRepository } from './repository.mjs';

const bin = (...parts) => inRepository('node_modules', ...parts);
const cache = (name) => inRepository('.cache', name);

/** The built pages of stories, and how their tool is called for making or serving them (docs/adr/0035). It sends nothing anywhere. */
export const storiesFolder = cache('stories');
export const storybook = (command) => [
  bin('storybook', 'dist', 'bin', 'dispatcher.js'),
  command,
  '--config-dir',
  inRepository('tests', 'config', 'storybook'),
  '--disable-telemetry',
];

/** Where the two test runners leave their results as JSON. */
export const vitestResults = cache('vitest-results.json');
export const playwrightResults = cache('playwright-results.json');

/** The walls are checked over these entries; `tests` is cruised too, so that a test may be named as who uses a file. */
const cruised = ['src', 'tests'];

/** What is linted and laid out when everything is. */
const code = ['src', 'tests', 'webpack.config.js'];

/**
 * Types are checked by the compiler that is a program of its own (docs/adr/0040); lints and the campaign of mutants ask the one that can be
 * asked from JavaScript. It remembers what it knew, so that the second time it looks only at what changed and at what depends on it.
 */
const compiler = bin('typescript-7', 'bin', 'tsc');
const incremental = (name) => ['--incremental', '--tsBuildInfoFile', cache(`tsc/${name}.tsbuildinfo`)];

/** How prettier is called, for looking (`--check`) and for mending (`npm run fix`). */
export const prettier = [
  bin('prettier', 'bin', 'prettier.cjs'),
  '--config',
  inRepository('tests', 'config', 'prettier.config.mjs'),
  '--ignore-path',
  inRepository('tests', 'config', 'prettierignore'),
  '--ignore-unknown',
  '--log-level',
  'warn',
];

/** How eslint is called, for looking and for mending. */
export const eslint = [
  bin('eslint', 'bin', 'eslint.js'),
  '--config',
  inRepository('tests', 'architecture', 'eslint.config.mjs'),
  '--cache',
  '--cache-location',
  cache('eslint/'),
  '--max-warnings',
  '0',
];

/**
 * `lane`: stages with one follow each other in their lane, beside the other lane's; they start nothing that a test would be slowed by.
 * `isBesideLint`: tests that do not wait for the lane of the lints; what a browser shows does, since what is late there may be a failure.
 * `targets`: the files or folders it looks at; `npm run check` puts what changed in their place.
 * @typedef {{ name: string, title: string, arguments: readonly string[], targets?: readonly string[], lane?: 'types' | 'lint', results?: 'vitest' | 'playwright', isBesideLint?: boolean, environment?: Record<string, string>, isOnlyByName?: boolean }} Stage
 * @type {readonly Stage[]}
 */
export const stages = [
  {
    name: 'typecheck',
    title: 'Types',
    lane: 'types',
    arguments: [compiler, '--noEmit', '-p', inRepository(), ...incremental('all')],
  },
  {
    name: 'typecheck-pure',
    title: 'Types of the pure folders, without page and without Node',
    lane: 'types',
    arguments: [compiler, '-p', inRepository('tests', 'architecture', 'tsconfig.pure.json'), ...incremental('pure')],
  },
  {
    name: 'lint',
    title: 'Lint',
    lane: 'lint',
    arguments: eslint,
    targets: code,
  },
  {
    name: 'format',
    title: 'Layout of the code',
    lane: 'lint',
    arguments: [...prettier, '--check', '--cache', '--cache-location', cache('prettier')],
    targets: code,
  },
  {
    name: 'arch',
    title: 'Walls',
    lane: 'types',
    arguments: [
      bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      inRepository('tests', 'architecture', 'dependency-cruiser.cjs'),
      '--output-type',
      'err-long',
      ...cruised,
    ],
  },
  {
    name: 'build',
    title: 'Build',
    lane: 'types',
    arguments: [
      bin('webpack', 'bin', 'webpack.js'),
      '--config',
      inRepository('webpack.config.js'),
      '--mode',
      'production',
      '--env',
      'precompress',
    ],
    environment: { NODE_ENV: 'production' },
  },
  {
    name: 'build-stories',
    title: 'Build of the stories',
    lane: 'types',
    arguments: [...storybook('build'), '--output-dir', storiesFolder, '--quiet'],
    environment: { NODE_ENV: 'production' },
  },
  {
    name: 'unit',
    title: 'Tests (unit, golden, property, contract, architecture)',
    arguments: [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--config',
      inRepository('tests', 'config', 'vitest.config.ts'),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestResults}`,
    ],
    results: 'vitest',
    isBesideLint: true,
  },
  {
    name: 'e2e',
    title: 'Tests in a real browser',
    arguments: [bin('@playwright', 'test', 'cli.js'), 'test', '--config', inRepository('tests', 'config', 'playwright.config.ts')],
    results: 'playwright',
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightResults },
  },
  {
    name: 'bench',
    title: 'Benchmarks',
    arguments: [bin('vitest', 'vitest.mjs'), 'bench', '--run', '--config', inRepository('tests', 'config', 'vitest.bench.config.ts')],
    isOnlyByName: true,
  },
];

/** Arguments for Node that run a stage over its targets, or over others. */
export function commandOf(stage, targets = stage.targets ?? []) {
  return [...stage.arguments, ...targets];
}

/** The stage of that name; undefined where there is none. */
export function stageNamed(name) {
  return stages.find((stage) => stage.name === name);
}

/** The built pages exist (`npm run build` ran). */
export function isBuilt() {
  return existsSync(inRepository('dist', 'index.html'));
}

/** The stories exist as pages (`npm run build-stories` ran). */
export function hasStories() {
  return existsSync(inRepository('.cache', 'stories', 'index.json'));
}
