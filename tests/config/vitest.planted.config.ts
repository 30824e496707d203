import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { mutated, plantedMutants } from '../campaign/planted-mutants';

/** Puts one planted mistake in the place of its file; PLANTED is its number, or absent for the code as it is. */
const planted = plantedMutants[Number(process.env['PLANTED'] ?? '-1')];
const mistake: Plugin = {
  name: 'planted-mistake',
  enforce: 'pre',
  transform: (_code, id) => (planted !== undefined && id.endsWith(`/${planted.file}`) ? mutated(planted) : null),
};

/** One thread, no projects: a suite of the engine starts in a second or two. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vite',
  plugins: [mistake],
  test: {
    environment: 'node',
    maxWorkers: 1,
    pool: 'threads',
    include: ['src/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('setup-properties.ts', import.meta.url))],
  },
});
