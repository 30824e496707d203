/** Exact fractions of whole numbers, so that a sum of decimals is what it is on paper. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

function make(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  let [one, other] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (other !== 0n) [one, other] = [other, one % other];
  const divisor = one === 0n ? 1n : one;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

/** `-12.75` exactly; JavaScript's own shortest spelling of a number is such a text. */
export function fraction(decimal: string | number): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal));
  if (parts === null) throw new Error(`${String(decimal)} is no plain decimal`);
  const [, sign = '', whole = '0', places = ''] = parts;
  const value = make(BigInt(whole + places), 10n ** BigInt(places.length));
  return sign === '-' ? { ...value, over: -value.over } : value;
}

export const zero: Fraction = { over: 0n, under: 1n };
export const plus = (a: Fraction, b: Fraction): Fraction => make(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => make(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => make(a.over * b.over, a.under * b.under);
export const divided = (a: Fraction, b: Fraction): Fraction => make(a.over * b.under, a.under * b.over);

/** Below 0, 0, above 0: as the first is less than, equal to or more than the second. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest number, for comparing with what a program gave. */
export function toNumber({ over, under }: Fraction): number {
  const scale = 10n ** 15n;
  return Number((over * scale) / under) / 1e15;
}
