/** What a person types as the value of a numeric indicator, by the same bounds and kinds that the reader judges by. */
import type { NumericIndicator } from '../domain/standard';
import { isCountUnit } from '../language/numbers/units';

/**
 * `share`: per cent. `count`: whole things. `thousands`: a unit that is itself a number (1.000 người).
 * Bounds are the reader's guard (`plausible`), in the indicator's unit: a value outside is kept pending. Shares end at 0 and 100 there,
 * growth rates do not.
 */
export type IndicatorEntry = { readonly form: 'share' | 'count' | 'thousands' | 'amount'; readonly low: number; readonly high: number };

export function entryOf({ unit, plausible }: NumericIndicator): IndicatorEntry {
  if (unit === '%') return { form: 'share', ...plausible };
  if (isCountUnit(unit)) return { form: 'count', ...plausible };
  return { form: /^\d/.test(unit) ? 'thousands' : 'amount', ...plausible };
}
