/**
 * `npm test`: everything that must hold, from types to a real browser. What needs no test runner is checked in two lanes at
 * once; after a stage that fails no further one is begun.
 * The last line is always `N passed, N failed`, counted from the test runners' own results.
 */
import { mkdirSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';
import { say, startRun } from './run-stages.mjs';
import { stages } from './stages.mjs';

await ensureInstalled();
mkdirSync(inRepository('.cache'), { recursive: true });

const planned = stages.filter((stage) => stage.isOnlyByName !== true);
const inLanes = planned.filter(({ lane }) => lane !== undefined);
const lanes = [...new Set(inLanes.map(({ lane }) => lane))].map((name) => inLanes.filter(({ lane }) => lane === name));

const run = startRun(planned);
say(`\n${inLanes.map(({ name }) => name).join(', ')}: in ${String(lanes.length)} lanes at once …`);
await run.lanes(lanes);
await run.inOrder(planned.filter(({ lane }) => lane === undefined));
process.exitCode = run.close();
