import type { Citation } from '../domain/citation';
import { anyText, object, oneOf, text } from '../domain/json/decoders';

const standings = ['text', 'report', 'digest', 'second-hand', 'practice', 'memory', 'unknown'] as const;

/** A citation with all its parts; the instrument is checked against the list by the caller. */
export const citation = object<Citation>({ instrument: text, locator: text, standing: oneOf(standings, 'unknown'), note: anyText });
