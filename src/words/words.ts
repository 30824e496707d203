/** What every language must say. The Vietnamese words set the shape: a language that lacks one of them does not compile. */
import type { Format } from './format';
import type { Shape } from './shape';
import type { later } from './vi/later';
import type { vi } from './vi/vi';

/** What views, sheets and programs say that are fetched later than the pane itself; it comes as a chunk of its own. */
export type LaterWords = Shape<typeof later>;

/** What a language says at once, how it writes numbers and dates, and the way to the rest of its words. */
export type Words = Shape<Omit<typeof vi, 'format' | 'later'>> & {
  readonly format: Format;
  readonly later: () => Promise<LaterWords>;
};
