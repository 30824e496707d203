/** Mutation testing (`npm run campaign -- mutants`): the campaign says which files, this how. docs/adr/0015. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/config/vitest.mutants.config.ts', related: true },
  checkers: ['typescript'],
  tsconfigFile: 'tests/architecture/tsconfig.pure.json',
  coverageAnalysis: 'perTest',
  // A mutant of what is computed once, when a file is loaded, would need every test anew.
  ignoreStatic: true,
  plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutants.json' },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', 'coverage', '.cache', '.certs', 'docs/guide', 'test-results'],
  concurrency: 1,
  timeoutMS: 20000,
};
