/** Chance that a seed repeats: the same draws on every machine. */

export type Chance = {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Mulberry32: small, and good enough to spread cases over their space. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => {
      const drawn = list[below(list.length)];
      if (drawn === undefined) throw new Error('nothing to pick from');
      return drawn;
    },
  };
}
