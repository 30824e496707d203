/**
 * `npm test`: everything that must hold, from types to a real browser. Stops at the first stage that fails.
 * The last line is always `N passed, N failed`, counted from the test runners' own results.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';
import { runNode } from './run-process.mjs';
import { playwrightResults, stages, vitestResults } from './stages.mjs';
import { readCounts } from './test-counts.mjs';

const resultsOf = { vitest: vitestResults, playwright: playwrightResults };

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const say = (text) => process.stdout.write(`${text}\n`);

await ensureInstalled();
mkdirSync(inRepository('.cache'), { recursive: true });
for (const path of Object.values(resultsOf)) rmSync(path, { force: true });

const begun = performance.now();
const planned = stages.filter((stage) => stage.isOnlyByName !== true);
const total = { passed: 0, failed: 0 };
let failedStage = null;

for (const [index, stage] of planned.entries()) {
  say(`\n── ${index + 1}/${planned.length} ${stage.title} ${'─'.repeat(Math.max(3, 60 - stage.title.length))}`);
  const stageBegun = performance.now();
  const code = await runNode(stage.arguments, { env: { ...process.env, ...stage.environment } });
  let failed = 0;
  if (stage.results !== undefined) {
    const counts = readCounts(resultsOf[stage.results], stage.results);
    total.passed += counts.passed;
    failed = counts.failed;
    if (code === 0 && counts.passed + counts.failed === 0) {
      say('No test ran: that is a failure too.');
      failed = 1;
    }
  }
  // A stage may fail without a failed test: a type error, a broken wall, an error outside any test.
  if (code !== 0 && failed === 0) failed = 1;
  total.failed += failed;
  say(`${failed === 0 ? 'ok' : 'FAILED'} · ${stage.name} · ${seconds(stageBegun)}`);
  if (failed > 0) {
    failedStage = stage;
    break;
  }
}

say('');
if (failedStage !== null) say(`Stopped at the stage "${failedStage.name}". By itself: npm run ${failedStage.name}`);
say(`Whole run: ${seconds(begun)}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedStage === null ? 0 : 1;
