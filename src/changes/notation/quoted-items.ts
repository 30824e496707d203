/** Items of a value cell, separated by semicolons or lines; a name with such signs in it stands in quotes. */

/** How each quote closes. */
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”' };
const plainName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’()/-]*$/u;

export type Item = { readonly text: string; readonly isQuoted: boolean };

/** Splits at `;` and new lines outside quotes; with `commas` also at a comma before a space (a decimal comma has none). */
export function itemsOf(text: string, commas: boolean): readonly Item[] {
  const items: Item[] = [];
  let current = '';
  let isQuoted = false;
  let closer: string | null = null;
  const close = (): void => {
    const clean = isQuoted ? current : current.trim();
    if (isQuoted || clean !== '') items.push({ text: clean, isQuoted });
    current = '';
    isQuoted = false;
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    const opened = closing[sign];
    if (closer !== null) {
      if (sign !== closer) current += sign;
      else if (sign === '"' && text.charAt(index + 1) === '"') {
        current += '"';
        index += 1;
      } else closer = null;
    } else if (opened !== undefined && current.trim() === '' && !isQuoted) {
      current = '';
      isQuoted = true;
      closer = opened;
    } else if (sign === ';' || sign === '\n' || sign === '\r' || (commas && sign === ',' && /\s/.test(text.charAt(index + 1)))) close();
    else if (!isQuoted || sign.trim() !== '') current += sign;
  }
  close();
  return items;
}

/** A name as an item: in quotes where it could be taken apart or for something else. */
export function quoted(name: string, isWord: (text: string) => boolean): string {
  if (plainName.test(name) && name === name.trim() && !isWord(name)) return name;
  return `"${name.replaceAll('"', '""')}"`;
}
