/** What an urban area classified under NQ 1210/2016 is under NQ 111/2025, by its transition. */
import type { ClassToday, ClassTransition, TransitionNote, TransitionPlace } from '../domain/class-transition';
import type { DataFault } from '../domain/json/json-place';
import type { Decoder } from '../domain/json/decoders';
import { date, decode, list, object, oneOf, orNull, text } from '../domain/json/decoders';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { UrbanClass } from '../domain/standard';
import { urbanClasses } from '../domain/standard';
import { citation } from './decode-citation';
import { lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';
import transitionJson from './nq-111-2025/transition.json';
import { sound } from './sound';

const urbanClass = oneOf(urbanClasses, 'II');

const placeFields = object<WithLawTexts<TransitionPlace, 'name'>>({
  id: text,
  name: lawText,
  classes: orNull(list(urbanClass)),
  today: urbanClass,
  citation,
});
const transitionPlace: Decoder<TransitionPlace> = (place) => {
  const { name, ...read } = placeFields(place);
  return { ...read, name: name.native, nameIn: name.translations };
};

const noteFields = object<WithLawTexts<TransitionNote, 'text'>>({ text: lawText, citation });
const note: Decoder<TransitionNote> = (place) => {
  const read = noteFields(place);
  return { text: read.text.native, textIn: read.text.translations, citation: read.citation };
};

const fields = object<ClassTransition>({
  of: text,
  from: date,
  edition: text,
  places: list(transitionPlace),
  classes: list(object<ClassTransition['classes'][number]>({ old: urbanClass, today: urbanClass, citation })),
  notes: list(note),
});

export function decodeTransition(json: unknown): Result<ClassTransition, readonly DataFault[]> {
  const { value, faults } = decode(fields, 'transition.json', json);
  return faults.length > 0 ? failure(faults) : success(value);
}

let decoded: ClassTransition | null = null;

export function classTransition(): ClassTransition {
  return (decoded ??= sound(decodeTransition(transitionJson)));
}

function isOf({ classes }: TransitionPlace, oldClass: UrbanClass | null): boolean {
  if (classes === null) return true;
  return oldClass === null ? classes.length === 0 : classes.includes(oldClass);
}

/**
 * @param oldClass class held under the earlier law; null where none was recognised
 * @param place id of a place that the transition names (`hue`, `unclassified-town`); null for any other
 * @returns null where the transition says nothing of such an area
 */
export function classToday(
  { from, places, classes }: ClassTransition,
  oldClass: UrbanClass | null,
  place: string | null,
): ClassToday | null {
  const named = places.find((candidate) => candidate.id === place && isOf(candidate, oldClass));
  const rule = named ?? classes.find(({ old }) => old === oldClass);
  return rule === undefined ? null : { urbanClass: rule.today, from, citation: rule.citation };
}
