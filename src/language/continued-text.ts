/** Texts that a table breaks over two lines: whether the lower one goes on with the upper one. */
import { lexicon } from './lexicon/lexicon';
import openEnds from './lexicon/open-ends.json';
import { leadingRowNumber } from './project-row';

const ends = lexicon('open-ends', openEnds);

/** `Đường từ cầu Phà đến`, `Khu dân cư thuộc`, `(đoạn 1 –`: more has to follow. */
function isOpen(text: string): boolean {
  if (/[,(–—-]\s*$/u.test(text) || (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length) return true;
  const last = ends.find(text).at(-1);
  return last !== undefined && text.slice(last.end).trim() === '';
}

/** True where a name surely goes on below: in small letters, in brackets, or because what stands above cannot be all of it. */
export function continuesName(above: string, below: string): boolean {
  return /^["“'(\s]*\p{Ll}/u.test(below) || below.startsWith('(') || isOpen(above);
}

/** True for a text all of whose letters are capitals: it heads what follows. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True where a sentence is broken over two lines. A new item, or what follows a size, is a text of its own. */
export function continuesText(above: string, below: string): boolean {
  if (leadingRowNumber(below) !== null || /[.;:]\s*$/.test(above)) return false;
  if (isOpen(above)) return true;
  return /^[\p{Ll}\d(]/u.test(below) && !/\d\s*(?:km|ha|m2|m²|m|giường)?\s*$/iu.test(above);
}
