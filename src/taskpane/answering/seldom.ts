/**
 * Tells at most once in so many milliseconds; what comes sooner is passed over. Every telling paints the pane, and a flood of them on a busy
 * machine is more than React takes in one go (its error 185).
 * @param now milliseconds of a clock that never goes back
 */
export function seldom<Told>(tell: (told: Told) => void, every: number, now: () => number): (told: Told) => void {
  let last = -Infinity;
  return (told) => {
    const at = now();
    if (at - last < every) return;
    last = at;
    tell(told);
  };
}
