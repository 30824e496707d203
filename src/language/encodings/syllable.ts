/** Whether a word can be a Vietnamese syllable: what tells a text in an old encoding from one that is right. */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const notTones = /[^\u0300\u0301\u0303\u0309\u0323]/g;

/** Initial, vowels, and a final consonant or glide. Wider than the language, far narrower than any misread text. */
const shape =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:u(?:yê|ya|y|ê|ơ|â|ô|a)|o(?:a|ă|e|o)|i(?:ê|a)|y(?:ê|a)?|ư(?:ơ|a)|[aăâeêioôơuư])(?:[iuoy]|(ch|[cpt])|ng|nh|[mn])?$/;

/** A word in Unicode, composed or not, in any case. Syllables that end in c, ch, p or t have one of two tones. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tone = apart.replace(notTones, '');
  if (tone.length > 1) return false;
  const parts = shape.exec(apart.replace(tones, '').normalize('NFC'));
  if (parts === null) return false;
  return parts[1] === undefined || tone === '\u0301' || tone === '\u0323';
}
