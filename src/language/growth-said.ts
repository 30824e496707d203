/** Growth in phases and revenue that comes once, as a change of the budget says them. */
import { afterLead, beforeTail } from './leads';
import { budget } from './lexicon/list-words';
import { changeWords } from './lexicon/scenario-words';
import { labels, measures, signs } from './lexicon/vocabulary';
import { withoutEachYear, yearSpan } from './years-said';

/** `rate` with its sign. `from` and `to`: the years as far as they are said. */
export type PhaseSaid = { readonly rate: string; readonly from: number | null; readonly to: number | null };

const year = /^\d{4}$/;
const without = (text: string): string => text.replace(/^[\s/(,:]+|[\s(),:]+$/g, '');

/** The years of a phase: `đến năm 2025`, `giai đoạn 2023–2025`, or none; null where the text is something else. */
function yearsSaid(text: string): Omit<PhaseSaid, 'rate'> | null {
  if (text === '') return { from: null, to: null };
  const until = afterLead(text, changeWords, ['until']);
  if (until !== null) return year.test(until) ? { from: null, to: Number(until) } : null;
  return yearSpan(text);
}

/** The rate without the words before it: `rồi thu tăng 13 %`. */
function rateSaid(text: string): string {
  const grown = afterLead(text, changeWords, ['then']) ?? text;
  const amount = afterLead(grown, budget, ['revenue']) ?? grown;
  return afterLead(amount, signs, ['rise']) ?? amount;
}

/** `13 %/năm đến 2025`, `2023–2025: 13 %`, `13 %`; null where the text says no rate, or something besides. */
export function phaseSaid(text: string): PhaseSaid | null {
  const composed = text.normalize('NFC').trim();
  const percent = measures.find(composed).find(({ id }) => id === 'per-cent');
  if (percent === undefined) return null;
  const before = composed.slice(0, percent.end);
  const behind = without(composed.slice(percent.end));
  const headed = /(.*\d)\s*:\s*(\S.*)/s.exec(before);
  if (headed !== null) {
    const years = yearsSaid(without(headed[1] ?? ''));
    return years === null || withoutEachYear(behind) !== '' ? null : { rate: rateSaid(headed[2] ?? ''), ...years };
  }
  const years = yearsSaid(without(afterLead(behind, changeWords, ['each-year']) ?? behind));
  return years === null ? null : { rate: rateSaid(before), ...years };
}

/** `amount` with its unit, as written. `name` '' where none is said. */
export type OnceSaid = { readonly name: string; readonly amount: string; readonly year: number };

/** What is said before the year or behind it; null where the text says no single year. */
function yearApart(text: string): { readonly rest: string; readonly year: number } | null {
  const last = /(.*?)\(?(\d{4})\)?$/s.exec(text);
  const head = last === null ? null : without(last[1] ?? '');
  const rest = head === null ? null : (beforeTail(head, labels, ['year']) ?? beforeTail(head, changeWords, ['in-year']));
  if (rest !== null && year.test(last?.[2] ?? '')) return { rest: without(rest), year: Number(last?.[2]) };
  const first = /^(\d{4})\s*:\s*(.+)/s.exec(afterLead(text, labels, ['year']) ?? text);
  return first === null || !year.test(first[1] ?? '') ? null : { rest: first[2] ?? '', year: Number(first[1]) };
}

/** A name and an amount behind it. What directly follows a letter is part of the name: `lô A2 300 tỷ` is 300 tỷ for lot A2. */
const named = /(.*?)(?<![\p{L}\p{M}\d]|\d[.,])([-−]?\d[\d.,\s\u00a0\u202f]*(?:e[-+]?\d+)?\D*)$/isu;

/** `khu 2 300 tỷ` is 300 tỷ for area 2, or 2.300 tỷ: nobody knows. Behind a mark of its own, or a word of revenue, a number may have spaces. */
const isUnsettled = (name: string, before: string, amount: string): boolean =>
  name !== '' && !/[:+–—-]\s*$/.test(before) && /\d \d/.test(amount);

/** `đấu giá đất 30 tỷ năm 2024`, `thu một lần 30 tỷ năm 2024`, `năm 2024: 30 tỷ`; null for any other text. */
export function onceSaid(text: string): OnceSaid | null {
  const apart = yearApart(text.normalize('NFC').trim());
  const said = apart === null ? null : named.exec(apart.rest);
  if (apart === null || said === null) return null;
  const [before, amount] = [said[1] ?? '', said[2] ?? ''];
  const all = without(before.replace(/[\s:+–—-]+$/, ''));
  const name = afterLead(all, changeWords, ['once']) ?? all;
  return isUnsettled(name, before, amount) ? null : { name, amount, year: apart.year };
}

/** Which years the balance is judged by; null where the text says nothing of it. */
export function judgedSaid(text: string): 'every-year' | 'last-year' | null {
  const id = changeWords.is(text);
  return id === 'every-year' || id === 'last-year' ? id : null;
}
