/**
 * What a text beside a figure says that the figure already contains: `Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông`,
 * `đã gồm dân số xã Cẩm Giàng và Quân Hà`, `chưa tính 2 xã sáp nhập`. Mergers of something else (`sáp nhập phòng Y tế`) say nothing of it.
 */
import type { AlreadyIn, JoinChange } from '../domain/already-in';
import { remembered } from '../domain/remembered';
import type { PlacesSaid } from './already-in-places';
import { placesIn, tellsNames } from './already-in-places';
import { alreadyInWords } from './lexicon/already-in-words';
import type { Meaning } from './lexicon/lexicon';
import { intents, unitKinds } from './lexicon/vocabulary';

type Word = Meaning<(typeof alreadyInWords.ids)[number]>;
type Lead = { readonly at: number; readonly isIn: boolean; readonly isSure: boolean };

/** A sentence ends at a stop behind a word (`H.` and `TT.` are no words), at a semicolon. */
const sentenceEnd = /;|(?<=[\p{L}\p{M}\d%²)]{2})\.(?=\s+\p{Lu}|\s*$)/u;
const shortened = /(?:^|[^\p{L}])(?:TP|TT|TX|H|P|X|Q|T|S)$/u;
const unsettled: ReadonlySet<string> = new Set(['planned', 'target', 'forecast', 'underway']);

/** The sentences of a text; what is broken over lines is one. */
function sentencesOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').split(sentenceEnd)) {
    const before = parts.at(-1);
    if (before !== undefined && shortened.test(before)) parts[parts.length - 1] = `${before}.${part}`;
    else parts.push(part);
  }
  return parts.map((part) => part.trim());
}

function touches(text: string, before: Word | undefined, after: Word): boolean {
  return before !== undefined && text.slice(before.end, after.start).trim() === '';
}

/** Words that say whether the figure contains what follows: `tính cả`, `chưa tính`, `trừ`, and `chưa trừ`, which contains it. */
function leadsIn(text: string, words: readonly Word[]): readonly Lead[] {
  return words.flatMap((word, index): readonly Lead[] => {
    if (word.id !== 'includes' && word.id !== 'counts' && word.id !== 'excludes') return [];
    const previous = words[index - 1];
    const isDenied = previous?.id === 'not' && touches(text, previous, word);
    return [
      {
        at: isDenied ? previous.start : word.start,
        isIn: (word.id === 'excludes') === isDenied,
        isSure: word.id !== 'counts' || isDenied,
      },
    ];
  });
}

/** A lead directly before another one (`có tính`, `cộng, tính cả`), with no unit between them, is part of it. */
function withoutNested(text: string, leads: readonly Lead[]): readonly Lead[] {
  return leads.filter((lead, index) => {
    const next = leads[index + 1];
    if (next === undefined) return true;
    const between = text.slice(lead.at, next.at).trim();
    return between.split(/\s+/).length > 3 || unitKinds.find(between).length > 0;
  });
}

/** What a stretch of words says of joining and becoming. */
type Joining = {
  readonly changes: readonly JoinChange[];
  /** Where the first of its words stands. */
  readonly at: number;
  /** `sau khi sáp nhập`, `trước khi …`, `chưa sáp nhập`; null where it is not said. */
  readonly side: 'after' | 'before' | null;
};

function sideOf(text: string, words: readonly Word[], at: Word): Joining['side'] {
  const previous = words[words.indexOf(at) - 1];
  if (previous === undefined || !/^(?:\s*(?:việc|khi|được))*\s*$/u.test(text.slice(previous.end, at.start))) return null;
  if (previous.id === 'after') return 'after';
  return previous.id === 'before' || previous.id === 'not' ? 'before' : null;
}

function joiningIn(text: string, words: readonly Word[], places: PlacesSaid): Joining | null {
  const hasUnits = places.communes !== null || places.names.length > 0 || places.villages !== null;
  const merges = words.filter(({ id }) => id === 'merge' || (id === 'joins' && hasUnits));
  const wards = unitKinds.find(text).filter(({ id }) => id === 'ward');
  const becoming = words.filter(
    ({ id, end }) => id === 'becomes' && wards.some(({ start }) => start >= end && /^\s*(?:\d+\s*)?$/.test(text.slice(end, start))),
  );
  const all = [...merges, ...becoming].sort((a, b) => a.start - b.start);
  const [first] = all;
  if (first === undefined) return null;
  return {
    changes: [...(merges.length > 0 ? (['merge'] as const) : []), ...(becoming.length > 0 ? (['to-ward'] as const) : [])],
    at: first.start,
    side: all.map((word) => sideOf(text, words, word)).find((side) => side !== null) ?? null,
  };
}

/** True where what is joined or counted is no place: an office, a school, a road. */
function isOfOther(words: readonly Word[], from: number, places: PlacesSaid): boolean {
  return words.some(({ id, start }) => id === 'institution' && start >= from && (places.first === null || start < places.first));
}

/** What is planned is said ahead of it (`đã tính 2 xã dự kiến sáp nhập` counts them); a question or `chưa rõ` stands anywhere. */
function isDoubtful(sentence: string, until: number): boolean {
  const before = sentence.slice(0, until);
  const isAhead = intents.find(before).some(({ id }) => unsettled.has(id));
  const isAsked = sentence.includes('?') || intents.find(sentence).some(({ id }) => id === 'unknown');
  return isAhead || isAsked || alreadyInWords.find(before).some(({ id }) => id === 'perhaps');
}

/** Whether a stretch says it, by its lead or by itself; undefined where it says nothing of the kind. */
function isInOf(lead: Lead | null, joining: Joining | null, places: PlacesSaid, words: readonly Word[]): boolean | null | undefined {
  if (isOfOther(words, joining?.at ?? 0, places) || (lead !== null && isOfOther(words, 0, places))) return undefined;
  if (lead !== null && joining !== null) {
    return lead.isSure || joining.side === null ? lead.isIn : joining.side === 'after' ? true : null;
  }
  if (lead !== null) {
    const isNamed = places.names.length > 0;
    const isCounted = places.communes !== null || places.villages !== null;
    const isFromElsewhere = isCounted && places.districts.length > 0;
    if (places.isComposition && !isFromElsewhere) return undefined;
    return isNamed || isFromElsewhere || (lead.isSure && isCounted) ? lead.isIn : undefined;
  }
  if (joining === null) return undefined;
  // Villages merge with one another inside a commune, and nobody comes.
  if (places.isOfVillages) return undefined;
  if (joining.side !== null) return joining.side === 'after';
  const isOfUnits = places.communes !== null || places.names.length > 0;
  return isOfUnits && !words.some(({ id, start }) => id === 'source' && start < joining.at) ? null : undefined;
}

/** Figures that words name; where they name none, those of the words before (`dân số đã gồm 2 xã`). */
function figuresIn(words: readonly Word[], before: readonly Word[]): AlreadyIn['figures'] {
  const named = (of: readonly Word[]): AlreadyIn['figures'] =>
    (['people', 'area'] as const).filter((figure) => of.some(({ id }) => id === figure));
  const own = named(words);
  return own.length > 0 ? own : named(before);
}

/** `dân số 2 xã sáp nhập chưa được tính`: the one word that says it ends the sentence; what joins stands before it. Else null. */
function joiningBeforeLead(sentence: string, leads: readonly Lead[], hasNames: boolean): Joining | null {
  const [only] = leads;
  if (only === undefined || leads.length > 1 || !only.isSure) return null;
  const tail = sentence.slice(only.at);
  const isBare = !/\d/.test(tail) && tail.split(/\s+/).length <= 5 && unitKinds.find(tail).length === 0;
  if (!isBare) return null;
  const before = sentence.slice(0, only.at);
  return joiningIn(before, alreadyInWords.find(before), placesIn(before, hasNames));
}

/** `dân số sau khi sáp nhập chưa được tính`: after the merger, and not counted. Which of the two the figure is nobody knows. */
function deniesItself(sentence: string, leads: readonly Lead[], hasNames: boolean): boolean {
  return leads[0]?.isIn === false && joiningBeforeLead(sentence, leads, hasNames)?.side === 'after';
}

/** Where a later statement begins: with the figure that it names just before its lead (`…, diện tích chưa gồm xã Quân Hà`). */
function beginningOf(sentence: string, words: readonly Word[], { at }: Lead): number {
  const figure = words.find(
    (word) => (word.id === 'people' || word.id === 'area') && sentence.slice(word.end, at).trim() === '' && word.end <= at,
  );
  if (figure === undefined) return at;
  return /(?:[,:(–—-]|(?<!\p{L})(?:còn|và|nhưng|and|but))\s*$/u.test(sentence.slice(0, figure.start)) ? figure.start : at;
}

/** The stretches of a sentence that make one statement each, with the word that leads it. */
function stretchesOf(
  sentence: string,
  leads: readonly Lead[],
  hasNames: boolean,
): readonly { readonly start: number; readonly end: number; readonly lead: Lead | null }[] {
  if (joiningBeforeLead(sentence, leads, hasNames)?.side === null) return [{ start: 0, end: sentence.length, lead: leads[0] ?? null }];
  const words = alreadyInWords.find(sentence);
  const ends = [...leads.map((lead, index) => (index === 0 ? lead.at : beginningOf(sentence, words, lead))), sentence.length];
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end, lead: leads[index - 1] ?? null }));
}

function statementsIn(sentence: string, hasNames: boolean): readonly AlreadyIn[] {
  const leads = withoutNested(sentence, leadsIn(sentence, alreadyInWords.find(sentence)));
  const stretches = stretchesOf(sentence, leads, hasNames);
  const before = alreadyInWords.find(sentence.slice(0, stretches[0]?.end ?? 0));
  return stretches.flatMap(({ start, end, lead }): readonly AlreadyIn[] => {
    const text = sentence.slice(start, end);
    const words = alreadyInWords.find(text);
    const places = placesIn(text, hasNames);
    const joining = joiningIn(text, words, places);
    const isIn = isInOf(lead, joining, places, words);
    if (isIn === undefined) return [];
    const isOpen =
      deniesItself(sentence, leads, hasNames) ||
      isDoubtful(sentence, lead?.at ?? start + (joining?.at ?? 0)) ||
      words.some(({ id }) => id === 'perhaps' || id === 'one-part');
    return [
      {
        isIn: isOpen ? null : isIn,
        figures: figuresIn(words, before),
        changes: joining?.changes ?? [],
        communes: places.communes,
        villages: places.villages,
        names: places.names,
        districts: places.districts,
        text: text.trim(),
      },
    ];
  });
}

/** Nothing is looked for in texts without one of these: words that are in every statement. */
const mayHold: ReadonlySet<string> = new Set(['includes', 'counts', 'excludes', 'merge', 'joins', 'becomes']);

/** Every statement in a text, in its order. */
export const alreadyInSaid = remembered((written: string): readonly AlreadyIn[] => {
  const text = written.normalize('NFC');
  if (!/\p{L}/u.test(text) || !alreadyInWords.find(text).some(({ id }) => mayHold.has(id))) return [];
  const hasNames = tellsNames(text);
  return sentencesOf(text).flatMap((sentence) => statementsIn(sentence, hasNames));
});
