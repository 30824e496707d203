/** Which row of an edition a name elsewhere in the workbook surely is. */
import type { NumericIndicator, Standard } from '../domain/standard';
import { indicatorIndexOf } from './indicator-index';
import { isOpposite } from './opposite-name';
import { nameKey } from './text/fold';

/** A name that stands whole in that of a row has this much likeness. */
const sure = 0.85;
const lead = 0.05;
/** `Giao thông`, `Trường học` name many things. */
const fewestWords = 4;

/**
 * The row that is scored on a number and bears the name, in more words or in fewer; null where none surely does. Of rows that differ only in
 * the part of the city they look at, a name that says no part means that of the whole.
 */
export function rowNamed(name: string, standard: Standard): NumericIndicator | null {
  const key = nameKey(name);
  if (key.split(' ').length < fewestWords) return null;
  const index = indicatorIndexOf(standard);
  const best = Math.max(sure, index.best(key).score);
  const near = standard.indicators.filter(({ number }) => index.score(number, key) > best - lead && index.score(number, key) >= sure);
  const whole = near.filter(({ scope }) => scope === 'whole');
  const [row] = near.length === 1 ? near : whole.length === 1 ? whole : [];
  return row?.kind === 'numeric' && !isOpposite(name, row.name) ? row : null;
}
