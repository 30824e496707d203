/** One drawn case of any of the families, put before its reader. */
import type { Chance } from '../../campaign/chance';
import { composedText } from './composed-text';
import { decoratedText } from './decorated-text';
import { judgedFiling, judgedGrade, judgedVerdict } from './decorated-verdict';
import { judged } from './judge';
import type { Judged } from './judge';

export type DrawnCase = Judged & { readonly isPlain: boolean };

/** Of ten cases five are a value in pieces of the lexicons, three one beside other figures, two verdicts and grades. */
export function drawnCase(chance: Chance): DrawnCase {
  const draw = chance.below(20);
  if (draw < 16) {
    const drawn = draw < 10 ? decoratedText(chance) : composedText(chance);
    return { ...judged(drawn), isPlain: drawn.isPlain };
  }
  const judge = draw < 18 ? judgedGrade : draw === 18 ? judgedVerdict : judgedFiling;
  return { ...judge(chance), isPlain: false };
}

export type Tally = { readonly read: number; readonly plain: number; readonly faults: readonly string[] };

/** So many cases, counted. */
export function tallied(chance: Chance, amount: number): Tally {
  const faults: string[] = [];
  let read = 0;
  let plain = 0;
  for (let done = 0; done < amount; done += 1) {
    const { fault, isRead, isPlain } = drawnCase(chance);
    if (fault !== null) faults.push(fault);
    if (isRead) read += 1;
    if (isPlain) plain += 1;
  }
  return { read, plain, faults };
}

/** Of a hundred texts so many are read at least: to let everything wait would be no reading. */
export const leastRead = 50;
