/** The part of docs/trust.md that campaigns write: a row each, the last run's figures. What stands around it is written by hand. */
import type { Outcome } from './campaign';

const begin = '<!-- campaigns: written by npm run campaign, not by hand -->';
const end = '<!-- /campaigns -->';
const header = ['| campaign | day | commit | seed | amount | time | figures | findings |', '|--|--|--|--|--|--|--|--|'];

/** A run that is over. `day` is ISO, `commit` the short name of the sources' commit; null where it is not known. */
export type Run = {
  readonly name: string;
  readonly day: string;
  readonly commit: string | null;
  readonly seed: number;
  readonly amount: number;
  readonly unit: string;
  readonly seconds: number;
  readonly outcome: Outcome;
};

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

/** `4 min 10 s`. */
export function timeInWords(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${String(whole)} s` : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}

function rowOf({ name, day, commit, seed, amount, unit, seconds, outcome }: Run): string {
  const [figures, findings] =
    outcome.kind === 'not-run' ? [`not run: ${outcome.why}`, '–'] : [outcome.figures, String(outcome.findings.length)];
  const cells = [name, day, commit ?? 'not known', String(seed), `${String(amount)} ${unit}`, timeInWords(seconds), figures, findings];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

/**
 * The document with the runs' rows in their places; the rows of other campaigns stay.
 * @param order names of all campaigns; a row of one that is no longer among them goes
 * @throws Error where the document has no such part
 */
export function withRuns(document: string, runs: readonly Run[], order: readonly string[]): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the document has no part between ${begin} and ${end}`);
  const rows = new Map<string, string>();
  for (const line of document.slice(from, to).split('\n')) {
    const name = /^\| ([a-z][a-z0-9-]*) \|/.exec(line)?.[1];
    if (name !== undefined) rows.set(name, line);
  }
  for (const run of runs) rows.set(run.name, rowOf(run));
  const kept = order.flatMap((name) => rows.get(name) ?? []);
  return `${document.slice(0, from)}${[begin, '', ...header, ...kept, ''].join('\n')}\n${document.slice(to)}`;
}
