import { defineConfig } from 'vitest/config';

/** The tests that mutants are shown to: those of the pure folders and the suites of law and figures. Paths are the sandbox's own. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    testTimeout: 20_000,
    include: [
      'src/{domain,language,editions,sheets,engine,analysis,application}/**/*.test.ts',
      'tests/{golden,property,editions}/**/*.test.ts',
    ],
    setupFiles: ['tests/config/setup-languages.ts', 'tests/config/setup-properties.ts'],
  },
});
