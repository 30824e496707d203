/** Who is in a figure already: what a note beside it says of a unit, and whether only the user can tell (ADR 30). */
import type { PeopleAnswer } from '../../../src/domain/change-parts';
import type { AdministrativeUnit } from '../../../src/domain/administrative-unit';
import type { City, Note } from './city';
import { inner, whole } from './law';

/** A name without its kind, for comparing. */
export function bare(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/^(?:phường|xã|thị trấn)\s+/iu, '')
    .toLocaleLowerCase('vi');
}

type Says = { readonly is: 'in' | 'out' | 'open' | 'nothing'; readonly isByName: boolean };
const of = (is: Says['is'], isByName = false): Says => ({ is, isByName });

function says(note: Note, unit: AdministrativeUnit, toWard: boolean): Says {
  if (note.names.some((name) => bare(name) === bare(unit.name))) {
    // Villages of a commune are not the commune.
    if (note.isIn === null || note.villages !== null) return of('open', true);
    return of(note.isIn ? 'in' : 'out', true);
  }
  if (note.text.toLocaleLowerCase('vi').includes(bare(unit.name))) return of('open');
  const namesAll = note.names.length > 0 && note.villages === null && (note.communes ?? 0) <= note.names.length;
  const isElsewhere = note.districts.length > 0 && unit.parent !== null && !note.districts.includes(unit.parent);
  const isOfJoining = toWard && unit.isInCity && note.changes.length === 1 && note.changes[0] === 'merge';
  if (namesAll || isElsewhere || isOfJoining) return of('nothing');
  return of(note.isIn === false ? 'out' : 'open');
}

/** A name settles it before numbers do; two that disagree leave it open. */
function settled(all: readonly Says[]): Says['is'] {
  const named = all.filter(({ isByName }) => isByName);
  const [first] = named;
  if (first !== undefined) return named.every(({ is }) => is === first.is) ? first.is : 'open';
  if (all.some(({ is }) => is === 'open')) return 'open';
  return all.some(({ is }) => is === 'out') ? 'out' : 'nothing';
}

/** Of people who come to the whole and to the inner city those who are counted, and whether that is a question still. */
export function counted(
  city: City,
  unit: AdministrativeUnit,
  toWard: boolean,
  coming: { readonly whole: number; readonly inner: number },
  answer: PeopleAnswer | undefined,
): { readonly whole: number; readonly inner: number; readonly isOpen: boolean } {
  if (answer === false) return { ...coming, isOpen: false };
  const listed = city.listed.get(bare(unit.name)) ?? unit;
  const verdict = (people: string, amount: number): Says['is'] =>
    amount === 0 ? 'nothing' : settled(city.notes.filter((note) => note.people === people).map((note) => says(note, listed, toWard)));
  const [ofWhole, ofInner] = [verdict(whole, coming.whole), verdict(inner, coming.inner)];
  const isCounted = (is: Says['is']): boolean => is === 'out' || is === 'nothing';
  return {
    whole: isCounted(ofWhole) ? coming.whole : 0,
    // Who is in the figure of the whole city alone comes to the inner one all the same.
    inner: answer === 'whole' || isCounted(ofInner) ? coming.inner : 0,
    // An answer settles what a note leaves open; of a figure whose notes do not speak of the unit it takes nobody away.
    isOpen: answer === undefined && (ofWhole === 'open' || ofInner === 'open'),
  };
}
