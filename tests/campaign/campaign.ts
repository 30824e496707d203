/** A long run: looks for trouble over many drawn cases, and says what it found. `npm run campaign` runs them, a slice of each runs in `npm test`. */

import type { ProgramName } from '../tasks/outside-programs.mjs';

/** What a run is asked for. The same seed and amount draw the same cases. */
export type Asked = {
  readonly seed: number;
  readonly amount: number;
  /** The number of the first case, of a campaign that numbers them; 0 unless given. */
  readonly from?: number;
  /** True where the figures are written down: a campaign that may be run in parts keeps what adds up to them. */
  readonly isKept?: boolean;
  /** Tells whoever waits how far it is; called often. */
  readonly progress: (done: string) => void;
};

/** What came of it. A finding is one line that is enough to see the trouble again. */
export type Outcome =
  | { readonly kind: 'ran'; readonly figures: string; readonly findings: readonly string[] }
  | { readonly kind: 'not-run'; readonly why: string };

export type Campaign = {
  /** In words that a command line takes: lower case with hyphens. */
  readonly name: string;
  /** What it does, for docs/trust.md: one sentence without its full stop. */
  readonly what: string;
  /** What an amount counts, in the plural. */
  readonly unit: string;
  /** The amount where none is asked for. */
  readonly full: number;
  /** The amount in `npm test`; null where the suites of `npm test` are themselves its slice. */
  readonly slice: number | null;
  /** True where every case has a number of its own, so that `--from` can run one again without those before it. */
  readonly isNumbered?: true;
  /** A program that it cannot run without, where there is one. */
  readonly needs?: ProgramName;
  readonly run: (asked: Asked) => Promise<Outcome>;
};

/** Findings that are kept; of more than these only the number is told. */
const keptFindings = 20;

/** Findings as they are told: the first ones, and how many more there are. */
export function toldFindings(findings: readonly string[]): readonly string[] {
  const left = findings.length - keptFindings;
  return left > 0 ? [...findings.slice(0, keptFindings), `… ${String(left)} more`] : findings;
}
