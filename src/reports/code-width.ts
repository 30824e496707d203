/** How wide the column of an edition's codes is: `07` or `2A.III.13`, never broken over two lines. */
import type { Standard } from '../domain/standard';

/** In characters, with room on both sides; no narrower than its heading. */
export function codeWidth({ indicators }: Pick<Standard, 'indicators'>): number {
  return Math.max(6, ...indicators.map(({ code }) => code.length + 2));
}
