/**
 * `npm run watch`: types and tests, again at every change. The tests have the keyboard (h lists the keys); what tsc says stands
 * between their lines with `types` before it. Further arguments go to vitest: `npm run watch -- src/engine`.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository, repository } from './repository.mjs';

await ensureInstalled();
const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
const config = ['--config', inRepository('tests', 'config', 'vitest.config.ts'), '--clearScreen', 'false'];
// The compiler inside Node: the one of `npm test` is a child of the process that is started here, and would outlive it.
const compiler = inRepository('node_modules', 'typescript', 'bin', 'tsc');
const remembered = ['--incremental', '--tsBuildInfoFile', inRepository('.cache', 'tsc', 'watch.tsbuildinfo')];
const types = spawn(process.execPath, [compiler, '--noEmit', '-p', repository, ...remembered, '--watch', '--preserveWatchOutput'], {
  cwd: repository,
  stdio: ['ignore', 'pipe', 'inherit'],
});
createInterface({ input: types.stdout }).on('line', (line) => {
  if (line.trim() !== '') process.stdout.write(`types │ ${line}\n`);
});
const tests = spawn(process.execPath, [vitest, 'watch', ...config, ...process.argv.slice(2)], { cwd: repository, stdio: 'inherit' });

// One of them alone would look like both: they end together.
tests.on('close', (code) => {
  types.kill();
  process.exitCode = code ?? 0;
});
types.on('close', () => tests.kill());
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    tests.kill(signal);
    types.kill(signal);
  });
}
