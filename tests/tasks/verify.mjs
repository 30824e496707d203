/**
 * `npm test`: everything that must hold, from types to a real browser. What needs no test runner is checked in two lanes at
 * once; after a stage that fails no further one is begun.
 * The last line is always `N passed, N failed`, counted from the test runners' own results.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';
import { captureNode, runNode } from './run-process.mjs';
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
const failedStages = [];

function head(stage) {
  say(`\n── ${planned.indexOf(stage) + 1}/${planned.length} ${stage.title} ${'─'.repeat(Math.max(3, 60 - stage.title.length))}`);
}

function conclude(stage, code, stageBegun) {
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
  if (failed > 0) failedStages.push(stage);
  say(`${failed === 0 ? 'ok' : 'FAILED'} · ${stage.name} · ${seconds(stageBegun)}`);
}

/** One after the other until one fails. What they write is kept until each is done, so that lanes do not write into each other. */
async function runLane(lane) {
  for (const stage of lane) {
    const stageBegun = performance.now();
    const { code, stdout, stderr } = await captureNode(stage.arguments, { env: { ...process.env, ...stage.environment } });
    head(stage);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    conclude(stage, code, stageBegun);
    if (failedStages.includes(stage)) return;
  }
}

const inLanes = planned.filter(({ lane }) => lane !== undefined);
const lanes = [...new Set(inLanes.map(({ lane }) => lane))].map((name) => inLanes.filter(({ lane }) => lane === name));
say(`\n${inLanes.map(({ name }) => name).join(', ')}: in ${String(lanes.length)} lanes at once …`);
await Promise.all(lanes.map(runLane));

for (const stage of planned.filter(({ lane }) => lane === undefined)) {
  if (failedStages.length > 0) break;
  head(stage);
  const stageBegun = performance.now();
  conclude(stage, await runNode(stage.arguments, { env: { ...process.env, ...stage.environment } }), stageBegun);
}

say('');
for (const { name } of failedStages) say(`Failed: "${name}". By itself: npm run ${name}`);
say(`Whole run: ${seconds(begun)}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedStages.length === 0 ? 0 : 1;
