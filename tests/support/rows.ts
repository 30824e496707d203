/** Rows of NQ 26 class II by the number that its table prints, so that tests can speak as the law does. */
import { findStandard } from '../../src/editions/catalogue';
import type { IndicatorId } from '../../src/domain/standard';

const nq26 = findStandard('nq-26-2022/ii');

/** The id of the row printed as `number`. */
export function rowOf(number: number): IndicatorId {
  const row = nq26.ok ? nq26.value.indicators.find((indicator) => indicator.number === number) : undefined;
  if (row === undefined) throw new Error(`NQ 26 class II has no row ${String(number)}`);
  return row.id;
}

/** The number of a row of NQ 26 class II; 0 for none of them. */
export function numberOf(id: IndicatorId): number {
  return nq26.ok ? (nq26.value.indicators.find((indicator) => indicator.id === id)?.number ?? 0) : 0;
}
