/** Names of indicators and quantities without what a commune's column leaves out: the part of the city, brackets, years, `số`. */
import type { DriverId } from '../domain/driver';
import type { Indicator, Standard } from '../domain/standard';
import { leadingNumber, namedRow } from './headers/row-numbers';
import { changeWords } from './lexicon/scenario-words';
import { measures, places } from './lexicon/vocabulary';
import { afterLead } from './leads';
import { nameKey, plainText } from './text/fold';

function bare(text: string): string {
  return plainText(text)
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/(?:(\p{L}+)\s+)?(?<!\d)(?:19|20)\d\d(?!\d)/gu, (_, word: string | undefined) =>
      word === undefined || measures.is(word) === 'years' ? ' ' : `${word} `,
    )
    .replace(/[%‰]/g, ' ');
}

function withoutPlaces(text: string): string {
  let rest = text;
  for (const { start, end } of places.find(text).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** The key of a measure, whatever part of the city it is of. */
function measureKey(text: string): string {
  return nameKey(withoutPlaces(bare(text)));
}

function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name, ...aliases];
}

/** The rows that a heading names: one by its number, its code or its whole name; by a name that says no part of the city one for each part. */
export function rowsCalled(heading: string, { indicators }: Standard): readonly Indicator[] {
  const text = heading.trim();
  const byCode = indicators.filter(({ code }) => /\p{L}/u.test(code) && code.toLowerCase() === text.toLowerCase());
  if (byCode.length > 0) return byCode;
  const worded = namedRow(text);
  if (worded?.isWorded === true && nameKey(bare(worded.rest)) === '') return indicators.filter(({ number }) => number === worded.number);
  const lead = leadingNumber(text);
  const candidates = lead === null ? indicators : indicators.filter(({ number }) => number === lead.number);
  const said = lead === null ? text : lead.name;
  const key = nameKey(bare(said));
  if (key === '') return [];
  const whole = candidates.filter((row) => namesOf(row).some((name) => nameKey(bare(name)) === key));
  const saysPlace = places.find(plainText(said)).length > 0;
  if (saysPlace || lead !== null) return whole;
  return candidates.filter((row) => namesOf(row).some((name) => measureKey(name) === key));
}

/** Keys of a quantity: as it is named, and without the word that leads it. */
function quantityKeys(name: string): readonly string[] {
  const rest = withoutPlaces(bare(name)).trim();
  return [nameKey(rest), nameKey(afterLead(rest, changeWords, ['quantity']) ?? rest)];
}

/** The quantities that a heading names exactly, one for each part of the city where it says none. `names`: every name a quantity goes by. */
export function quantitiesCalled(heading: string, names: ReadonlyMap<DriverId, readonly string[]>): readonly DriverId[] {
  const text = bare(heading);
  const key = nameKey(text);
  if (key === '') return [];
  const saysPlace = places.find(text).length > 0;
  return [...names].flatMap(([id, own]) => {
    const isCalled = own.some((name) => (saysPlace ? nameKey(bare(name)) === key : quantityKeys(name).includes(key)));
    return isCalled ? [id] : [];
  });
}
