/** How many points an area still lacks, in words: the larger of what the total lacks and what the criteria lack together. */
import type { Assessment } from '../domain/assessment';
import { neededPoints } from '../domain/needed-points';
import type { Standard } from '../domain/standard';
import { roundedUp } from './held-against';
import { wordsOf } from './languages';
import type { Locale } from './locale';

type Scored = Pick<Assessment, 'total' | 'gates' | 'criteria' | 'groups'>;

/** `còn thiếu ít nhất 20,94 điểm`; null where nothing is missing or nobody knows how much is asked for. */
export function neededText(scored: Scored, measure: Standard['measure'], locale: Locale): string | null {
  const needed = neededPoints(scored);
  if (needed === null) return null;
  const { pane } = wordsOf(locale);
  // Standards are passed or not: there is no part of one.
  const decimals = measure === 'standards' ? 0 : 2;
  const points = roundedUp(needed.points, scored.total.maximum, locale, { decimals, keepZeros: false });
  return needed.because === 'total' ? pane.missing(points, measure) : pane.missingInCriteria(points, measure);
}
