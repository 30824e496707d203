/** Ways to make a workbook into a file that no honest program writes: bytes, the package around the parts, the XML in them, and the texts of its cells. */
import { unzipSync } from 'fflate';
import {
  bomb,
  compoundFile,
  withDeclaredSize,
  withEncryptedEntry,
  withFlippedByte,
  withRenamedEntry,
  withWrongChecksum,
} from '../support/xlsx-evil';
import type { Chance } from './chance';
import { archiveMutations } from './hostile-archives';
import { packed, partOf, pickMatch, withXml } from './hostile-parts';
import type { Mutation } from './hostile-parts';
import { textMutations } from './hostile-texts';
import { xmlMutations } from './hostile-xml';

/** What a number in a file should never be. */
const oddNumbers = [
  '-1',
  '0',
  '1048577',
  '4294967296',
  '1e308',
  '-1e308',
  'NaN',
  'Infinity',
  '',
  ' ',
  '00000000001',
  '1,5',
  'Ạ',
  '9'.repeat(400),
];
const oddTexts = [
  '&#0;',
  '&lol;',
  ']]>',
  '<![CDATA[x]]>',
  '\u0000',
  '\uFFFF',
  '<!-- -->',
  '&#x110000;',
  'x'.repeat(40_000),
  '<a>'.repeat(2_000),
];

/** A span of the file, somewhere, of at most so many bytes. */
function span(file: Uint8Array, chance: Chance, longest: number): readonly [from: number, to: number] {
  const from = chance.below(file.length);
  return [from, Math.min(file.length, from + 1 + chance.below(longest))];
}

const byteMutations: Readonly<Record<string, Mutation>> = {
  'bytes-flipped': (file, chance) => {
    const copy = file.slice();
    for (let left = 1 + chance.below(16); left > 0; left -= 1) {
      const at = chance.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    }
    return copy;
  },
  truncated: (file, chance) => file.slice(0, chance.below(file.length)),
  'bytes-cut-out': (file, chance) => {
    const [from, to] = span(file, chance, 2_000);
    return new Uint8Array([...file.subarray(0, from), ...file.subarray(to)]);
  },
  'bytes-zeroed': (file, chance) => file.slice().fill(0, ...span(file, chance, 2_000)),
  'bytes-repeated': (file, chance) => {
    const [from, to] = span(file, chance, 2_000);
    return new Uint8Array([...file.subarray(0, to), ...file.subarray(from)]);
  },
  'directory-bytes': (file, chance) => {
    const copy = file.slice();
    const tail = Math.min(copy.length, 2_000);
    for (let left = 1 + chance.below(8); left > 0; left -= 1) copy[copy.length - 1 - chance.below(tail)] = chance.below(256);
    return copy;
  },
  'entry-twice': (file, chance) => {
    const parts = unzipSync(file);
    const name = chance.pick(Object.keys(parts));
    const other = `${name.slice(0, -1)}~`;
    const twin = parts[chance.pick(Object.keys(parts))] ?? new Uint8Array();
    return withRenamedEntry(packed({ ...parts, [other]: twin }), other, name);
  },
  'part-dropped': (file, chance) => {
    const parts = unzipSync(file);
    const gone = chance.pick(Object.keys(parts));
    return packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
  },
  'parts-swapped': (file, chance) => {
    const parts = unzipSync(file);
    const [one, other] = [chance.pick(Object.keys(parts)), chance.pick(Object.keys(parts))];
    return packed({ ...parts, [one]: parts[other] ?? new Uint8Array(), [other]: parts[one] ?? new Uint8Array() });
  },
  'size-declared': (file, chance) =>
    withDeclaredSize(file, partOf(file, chance), chance.pick([0, 1, 1_000, 2 ** 28 + 1, 2 ** 31, 2 ** 32 - 1])),
  'stream-broken': (file, chance) => withFlippedByte(file, partOf(file, chance)),
  'checksum-wrong': (file, chance) => withWrongChecksum(file, partOf(file, chance)),
  'entry-encrypted': (file, chance) => withEncryptedEntry(file, partOf(file, chance)),
  bomb: (file, chance) => bomb(unzipSync(file), 'xl/worksheets/sheet1.xml', chance.pick([1, 8, 32])),
  'other-container': (_file, chance) =>
    compoundFile(chance.pick([['Workbook'], ['EncryptedPackage', 'EncryptionInfo'], [], ['Ạ'.repeat(30)]])),
  'tag-dropped': withXml((xml, chance) => {
    const tag = pickMatch(xml, /<[^>]*>/g, chance);
    return tag === null ? '' : xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length);
  }),
  'element-repeated': withXml((xml, chance) => {
    const element = pickMatch(xml, /<(\w+)[^>]*>[^<]*<\/\1>|<\w+[^>]*\/>/g, chance);
    const times = chance.pick([1, 2, 500]);
    return element === null ? xml : xml.slice(0, element.index) + element[0].repeat(times) + xml.slice(element.index);
  }),
  'attribute-changed': withXml((xml, chance) => {
    const value = pickMatch(xml, /="([^"]*)"/g, chance);
    return value === null ? xml : `${xml.slice(0, value.index)}="${chance.pick(oddNumbers)}"${xml.slice(value.index + value[0].length)}`;
  }),
  'text-changed': withXml((xml, chance) => {
    const text = pickMatch(xml, />([^<]+)</g, chance);
    const put = chance.pick([...oddNumbers, ...oddTexts]);
    return text === null ? xml : `${xml.slice(0, text.index)}>${put}<${xml.slice(text.index + text[0].length)}`;
  }),
  'xml-cut': withXml((xml, chance) => xml.slice(0, chance.below(xml.length))),
  'doctype-put': withXml((xml) => xml.replace(/(\?>)?/, '$1<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY more "&lol;&lol;&lol;&lol;">]>')),
};

/** A kind is drawn first, then one of it: texts as often as bytes, however many ways there are. Texts and XML twice as often as archives. */
export const kindsOfMutation = [byteMutations, archiveMutations, xmlMutations, xmlMutations, textMutations, textMutations];

/** By name, so that a finding says what was done. */
export const mutations: Readonly<Record<string, Mutation>> = { ...byteMutations, ...archiveMutations, ...xmlMutations, ...textMutations };
