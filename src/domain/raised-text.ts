/**
 * Superscript as characters: `7` with a raised footnote mark 2 is `7²`, never `72`, and `km` with a raised 2 is `km²`.
 * Unicode has raised digits and brackets; other raised characters stay as they are, for they cannot be taken for a digit.
 */
const raisedSigns: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
  '+': '⁺',
  '-': '⁻',
};

/** The text in raised characters. */
export function raisedText(text: string): string {
  return text.replace(/[0-9()+-]/g, (sign) => raisedSigns[sign] ?? sign);
}

/** The mark of a footnote as it stands behind a word or a figure: `[1]` and `1` are both `¹`. */
export function raisedMark(text: string): string {
  return raisedText(text.replace(/[[\]]/g, ''));
}

/** True where a text has raised digits: to read them as digits would make 72 of 7 with a mark 2. */
export function hasRaisedDigit(text: string): boolean {
  return /[⁰¹²³⁴-⁹]/.test(text);
}
