/** What a run writes, in which order, and what it does not begin after a failure. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRun } from './run-stages.mjs';

/** A stage that takes so long, writes where it may (what has the terminal writes past us), and ends with a code. */
const stage = (name, milliseconds, code = 0) => ({
  name,
  title: name,
  arguments: [
    '-e',
    `setTimeout(() => { console.log(${code === 0 ? "''" : `'${name} says why'`}); process.exit(${code}); }, ${milliseconds})`,
  ],
});

/** The lines that say what began and how it ended, as far as they are of stages. */
function listen() {
  let written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
  return () =>
    written
      .split('\n')
      .map((line) => line.replace(/ ─+$/, '').replace(/ · [\d.]+ s$/, ''))
      .filter((line) => /^(?:──|ok|FAILED)|says why$/.test(line));
}

describe('a run', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('goes on with a lane beside a stage that has the terminal, and lets it have its say when that is done', async () => {
    const lines = listen();
    const [lint, format, unit, e2e] = [stage('lint', 50), stage('format', 50), stage('unit', 1500), stage('e2e', 1)];
    const run = startRun([lint, format, unit, e2e]);
    const beside = run.lanes([[lint, format]]);
    await run.inOrder([unit]);
    await beside;
    await run.inOrder([e2e]);
    expect(lines()).toEqual([
      '── 3/4 unit',
      'ok · unit',
      '── 1/4 lint',
      'ok · lint',
      '── 2/4 format',
      'ok · format',
      '── 4/4 e2e',
      'ok · e2e',
    ]);
    expect(run.close()).toBe(0);
  });

  it('begins nothing after a failure in a lane beside, neither in that lane nor behind it', async () => {
    const lines = listen();
    const [lint, format, unit, e2e] = [stage('lint', 50, 1), stage('format', 1), stage('unit', 1500), stage('e2e', 1)];
    const run = startRun([lint, format, unit, e2e]);
    const beside = run.lanes([[lint, format]]);
    await run.inOrder([unit]);
    await beside;
    await run.inOrder([e2e]);
    expect(lines()).toEqual(['── 3/4 unit', 'ok · unit', '── 1/4 lint', 'lint says why', 'FAILED · lint']);
    expect(run.close()).toBe(1);
  });
});
