/** The unit that a commune-level unit belongs to, as a sheet writes it: `TP. Bắc Kạn` is `Thành phố Bắc Kạn`, `huyện Cao Lãnh` is not. */
import { remembered } from '../domain/remembered';
import { unitKinds } from './lexicon/vocabulary';
import { sameNameAsTyped } from './text/names';

/** `level` '' where the text does not say whether it is a city or a district. */
export type ParentUnit = { readonly name: string; readonly level: 'city' | 'district' | '' };

export const parentUnitOf = remembered((text: string): ParentUnit => {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const said = unitKinds.find(clean).filter(({ id }) => id === 'city' || id === 'district');
  // The word leads the name in Vietnamese and ends it in English (`Bắc Kạn city`), where none is a letter: `Xóm H` is called so.
  const word = said.find(({ start, end }) => start === 0 || (end === clean.length && end - start > 1));
  if (word === undefined) return { name: clean, level: '' };
  const name = `${clean.slice(0, word.start)} ${clean.slice(word.end)}`.replace(/^[\s.,]+|[\s.,]+$/g, '');
  return { name, level: word.id === 'city' ? 'city' : 'district' };
});

/** Whether two texts name one parent unit. A text that does not say its level (`Cao Lãnh`) may be either's. */
export function isSameParent(a: string, b: string): boolean {
  const [first, second] = [parentUnitOf(a), parentUnitOf(b)];
  const isOneLevel = first.level === second.level || first.level === '' || second.level === '';
  return first.name !== '' && isOneLevel && sameNameAsTyped(first.name, second.name);
}
