/** Spans of years and yearly rates, as a change of a scenario says them. */
import { afterLead, beforeTail } from './leads';
import { changeWords } from './lexicon/scenario-words';
import { labels, measures } from './lexicon/vocabulary';

/** `2022–2029`, `từ năm 2022 đến năm 2029`, `2022 -> 2029`; null where the text is no span of years. */
export function yearSpan(text: string): { readonly from: number; readonly to: number } | null {
  const match = /^(.*?)(\d{4})(.*?)(\d{4})$/s.exec(text.normalize('NFC').trim());
  const [lead, from, between, to] = [(match?.[1] ?? '').trim(), match?.[2], (match?.[3] ?? '').trim(), match?.[4]];
  if (from === undefined || to === undefined || (lead !== '' && labels.is(lead) === null)) return null;
  const arrow = /^(?:[-‐-―−]+>?|→)\s*/.exec(between)?.[0] ?? '';
  const word = between.slice(arrow.length);
  const isJoined = arrow === '' ? labels.is(word) === 'until' : word === '' || labels.is(word) === 'year';
  return isJoined ? { from: Number(from), to: Number(to) } : null;
}

/** A text without `/năm`, `mỗi năm`, `a year` at its end. */
export function withoutEachYear(text: string): string {
  return (beforeTail(text, changeWords, ['each-year']) ?? text).replace(/[\s/]+$/, '').trim();
}

/** `2,5 %/năm trong 5 năm`: the rate with its sign, and the number of years; null for any other text. */
export function rateOverYears(text: string): { readonly rate: string; readonly years: string } | null {
  const composed = text.normalize('NFC').trim();
  const percent = measures.find(composed).find(({ id }) => id === 'per-cent');
  if (percent === undefined) return null;
  const behind = composed.slice(percent.end).replace(/^[\s/]+/, '');
  const span = (afterLead(behind, changeWords, ['each-year']) ?? behind).replace(/^[\s,;]+/, '');
  const counted = /^([-+−]?\d[\d.,]*(?:e[-+]?\d+)?)\s*(\p{L}[\p{L}\p{M}]*)$/iu.exec(afterLead(span, changeWords, ['over']) ?? span);
  if (counted?.[1] === undefined || measures.is(counted[2] ?? '') !== 'years') return null;
  return { rate: composed.slice(0, percent.end), years: counted[1] };
}
