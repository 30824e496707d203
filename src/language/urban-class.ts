/** The classes of cities that a text names: `đô thị loại II`, `class 3`. A number alone is one only where it is all there is. */
import type { UrbanClass } from '../domain/standard';
import { classes, classWords } from './lexicon/vocabulary';

/** A class and where in the composed text it stands. */
export type ClassPlace = { readonly urbanClass: UrbanClass; readonly start: number; readonly end: number };

/** Every class that a composed text names with a word for one, in its order. */
export function classPlacesIn(composed: string): readonly ClassPlace[] {
  const isWorded = (start: number, end: number): boolean => classWords.find(composed.slice(start, end)).some(({ id }) => id === 'class');
  return classes.findInHeading(composed).flatMap(({ id, start, end }) => (isWorded(start, end) ? [{ urbanClass: id, start, end }] : []));
}

/** Every class that a text names with a word for one, in its order. */
export function classesIn(text: string): readonly UrbanClass[] {
  return classPlacesIn(text.normalize('NFC')).map(({ urbanClass }) => urbanClass);
}

/** True where the text speaks of cities; `trường loại I` does not. */
export function speaksOfCities(text: string): boolean {
  return classWords.findInHeading(text.normalize('NFC')).some(({ id }) => id === 'urban');
}

/** The classes of a text that speaks of cities. */
export function urbanClassesIn(text: string): readonly UrbanClass[] {
  return speaksOfCities(text) ? classesIn(text) : [];
}

/** The class that a text is the name of, and nothing besides: `Loại IV`; null where it says anything more. */
export function wholeClass(text: string): UrbanClass | null {
  const composed = text.normalize('NFC').trim();
  const [only] = classes.findInHeading(composed).filter(({ start, end }) => start === 0 && end === composed.length);
  return only !== undefined && classesIn(composed).length === 1 ? only.id : null;
}
