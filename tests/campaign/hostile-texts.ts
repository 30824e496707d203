/** Texts of cells made hostile, the file sound around them: what a reader of words and numbers may choke on, take for something else or spend for ever on. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { composedText } from '../support/decorations/composed-text';
import type { Chance } from './chance';
import { packed } from './hostile-parts';
import type { Mutation } from './hostile-parts';

/** Repeated until long: patterns that look again and again at the same characters show here. */
const bits = [
  ' ',
  '\n',
  '\u00A0',
  '(',
  ')',
  '((',
  '1',
  '1.',
  '1,',
  '1 ',
  '.',
  ',',
  '-',
  '–',
  '- ',
  '%',
  '‰',
  '/',
  '1/',
  ';',
  ':',
  '"',
  "'",
  '=',
  '+',
  'a',
  'a ',
  'ệ',
  '\u0301',
  '²',
  '≥',
  '> ',
  '≥ 1 ',
  'năm ',
  '2022 ',
  'năm 2022, ',
  'và ',
  'không ',
  'đạt ',
  'dự kiến ',
  'khoảng ',
  '1 người ',
  '1.000 ',
  '1,5% ',
  '1-',
  '1 – 2 ',
  '(1) ',
  '(năm 2022) ',
  'đô thị ',
  'tỷ lệ ',
  'Đạt;',
  'A1:',
  '&amp;',
  '1e',
  'e+',
  '١',
  '１',
];
const marks = [
  '\u200B',
  '\u200E',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u0300',
  '\u0323',
  '\u00AD',
  '\u2028',
  '\uFFFD',
  '\u{1F4A9}',
  '\u{10FFFF}',
  '\u0130',
  'ß',
  'ﬁ',
  '\u1E9E',
  '&#9;',
  '&#x85;',
  '_x0000_',
  '_xD83D_',
  '\t',
  '\r\n',
];
const whole = [
  '',
  '0',
  '-0',
  '+1',
  '.5',
  '5.',
  '1..2',
  '1,2,3',
  '1.2.3',
  '1e999',
  '1e-999',
  '0x1F',
  'NaN',
  'Infinity',
  '-∞',
  '½',
  '1/2',
  '12/11/2022',
  '1:30',
  '#N/A',
  '#REF!',
  '=1+1',
  '@SUM(A1)',
  'TRUE',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '${1}',
  '%s%n',
  '<b>1</b>'.replaceAll('<', '&lt;'),
  'javascript:alert(1)',
  '9'.repeat(400),
  `1${'0'.repeat(308)}`,
  `0,${'0'.repeat(400)}1`,
  '1 2 3 4 5 6 7 8 9',
  'I',
  'XIV',
  '٣',
  '一',
  '१',
  '1̸',
  '16,56²',
  '&#27;[31m',
  '\u0000'.replace('\u0000', '&#xFFFD;'),
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A value with marks, units and remarks as people put them, whose number no longer fits the row. */
function composed(chance: Chance): string {
  const { text } = composedText(chance);
  return typeof text === 'string' ? escaped(text) : '0';
}

function madeText(old: string, chance: Chance): string {
  switch (chance.below(7)) {
    case 0:
      return chance.pick(bits).repeat(chance.pick([3, 60, 5_000, 12_000]));
    case 1:
      return `${old}${chance.pick(bits).repeat(chance.pick([3, 60, 5_000]))}`;
    case 2:
      return Array.from({ length: chance.pick([5, 50, 1_000]) }, () => chance.pick(bits)).join('');
    case 3: {
      const at = chance.below(old.length + 1);
      return `${old.slice(0, at)}${chance.pick(marks).repeat(chance.pick([1, 2, 300]))}${old.slice(at)}`;
    }
    case 4:
      return chance.pick(whole);
    case 5:
      return composed(chance);
    default:
      return chance.pick([
        old.normalize('NFD'),
        old.toUpperCase(),
        Array.from(old).reverse().join(''),
        `${old} ${old}`,
        old.replaceAll(' ', '\u00A0'),
        old.repeat(40),
      ]);
  }
}

const isBroken = (text: string): boolean => /&(?!#?\w+;)/.test(text);

/** Some texts of some parts written anew, shared strings and those in cells; `share` of a hundred. */
function withTexts(share: (chance: Chance) => number): Mutation {
  return (file, chance) => {
    const parts = unzipSync(file);
    const often = share(chance);
    const changed = Object.entries(parts).map(([name, bytes]): readonly [string, Uint8Array] => {
      if (!/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i.test(name)) return [name, bytes];
      // A share of a hundred, so that one text is hit as well as all of them.
      const xml = strFromU8(bytes).replace(/(<(?:\w+:)?t(?: [^>]*)?>)([^<]*)(?=<)/g, (all: string, tag: string, old: string) => {
        if (chance.below(100) >= often) return all;
        const made = madeText(old, chance);
        return `${tag}${isBroken(made) ? escaped(made) : made}`;
      });
      return [name, strToU8(xml)];
    });
    return packed(Object.fromEntries(changed));
  };
}

/** Values of cells become texts: the number that stood there, decorated or replaced. */
const valuesToTexts: Mutation = (file, chance) => {
  const parts = unzipSync(file);
  const changed = Object.entries(parts).map(([name, bytes]): readonly [string, Uint8Array] => {
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) return [name, bytes];
    const xml = strFromU8(bytes).replace(
      /<c r="(D\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g,
      (all: string, at: string, more: string, old: string) => {
        if (chance.below(3) === 0) return all;
        const made = madeText(old, chance);
        const rest = more.replace(/ t="[^"]*"/, '');
        return `<c r="${at}"${rest} t="inlineStr"><is><t xml:space="preserve">${isBroken(made) ? escaped(made) : made}</t></is></c>`;
      },
    );
    return [name, strToU8(xml)];
  });
  return packed(Object.fromEntries(changed));
};

/** By name, so that a finding says what was done. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  'one-text-made': withTexts(() => 3),
  'texts-made': withTexts((chance) => chance.pick([10, 30, 100])),
  'values-made': valuesToTexts,
};
