/**
 * Which of the classes that a title names is the table's. `Đô thị loại III (so với loại II)` names two and is of one: a class that a city is
 * raised from, aims at on a later road, is compared with, or bears in brackets is not the table's. Where that leaves more than one, nobody can tell.
 */
import type { UrbanClass } from '../domain/standard';
import { classRoles } from './lexicon/vocabulary';
import { classPlacesIn } from './urban-class';

/** `measured`: the title says that the table is scored by it; `aside`: another's than the table's; `named`: nothing more than its name. */
export type ClassMention = { readonly urbanClass: UrbanClass; readonly as: 'measured' | 'named' | 'aside' };

type Role = (typeof classRoles.ids)[number];

/** What a clause ends with: a role said before it says nothing of a class behind it. */
const clauseEnd = /[,;:()[\]|–—]|\s-\s/;

/** The roles in the clause before a class, where no number stands between them and it. */
function rolesBefore(before: string): readonly Role[] {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  return classRoles.findInHeading(clause).flatMap(({ id, end }) => (/\d/.test(clause.slice(end)) ? [] : [id]));
}

function isInBrackets(before: string): boolean {
  const count = (sign: RegExp): number => before.match(sign)?.length ?? 0;
  return count(/[([]/g) > count(/[)\]]/g);
}

/** In brackets these say of a class that it may be the very one that the table is for. */
const perhapsOwn: ReadonlySet<Role> = new Set<Role>(['rise', 'measured', 'aim']);

/** The classes that a text names with a word for one, each with what it is to the table. */
export function classMentionsIn(text: string): readonly ClassMention[] {
  const composed = text.normalize('NFC');
  const places = classPlacesIn(composed);
  const found = places.map(({ urbanClass, start, end }, at) => ({
    urbanClass,
    roles: rolesBefore(composed.slice(places[at - 1]?.end ?? 0, start)),
    after: composed.slice(end, places[at + 1]?.start),
    isInBrackets: isInBrackets(composed.slice(0, start)),
  }));
  const risesAt = found.findIndex(({ roles }) => roles.includes('rise'));
  return found.map(({ urbanClass, roles, after, isInBrackets: inBrackets }, at) => {
    const isLeft =
      roles.includes('from') &&
      !roles.includes('rise') &&
      ((risesAt >= 0 && risesAt < at) || classRoles.findInHeading(after).some(({ id }) => id === 'rise'));
    const isLater = roles.includes('road') && roles.some((role) => role === 'rise' || role === 'aim');
    if (isLeft || isLater || roles.includes('compared')) return { urbanClass, as: 'aside' };
    if (roles.includes('measured')) return { urbanClass, as: 'measured' };
    return { urbanClass, as: inBrackets && !roles.some((role) => perhapsOwn.has(role)) ? 'aside' : 'named' };
  });
}

/** The mentions that may be the table's: those it is measured by, else those not set aside; all of them where that leaves none. */
export function ownMentions<Mention extends ClassMention>(mentions: readonly Mention[]): readonly Mention[] {
  const measured = mentions.filter((one) => one.as === 'measured');
  const named = mentions.filter((one) => one.as === 'named');
  return [measured, named].find(({ length }) => length > 0) ?? mentions;
}

/** True where a class stands right behind a word for a table: `BẢNG CHẤM ĐIỂM LOẠI III`. `BẢNG ĐIỂM TRƯỜNG LOẠI III` is of a school. */
export function isTableOfClass(text: string): boolean {
  const composed = text.normalize('NFC');
  return classPlacesIn(composed).some(({ start }) =>
    classRoles
      .findInHeading(composed.slice(0, start))
      .some(({ id, end }) => id === 'table' && /^[\s:.–-]*$/.test(composed.slice(end, start))),
  );
}
