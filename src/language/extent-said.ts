/**
 * Of what a text says that its figure is: a part of the city (`98 % (ngoại thành)`, `không tính ngoại thành`), one of its units (`riêng phường
 * Sông Cầu`), its state before or after a merger (`72 % sau sáp nhập`). A source says nothing of the kind, nor does a remark with a figure of its
 * own (`16,56 (nội thị 13)`); what the figure includes (`cộng cả 2 xã sáp nhập`) is told apart.
 */
import { extentWords, mergerSides, places, unitKinds, villages } from './lexicon/vocabulary';
import { countsOfPlaces } from './numbers/counts-of-places';
import { canonicalNumberText, numberTokens } from './numbers/number-tokens';

export type ExtentSaid = {
  readonly merger: 'before' | 'after' | null;
  /** `part`: less than either (`vùng ven`), or without some of the city (`không tính 2 phường`). */
  readonly area: 'inner' | 'outer' | 'whole' | 'part' | null;
  /** A unit of its own name. `isOnly`: the words say that the figure is of nothing else. */
  readonly unit: { readonly isOnly: boolean } | null;
  /** All that is said is what the figure includes. */
  readonly isIncluded: boolean;
  /** The words that say it. */
  readonly words: string;
};

type Phrase = { readonly start: number; readonly end: number };
type Found = Phrase & Partial<Pick<ExtentSaid, 'merger' | 'area' | 'unit'>>;

const partEnd = /[;()[\]{}\n]|[,.](?!\d)/g;

/** The parts of a text with their places. A list that goes on behind a comma belongs to the words that began it. */
function partsOf(text: string): readonly Phrase[] {
  const ends = [...text.matchAll(partEnd)].map(({ index }) => index);
  return [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }));
}

/** True where a part has a figure that is no number of places: `nội thị 85 %`, and not `2 xã`. */
function hasOwnFigure(text: string, { start, end }: Phrase): boolean {
  const part = text.slice(start, end);
  return numberTokens(part).tokens.some((token) => !countsOfPlaces(part, token.end));
}

const properName = /^\.?\s*(?:số\s*)?(?:\p{Lu}|\d)/u;
const abbreviation = /^[a-z.]{1,3}$/i;

/** Wards and communes: with a name of their own a unit, all of them together a part of the city. */
function unitsIn(text: string): readonly Found[] {
  return unitKinds.find(text).flatMap(({ id, start, end }): Found[] => {
    if (id === 'other' || id === 'city') return [];
    const before = extentWords.find(text.slice(0, start));
    const lead = before.find((word) => text.slice(word.end, start).trim() === '');
    const isNamed =
      properName.test(text.slice(end)) && !(abbreviation.test(text.slice(start, end)) && !/^\.?\s*\p{Lu}/u.test(text.slice(end)));
    if (isNamed && !/^\.?\s*\d/.test(text.slice(end)) && !countedBefore(text, start)) {
      const from = lead?.id === 'only' ? lead.start : start;
      return [{ start: from, end: nameEnd(text, end), unit: { isOnly: lead?.id === 'only' } }];
    }
    if (id === 'district') return [];
    // `số liệu phường`: of one of them, or of all.
    if (lead?.id === 'data') return [{ start: lead.start, end, area: 'part' }];
    if (lead?.id !== 'all') return [];
    return [{ start: lead.start, end, area: id === 'commune' ? 'outer' : 'inner' }];
  });
}

/** `2 phường`: a number of them, whatever stands behind. */
function countedBefore(text: string, start: number): boolean {
  return /\d\s*$/.test(text.slice(0, start));
}

/** Where the name of a unit ends: behind its words in capitals. */
function nameEnd(text: string, from: number): number {
  return from + (/^\.?(?:\s*\p{Lu}[\p{L}\p{M}]*)+/u.exec(text.slice(from))?.[0].length ?? 0);
}

/** What the words for a part of the city say of a figure: `khu vực nông thôn` is all of its communes. */
const areaSaid: Readonly<Partial<Record<(typeof places.ids)[number], ExtentSaid['area']>>> = {
  inner: 'inner',
  urban: 'inner',
  outer: 'outer',
  rural: 'outer',
  whole: 'whole',
  fringe: 'part',
};

function phrasesIn(text: string): readonly Found[] {
  const areas = places.find(text).flatMap(({ id, start, end }): Found[] => {
    const area = areaSaid[id];
    return area === undefined ? [] : [{ start, end, area }];
  });
  const sides = mergerSides.find(text).map(({ id, start, end }): Found => ({ start, end, merger: id }));
  return [...areas, ...sides, ...unitsIn(text)].sort((a, b) => a.start - b.start);
}

/** What is left of the city without one of its parts. */
const without = { inner: 'outer', outer: 'inner', whole: 'part', part: 'part' } as const;

/** `không tính ngoại thành`: of what is left the figure is; nothing where the phrase is not left out. */
function leftWithout(text: string, { start, end, area }: Found): readonly Found[] {
  const lead = leadingWord(text, start);
  return lead?.id === 'excludes' ? [{ start: lead.start, end, area: without[area ?? 'part'] }] : [];
}

/** `chưa tính 2 xã`, `trừ các thôn vùng cao`: units without a name that are left out. */
function unnamedLeftOut(text: string): readonly Found[] {
  const kinds = [...unitKinds.find(text), ...villages.find(text)];
  return kinds.flatMap(({ id, start, end }): readonly Found[] => {
    const isPart = id === 'ward' || id === 'commune' || id === 'township' || id === 'village';
    const lead = isPart ? leadingWord(text, start) : undefined;
    const between = lead?.id === 'excludes' ? text.slice(lead.end, start) : '-';
    return /^\s+(?:\d+\s+)?$/.test(between) ? [{ start, end, area: 'part' }] : [];
  });
}

/** What leads a phrase in its part: what it includes, leaves out, or comes from. A comma does not end what it begins, a bracket does. */
function leadingWord(text: string, at: number): ReturnType<typeof extentWords.find>[number] | undefined {
  const opened =
    text
      .slice(0, at)
      .split(/[;()[\]{}\n]/)
      .at(-1) ?? '';
  const from = at - opened.length;
  const lead = extentWords.find(opened).findLast(({ id }) => id === 'includes' || id === 'excludes' || id === 'source');
  return lead === undefined ? undefined : { ...lead, start: from + lead.start, end: from + lead.end };
}

function leadOf(text: string, at: number): string | null {
  return leadingWord(text, at)?.id ?? null;
}

/** What a text says of the extent of its figure; null where it says nothing. */
export function extentSaid(written: string): ExtentSaid | null {
  const text = canonicalNumberText(written);
  const found = [...phrasesIn(text), ...unnamedLeftOut(text)];
  if (found.length === 0) return null;
  const parts = partsOf(text);
  const own = parts.find((part) => hasOwnFigure(text, part));
  const hasNoOther = ({ start }: Phrase): boolean => {
    const part = parts.find((each) => each.start <= start && start <= each.end);
    return part !== undefined && (part === own || !hasOwnFigure(text, part));
  };
  const isOfFigure = (phrase: Phrase): boolean => leadOf(text, phrase.start) === null && hasNoOther(phrase);
  const told = found.flatMap((phrase): readonly Found[] => {
    if (isOfFigure(phrase) || isLedBy('excludes', text, phrase)) return [phrase];
    return phrase.area !== undefined && hasNoOther(phrase) ? leftWithout(text, phrase) : [];
  });
  const said = told.length > 0 ? told : found.filter((phrase) => isLedBy('includes', text, phrase));
  if (said.length === 0) return null;
  const areas = new Set(said.flatMap(({ area }) => (area === undefined || area === null ? [] : [area])));
  const [area = null] = areas;
  return {
    merger: said.find(({ merger }) => merger !== undefined)?.merger ?? null,
    area: areas.size > 1 ? 'whole' : area,
    unit: said.find(({ unit }) => unit !== undefined)?.unit ?? null,
    isIncluded: told.length === 0,
    words: said.map(({ start, end }) => text.slice(start, end).trim()).join(', '),
  };
}

/** `chưa tính xã Nông Thượng`, `gồm cả xã Cẩm Giàng`: without one of its units the city is not whole, with another it is more. */
function isLedBy(lead: 'includes' | 'excludes', text: string, { start, unit, merger }: Found): boolean {
  return (unit !== undefined || merger !== undefined) && leadOf(text, start) === lead;
}
