/** `node tests/tasks/stage.mjs NAME [arguments…]`: one stage of `npm test` by itself. Further arguments go to its tool. */
import { ensureInstalled } from './ensure-installed.mjs';
import { runNode } from './run-process.mjs';
import { commandOf, hasStories, isBuilt, stageNamed, stages } from './stages.mjs';
import { rememberTestTimes } from './test-times.mjs';

const [name = '', ...further] = process.argv.slice(2);
const stage = stageNamed(name);
if (stage === undefined) {
  process.stderr.write(`No stage is named "${name}". There are: ${stages.map((each) => each.name).join(', ')}.\n`);
  process.exit(1);
}
await ensureInstalled();
if (stage.name === 'e2e' && !(isBuilt() && hasStories())) {
  process.stderr.write(`Nothing is built yet: run \`npm run ${isBuilt() ? 'build-stories' : 'build'}\` first.\n`);
  process.exit(1);
}
const code = await runNode([...commandOf(stage), ...further], { env: { ...process.env, ...stage.environment } });
if (stage.results === 'vitest') rememberTestTimes();
process.exit(code);
