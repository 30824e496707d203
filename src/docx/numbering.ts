/** Numbers that Word counts by itself: the `TT` column of many tables holds no text at all (ECMA-376-1, 17.9). */
import type { ReadBudget } from '../ooxml/read-budget';
import { walkXmlBytes } from '../ooxml/xml-walk';
import type { NumberingPlace } from './styles';
import { wordAttribute, wordName, wordNumber } from './word-xml';

type Level = { readonly start: number; readonly format: string; readonly text: string };
type DraftLevel = { -readonly [Key in keyof Level]: Level[Key] };
type Instance = { readonly list: string; readonly starts: ReadonlyMap<number, number> };

/** Lists of a document, as its numbering part defines them. */
export type WordNumbering = {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly instances: ReadonlyMap<string, Instance>;
};

/** Deepest level that Word knows. */
const deepest = 8;

/** No part, or a broken one, is no numbering. */
export function readNumbering(bytes: Uint8Array | null, budget: ReadBudget): WordNumbering {
  const levels = new Map<string, Map<number, Level>>();
  const instances = new Map<string, { list: string; starts: Map<number, number> }>();
  let list: Map<number, Level> | null = null;
  let level: DraftLevel | null = null;
  let instance: { list: string; starts: Map<number, number> } | null = null;
  let overridden = 0;
  if (bytes !== null) {
    walkXmlBytes(bytes, {
      open: (element) => {
        const value = wordAttribute(element, 'val') ?? '';
        switch (wordName(element)) {
          case 'abstractNum':
            list = new Map();
            levels.set(wordAttribute(element, 'abstractNumId') ?? '', list);
            break;
          case 'num':
            budget.spend('looks');
            list = null;
            instance = { list: '', starts: new Map() };
            instances.set(wordAttribute(element, 'numId') ?? '', instance);
            break;
          case 'abstractNumId':
            if (instance !== null) instance.list = value;
            break;
          case 'lvlOverride':
            overridden = wordNumber(element, 'ilvl') ?? 0;
            break;
          case 'startOverride':
            instance?.starts.set(overridden, wordNumber(element, 'val') ?? 1);
            break;
          case 'lvl':
            budget.spend('looks');
            // A level inside an instance replaces the list's; that is rare, and its text is the list's mostly.
            level = { start: 1, format: 'decimal', text: '' };
            list?.set(wordNumber(element, 'ilvl') ?? 0, level);
            break;
          case 'start':
            if (level !== null) level.start = wordNumber(element, 'val') ?? 1;
            break;
          case 'numFmt':
            if (level !== null) level.format = value;
            break;
          case 'lvlText':
            if (level !== null) level.text = value;
            break;
          default:
            break;
        }
      },
    });
  }
  return { levels, instances };
}

/** Counts paragraphs in the order of the document: the label of the next one at a place, '' where it has none. */
export function createCounter(numbering: WordNumbering): (place: NumberingPlace) => string {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ numbering: id, level }) => {
    const instance = numbering.instances.get(id);
    const levels = instance === undefined ? undefined : numbering.levels.get(instance.list);
    const own = levels?.get(level);
    if (instance === undefined || levels === undefined || own === undefined || level > deepest) return '';
    const count = counts.get(instance.list) ?? [];
    counts.set(instance.list, count);
    const override = begun.has(id) ? undefined : instance.starts.get(level);
    begun.add(id);
    count[level] = override ?? (count[level] === undefined ? own.start : count[level] + 1);
    count.length = level + 1;
    return own.text.replace(/%([1-9])/g, (_place, digit: string) => {
      const at = Number(digit) - 1;
      const counted = levels.get(at);
      return written(count[at] ?? counted?.start ?? 1, counted?.format ?? 'decimal');
    });
  };
}

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(count);
  }
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  // Word itself writes Roman numbers up to 32.767.
  if (count < 1 || count > 32_767) return String(count);
  let rest = count;
  let text = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** a … z, aa, bb …, as Word counts. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
