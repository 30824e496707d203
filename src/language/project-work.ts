/** The work that a project builds, by its name: a name says what is built by its beginning alone, an English one by its last word too. */
import { lexicon } from './lexicon/lexicon';
import openers from './lexicon/project-openers.json';
import sizes from './lexicon/project-size-words.json';
import works from './lexicon/project-works.json';
import { canonicalNumberText } from './numbers/number-tokens';
import { hasDiacritics } from './text/words';

export const workWords = lexicon('project-works', works);
const sizeWords = lexicon('project-size-words', sizes);
const openerWords = lexicon('project-openers', openers);

export type WorkId = keyof typeof works;
type SizeWord = keyof typeof sizes;

const clauseEnd = /[;\n()]|[.,](?!\d)/;

export function clausesOf(text: string): readonly string[] {
  return canonicalNumberText(text)
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

export function says(text: string, id: SizeWord): boolean {
  return sizeWords.find(text).some((each) => each.id === id);
}

/** Where words of some meanings stand in a text, in order. */
export function wordsSaying(text: string, ids: readonly SizeWord[]): readonly { readonly id: SizeWord; readonly start: number }[] {
  return sizeWords.find(text).filter(({ id }) => ids.includes(id));
}

/** Figures with their units, and counts, are no words of a name: `3 km đường`, `02 tuyến đường`, `250-bed hospital`. */
const figures = /\d[\d.,]*(?:\s*[-–]?\s*(?:km|ha|m2|m²|mét|met|m|giường|giuong|beds?)(?![\p{L}\d]))?/giu;

function openersTaken(text: string): string {
  return openerWords
    .find(text)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** The rest of a text without the words that open the name of any project. */
export function withoutOpeners(text: string): string {
  return openersTaken(text)
    .replace(figures, '')
    .replace(/[\s,:;“”"'~≈-]+/g, '');
}

function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${forms.join('|')})(?![\p{L}\d])`, 'iu');
}

const english = anyOf(Object.values(works).flatMap(({ en }) => en));
const vietnamese = lexicon('project-works-vi', { work: { vi: [...new Set(Object.values(works).flatMap(({ vi }) => vi))], en: [] } });
/** What ties a name to something else: `Equipment for the hospital`. */
const ties = /(?<![\p{L}])(?:for|to|of|at|in|near|along|beside|around|and|from|by|with|behind)(?![\p{L}])/iu;

/** True of a name whose work is named in English: its point is a decimal mark, its comma stands between thousands. */
export function isEnglish(name: string): boolean {
  return !hasDiacritics(name) && english.test(name) && vietnamese.find(name).length === 0;
}

/** The work that a name begins with, behind openers alone. A name without Vietnamese letters may end with it: then it has to be the only one. */
export function mainWork(name: string): WorkId | null {
  const text = canonicalNumberText(name);
  const found = workWords.find(text);
  const [first] = found;
  if (first === undefined) return null;
  const isMarked = hasDiacritics(name);
  if (!isMarked && new Set(found.map(({ id }) => id)).size > 1) return null;
  const before = text.slice(0, first.start);
  if (withoutOpeners(before) === '') return first.id;
  const hasFigures = /\d/.test(text);
  const isLast = !isMarked && (!hasFigures || (isEnglish(name) && !ties.test(openersTaken(before))));
  return isLast ? first.id : null;
}
