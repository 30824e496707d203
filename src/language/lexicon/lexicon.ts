/**
 * A vocabulary: id → the Vietnamese and English forms that mean it, from a JSON file of this folder. Forms are matched by whole words,
 * the longest first, and with their diacritics; a text typed without any (`du kien 95%`) is matched without. So `Thư viện` is never `thu`.
 */
import { remembered } from '../../domain/remembered';
import { hasDiacritics, wordsOf } from '../text/words';
import type { Word } from '../text/words';

/** The forms of one meaning. */
export type Forms = { readonly vi: readonly string[]; readonly en: readonly string[] };

/** Where a meaning stands in a composed text. */
export type Meaning<Id extends string = string> = { readonly id: Id; readonly start: number; readonly end: number };

export type Lexicon<Id extends string = string> = {
  readonly name: string;
  readonly ids: readonly Id[];
  /** Every form as it is written, with its id. */
  readonly forms: readonly { readonly id: Id; readonly form: string }[];
  /** Every meaning in a composed text, in order, none inside another. */
  readonly find: (text: string) => readonly Meaning<Id>[];
  /** As `find`, but forms of several words are found without their diacritics in any text: scans of headings lose marks (`Hiên trạng`). */
  readonly findInHeading: (text: string) => readonly Meaning<Id>[];
  /** The id whose form the whole text is, signs around the words aside; null where it is none. */
  readonly is: (text: string) => Id | null;
};

/** A branch of the tree of forms. `id` null: no form ends here; `several`: forms of more than one id do (`dư`, `đủ` typed as `du`). */
type Branch = { readonly next: Map<string, Branch>; id: string | null; isSeveral: boolean };

function branch(): Branch {
  return { next: new Map(), id: null, isSeveral: false };
}

function grow(root: Branch, words: readonly string[], id: string, isFirstMeant = false): void {
  let at = root;
  for (const word of words) {
    let next = at.next.get(word);
    if (next === undefined) {
      next = branch();
      at.next.set(word, next);
    }
    at = next;
  }
  if (at.id !== null && at.id !== id && !isFirstMeant) at.isSeveral = true;
  at.id ??= id;
}

/** What may stand between two words of a form. */
const joint = /^[\s\-/.’'_\u00a0\u202f\u2010-\u2015]*$/;

/** Grave, acute, tilde, hook, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

type KeyOf = (word: Word) => string | null;

type Match = { readonly id: string; readonly words: number };

/** The longest form that begins at a word. */
function longest(text: string, words: readonly Word[], from: number, root: Branch, keyOf: KeyOf): Match | null {
  let at: Branch | undefined = root;
  let match: Match | null = null;
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    const previous = words[index - 1];
    if (word === undefined) break;
    if (index > from && previous !== undefined && !joint.test(text.slice(previous.end, word.start))) break;
    const key = keyOf(word);
    at = key === null ? undefined : at.next.get(key);
    if (at === undefined) break;
    if (at.id !== null && !at.isSeveral) match = { id: at.id, words: index - from + 1 };
  }
  return match;
}

/** Forms of the entries, each with its words; an error names forms that two ids share, or that hold no word. */
function checked(
  name: string,
  entries: Readonly<Record<string, Forms>>,
): readonly { readonly id: string; readonly words: readonly Word[] }[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  const forms = Object.entries(entries).flatMap(([id, { vi, en }]) =>
    [...vi, ...en].map((form) => {
      const words = wordsOf(form.normalize('NFC'));
      const key = words.map((word) => word.key).join(' ');
      const owner = owners.get(key);
      if (key === '') faults.push(`${id}: “${form}” holds no word`);
      if (owner !== undefined && owner !== id) faults.push(`“${form}” is both ${owner} and ${id}`);
      owners.set(key, id);
      return { id, words };
    }),
  );
  if (faults.length > 0) throw new Error(`lexicon ${name}: ${faults.join('; ')}`);
  return forms;
}

type LexiconOptions = {
  /** Forms of several words are found with other tones too: `dự kíến`. */
  readonly isToneBlind?: boolean;
  /** Where forms of several ids are one without their diacritics, the id that comes first is meant; else none is. */
  readonly isFirstMeant?: boolean;
};

/** A lexicon from its entries. Throws where a form stands for two ids: that is a bug of ours, found by the first test that runs. */
export function lexicon<Id extends string>(
  name: string,
  entries: Readonly<Record<Id, Forms>>,
  { isToneBlind = false, isFirstMeant = false }: LexiconOptions = {},
): Lexicon<Id> {
  const spelled = branch();
  const bare = branch();
  const toneless = branch();
  const ids = Object.keys(entries).filter((id): id is Id => id in entries);
  const known = new Map<string, Id>(ids.map((id) => [id, id]));
  for (const { id, words } of checked(name, entries)) {
    grow(spelled, words.map(spelledKey), id);
    grow(bare, words.map(bareKey), id, isFirstMeant);
    if (isToneBlind && words.length > 1) grow(toneless, words.map(tonelessKey), id, isFirstMeant);
  }

  /** @param hastyKey the words of a text with marks that are compared without: in forms of several words alone */
  function matchAt(text: string, words: readonly Word[], from: number, isMarked: boolean, hastyKey: KeyOf): Match | null {
    if (!isMarked) return longest(text, words, from, bare, bareKey);
    const exact = longest(text, words, from, spelled, spelledKey);
    const hasty = longest(text, words, from, bare, hastyKey);
    if (hasty !== null && hasty.words > Math.max(1, exact?.words ?? 0)) return hasty;
    const slipped = isToneBlind ? longest(text, words, from, toneless, tonelessKey) : null;
    return slipped !== null && slipped.words > (exact?.words ?? 0) ? slipped : exact;
  }

  const meaningsIn = (text: string, hastyKey: KeyOf): readonly Meaning<Id>[] => {
    const words = wordsOf(text);
    const isMarked = hasDiacritics(text);
    const found: Meaning<Id>[] = [];
    for (let from = 0; from < words.length;) {
      const match = matchAt(text, words, from, isMarked, hastyKey);
      const [first, last] = [words[from], words[from + (match?.words ?? 1) - 1]];
      const id = match === null ? undefined : known.get(match.id);
      if (id !== undefined && first !== undefined && last !== undefined) found.push({ id, start: first.start, end: last.end });
      from += match?.words ?? 1;
    }
    return found;
  };
  const find = remembered((text: string) => meaningsIn(text, unmarkedKey));

  return {
    name,
    ids,
    forms: ids.flatMap((id) => [...entries[id].vi, ...entries[id].en].map((form) => ({ id, form }))),
    find,
    findInHeading: remembered((text: string) => meaningsIn(text, bareKey)),
    is: (text) => {
      // Signs between the words of a whole text join them: `miền núi, vùng cao, biên giới`.
      const composed = text.normalize('NFC');
      const joined = wordsOf(composed)
        .map(({ start, end }) => composed.slice(start, end))
        .join(' ');
      const [only] = find(joined);
      return only !== undefined && only.start === 0 && only.end === joined.length ? only.id : null;
    },
  };
}

const spelledKey = (word: Word): string => word.key;
const bareKey = (word: Word): string => word.bare;
/** A word without its tone, its letters as they are: `Dự kíến`, `Mục tiệu`; `đ`, `ơ`, `ê` stay themselves. */
const tonelessKey = (word: Word): string => word.key.normalize('NFD').replace(tones, '').normalize('NFC');
/** A word without marks amid a text with some: typed in haste, where it and its neighbour are a form together. */
const unmarkedKey = (word: Word): string | null => (word.key === word.bare ? word.bare : null);
