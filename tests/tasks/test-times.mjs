/** How long each suite took when it last ran here, so that `npm run check` can choose those that fit into its minute. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRepository, repository } from './repository.mjs';
import { vitestResults } from './stages.mjs';

const kept = inRepository('.cache', 'test-times.json');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Seconds by suite, its path with slashes; empty where nothing ever ran. */
export function testTimes() {
  return new Map(Object.entries(readJson(kept) ?? {}));
}

/** Adds what the last run of vitest took. Suites that did not run keep the time they had. */
export function rememberTestTimes() {
  const suites = readJson(vitestResults)?.testResults ?? [];
  const took = suites.map(({ name, startTime, endTime }) => [
    relative(repository, name).replaceAll('\\', '/'),
    Math.max(0, Math.round(endTime - startTime) / 1000),
  ]);
  if (took.length > 0) writeFileSync(kept, JSON.stringify({ ...readJson(kept), ...Object.fromEntries(took) }));
}
