/**
 * `npm test`: everything that must hold, from types to a real browser. What needs no test runner is checked in two lanes at
 * once, and the longer one goes on beside the first tests (docs/adr/0040); after a stage that fails no further one is begun.
 * The last line is always `N passed, N failed`, counted from the test runners' own results; above it stands what did not run, and why, and
 * what passed only at a second try.
 */
import { mkdirSync } from 'node:fs';
import { bringPrograms, mayBring } from './bring-programs.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';
import { say, startRun } from './run-stages.mjs';
import { stages } from './stages.mjs';

await ensureInstalled();
mkdirSync(inRepository('.cache'), { recursive: true });

const planned = stages.filter((stage) => stage.isOnlyByName !== true);
const inLanes = planned.filter(({ lane }) => lane !== undefined);
const tests = planned.filter(({ lane }) => lane === undefined);
const lane = (wanted) => inLanes.filter((stage) => stage.lane === wanted);

const run = startRun(planned);
say(`\n${inLanes.map(({ name }) => name).join(', ')}: in 2 lanes at once …`);
// One process that goes on for longer than the other lane: the core beside it begins with the tests.
const linted = run.lanes([lane('lint')]);
const typed = run.lanes([lane('types')]);
// What tests need is brought while nothing of them runs yet. To look for it holds this process up: both lanes have begun.
const whyMissing = await bringPrograms({ isAllowed: mayBring(process.env, process.platform, process.getuid?.()) });
await typed;
run.lacks(whyMissing);
for (const [name, why] of whyMissing) say(`${name} is missing; its tests do not run. ${why}`);
await run.inOrder(tests.filter(({ isBesideLint }) => isBesideLint === true));
await linted;
await run.inOrder(tests.filter(({ isBesideLint }) => isBesideLint !== true));
process.exitCode = run.close();
