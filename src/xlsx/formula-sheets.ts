/** What formulas there are in a part, and which sheets they speak of. */
import { sheetNameKey } from '../domain/sheet-name';
import { walkXmlText } from '../ooxml/xml-walk';

/** True where a sheet's text has an `f` element with the prefix of its cells. A look-alike in a comment only makes Excel calculate once more. */
export function mayHoldFormulas(text: string): boolean {
  const prefix = /<(\w+:)?sheetData[\s/>]/.exec(text)?.[1] ?? '';
  return [' ', '>', '\n', '\r', '\t'].some((after) => text.includes(`<${prefix}f${after}`));
}

/** A text in quotation marks, a quoted sheet or range of sheets, or a bare one. */
const sheetReference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

/** True where a formula speaks of a sheet of this workbook. */
export function namesSheet(formula: string, sheet: string): boolean {
  const wanted = sheetNameKey(sheet);
  for (const [, quoted, bare] of formula.matchAll(sheetReference)) {
    const names = (quoted?.replaceAll("''", "'") ?? bare ?? '').split(':');
    if (names.some((name) => sheetNameKey(name) === wanted)) return true;
  }
  return false;
}

/** True where a cell's formula, a condition or a validation in a sheet's part speaks of the sheet. */
export function mentionsSheet(text: string, sheet: string): boolean {
  let found = false;
  let formula: string | null = null;
  walkXmlText(text, {
    open: (element) => {
      formula = /^(?:f|formula\d?)$/.test(element.local) ? '' : null;
    },
    text: (part) => {
      if (formula !== null) formula += part;
    },
    close: () => {
      found ||= formula !== null && namesSheet(formula, sheet);
      formula = null;
    },
  });
  return found;
}
