/**
 * `npm run check`: types, walls, lint, layout and tests of what changed since the default branch, in under a minute on a quiet
 * machine. `-- --since HEAD` measures against something else. Without git, or with `-- --all`, everything but the build and the browser.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changedFiles } from './changed-files.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { allSuites, importGraph, relatedSuites, suitesWithin } from './related-tests.mjs';
import { inRepository, repository } from './repository.mjs';
import { say, startRun } from './run-stages.mjs';
import { stageNamed } from './stages.mjs';
import { testTimes } from './test-times.mjs';

/** Seconds of tests, two workers together: what is left of a minute beside the start of the runner. */
const testBudget = 40;

const code = /\.(tsx?|[cm]?js)$/;
const over = (name, targets) => ({ ...stageNamed(name), targets });

/** The suites to run, or none; says what it leaves out. */
async function testsOf(files) {
  const { chosen, left } = suitesWithin(relatedSuites(files, await importGraph(allSuites())), testTimes(), testBudget);
  const browser = files.filter((path) => path.startsWith('tests/e2e/'));
  say(`${chosen.length} suites are near the change.`);
  if (left.length > 0) {
    const named = left.slice(0, 3).join(', ');
    say(`${left.length} that reach it from farther away are left to npm test: ${named}${left.length > 3 ? ', …' : ''}`);
  }
  if (browser.length > 0) say(`Browser tests are not run here: npm run build, then npm run e2e -- ${browser.join(' ')}`);
  return chosen.length === 0 ? [] : [over('unit', chosen)];
}

/** Lanes of stages for what changed; a change of how something is checked puts everything in question. */
async function lanesFor(files) {
  const coded = files.filter((path) => code.test(path));
  const isAll = (...paths) => files.some((path) => paths.some((each) => path.startsWith(each)));
  const lintAll = isAll('tests/architecture/eslint.config.mjs', 'tsconfig.json');
  const formatAll = isAll('tests/config/prettier');
  const types = coded.length > 0 || isAll('src/', 'tsconfig.json', 'package.json');
  return [
    [
      ...(types ? [stageNamed('typecheck')] : []),
      ...(isAll('src/', 'tests/architecture/', 'tsconfig.json') ? [stageNamed('typecheck-pure')] : []),
      ...(types ? [stageNamed('arch')] : []),
    ],
    [
      ...(lintAll ? [stageNamed('lint')] : coded.length > 0 ? [over('lint', coded)] : []),
      formatAll
        ? stageNamed('format')
        : over(
            'format',
            files.filter((path) => /^(src|tests)\/|^webpack/.test(path)),
          ),
    ].filter(({ targets }) => targets.length > 0),
    await testsOf(files),
  ].filter((lane) => lane.length > 0);
}

await ensureInstalled();
mkdirSync(inRepository('.cache'), { recursive: true });
const asked = parseArgs({ options: { all: { type: 'boolean', default: false }, since: { type: 'string' } } }).values;
const changed = asked.all ? null : changedFiles(repository, asked.since);

if (changed?.files.length === 0) {
  say(`Nothing changed since ${changed.since}. Everything: npm run check -- --all, or npm test.`);
} else {
  if (changed === null && !asked.all) say('There is no git here to say what changed: everything is checked.');
  if (changed !== null) say(`${changed.files.length} files changed since ${changed.since}.`);
  const lanes =
    changed === null
      ? [['typecheck', 'typecheck-pure', 'arch'].map(stageNamed), ['lint', 'format'].map(stageNamed), [stageNamed('unit')]]
      : await lanesFor(changed.files);
  const run = startRun(lanes.flat());
  say(`${lanes.map((lane) => lane.map(({ name }) => name).join(', ')).join(' | ')} …`);
  await run.lanes(lanes);
  process.exitCode = run.close();
}
