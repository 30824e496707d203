/** Whether a text says that what it is about lies in the mountains: `Chương trình đô thị miền núi phía Bắc`. */
import { remembered } from '../domain/remembered';
import { regionWords } from './lexicon/region-words';
import { negations } from './lexicon/vocabulary';

/** What begins with the words and goes on after a colon is a question of its own, answered there: `Miền núi, vùng cao: không`. */
const asked = /^[^:]{0,60}:/u;

/** Cheap, for a whole workbook: what has none of these letters needs no closer look. */
const perhaps = /n[úu]\u0301?i|cao|mountain|highland/iu;

const isSaid = remembered((text: string): boolean => {
  const composed = text.normalize('NFC').trim();
  const [first] = regionWords.find(composed);
  if (first === undefined || (first.start === 0 && asked.test(composed))) return false;
  return !negations.find(composed).some(({ id, end }) => id !== 'other' && end <= first.start);
});

export function saysMountain(text: string): boolean {
  return perhaps.test(text) && isSaid(text);
}
