/** What every language must say. The Vietnamese words set the shape: a language that lacks one of them does not compile. */
import type { Format } from './format';
import type { Shape } from './shape';
import type { vi } from './vi/vi';

/** The words of one language, and how it writes numbers and dates. */
export type Words = Shape<Omit<typeof vi, 'format'>> & { readonly format: Format };
