/** Lists of counted things, summed: `01 nhà tang lễ A; 01 nhà tang lễ B`. */
import { periods } from '../lexicon/vocabulary';
import { fold } from '../text/fold';
import { isLeadIn, placeWords, wordAfter } from './neighbours';
import type { NumberToken } from './number-tokens';
import { yearsIn } from './plans';
import { qualifiersOf, saidOfNumbers } from './qualifiers';
import type { Around } from './qualifiers';
import { leadingUnit } from './units';

type Counted = { readonly value: number; readonly parts: readonly number[] };

/** `6T`, `quý 3`: the number belongs to a part of the year. */
function isPeriod(text: string, token: NumberToken): boolean {
  return periods.find(text).some(({ id, start, end }) => id !== 'other' && start <= token.start && end >= token.end);
}

/** `8 công trình năm 2021, 10 công trình năm 2022`: a year among the parts tells them apart. */
function isOfSeveralYears(text: string, tokens: readonly NumberToken[]): boolean {
  const last = tokens.at(-1);
  const years = yearsIn(text).filter(({ isSaid }) => isSaid);
  const isAmong = years.some(({ start, end }) => start >= (tokens[0]?.end ?? 0) && last !== undefined && end <= last.start);
  return isAmong || new Set(years.map(({ year }) => year)).size > 1;
}

/** `01 thư viện`, of a row that counts libraries among others: by two words of its name. */
function isOwnThing(folded: string, { end }: NumberToken, name: string): boolean {
  const words = /^[ \u00a0]*([a-z]+ [a-z]+)/.exec(folded.slice(end, end + 40))?.[1];
  return words !== undefined && name.includes(words);
}

/** A list of counted things: every part is `<whole number> <thing>`, parts set apart by `;`, a line break or `+`, or naming the same thing or things of the row's name. */
export function countedOf(text: string, folded: string, tokens: readonly NumberToken[], { whole, name }: Around): Counted | null {
  if (tokens.length < 2 || isOfSeveralYears(text, tokens)) return null;
  const things = tokens.map((token) => wordAfter(folded, token));
  const isSame = new Set(things).size === 1 || tokens.every((token) => isOwnThing(folded, token, fold(name)));
  const said = saidOfNumbers(text, whole, name);
  for (const [index, token] of tokens.entries()) {
    if (!token.whole || token.share !== '' || token.alternative !== null || token.value < 0 || things[index] === '') return null;
    const { bound, about, change, unclear } = qualifiersOf(said, token.start, token.end);
    // `3 chợ; 6 tháng`, `2 bể bơi; 500 m2`: a measure is no thing that is counted with others.
    if (leadingUnit(text.slice(token.end, token.end + 40)) !== '' || isPeriod(text, token)) return null;
    if (bound !== null || about !== null || change !== null || unclear !== null) return null;
    const previous = tokens[index - 1];
    if (previous === undefined) {
      if (!isLeadIn(text.slice(0, token.start))) return null;
      continue;
    }
    const between = folded.slice(previous.end, token.start);
    const separator = /(?:[;\n+]|(,|(?:^|[^a-z])va|(?:^|[^a-z])and))[ \u00a0\n-]*$/.exec(between);
    if (separator === null || (separator[1] !== undefined && !isSame)) return null;
  }
  if (new Set(things).size === 1 && placeWords.has(things[0] ?? '')) return null;
  const parts = tokens.map((token) => token.value);
  return { value: parts.reduce((sum, part) => sum + part, 0), parts };
}
