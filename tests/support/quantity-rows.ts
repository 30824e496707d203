/** Two rows as the kernel has them, one where more is better and one where less is. */
import type { QuantityRow } from '../../src/engine/kernel/row-points';

/** Row 40: ≥ 40 % earns 2,0 and 20 % earns 1,5. */
export const wastewater: QuantityRow = {
  isLowerBetter: false,
  maximum: 40,
  minimum: 20,
  risesFrom: 20,
  isMaximumStrict: false,
  isMinimumStrict: false,
  maximumPoints: 2,
  minimumPoints: 1.5,
  isProportional: false,
};

/** Row 7: < 2,5 % earns 2,0 and 3,0 % earns 1,5. */
export const poverty: QuantityRow = { ...wastewater, isLowerBetter: true, maximum: 2.5, minimum: 3, risesFrom: 3, isMaximumStrict: true };
