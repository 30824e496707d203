/** Headings of columns that stand beside the value and hold none: sources, remarks, differences. */
import { asides } from '../lexicon/vocabulary';

export type Aside = 'source' | 'remark' | 'difference';

/** What a heading says its column adds to the value, and where in the composed heading. */
export function asidesIn(heading: string): readonly { readonly kind: Aside; readonly start: number }[] {
  // `Tăng, giảm`
  const joined = heading.normalize('NFC').replace(/[,;]/g, ' ');
  return asides.findInHeading(joined).flatMap(({ id, start }) => (id === 'other' ? [] : [{ kind: id, start }]));
}
