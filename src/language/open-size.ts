/**
 * Sizes that stand in a project's words and of which nothing is counted: nobody can say then that the list does not say them. They are
 * offered with what they may add to, and why they are not counted is said.
 */
import type { DriverId } from '../domain/driver';
import type { SizeKind, SizeUnit } from './size-figures';
import type { WhyOpen } from './size-forms';
import type { SaidSize } from './sizes-said';

export type OpenSize = {
  readonly kind: SizeKind;
  readonly why: WhyOpen;
  /** In `unit`; null where it cannot be read as one figure, or its words say several. */
  readonly amount: number | null;
  readonly unit: SizeUnit;
  /** How many km, m², beds or people one `unit` is. */
  readonly factor: number;
  /** What it may add to. */
  readonly drivers: readonly DriverId[];
  readonly quote: string;
  /** Which of the project's words; null for its name. */
  readonly at: number | null;
};

/** One of each kind, in the order in which they are said. */
export function openSizes(said: readonly SaidSize[]): readonly OpenSize[] {
  const open = said.flatMap((size) => (size.why === null ? [] : [{ ...size, why: size.why }]));
  const firsts = open.filter(({ kind }, index) => open.findIndex((other) => other.kind === kind) === index);
  return firsts.map(({ kind, why, unit, factor, drivers, quote, at, amount, isAmbiguous }) => {
    const isSame = open.every((other) => other.kind !== kind || (other.amount ?? 0) * other.factor === (amount ?? 0) * factor);
    return { kind, why, unit, factor, drivers, quote, at, amount: isSame && !isAmbiguous ? amount : null };
  });
}
