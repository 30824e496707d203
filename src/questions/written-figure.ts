/** Figures that somebody wrote into an option whose limits the city or the table sets: what lies outside is refused, never taken as it stands. */
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';

export type FigureLimits = { readonly low: number; readonly high: number; readonly isWhole?: boolean };

export function isWithin(value: number, { low, high, isWhole = false }: FigureLimits): boolean {
  return value >= low && value <= high && (!isWhole || Number.isInteger(value));
}

/** The option, whose figure it is, what was written, and what may be. */
export function outside(option: string, name: string, written: number, { low, high, isWhole = false }: FigureLimits): Problem {
  return problem('asked-number-outside', 'error', null, { option, name, written, from: low, to: high, isWhole });
}
