import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Benchmarks: one worker, nothing beside it, so that the ratios of one run can be compared. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vite',
  test: {
    name: 'bench',
    environment: 'node',
    maxWorkers: 1,
    fileParallelism: false,
    include: [],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
