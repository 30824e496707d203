/** Texts as files can hold them: some characters no XML has, and a name has no business with any that cannot be seen. */

/** What no XML can hold: control characters but tab and line ends, halves of a pair, and two that are no characters. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- control characters are what XML cannot hold
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with the sign for an unknown character in the place of each that no XML can hold. */
export function writableText(text: string): string {
  return text.replace(unwritable, '\uFFFD');
}

/** Control characters, ends of lines and paragraphs, halves of a pair, and what is no character. */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/** The first character of a name that is no letter of any text, as `U+0001`; null where it has none. */
export function controlCharacterIn(name: string): string | null {
  const found = invisible.exec(name)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
