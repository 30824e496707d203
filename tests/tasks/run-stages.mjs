/** Runs stages and counts what failed: side by side in lanes, and one after the other in the terminal itself, beside lanes or after them. */
import { rmSync } from 'node:fs';
import { captureNode, runNode } from './run-process.mjs';
import { commandOf, playwrightResults, vitestResults } from './stages.mjs';
import { nothing, readCounts, reservations } from './test-counts.mjs';
import { rememberTestTimes } from './test-times.mjs';

const resultsOf = { vitest: vitestResults, playwright: playwrightResults };
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** What its command is started with. What an earlier run left as its results is not taken for its own. */
function prepared(stage) {
  if (stage.results !== undefined) rmSync(resultsOf[stage.results], { force: true });
  return { env: { ...process.env, ...stage.environment } };
}

/** Says a line to whoever runs the task. */
export const say = (text) => process.stdout.write(`${text}\n`);

/**
 * A run over stages that are named beforehand, so that each can say which of how many it is.
 * @param {readonly import('./stages.mjs').Stage[]} planned
 */
export function startRun(planned) {
  const begun = performance.now();
  let total = nothing;
  let whyMissing = new Map();
  const failedStages = [];
  /** What lanes have to say while a stage has the terminal; null while none has it. */
  let held = null;

  function tell(saying) {
    if (held === null) saying();
    else held.push(saying);
  }

  function head(stage) {
    say(`\n── ${planned.indexOf(stage) + 1}/${planned.length} ${stage.title} ${'─'.repeat(Math.max(3, 60 - stage.title.length))}`);
  }

  function conclude(stage, code, took) {
    let failed = 0;
    if (stage.results !== undefined) {
      const counts = readCounts(resultsOf[stage.results], stage.results);
      if (stage.results === 'vitest') rememberTestTimes();
      total = {
        ...total,
        passed: total.passed + counts.passed,
        skipped: [...total.skipped, ...counts.skipped],
        retried: [...total.retried, ...counts.retried],
      };
      failed = counts.failed;
      if (code === 0 && counts.passed + counts.failed === 0) {
        say('No test ran: that is a failure too.');
        failed = 1;
      }
    }
    // A stage may fail without a failed test: a type error, a broken wall, an error outside any test.
    if (code !== 0 && failed === 0) failed = 1;
    total = { ...total, failed: total.failed + failed };
    if (failed > 0) failedStages.push(stage);
    say(`${failed === 0 ? 'ok' : 'FAILED'} · ${stage.name} · ${took}`);
  }

  /**
   * One after the other until one fails. What they write is kept until each is done, and until nobody has the terminal, so that nothing is
   * written into anything else.
   */
  async function runLane(lane) {
    for (const stage of lane) {
      const stageBegun = performance.now();
      const { code, stdout, stderr } = await captureNode(commandOf(stage), prepared(stage));
      const took = seconds(stageBegun);
      tell(() => {
        head(stage);
        process.stdout.write(stdout);
        process.stderr.write(stderr);
        conclude(stage, code, took);
      });
      if (code !== 0) return;
    }
  }

  /** In the terminal itself. */
  async function runHere(stage) {
    head(stage);
    held = [];
    const stageBegun = performance.now();
    const code = await runNode(commandOf(stage), prepared(stage));
    const sayings = held;
    held = null;
    conclude(stage, code, seconds(stageBegun));
    for (const saying of sayings) saying();
  }

  return {
    /** Lanes side by side. */
    lanes: async (lanes) => {
      await Promise.all(lanes.map(runLane));
    },
    /** In order, each writing as it goes, until a stage has failed, here or in a lane beside. */
    inOrder: async (stages) => {
      for (const stage of stages) {
        if (failedStages.length > 0) return;
        await runHere(stage);
      }
    },
    /** Why programs are missing that tests need, by their names: said where such tests did not run. */
    lacks: (why) => {
      whyMissing = why;
    },
    /** The closing lines: what did not run or not at once, and last of all, always, `N passed, N failed`. Returns the exit code. */
    close: () => {
      say('');
      for (const { name } of failedStages) say(`Failed: "${name}". By itself: npm run ${name}`);
      say(`Whole run: ${seconds(begun)}`);
      for (const line of reservations(total, whyMissing)) say(line);
      say(`${total.passed} passed, ${total.failed} failed`);
      return failedStages.length === 0 ? 0 : 1;
    },
  };
}
