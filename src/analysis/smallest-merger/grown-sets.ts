/** Sets that grow from the city, a unit at a time, by whichever earns most: no proof of anything, and soon near the best. */
import type { Board } from './connection';

/**
 * @param earned points of a set by gate; whoever asks remembers them
 * @param mayGoOn whether there is time left
 */
export function grownSets(
  { touches, city }: Board,
  gates: number,
  earned: (set: readonly number[]) => readonly number[],
  mayGoOn: () => boolean,
): void {
  earned([]);
  for (let gate = 0; gate < gates; gate += 1) {
    let set: readonly number[] = [];
    for (;;) {
      const now = set;
      const reach = new Set([city, ...now].flatMap((place) => touches[place] ?? []));
      const next = [...reach].filter((place) => place !== city && !now.includes(place));
      let best: { readonly set: readonly number[]; readonly points: number } | null = null;
      for (const unit of next) {
        if (!mayGoOn()) return;
        const grown = [...now, unit].toSorted((a, b) => a - b);
        const points = earned(grown)[gate] ?? 0;
        if (best === null || points > best.points) best = { set: grown, points };
      }
      if (best === null) break;
      set = best.set;
    }
  }
}
