/** Remarks beside a rung that change nothing of it: the mark of a footnote, where to look it up, the year that it is of. */
import { labels, pageWords, silentWords } from './lexicon/vocabulary';

type Span = { readonly start: number; readonly end: number };

/** `(1)`, `[12]`, `phụ lục1`. */
const footnotes = /[([]\s*\d{1,2}\s*[)\]]|(?<=\p{L}{3})\d{1,2}(?![\p{L}\p{N}])/gu;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** `45`, `45/BC-UBND`. */
const numberBehind = /^[\s.:]*(?:\d{1,4}\/\p{L}[\p{L}\d-]*|\d{1,3})(?![\p{L}\p{N}])/u;
const documents: ReadonlySet<string> = new Set(['document', 'resolution', 'perhaps-document']);

/**
 * Where such remarks stand in a composed text.
 * @param asOf year of the figures: what is told of a later one is a plan; null where none is known
 */
export function silentRemarks(text: string, asOf: number | null): readonly Span[] {
  const seen = silentWords.find(text).filter(({ id }) => id === 'see');
  const isNamed = ({ start }: Span): boolean =>
    /[([]\s*$/.test(text.slice(0, start)) || seen.some(({ end }) => end <= start && text.slice(end, start).trim() === '');
  const pages = pageWords.find(text).filter((page) => page.id === 'part' && isNamed(page));
  const named = [...labels.find(text).filter(({ id }) => documents.has(id)), ...pages];
  const places = named.map(({ start, end }) => ({ start, end: end + (numberBehind.exec(text.slice(end))?.[0].length ?? 0) }));
  const past = spansOf(text, years).filter(({ start, end }) => asOf !== null && Number(text.slice(start, end)) <= asOf);
  return [...places, ...past, ...spansOf(text, footnotes)];
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
