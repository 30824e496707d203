/** People of the inner city against those of the whole city: two rows of one table that cannot both be right where the part is larger. */
import type { Assessment } from '../domain/assessment';
import { isAbove } from '../domain/comparison';
import { peopleInner, peopleWhole } from '../domain/driver';
import type { DriverId } from '../domain/driver';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { CellAddress } from '../domain/cell';
import type { NumericIndicator, Standard } from '../domain/standard';

type Count = { readonly people: number; readonly cell: CellAddress | null };

/** Whether a row is the count of these people itself. */
export function isCountOf(driver: DriverId, { drivers }: Pick<NumericIndicator, 'drivers'>): boolean {
  return drivers !== null && drivers.numerator === driver && drivers.denominator === null;
}

/** People as the row that is this count itself has them, whatever its unit; null where no row is, or it has no number. */
export function countOf(driver: DriverId, assessment: Assessment, standard: Standard): Count | null {
  for (const indicator of standard.indicators) {
    if (indicator.kind !== 'numeric' || indicator.drivers === null || !isCountOf(driver, indicator)) continue;
    const row = assessment.indicators.find((scored) => scored.indicator === indicator.id);
    if (row !== undefined && row.value !== null) return { people: row.value / indicator.drivers.factor, cell: row.observation.cell };
  }
  return null;
}

/** `inner-above-whole` on the inner city's cell; nothing where the two fit, or one is missing. */
export function innerAboveWhole(assessment: Assessment, standard: Standard): readonly Problem[] {
  const inner = countOf(peopleInner, assessment, standard);
  const whole = countOf(peopleWhole, assessment, standard);
  if (inner === null || whole === null || !isAbove(inner.people, whole.people)) return [];
  return [problem('inner-above-whole', 'warning', inner.cell, { inner: Math.round(inner.people), whole: Math.round(whole.people) })];
}
