/** Files for other readers: the workbooks of every maker, each written into once, and as many as wanted written into at random. */
import { readFileSync, readdirSync } from 'node:fs';
import { encodeSettingsPart, settingsNamespace } from '../../src/application/settings/settings-part';
import { openPackage } from '../../src/xlsx/open-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { chanceOf } from '../campaign/chance';
import type { Chance } from '../campaign/chance';
import { newFaults } from './new-faults';
import { partLooks, putting, sheetWithParts } from './sheet-with-parts';
import { saved } from './xlsx-reading';

const folder = new URL('../golden/workbooks/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
/** What is broken itself is not held against us. */
const isSound = (name: string): boolean => {
  const source = openPackage(bytesOf(name), name);
  const workbook = source.ok ? readWorkbook(source.value) : source;
  return workbook.ok && workbook.value.sheets.every(({ faults }) => faults.length === 0);
};
let known: readonly string[] | null = null;

/** Names of the workbooks that are written into; found once, when they are first asked for. */
export function goldens(): readonly string[] {
  known ??= readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .filter(isSound);
  return known;
}

/** `sheet` holds `Vai trò` in A2 and 8,75 in B2. `faults`: what the package has that the workbook it was written into had not. */
export type WrittenInto = { readonly what: string; readonly bytes: Uint8Array; readonly sheet: string; readonly faults: readonly string[] };

const odd = ['', 'Á & <b> "c"', "it's", '\u0001', '\uFFFF', '\uD800', '_x0041_', 'x'.repeat(300), '😀', ']]>'];

/** Writing after writing into a workbook, as a session may do it. */
function atRandom(number: number): WrittenInto {
  const chance: Chance = chanceOf(number + 12_000);
  const name = chance.pick(goldens());
  let bytes = bytesOf(name);
  let last = '';
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    last = chance.pick(['KQ So sánh', 'KQ Bảng điểm', "Trang 'lạ' & <khác>"]);
    const sheet = sheetWithParts(chance.pick(odd), last);
    const content = chance.below(3) === 0 ? { ...sheet, tables: [], charts: [] } : sheet;
    const settings = { namespace: settingsNamespace, xml: encodeSettingsPart(`{"lần":${String(left)},"chữ":"${chance.pick(odd)}"}`) };
    bytes = saved(bytes, { ...putting(content), customXml: chance.below(2) === 0 ? [settings] : [] });
    if (chance.below(4) === 0 && left > 1) bytes = saved(bytes, { sheets: { put: [], remove: [last], looks: partLooks } });
  }
  return { what: `${String(number)}: ${name}`, bytes, sheet: last, faults: newFaults(bytesOf(name), bytes) };
}

/** The file of a number: first every golden, then those at random. */
export function writtenInto(number: number): WrittenInto {
  const name = goldens()[number];
  if (name === undefined) return atRandom(number - goldens().length);
  const bytes = saved(bytesOf(name), putting(sheetWithParts('x')));
  return { what: name, bytes, sheet: 'KQ So sánh', faults: newFaults(bytesOf(name), bytes) };
}
