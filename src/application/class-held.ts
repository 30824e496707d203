/** The urban class that a city holds: of which law it is, what it is today, and which requirement may be held against it. Pure. */
import type { ClassToday } from '../domain/class-transition';
import type { RequirementEdition } from '../domain/requirement';
import type { UrbanClass } from '../domain/standard';
import { everyStandard, findStandard } from '../editions/catalogue';
import { classToday, classTransition } from '../editions/class-today';

export type ClassHeld = {
  readonly urbanClass: UrbanClass;
  /** True where it is a class of the law before the transition; one that nobody said the law of was recognised under that law. */
  readonly isOfEarlierLaw: boolean;
  /** Number of the law that was named (`111/2025`); null where none was. */
  readonly law: string | null;
  /** What it counts as since the law changed; null before that date, and where the transition says nothing of it. */
  readonly today: ClassToday | null;
};

/** A law by its number, or by an edition's id, and the day it began; null where none is known. */
function lawNamed(named: string): { readonly number: string; readonly from: string } | null {
  const standard = findStandard(named);
  if (standard.ok) return { number: standard.value.laws[0] ?? named, from: standard.value.from };
  const number = /\d+\/\d{4}/.exec(named)?.[0] ?? '';
  const found = everyStandard().find(({ laws }) => laws.includes(number));
  return found === undefined ? null : { number, from: found.from };
}

/**
 * @param law number of a law, or an edition's id; null where nobody said
 * @param date ISO date of the work
 */
export function classHeld(urbanClass: UrbanClass, law: string | null, date: string): ClassHeld {
  const transition = classTransition();
  const named = law === null ? null : lawNamed(law);
  const isOfEarlierLaw = named === null || named.from < transition.from;
  const today = isOfEarlierLaw && transition.from <= date ? classToday(transition, urbanClass, null) : null;
  return { urbanClass, isOfEarlierLaw, law: named?.number ?? null, today };
}

/**
 * The class that a requirement may be held against: one of its own law. A class of the earlier law is carried by the transition; what a class
 * of today was under the earlier law nobody can tell (three of them became class II).
 */
export function classAskedBy({ from, to }: RequirementEdition, held: ClassHeld): UrbanClass | null {
  const transition = classTransition();
  const asksEarlier = from < transition.from || (to !== null && to <= transition.from);
  if (asksEarlier === held.isOfEarlierLaw) return held.urbanClass;
  return asksEarlier ? null : (held.today?.urbanClass ?? null);
}

/** True where a law's number or an edition's id is known. */
export function isLawKnown(named: string): boolean {
  return lawNamed(named) !== null;
}

/** The numbers by which a law can be named. */
export function lawNumbers(): readonly string[] {
  return [...new Set(everyStandard().flatMap(({ laws }) => laws))];
}
