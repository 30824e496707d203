/** Fields that stand in one cell as its items, in any order: `thành phường; bình quân thành phố; một phần: 1.200 người; 3,5 km²`. */
import type { NamedShape, Spelling } from '../field';
import { spellingOf } from '../spelling';
import { becomes, countedPeople } from '../../language/lexicon/scenario-words';
import { said } from '../../language/said';
import { answerNames } from '../answer-names';
import { amountItem } from './part-items';
import { itemsOf, quoted } from './quoted-items';
import { writtenBy } from './sheet-language';
import type { SheetLanguage, Written } from './sheet-language';
import type { SheetNames } from './sheet-names';
import { writeNumber } from './sheet-numbers';
import { choiceSaid } from './vocabularies';

type Item =
  | { readonly kind: 'choice' | 'answer'; readonly name: string; readonly choice: string }
  | { readonly kind: 'people' | 'area'; readonly name: string; readonly amount: number };

/** What an item says, of the fields that it may be of; null where it is a name. */
function itemOf(text: string, fields: readonly NamedShape[], language: SheetLanguage, written: (field: string) => Written): Item | null {
  for (const { name, shape } of fields) {
    if (shape.tag === 'choice') {
      const choice = choiceSaid(shape, text, written(name));
      if (choice !== null) return { kind: 'choice', name, choice };
    }
    if (shape.tag === 'answer') {
      const answered = said(countedPeople, text, written(name));
      if (answered !== null) return { kind: 'answer', name, choice: answered };
    }
    if (shape.tag === 'part') {
      const amount = amountItem(text, language);
      if (amount !== null) return { name, ...amount };
    }
  }
  return null;
}

/** The items of a change, given the written words of its choices. A name that would be taken for another item stands in quotes. */
export function itemWriter(
  language: SheetLanguage,
  { languages }: SheetNames,
  fields: readonly NamedShape[],
  kind: string,
): Spelling<(written: Written) => readonly string[]> {
  const isTaken = (text: string): boolean => languages.some((each) => itemOf(text, fields, each, writtenBy(each, kind)) !== null);
  return spellingOf<(written: Written) => readonly string[]>(() => [], {
    unit: (value) => () => [quoted(value, isTaken)],
    newUnit: (value) => () => [quoted(value, isTaken)],
    choice: (value) => (written) => [written[value] ?? value],
    answer: (value) => (written) => (value === undefined ? [] : [written[answerNames.name(value)] ?? String(value)]),
    part: (value) => () =>
      value === null ? [] : [language.people(writeNumber(value.people, language)), `${writeNumber(value.area, language)} km²`],
  });
}

export type ItemsRead = { readonly values: Readonly<Record<string, unknown>>; readonly assumed: readonly string[] };

/** What the items come to, or null where one of them fits no field, two say the same thing, or what cannot be left out is. */
export function readItems(
  value: string,
  fields: readonly NamedShape[],
  language: SheetLanguage,
  {
    written,
    mayRepeat,
  }: {
    readonly written: (field: string) => Written;
    readonly mayRepeat: { readonly vocabulary: 'becomes'; readonly choice: string } | null;
  },
): ItemsRead | null {
  const found = new Map<string, string | number>();
  const names: string[] = [];
  for (const { text, isQuoted } of itemsOf(value, true)) {
    if (!isQuoted && isRepeated(text, mayRepeat)) continue;
    const item = isQuoted ? null : itemOf(text, fields, language, written);
    if (item === null) {
      names.push(text);
      continue;
    }
    const key = 'choice' in item ? item.name : item.kind;
    if (found.has(key)) return null;
    found.set(key, 'choice' in item ? item.choice : item.amount);
  }
  return gathered(fields, found, names);
}

function isRepeated(text: string, mayRepeat: { readonly vocabulary: 'becomes'; readonly choice: string } | null): boolean {
  return mayRepeat !== null && said<string>(becomes, text) === mayRepeat.choice;
}

function gathered(fields: readonly NamedShape[], found: ReadonlyMap<string, string | number>, names: readonly string[]): ItemsRead | null {
  const values: Record<string, unknown> = {};
  const assumed: string[] = [];
  const [named, ...others] = names;
  let isNamed = named === undefined;
  for (const { name, shape } of fields) {
    if (shape.tag === 'choice') {
      values[name] = found.get(name) ?? shape.absent;
      if (shape.isAssumption && !found.has(name)) assumed.push(name);
    } else if (shape.tag === 'answer') {
      const said = found.get(name);
      if (typeof said === 'string') values[name] = answerNames.value(said);
    } else if (shape.tag === 'part') {
      const [people, area] = [found.get('people'), found.get('area')];
      if ((people === undefined) !== (area === undefined) || (people === undefined && !shape.isOptional)) return null;
      values[name] = people === undefined ? null : { people, area };
    } else if (shape.tag === 'new-unit' || shape.tag === 'unit') {
      if (named === undefined) return null;
      values[name] = named;
      isNamed = true;
    }
  }
  return isNamed && others.length === 0 ? { values, assumed } : null;
}
