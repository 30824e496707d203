/**
 * A third language, made of the Vietnamese one: every text stands in ⟦marks⟧, so that whatever is shown without them was said by
 * nobody's language. Numbers are written as in Vietnamese.
 */
import type { LaterWords, Words } from '../../src/words/words';

/** Its key, its name for itself, and the line that the registry needs for it. */
export const thirdLanguage = 'xx';

type Made = (...given: readonly unknown[]) => unknown;

function isMaker(value: unknown): value is Made {
  return typeof value === 'function';
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : `⟦${value}⟧`;
  if (isMaker(value)) return (...given: readonly unknown[]) => marked(value(...given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]));
}

/** The same words, marked. */
function markedTable<Table extends object>(table: Table): Table {
  const copy = marked(table);
  const isSame = (made: unknown): made is Table =>
    typeof made === 'object' && made !== null && Object.keys(made).join() === Object.keys(table).join();
  if (!isSame(copy)) throw new Error('a marked table is the same table');
  return copy;
}

export function thirdWords({ format, later, ...words }: Words): Words {
  return {
    ...markedTable(words),
    // Numbers stay numbers; their words are marked with the sentence that they stand in.
    format: { ...format, language: thirdLanguage, percentPoints: `⟦${format.percentPoints}⟧` },
    later: async (): Promise<LaterWords> => markedTable(await later()),
  };
}

/** What of a shown text stands outside the marks. */
function outsideMarks(text: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth === 0) outside += sign;
  }
  return outside;
}

/** Addresses of cells and columns, urban classes and roman numbers of criteria say the same in every language. */
const wordless = /(?<![\p{L}\d])(?:[A-Z]{1,3}\d+|[A-Z](?= ·)|I{1,3}|IV|V)(?![\p{L}\d])/gu;

/** What was cut short to fit. */
const shortened = /[^;·“]+…/g;

/**
 * Letters that a text shows in no language: outside the marks, and no data of the workbook or the law.
 * @param data texts that are shown as they are; longer ones are looked for first
 */
export function saidByNobody(text: string, data: ReadonlySet<string>): string {
  const outside = outsideMarks(text).normalize('NFC');
  if (!/\p{L}/u.test(outside) || data.has(outside.trim())) return '';
  const known = [...data].filter((each) => /\p{L}.*\p{L}/u.test(each)).sort((one, other) => other.length - one.length);
  const whole = outside.replace(shortened, (cut) => (known.some((each) => each.startsWith(cut.slice(0, -1).trim())) ? ' ' : cut));
  const rest = known.reduce((left, each) => left.replaceAll(each, ' '), whole);
  const left = rest.replace(wordless, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(left) ? left : '';
}
