/** The words of an answer for what the law counts: points, or standards that are passed or not. */
import type { Standard } from '../domain/standard';

/** The words with those of their own that a law which counts standards has. */
export function measuredText<Text extends { readonly standards: Partial<Text> }>(text: Text, { measure }: Pick<Standard, 'measure'>): Text {
  return measure === 'points' ? text : { ...text, ...text.standards };
}
