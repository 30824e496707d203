/** Whose people are counted where a note says that some communes stand in the figure already: said of those it can mean, and of no others. */
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { MergerAnswer } from './merger-answer';

function listed(units: readonly { readonly name: string }[]): string {
  return units.map(({ name }) => name).join(', ');
}

export function peopleSentences({ counted, notes, inAlready, candidates, sets }: MergerAnswer, locale: Locale): readonly string[] {
  const text = laterWordsOf(locale).questions['smallest-merger'].peopleNotes;
  const [best] = sets;
  if (notes.length === 0 || best?.units.length === 0) return [];
  const said = notes.map((note) => note.text).join('; ');
  const joins = best === undefined ? candidates : candidates.filter(({ name }) => best.units.some((unit) => unit.name === name));
  const named = joins.filter(({ isNamed }) => isNamed);
  const doubtful = joins.filter(({ mayBeIn }) => mayBeIn);
  const byName = named.length === 0 ? [] : [text.named(said, listed(named))];
  const villages = notes.some((note) => note.villages !== null) ? [text.villages] : [];
  // What no set can mean is nothing to be told twice where all of it goes by name.
  if (doubtful.length === 0) return named.length > 0 ? byName : [best === undefined ? text.noneNear(said) : text.none(said)];
  if (counted === 'filed') return [...byName, text.filed(said, listed(doubtful))];
  if (best === undefined) {
    const one = inAlready === null ? text.nearAll(said, listed(doubtful)) : text.near(said, listed(doubtful), String(inAlready));
    return [...byName, [one, ...villages].join(' ')];
  }
  const isTaken = (name: string): boolean => best.units.some((unit) => unit.name === name && unit.isInAlready);
  const taken = doubtful.filter(({ name }) => isTaken(name));
  const rest = joins.filter(({ name }) => !isTaken(name));
  const how =
    taken.length === doubtful.length
      ? text.all(said, String(doubtful.length), listed(taken))
      : text.largest(said, String(doubtful.length), String(taken.length), listed(taken));
  return [...byName, [how, ...(rest.length === 0 ? [] : [text.rest(listed(rest))]), ...villages].join(' ')];
}
