/**
 * Signs typed in the fonts Symbol and Wingdings: Word keeps them as `w:sym` or in the private area F000 to F0FF, where they are no
 * characters at all. The levels of Vietnamese tables (`≥ 9,0`) are full of them. Codes of the Symbol font: Adobe Symbol encoding.
 */
const symbols: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb3: '≥',
  0xb1: '±',
  0xb0: '°',
  0xb4: '×',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbe: '—',
  0xb7: '•',
  0xa7: '•',
  0xa8: '•',
  0xd8: '•',
  0xfc: '✓',
  0x3c: '<',
  0x3e: '>',
  0x2d: '-',
  0x2b: '+',
  0x25: '%',
};

/** A sign that is not known is shown as one that nobody takes for a figure. */
const unknown = '□';

/** The sign of a code, with or without the private area's F000. */
export function symbolOf(code: number): string {
  const low = code & 0xff;
  // Digits and plain signs stand at their ASCII places.
  return symbols[low] ?? (low >= 0x30 && low <= 0x39 ? String.fromCharCode(low) : unknown);
}

/** A text with its private characters as signs. */
export function withSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) => symbolOf(character.charCodeAt(0)));
}
