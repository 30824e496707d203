/** The classes of cities that a text names: `đô thị loại II`, `class 3`. A number alone is one only where it is all there is. */
import type { UrbanClass } from '../domain/standard';
import { classes, classWords } from './lexicon/vocabulary';

/** Every class that a text names with a word for one, in its order. */
export function classesIn(text: string): readonly UrbanClass[] {
  const composed = text.normalize('NFC');
  const isWorded = (start: number, end: number): boolean => classWords.find(composed.slice(start, end)).some(({ id }) => id === 'class');
  return classes.findInHeading(composed).flatMap(({ id, start, end }) => (isWorded(start, end) ? [id] : []));
}

/** The same where the text speaks of cities; `trường loại I` does not. */
export function urbanClassesIn(text: string): readonly UrbanClass[] {
  return classWords.findInHeading(text.normalize('NFC')).some(({ id }) => id === 'urban') ? classesIn(text) : [];
}

/** The class that a text is the name of, and nothing besides: `Loại IV`; null where it says anything more. */
export function wholeClass(text: string): UrbanClass | null {
  const composed = text.normalize('NFC').trim();
  const [only] = classes.findInHeading(composed).filter(({ start, end }) => start === 0 && end === composed.length);
  return only !== undefined && classesIn(composed).length === 1 ? only.id : null;
}
