/**
 * `npm run pictures`: takes the pictures of the stories again that are no longer as they were (docs/adr/0035). They are committed: look at
 * every one that changed. Names after it take only those: `npm run pictures -- Scenarios`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smallPng } from '../stories/support/small-png';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(repository, 'tests', 'stories', 'pictures');

/** All of them together: what is no longer cheap in a repository. */
const limitBytes = 6_000_000;

function node(...nodeArguments: readonly string[]): number {
  return spawnSync(process.execPath, nodeArguments, { cwd: repository, stdio: 'inherit' }).status ?? 1;
}

if (node('tests/tasks/stage.mjs', 'build-stories') !== 0) process.exit(1);
const names = process.argv.slice(2).flatMap((name) => ['--grep', name]);
// What a story that fails has left is taken all the same.
process.exitCode = node(
  'node_modules/@playwright/test/cli.js',
  ...['test', '--config', 'tests/config/playwright.config.ts', '--project', 'stories', '--reporter', 'line', '--retries', '0'],
  ...['--update-snapshots', 'changed', ...names],
);

let total = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.png')) continue;
  const path = join(folder, name);
  const taken = readFileSync(path);
  const small = smallPng(taken);
  if (small !== taken) {
    writeFileSync(path, small);
    console.log(`${name}  ${String(Math.round(small.length / 1000))} kB`);
  }
  total += small.length;
}
console.log(`${String(Math.round(total / 1000))} kB in all`);
if (total > limitBytes) throw new Error(`the pictures are larger than ${String(limitBytes / 1_000_000)} MB together`);
