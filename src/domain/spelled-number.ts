/** Excel keeps and shows no more significant digits; what JavaScript spells beyond them is binary dust. */
const mostDigits = 15;

/** A number as code spells it, without the dust of its binary form: 129999.99999999999 → `130000`. */
export function spelledNumber(value: number): string {
  return String(Number(value.toPrecision(mostDigits)));
}
