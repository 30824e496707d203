/** The class that an area was recognised as under the earlier law, and what the transition makes of it. */
import type { ClassToday } from '../domain/class-transition';
import type { Instrument } from '../domain/citation';
import type { UrbanClass } from '../domain/standard';
import { classToday, classTransition } from '../editions/class-today';
import { findInstrument } from './legal-texts';

export type ClassOfEarlierLaw = {
  /** The law whose classes they are. */
  readonly under: Instrument | null;
  /** ISO date since which the transition holds. */
  readonly from: string;
  readonly held: UrbanClass | null;
  /** Null where the class is not known, or the transition says nothing of it. */
  readonly today: ClassToday | null;
};

/** @param held null while nobody said which class was recognised */
export function classOfEarlierLaw(held: UrbanClass | null): ClassOfEarlierLaw {
  const transition = classTransition();
  const today = held === null ? null : classToday(transition, held, null);
  return { under: findInstrument(transition.of), from: transition.from, held, today };
}
