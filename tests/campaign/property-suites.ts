/** The suites of properties that `npm test` runs, with other draws and many times as many of them. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../architecture/planted-tree';
import type { Campaign } from './campaign';
import { runVitest } from './run-vitest';

/** Suites that draw their cases, wherever they stand: those that name fast-check. */
function drawingSuites(): readonly string[] {
  return ['src', 'tests'].flatMap((top) =>
    readdirSync(join(repository, top), { recursive: true, encoding: 'utf8' })
      .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.test.ts') && readFileSync(join(repository, path), 'utf8').includes("from 'fast-check'")),
  );
}

export const propertySuites: Campaign = {
  name: 'property-suites',
  what: 'The property suites of npm test with other draws, many times as many: scoring, formulas, reading in any layout, files, templates',
  unit: 'times the usual draws',
  full: 100,
  slice: null,
  run: async ({ seed, amount, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), 'nang-loai-properties-'));
    const counts = join(folder, 'runs');
    writeFileSync(counts, '');
    try {
      progress(`seed ${String(seed)}, ${String(amount)} times`);
      const { passed, findings } = await runVitest(drawingSuites(), {
        PROPERTY_SEED: String(seed),
        PROPERTY_TIMES: String(amount),
        PROPERTY_COUNTS: counts,
      });
      const runs = readFileSync(counts, 'utf8').split('\n').map(Number);
      const drawn = runs.reduce((sum, each) => sum + each, 0);
      return { kind: 'ran', figures: `${String(passed)} tests, ${String(drawn)} drawn cases`, findings };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
