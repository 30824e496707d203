/** `npm run fix`: mends what eslint can mend and lays the code out, in what changed since the default branch; `-- --all`: everywhere. */
import { changedFiles } from './changed-files.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runNode } from './run-process.mjs';
import { eslint, prettier, stageNamed } from './stages.mjs';

await ensureInstalled();
const changed = process.argv.includes('--all') ? null : changedFiles();
const targets =
  changed === null ? stageNamed('lint').targets : changed.files.filter((path) => /^(src|tests)\/|^webpack\.config\.js$/.test(path));
const linted = changed === null ? targets : targets.filter((path) => /\.(tsx?|[cm]?js)$/.test(path));

if (targets.length === 0) process.stdout.write(`Nothing to mend since ${changed.since}. Everywhere: npm run fix -- --all\n`);
else {
  // eslint first: what it rewrites is laid out afterwards. What it cannot mend it lists, and the code says so.
  const left = linted.length === 0 ? 0 : await runNode([...eslint, '--fix', ...linted]);
  process.exitCode = Math.max(left, await runNode([...prettier, '--write', ...targets]));
}
