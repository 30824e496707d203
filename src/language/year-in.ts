/** The year that a heading or a title names. Documents bear years of their own: `NQ 26/2022/UBTVQH15` is no year of any figure. */
import { remembered } from '../domain/remembered';
import { forces, labels } from './lexicon/vocabulary';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A number with its year, and what may stand between it and a word for a document. */
const numberOfYear = /^[\s.:]*\d+\/\d{4}\S*/;
/** A number that says by itself that it is a document's. */
const documentNumber = /(?<!\d)\d+\/\d{4}\/\S*/g;

const documents = new Set(['resolution', 'document', 'perhaps-document']);

/** A text with the numbers of documents blanked; places stay. */
export function withoutDocuments(text: string): string {
  let rest = text.replace(documentNumber, (found) => ' '.repeat(found.length));
  for (const { id, end } of rest.includes('/') ? labels.find(rest) : []) {
    const number = documents.has(id) ? numberOfYear.exec(rest.slice(end)) : null;
    if (number !== null) rest = `${rest.slice(0, end)}${' '.repeat(number[0].length)}${rest.slice(end + number[0].length)}`;
  }
  return rest;
}

/** A text with the days blanked from which a law is in force, and on which it no longer is: they are no year of any figure. Places stay. */
export function withoutDaysInForce(text: string): string {
  let rest = text;
  for (const { end } of forces.findInHeading(text)) {
    const clause = /^[^,;:()]*/.exec(text.slice(end))?.[0] ?? '';
    rest = `${rest.slice(0, end)}${clause.replace(/\d/g, ' ')}${rest.slice(end + clause.length)}`;
  }
  return rest;
}

/** The latest year that a text names besides the numbers of documents; null where it names none. */
export const yearIn = remembered((text: string): number | null => {
  let latest: number | null = null;
  for (const [found] of withoutDocuments(text.normalize('NFKC')).matchAll(year)) latest = Math.max(latest ?? 0, Number(found));
  return latest;
});

/** Numbers alone of the resolutions that a heading names, with or without their year: `1210` of `Theo NQ 1210`. */
export function resolutionNumbersIn(heading: string): readonly string[] {
  // `NQ26`: the letters and the number are two words.
  const composed = heading.normalize('NFC').replace(/(\p{L})(?=\d)/gu, '$1 ');
  return labels.findInHeading(composed).flatMap(({ id, end }) => {
    const number = id === 'resolution' ? /^[\s.:-]*(\d{1,4})(?!\d)/.exec(composed.slice(end))?.[1] : undefined;
    return number === undefined || /^(?:19|20)\d\d$/.test(number) ? [] : [number];
  });
}

/** Numbers of resolutions in a text: `26/2022` of `Nghị quyết số 26/2022/UBTVQH15`. */
export function resolutionsIn(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  return labels.find(composed).flatMap(({ id, end }) => {
    const number = id === 'resolution' ? /^[ .:]*(\d{1,4}\/\d{4})/.exec(composed.slice(end)) : null;
    return number?.[1] === undefined ? [] : [number[1]];
  });
}
