/**
 * Vietnamese text made comparable. Indicator sheets arrive from Word, from scans and from several keyboards: the same word comes composed
 * (NFC) or decomposed (NFD), in capitals, with `tỉ` for `tỷ`, with no-break spaces, or with its diacritics lost.
 * Comparison happens on folded text; what is shown is always the original.
 */

const space = 0x20;

/** Code unit → folded code unit; 0 drops it. Built once over the blocks that Vietnamese and its typography use. */
const foldTable: Uint16Array = buildFoldTable();
/** As `foldTable`, with everything that is no letter or digit turned into a space, and `y` into `i` (kỹ thuật / kĩ thuật). */
const keyTable: Uint16Array = buildKeyTable();

function buildFoldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const blocks: readonly (readonly [number, number])[] = [
    [0x0000, 0x024f],
    [0x1e00, 0x1eff],
    [0x2070, 0x209f],
    [0xff01, 0xff5e],
  ];
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const base = String.fromCharCode(code).normalize('NFKD').toLowerCase();
      table[code] = base.charCodeAt(0);
    }
  }
  // Đ đ have no decomposition; old fonts and Icelandic keyboards type Ð ð, which look the same.
  for (const code of [0x0110, 0x0111, 0x00d0, 0x00f0]) table[code] = 0x64;
  for (let code = 0x0300; code <= 0x036f; code += 1) table[code] = 0; // combining marks
  for (const code of [0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = 0; // invisible
  for (const code of [0x09, 0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[code] = space;
  for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = space;
  for (let code = 0x2010; code <= 0x2015; code += 1) table[code] = 0x2d; // dashes
  table[0x2212] = 0x2d;
  return table;
}

function buildKeyTable(): Uint16Array {
  const table = Uint16Array.from(foldTable);
  for (let code = 0; code < 0x10000; code += 1) {
    const folded = table[code] ?? 0;
    if (folded === 0) continue;
    const isDigit = folded >= 0x30 && folded <= 0x39;
    const isLetter = (folded >= 0x61 && folded <= 0x7a) || folded > 0x24f;
    if (!isDigit && !isLetter) table[code] = space;
    else if (folded === 0x79) table[code] = 0x69;
  }
  // Symbols above the Latin blocks (≥, •, …) are no letters.
  for (let code = 0x2010; code <= 0x2bff; code += 1) if ((table[code] ?? 0) > 0x24f) table[code] = space;
  return table;
}

const buffer = new Uint16Array(4096);

function mapped(text: string, table: Uint16Array, collapse: boolean): string {
  if (text.length > buffer.length) {
    // A cell can hold 32.767 characters; pieces keep the buffer small.
    let whole = '';
    for (let start = 0; start < text.length; start += buffer.length) {
      whole += mapped(text.slice(start, start + buffer.length), table, false);
    }
    return collapse ? whole.replace(/ +/g, ' ').trim() : whole;
  }
  let length = 0;
  let afterSpace = collapse;
  for (let index = 0; index < text.length; index += 1) {
    const code = table[text.charCodeAt(index)] ?? 0;
    if (code === 0) continue;
    if (code === space && afterSpace) continue;
    afterSpace = collapse && code === space;
    buffer[length] = code;
    length += 1;
  }
  if (collapse && length > 0 && buffer[length - 1] === space) length -= 1;
  // Reflect.apply takes the typed array as it is; spreading it costs four times as much.
  const folded: unknown = Reflect.apply(String.fromCharCode, null, buffer.subarray(0, length));
  return typeof folded === 'string' ? folded : '';
}

/** Lower case, without diacritics, spaces unified, punctuation kept. Of NFC text it has the same length, so positions carry over. */
export function fold(text: string): string {
  return mapped(text, foldTable, false);
}

/** Letters and digits only, folded, words one space apart: what names, headers and verdicts are compared by. */
export function nameKey(text: string): string {
  return mapped(text.includes('<') ? withoutMarkup(text) : text, keyTable, true);
}

/** Text from OCR and web pages carries tags (`<i>…</i>`); a `<` before a digit is a bound and stays. */
function withoutMarkup(text: string): string {
  return text.replace(/<\/?(?:p|br|li|div)\b[^<>]{0,80}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,80}>/gi, '');
}

/** The text as a person reads it: composed, without markup or TeX (`$\geq 9,0$` → `≥ 9,0`). Diacritics, case and line breaks stay. */
export function plainText(text: string): string {
  let plain = text.normalize('NFC');
  if (plain.includes('<')) plain = withoutMarkup(plain);
  if (plain.includes('$') || plain.includes('\\')) {
    plain = plain
      .replace(/\\geq?\b/g, '≥')
      .replace(/\\leq?\b/g, '≤')
      .replace(/\\%/g, '%')
      .replaceAll('$', '');
  }
  return plain.trim();
}
