/** Mutation testing (`npm run campaign -- mutants`): the campaign says which files and suites, this how. docs/adr/0015. */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const withTypeScript = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];

export default {
  plugins: [fileURLToPath(new URL('../campaign/mutants/stryker-plugins.ts', import.meta.url))],
  testRunner: 'worlds',
  testRunnerNodeArgs: withTypeScript,
  coverageAnalysis: 'perTest',
  // Every mutant is loaded into a world of its own: what is computed as a file loads costs no more than the rest.
  warnings: { slow: false },
  reporters: ['progress-append-only'],
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', 'package', 'coverage', '.cache', '.certs', 'docs/guide', 'test-results'],
  concurrency: 1,
  // Wide, so that a busy machine is not taken for a loop without end.
  timeoutMS: 8_000,
  timeoutFactor: 4,
  allowConsoleColors: false,
  incremental: true,
};
