/** Mutants that no test notices and that are let live, each with its reason (`justified.json`). Any other survivor is a finding. */
import list from './justified.json';
import type { Mutated } from './report';

/** It is the mutant with this code, on a line of this text, whatever the line's number. */
export type Justified = Pick<Mutated, 'file' | 'line' | 'code' | 'replacement'> & {
  /** Why it makes no difference, or none that a test should hold fast. */
  readonly why: string;
};

export const justified: readonly Justified[] = list;

const keyOf = ({ file, line, code, replacement }: Pick<Mutated, 'file' | 'line' | 'code' | 'replacement'>): string =>
  JSON.stringify([file, line, code, replacement]);

export const isUnnoticed = ({ status }: Mutated): boolean => status === 'Survived' || status === 'NoCoverage';

function told({ file, at, code, replacement, status }: Mutated): string {
  const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
  return `${file}:${String(at)} ${short(code)} → ${short(replacement)}: ${status === 'Survived' ? 'no test notices' : 'no test runs it'}`;
}

/** Survivors without a reason, and reasons whose mutant is gone or noticed by now, of the files that were run. */
export function unjustified(mutated: readonly Mutated[], reasons: readonly Justified[]): readonly string[] {
  const files = new Set(mutated.map(({ file }) => file));
  const unnoticed = mutated.filter(isUnnoticed);
  const known = new Set(reasons.map(keyOf));
  const live = new Set(unnoticed.map(keyOf));
  const stale = reasons.filter((reason) => files.has(reason.file) && !live.has(keyOf(reason)));
  return [
    ...unnoticed.filter((mutant) => !known.has(keyOf(mutant))).map(told),
    ...stale.map(({ file, code, replacement }) => `${file}: ${code} → ${replacement}: justified, but noticed by now or gone`),
  ];
}

export function justifiedAmong(mutated: readonly Mutated[], reasons: readonly Justified[]): number {
  const known = new Set(reasons.map(keyOf));
  return mutated.filter((mutant) => isUnnoticed(mutant) && known.has(keyOf(mutant))).length;
}
