import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const setup = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Views and the embedded page are tested in a page; everything else has none, and must not need one. */
const pageTests = ['src/{taskpane,embedded,map,questions}/**/*.test.tsx', 'src/{taskpane,map/view}/**/*.test.ts'];

/** Folders that keep nothing between two calls but answers that are always the same (the walls see to it): their tests share one world. */
const pureTests = [
  'src/{domain,language,editions,sheets,engine,changes,analysis,words,reports,application,functions}/**/*.test.ts',
  'src/{ooxml,xlsx,docx,questions}/**/*.test.ts',
  'src/map/{boundaries,matching,neighbours,layout}/**/*.test.ts',
  'tests/{golden,property,editions}/**/*.test.ts',
];

/** Folders that are not held to that, and whose tests leave nothing behind in the global scope or in a file of theirs: they share it too. */
const tidyTests = ['src/{cli,embedded}/**/*.test.ts', 'tests/{formulas,manifest,stories}/**/*.test.ts'];

/** With PROPERTY_TIMES every suite gets fast-check with so many times the runs; the stand-in itself gets fast-check. */
const manyRuns = setup('many-runs.ts');
const propertyTimes: Plugin = {
  name: 'property-times',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== manyRuns ? manyRuns : null),
};

/** Every archive that the product writes in a test is checked where it leaves: nobody has to remember it. */
const checkedWriting = setup('checked-writing.ts');
const packageGate: Plugin = {
  name: 'package-gate',
  enforce: 'pre',
  resolveId: (source, importer) => (/(?:^|\/)zip-write$/.test(source) && importer !== checkedWriting ? checkedWriting : null),
};

export default defineConfig({
  root: repository,
  cacheDir: '.cache/vite',
  plugins: [packageGate, ...(process.env['PROPERTY_TIMES'] === undefined ? [] : [propertyTimes])],
  test: {
    // Two cores, and a browser test may run beside this.
    maxWorkers: 2,
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.test.{ts,tsx}', 'src/**/*.d.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: [...pureTests, ...tidyTests],
          setupFiles: [setup('setup-properties.ts'), setup('setup-languages.ts')],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.{ts,tsx,mjs}'],
          exclude: [...pageTests, ...pureTests, ...tidyTests, 'tests/e2e/**'],
          setupFiles: [setup('setup-properties.ts'), setup('setup-languages.ts')],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          // Every file has a page of its own; the libraries are loaded once. Loading them took longer than the tests.
          isolate: false,
          include: pageTests,
          setupFiles: [setup('setup-properties.ts'), setup('setup-languages.ts'), setup('setup-page.ts')],
        },
      },
    ],
  },
});
