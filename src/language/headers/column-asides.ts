/** Headings of columns that stand beside the value and hold none: sources, remarks, differences. */
import { asides } from '../lexicon/vocabulary';

export type Aside = 'source' | 'remark' | 'difference';

/** What a heading says its column adds to the value; a list without doubles. */
export function asidesIn(heading: string): readonly Aside[] {
  return [...new Set(asides.findInHeading(heading.normalize('NFC')).flatMap(({ id }) => (id === 'other' ? [] : [id])))];
}
