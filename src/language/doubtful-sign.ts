/** Signs that change the words they stand beside: `≥ cấp xã`, `Cấp tỉnh?`, an open box before one of several. */
import { wordsOf } from './text/words';

const confirms = /^[☑✓✔=]$/u;

/** True where the words of a text have such a sign beside them, those of the words themselves (`100 %`) aside. */
export function hasDoubtfulSign(text: string, own: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  const ownSigns = new Set(signsOf(own));
  return signsOf(text).some((sign) => !ownSigns.has(sign) && !confirms.test(sign));
}

function signsOf(text: string): readonly string[] {
  const signs = wordsOf(text).flatMap(({ key }) => (/[\p{L}\p{N}]/u.test(key) ? [] : [key]));
  return text.includes('?') ? [...signs, '?'] : signs;
}
