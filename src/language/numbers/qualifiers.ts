/** What the words and signs around a number say of it: `≥ 40`, `không quá 3`, `chưa đạt 95 %`, `khoảng 50`, `giảm 9 %`. */
import type { Bound } from '../../domain/observation';
import { abouts, bounds, leads, negations, signs } from '../lexicon/vocabulary';
import type { Lexicon } from '../lexicon/lexicon';
import { means } from '../means';
import type { NamedMeaning } from '../means';
import { fold } from '../text/fold';
import { saidBehind } from './behind';
import { boundOf, contradicts } from './bound-words';

/**
 * A rise or a fall that the words say, a figure in brackets as accountants write a loss, a dash set off from it that may be a minus;
 * `compared`: a share of something else (`103% so với kế hoạch`).
 */
export type Change = 'rise' | 'fall' | 'brackets' | 'dash' | 'compared';

export type Qualifiers = {
  readonly bound: Bound | null;
  /** `gần 95` is a little less, `khoảng 95` a little less or more. */
  readonly about: 'around' | 'nearly' | null;
  readonly change: Change | null;
  /** The words deny something of the number, or lower it, in a way that leaves open what it is. */
  readonly unclear: 'negated' | 'sign' | null;
  /** Two bounds that cannot both be meant: `trên 40 trở xuống`. */
  readonly isContradictory: boolean;
};

/** Bounds that stand in front of a number. */
const isInFront = (id: string): boolean => id !== 'and-up' && id !== 'and-down' && boundOf(id) !== null;
const opposite: Readonly<Record<Bound, Bound>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

/** Signs between which words belong together. */
const clauseEnd = /[,;.()[\]\n](?!\d)/g;
/** What may stand between a qualifier and what it qualifies. */
const gap = /^[\s\u00a0:=-]*$/;

const asked = [bounds, abouts, negations, signs, leads];

/** What is known around a text: itself with all its brackets, and the indicator's name. */
export type Around = { readonly whole: string; readonly name: string };

/** Everything said in a text that may qualify a number in it. `name`: the indicator's; what it says itself denies nothing. */
export type SaidOfNumbers = { readonly text: string; readonly whole: string; readonly meanings: readonly NamedMeaning[] };

/** @param whole the text with the brackets that may have been blanked in `text` */
export function saidOfNumbers(text: string, whole: string, name: string): SaidOfNumbers {
  const isOwn = saidBy(name, [bounds, negations, signs]);
  // Looked for in the whole text: whether it is typed with accents, what a bracket parts.
  const all = means(whole, asked).filter(
    (meaning) => !isOwn(whole, meaning) && text.slice(meaning.start, meaning.end) === whole.slice(meaning.start, meaning.end),
  );
  // A bound or a doubt that is only a part of a longer lead (`ket qua`, typed without accents) is none.
  const isInLead = insideOf(all.filter(({ lexicon }) => lexicon === 'leads'));
  const inLead = (meaning: NamedMeaning): boolean => meaning.lexicon !== 'negations' && isInLead(meaning);
  return { text, whole, meanings: all.filter((meaning) => !inLead(meaning)) };
}

/** Whether a phrase stands inside a longer one of `phrases`. Each is looked at once for all questions: a text may hold thousands. */
function insideOf(phrases: readonly Span[]): (phrase: Span) => boolean {
  const starts = phrases.toSorted((one, other) => one.start - other.start);
  const reached: number[] = [];
  for (const { end } of starts) reached.push(Math.max(end, reached.at(-1) ?? 0));
  /** How far those reach that begin before a position. */
  const reachBefore = (position: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.start ?? position) < position) low = middle + 1;
      else high = middle;
    }
    return reached[low - 1] ?? 0;
  };
  return ({ start, end }) => reachBefore(start + 1) > end || reachBefore(start) >= end;
}

/**
 * Whether a phrase of a text is one that an indicator's own name has. A single word is its own only where the same two words follow:
 * `không để xảy ra` in the name does not take the sting out of `90% không đạt`.
 */
export function saidBy(name: string, lexicons: readonly Lexicon[]): (text: string, phrase: Said) => boolean {
  const composed = name.normalize('NFC');
  const own = new Set(means(composed, lexicons).map((phrase) => ownKey(composed, phrase)));
  return (text, phrase) => own.size > 0 && own.has(ownKey(text, phrase));
}

type Span = { readonly start: number; readonly end: number };
type Said = Span & { readonly id: string };

/** The meaning is part of it: `giả định` is no `gia đình` of a name. */
function ownKey(text: string, { id, start, end }: Said): string {
  const phrase = fold(text.slice(start, end));
  const next = /\s/.test(phrase) ? '' : (/^(?:[\s\u00a0]*[\p{L}\p{M}\d.,]+){1,2}/u.exec(text.slice(end, end + 30))?.[0] ?? '');
  return `${id} ${phrase} ${fold(next).replaceAll(/\s+/g, ' ').trim()}`;
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

/**
 * The meanings that lead up to a number without anything else between, the nearest first. Two vocabularies may speak of one word:
 * `gần đạt` and `đạt được` both count in `gần đạt được 10`.
 */
function leadingUpTo({ text, meanings }: SaidOfNumbers, start: number): readonly NamedMeaning[] {
  const run: NamedMeaning[] = [];
  let at = start;
  for (;;) {
    const position = at;
    const near = meanings.filter(
      (meaning) => meaning.start < position && meaning.end <= start && gap.test(text.slice(Math.min(meaning.end, position), position)),
    );
    if (near.length === 0) return run.toSorted((one, other) => other.end - one.end);
    at = Math.min(...near.map((meaning) => meaning.start));
    const reached = at;
    // What stands inside the words of another (`không` in `không đạt`) comes with it.
    run.push(...meanings.filter((meaning) => meaning.start >= reached && meaning.end <= start && !run.includes(meaning)));
  }
}

type Fronted = { readonly bound: Bound | null; readonly denial: NamedMeaning | null; readonly isContradictory: boolean };

function boundFrom(run: readonly NamedMeaning[]): Fronted {
  const [said, further] = run.filter(({ lexicon, id }) => lexicon === 'bounds' && isInFront(id));
  const bound = said === undefined ? null : boundOf(said.id);
  const denials = run.filter(
    ({ lexicon, id }) => lexicon === 'negations' && (id === 'not' || id === 'not-yet' || id === 'gone' || id === 'lacks'),
  );
  // Inside the words of a bound (`không quá`) a denial is part of them; before them it turns the bound round.
  const denial = denials.find(({ end }) => said === undefined || end <= said.start) ?? null;
  if (said === undefined || bound === null) return { bound, denial, isContradictory: false };
  if (denial !== null) {
    const turns = denial.id === 'not' || denial.id === 'not-yet' || further !== undefined;
    return turns ? { bound: opposite[bound], denial: null, isContradictory: false } : { bound, denial, isContradictory: false };
  }
  const other = further === undefined ? null : boundOf(further.id);
  return { bound, denial: null, isContradictory: other !== null && contradicts(bound, other) };
}

/** `cham 9`, typed without accents: it slowed (`chậm`), or only touched it (`chạm`). */
function isFallOrDoubt(meanings: readonly NamedMeaning[]): boolean {
  const falls = meanings.filter(({ lexicon, id }) => lexicon === 'signs' && id === 'fall');
  const doubts = meanings.filter(({ lexicon, id }) => lexicon === 'abouts' && id !== 'other');
  return falls.some((fall) => doubts.some(({ start, end }) => start === fall.start && end === fall.end));
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
  const { bound: before, denial, isContradictory } = boundFrom(run);
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
  const levels = run.filter(({ lexicon, id }) => lexicon === 'signs' && id === 'level');
  const isLevel = levels.length > 0;
  // `tăng đến nay 5`: the word that makes it a level belongs to what follows as well.
  const isLevelUnclear = levels.some((level) =>
    run.some((other) => other.lexicon === 'leads' && other.start > level.start && other.start < level.end && other.end > level.end),
  );

  // Words of the same clause that do not touch the number: what they deny or lower is not certain to be this number.
  const clause = { from: clauseStart(text, first), to: clauseStop(text, end) };
  const apart = meanings.filter(
    (meaning) => meaning.start >= clause.from && meaning.end <= clause.to && (meaning.end <= first || meaning.start >= end),
  );
  const denies = apart.some(({ lexicon, id }) => lexicon === 'negations' && id !== 'besides' && id !== 'other');
  // `cao hơn năm trước 9 %`: how much more than something else, not how much.
  const isCompared = apart.some(({ lexicon, id, end: to }) => lexicon === 'bounds' && (id === 'above' || id === 'below') && to <= first);
  const near = changeIn(run);
  const far = changeIn(isLevel ? apart.filter((meaning) => meaning.start >= end) : apart);
  const bound = before ?? behind;
  // A fall said elsewhere in the clause, a bound on a fall: which number is meant cannot be told.
  const isSignUnclear =
    isLevelUnclear ||
    isFallOrDoubt(run) ||
    near === 'both' ||
    (near !== 'fall' && (far === 'fall' || far === 'both')) ||
    (near === 'fall' && bound !== null);
  return {
    bound,
    about,
    change:
      near === null && !isLevel && apartBehind.isCompared
        ? 'compared'
        : near === null && dashBefore.test(whole.slice(0, start))
          ? 'dash'
          : isLevel || near === 'both'
            ? null
            : near,
    unclear: denial !== null || denies ? 'negated' : isSignUnclear || isCompared ? 'sign' : apartBehind.unclear,
    isContradictory: isContradictory || (before !== null && behind !== null && contradicts(before, behind)),
  };
}
