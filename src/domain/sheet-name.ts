/** Names of sheets and of tables as Excel takes them. */

/** Longest name of a sheet, in UTF-16 units. */
const longestName = 31;

/** The name under which Excel keeps its change history; no sheet may have it. */
const reservedName = 'history';

/** Two names are one sheet to Excel whatever their case; composed and decomposed Vietnamese are taken for the same, too. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * A name that Excel takes for a new sheet, as near to the wanted one as can be: characters that Excel forbids become spaces,
 * it is cut to 31 characters, and gets ` (2)`, ` (3)` … where a sheet has it already.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const keys = new Set([reservedName, ...[...taken].map(sheetNameKey)]);
  const base = allowedName(wanted);
  let name = cut(base, longestName);
  for (let number = 2; keys.has(sheetNameKey(name)); number += 1) {
    const ending = ` (${String(number)})`;
    name = `${cut(base, longestName - ending.length)}${ending}`;
  }
  return name;
}

function allowedName(wanted: string): string {
  const kept = wanted
    .normalize('NFC')
    .replaceAll(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    // Excel refuses an apostrophe at either end.
    .replaceAll(/^[' ]+|[' ]+$/gu, '');
  return kept === '' ? 'Trang' : kept;
}

/** The beginning of a name, never half a character, and not ending where a name must not end. */
function cut(name: string, length: number): string {
  let end = length;
  if (/[\uD800-\uDBFF]/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end).replace(/[' ]+$/u, '');
}

/** `BangDiem`, `BangDiem_2` …: tables and defined names of a workbook share their names. `taken` are in lower case. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
  return name;
}
