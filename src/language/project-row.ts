/** What a row of a list of projects is by its number and its words: a group of some level, a project, a part of one. */
import sections from './lexicon/project-sections.json';
import { lexicon } from './lexicon/lexicon';
import { plainText } from './text/fold';

const sectionWords = lexicon('project-sections', sections);

/** Levels of numbers from the widest: `A`, `I`, `1`, `1.1`, `a)`, `-`. A blank one is of no level. */
export type RowNumber = {
  readonly level: 'letter' | 'roman' | 'number' | 'dotted' | 'small' | 'dash' | 'blank' | 'other';
  /** Comparable rank: larger is deeper. */
  readonly depth: number;
};

const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

export function rowNumberOf(text: string): RowNumber {
  const plain = plainText(text)
    .trim()
    .replace(/^[(]|[.)\s:]+$/g, '');
  // `(1)`, `1)` stand below `1`.
  if (/^\(?\d{1,3}\)$/.test(text.trim())) return { level: 'small', depth: 7 };
  if (plain === '') return { level: text.trim() === '' ? 'blank' : 'dash', depth: 9 };
  if (/^[-–—+*•]+$/.test(plain)) return { level: 'dash', depth: 9 };
  if (roman.test(plain)) return { level: 'roman', depth: 1 };
  if (/^[A-ZĐ]$/.test(plain)) return { level: 'letter', depth: 0 };
  if (/^\d{1,3}$/.test(plain)) return { level: 'number', depth: 2 };
  if (/^(?:\d{1,3}|[A-Z]|[IVX]+)(?:[.,]\d{1,3})+$/.test(plain)) return { level: 'dotted', depth: 2 + plain.split(/[.,]/).length - 1 };
  if (/^(?:[a-zđ]|[a-zđ]?\d{1,2}|i{1,3}|iv|v)$/.test(plain)) return { level: 'small', depth: 8 };
  return { level: 'other', depth: 2 };
}

/** A number that leads a name where no column has them: `1. Sân vận động`, `- Xây lắp`. */
export function leadingRowNumber(name: string): { readonly number: string; readonly name: string } | null {
  const match = /^\s*((?:\d{1,3}(?:\.\d{1,3})*|[A-ZĐ]|[IVX]{1,5}|[a-zđ])[.)]|[-–+•])\s+(?=\S)/u.exec(name);
  return match === null ? null : { number: match[1] ?? '', name: name.slice(match[0].length).trim() };
}

/** True for `Dự án chuyển tiếp`, `LĨNH VỰC GIAO THÔNG`: words that head projects and name none. */
export function isSectionName(name: string): boolean {
  const plain = plainText(name).replace(/^[\s\p{P}]+/u, '');
  const [first] = sectionWords.find(plain);
  return first !== undefined && first.start === 0;
}

/** A number as it is compared: `01`, `1.`, `(1)` are one. */
export function numberKey(text: string): string {
  return plainText(text)
    .replace(/[\s()]/g, '')
    .replace(/[.:]+$/, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .toUpperCase();
}
