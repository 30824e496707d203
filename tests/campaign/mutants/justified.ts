/** Mutants that no test notices and that are let live, each with its reason (`justified.json`). Any other survivor is a finding. */
import list from './justified.json';
import type { Mutated } from './report';
import type { Tally, Unnoticed } from './tallies';

/** It is the mutant with this code, on a line of this text, whatever the line's number. */
export type Justified = Pick<Mutated, 'file' | 'line' | 'code' | 'replacement'> & {
  /** Why it makes no difference, or none that a test should hold fast. */
  readonly why: string;
};

export const justified: readonly Justified[] = list;

type Named = Pick<Mutated, 'file' | 'line' | 'code' | 'replacement'>;

const keyOf = ({ file, line, code, replacement }: Named): string => JSON.stringify([file, line, code, replacement]);

function told(file: string, { at, code, replacement, status }: Unnoticed): string {
  const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
  return `${file}:${String(at)} ${short(code)} → ${short(replacement)}: ${status === 'Survived' ? 'no test notices' : 'no test runs it'}`;
}

export function isJustified(reasons: readonly Justified[]): (mutant: Named) => boolean {
  const known = new Set(reasons.map(keyOf));
  return (mutant) => known.has(keyOf(mutant));
}

/** Survivors without a reason, and reasons whose mutant is gone or noticed by now, of the files that were run. */
export function unjustified(tallies: readonly Tally[], reasons: readonly Justified[]): readonly string[] {
  const isKnown = isJustified(reasons);
  const files = new Set(tallies.map(({ file }) => file));
  const live = new Set(tallies.flatMap(({ file, unnoticed }) => unnoticed.map((each) => keyOf({ ...each, file }))));
  const stale = reasons.filter((reason) => files.has(reason.file) && !live.has(keyOf(reason)));
  return [
    ...tallies.flatMap(({ file, unnoticed }) => unnoticed.filter((each) => !isKnown({ ...each, file })).map((each) => told(file, each))),
    ...stale.map(({ file, code, replacement }) => `${file}: ${code} → ${replacement}: justified, but noticed by now or gone`),
  ];
}
