/**
 * The one place where figures are compared. Sums of points and ratios of drivers carry binary rounding
 * (0.1 + 0.2 ≠ 0.3), which must not fail a gate; one part in 10⁹ is far below any legal figure.
 */
const tolerance = 1e-9;

function margin(a: number, b: number): number {
  return tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/** a = b within tolerance. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= margin(a, b);
}

/** a ≥ b within tolerance. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - margin(a, b);
}

/** a > b beyond tolerance. */
export function isAbove(a: number, b: number): boolean {
  return a > b + margin(a, b);
}
