/** Runs campaigns one after the other, tells what they find, and writes their figures into docs/trust.md. Ends with 1 on a finding, 64 on wrong usage. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEveryLanguage } from '../../src/words/languages';
import { repository } from '../architecture/planted-tree';
import { toldFindings } from './campaign';
import type { Campaign, Outcome } from './campaign';
import { campaignRequest } from './campaign-arguments';
import { campaigns } from './campaigns';
import { timeInWords, withRuns } from './trust-table';
import type { Run } from './trust-table';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The commit that the sources are at, with a mark where they differ from it; null without git. */
function commitName(): string | null {
  const git = (...given: readonly string[]): string | null => {
    const { status, stdout } = spawnSync('git', given, { cwd: repository, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  const name = git('rev-parse', '--short', 'HEAD');
  return name === null ? null : `${name}${git('status', '--porcelain', '--', 'src') === '' ? '' : ' and changes'}`;
}

async function runOne(
  { name, unit, run }: Campaign,
  seed: number,
  amount: number,
  from: number,
  isKept: boolean,
): Promise<{ readonly outcome: Outcome; readonly seconds: number }> {
  say(`\n── ${name}: ${String(amount)} ${unit}, seed ${String(seed)}${from === 0 ? '' : `, from ${String(from)} on`}`);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  try {
    const outcome = await run({ seed, amount, from, isKept, progress: (done) => say(`   ${timeInWords(seconds())} · ${done}`) });
    return { outcome, seconds: seconds() };
  } catch (fault) {
    // A campaign that falls over has found something, if only in itself; the others still run.
    const finding = `the campaign itself fell over: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
    return { outcome: { kind: 'ran', figures: 'fell over', findings: [finding] }, seconds: seconds() };
  }
}

function tell(outcome: Outcome): void {
  if (outcome.kind === 'not-run') {
    say(`   not run: ${outcome.why}`);
    return;
  }
  say(`   ${outcome.figures}; ${String(outcome.findings.length)} findings`);
  for (const finding of toldFindings(outcome.findings)) say(`   ! ${finding}`);
}

await loadEveryLanguage();
const names = campaigns.map(({ name }) => name);
const numbered = campaigns.flatMap(({ name, isNumbered }) => (isNumbered === true ? [name] : []));
const request = campaignRequest(process.argv.slice(2), names, new Date().toISOString().slice(0, 10), numbered);
if (typeof request === 'string') {
  process.stderr.write(`${request}\n`);
  process.exit(64);
}
const chosen = campaigns.filter(({ name }) => request.names.length === 0 || request.names.includes(name));
const commit = commitName();
const trust = join(repository, 'docs', 'trust.md');
let found = 0;
for (const campaign of chosen) {
  const amount = request.amount ?? campaign.full;
  const { outcome, seconds } = await runOne(campaign, request.seed, amount, request.from ?? 0, request.isKept);
  tell(outcome);
  if (outcome.kind === 'ran') found += outcome.findings.length;
  const { name, unit } = campaign;
  const run: Run = { name, day: request.date, commit, seed: request.seed, amount, unit, seconds, outcome };
  // After each: a run of hours that is stopped keeps what is done.
  if (request.isKept) writeFileSync(trust, withRuns(readFileSync(trust, 'utf8'), [run], names));
}
say(`\n${String(found)} findings${request.isKept ? '; figures in docs/trust.md' : ''}`);
process.exitCode = found === 0 ? 0 : 1;
