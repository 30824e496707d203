/** What is said of a number behind it, in a part of its own: `72 % (khoảng)`, `72 %, tối thiểu`, `9 % (âm)`, or glued to its unit (`4,5 km vượt`). */
import type { Bound } from '../../domain/observation';
import { abouts, bounds, levels, negations, openers, signs, verdicts } from '../lexicon/vocabulary';
import { boundOf } from './bound-words';
import { countedThing, parseUnit } from './units';

export type SaidBehind = {
  readonly bound: Bound | null;
  readonly about: 'around' | 'nearly' | null;
  readonly unclear: 'negated' | 'sign' | null;
  /** What the number is compared with follows at once: `103 % so với kế hoạch`. */
  readonly isCompared: boolean;
};

const nothing: SaidBehind = { bound: null, about: null, unclear: null, isCompared: false };

/** How far behind a number it can be meant. */
const reach = 120;
const partEnd = /[;()[\]\n]|[,.](?!\d)/;

/** What a part that is nothing but a qualifier says. A word of a verdict or a level beside the number is one, and says nothing of it. */
function saidByPart(part: string): SaidBehind {
  const about = abouts.is(part);
  if (about !== null && about !== 'other') return { ...nothing, about };
  if (verdicts.is(part) !== null || levels.is(part) !== null) return nothing;
  const bound = boundOf(bounds.is(part));
  if (bound !== null) return { ...nothing, bound };
  if (signs.is(part) === 'fall') return { ...nothing, unclear: 'sign' };
  const denial = negations.is(part);
  return denial === null || denial === 'besides' || denial === 'other' ? nothing : { ...nothing, unclear: 'negated' };
}

/** `4 cơ sở (2 chưa hoạt động)`: what is denied of a part of them. A share that is denied is the rest of the figure's own. */
function saidByFigure(part: string): SaidBehind {
  const isDenied = negations.find(part).some(({ id }) => id === 'not' || id === 'not-yet' || id === 'gone');
  return isDenied && !/[%‰]/.test(part) ? { ...nothing, unclear: 'negated' } : nothing;
}

function isUnitOrThing(words: string): boolean {
  const text = words.trim();
  return text === '' || countedThing(text) === text || parseUnit(text) !== null;
}

/** A bound or a doubt that ends the number's own part, with nothing but the unit between. */
function saidAtEnd(part: string): SaidBehind {
  const end = part.trimEnd().length;
  const bound = bounds
    .find(part)
    .find((meaning) => meaning.end === end && boundOf(meaning.id) !== null && isUnitOrThing(part.slice(0, meaning.start)));
  if (bound !== undefined) return { ...nothing, bound: boundOf(bound.id) };
  const about = abouts.find(part).find((meaning) => meaning.end === end && isUnitOrThing(part.slice(0, meaning.start)));
  return about === undefined || about.id === 'other' ? nothing : { ...nothing, about: about.id };
}

/** @param whole the text with all its brackets */
export function saidBehind(whole: string, end: number): SaidBehind {
  const [own = '', ...parts] = whole.slice(end, end + reach).split(partEnd);
  const said = [saidAtEnd(own), ...parts.map((part) => (/\d/.test(part) ? saidByFigure(part) : saidByPart(part)))];
  return {
    bound: said.find(({ bound }) => bound !== null)?.bound ?? null,
    about: said.find(({ about }) => about !== null)?.about ?? null,
    unclear: said.find(({ unclear }) => unclear !== null)?.unclear ?? null,
    isCompared: openers.find(own).some(({ id, start }) => id === 'against' && isUnitOrThing(own.slice(0, start))),
  };
}
