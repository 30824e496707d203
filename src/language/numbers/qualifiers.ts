/** What the words and signs around a number say of it: `≥ 40`, `không quá 3`, `chưa đạt 95 %`, `khoảng 50`, `giảm 9 %`. */
import type { Bound } from '../../domain/observation';
import { abouts, bounds, leads, negations, signs } from '../lexicon/vocabulary';
import type { Lexicon } from '../lexicon/lexicon';
import { means } from '../means';
import type { NamedMeaning } from '../means';
import { fold } from '../text/fold';
import { saidBehind } from './behind';
import { boundOf, contradicts } from './bound-words';

/** A rise or a fall that the words say, or a figure in brackets as accountants write a loss. */
export type Change = 'rise' | 'fall' | 'brackets';

export type Qualifiers = {
  readonly bound: Bound | null;
  /** `gần 95` is a little less, `khoảng 95` a little less or more. */
  readonly about: 'around' | 'nearly' | null;
  readonly change: Change | null;
  /** The words deny something of the number, or lower it, in a way that leaves open what it is. */
  readonly unclear: 'negated' | 'sign' | null;
};

/** Bounds that stand in front of a number. */
const isInFront = (id: string): boolean => id !== 'and-up' && id !== 'and-down' && boundOf(id) !== null;
const opposite: Readonly<Record<Bound, Bound>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

/** Signs between which words belong together. */
const clauseEnd = /[,;.()[\]\n](?!\d)/g;
/** What may stand between a qualifier and what it qualifies. */
const gap = /^[\s\u00a0:=-]*$/;

const asked = [bounds, abouts, negations, signs, leads];

/** Everything said in a text that may qualify a number in it. `name`: the indicator's; what it says itself denies nothing. */
export type SaidOfNumbers = { readonly text: string; readonly whole: string; readonly meanings: readonly NamedMeaning[] };

/** @param whole the text with the brackets that may have been blanked in `text` */
export function saidOfNumbers(text: string, whole: string, name: string): SaidOfNumbers {
  const isOwn = saidBy(name, [negations, signs]);
  const all = means(text, asked).filter(({ start, end }) => !isOwn(text.slice(start, end)));
  // A bound or a doubt that is only a part of a longer lead (`ket qua`, typed without accents) is none.
  const inLead = (meaning: NamedMeaning): boolean =>
    meaning.lexicon !== 'negations' &&
    all.some(({ lexicon, start, end }) => lexicon === 'leads' && start <= meaning.start && end >= meaning.end && end - start > meaning.end - meaning.start);
  return { text, whole, meanings: all.filter((meaning) => !inLead(meaning)) };
}

/** Whether a phrase is one that an indicator's own name has. */
export function saidBy(name: string, lexicons: readonly Lexicon[]): (phrase: string) => boolean {
  const composed = name.normalize('NFC');
  const own = new Set(means(composed, lexicons).map(({ start, end }) => fold(composed.slice(start, end))));
  return (phrase) => own.has(fold(phrase));
}

/** A dash set off from the number behind it: a minus, or only a dash. */
const dashBefore = /(?:^|[\n\p{L}:])[ \u00a0]*-[ \u00a0]+$/u;

/** The start of the clause that a position stands in. */
function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const { index } of text.slice(0, at).matchAll(clauseEnd)) start = index + 1;
  return start;
}

function clauseStop(text: string, at: number): number {
  const found = new RegExp(clauseEnd.source).exec(text.slice(at));
  return found === null ? text.length : at + found.index;
}

/** The meanings that lead up to a number without anything else between, the nearest first. Of two that end together the longer. */
function leadingUpTo({ text, meanings }: SaidOfNumbers, start: number): readonly NamedMeaning[] {
  const run: NamedMeaning[] = [];
  let at = start;
  for (;;) {
    const position = at;
    const near = meanings.filter(({ end }) => end <= position && gap.test(text.slice(end, position)));
    const next = near.reduce<NamedMeaning | null>((best, one) => (best === null || one.start < best.start ? one : best), null);
    if (next === null) return run;
    // Two vocabularies may speak of one word: all that end at the same place count.
    run.push(...meanings.filter(({ start: from, end }) => from >= next.start && end <= next.end && (end === next.end || from === next.start)));
    at = next.start;
  }
}

function boundFrom(run: readonly NamedMeaning[]): { readonly bound: Bound | null; readonly denial: NamedMeaning | null } {
  const [said, further] = run.filter(({ lexicon, id }) => lexicon === 'bounds' && isInFront(id));
  const bound = said === undefined ? null : boundOf(said.id);
  // `không đạt trên 72`: a bound whose own words deny turns the next one round.
  if (bound !== null && said !== undefined && further !== undefined && further.end <= said.start) {
    const isDenied = run.some(({ lexicon, start }) => lexicon === 'negations' && start === further.start);
    return { bound: isDenied ? opposite[bound] : bound, denial: null };
  }
  const denial = run.find(
    ({ lexicon, id }) => lexicon === 'negations' && (id === 'not' || id === 'not-yet' || id === 'gone' || id === 'lacks'),
  );
  if (denial === undefined) return { bound, denial: null };
  // A denial before the words of a bound turns it round; inside them (`không quá`) it is part of them.
  if (said !== undefined && denial.start >= said.start && denial.end <= said.end) return { bound, denial: null };
  const isBefore = said !== undefined && denial.end <= said.start && (denial.id === 'not' || denial.id === 'not-yet');
  return isBefore && bound !== null ? { bound: opposite[bound], denial: null } : { bound, denial };
}

/** A rise or a fall; `both` where the words say either (`tăng giảm`). */
function changeIn(meanings: readonly NamedMeaning[]): 'rise' | 'fall' | 'both' | null {
  const said = new Set(meanings.flatMap(({ lexicon, id }) => (lexicon === 'signs' ? [id] : [])));
  if (said.has('fall')) return said.has('rise') ? 'both' : 'fall';
  return said.has('rise') ? 'rise' : null;
}

/** @param start where the number begins, with the sign or the bound's own sign left before it */
export function qualifiersOf(said: SaidOfNumbers, start: number, end: number): Qualifiers {
  const { text, whole, meanings } = said;
  const run = leadingUpTo(said, start);
  const first = Math.min(start, ...run.map((meaning) => meaning.start));
  const { bound: before, denial } = boundFrom(run);
  const after = meanings.find(
    ({ lexicon, id, start: from }) =>
      lexicon === 'bounds' &&
      (id === 'and-up' || id === 'and-down') &&
      from >= end &&
      !/[,;.\n]/.test(text.slice(end, from)) &&
      from - end <= 30,
  );
  const apartBehind = saidBehind(whole, end);
  const behind = text.charAt(end) === '+' ? '>=' : (boundOf(after?.id ?? null) ?? apartBehind.bound);
  const inFront = run.find(({ lexicon, id }) => lexicon === 'abouts' && id !== 'other');
  const about = inFront === undefined ? apartBehind.about : inFront.id === 'nearly' ? 'nearly' : 'around';
  const isLevel = run.some(({ lexicon, id }) => lexicon === 'signs' && id === 'level');

  // Words of the same clause that do not touch the number: what they deny or lower is not certain to be this number.
  const clause = { from: clauseStart(text, first), to: clauseStop(text, end) };
  const apart = meanings.filter(
    (meaning) => meaning.start >= clause.from && meaning.end <= clause.to && (meaning.end <= first || meaning.start >= end),
  );
  const denies = apart.some(({ lexicon, id }) => lexicon === 'negations' && id !== 'besides' && id !== 'other');
  const near = changeIn(run);
  const far = changeIn(isLevel ? apart.filter((meaning) => meaning.start >= end) : apart);
  const bound = before ?? behind;
  // A fall said elsewhere in the clause, a bound on a fall: which number is meant cannot be told.
  const isSignUnclear = near === 'both' || (near === null && (far === 'fall' || far === 'both')) || (near === 'fall' && bound !== null);
  return {
    bound,
    about,
    change: near === null && dashBefore.test(whole.slice(0, start)) ? 'dash' : isLevel || near === 'both' ? null : near,
    unclear: denial !== null || denies ? 'negated' : isSignUnclear ? 'sign' : apartBehind.unclear,
    isContradictory: before !== null && behind !== null && contradicts(before, behind),
  };
}
