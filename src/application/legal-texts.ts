/** Legal texts for views: a citation names an instrument by id, a reader wants its number and title. */
import type { Instrument } from '../domain/citation';
import type { Adjustment, Standard } from '../domain/standard';
import { everyStandard } from '../editions/catalogue';
import { instruments } from '../editions/instruments';

/** The legal text of an id; null where the product does not know it. */
export function findInstrument(id: string): Instrument | null {
  return instruments.find((instrument) => instrument.id === id) ?? null;
}

/** The region of an id; null where no edition has such a region. */
export function findRegion(id: string): Adjustment | null {
  return (
    everyStandard()
      .flatMap(({ adjustments }) => adjustments)
      .find((region) => region.id === id) ?? null
  );
}

/** The text that took an edition's place on the day it ended; null while it is in force or where none is known. */
export function successorOf({ to, successor }: Standard): Instrument | null {
  if (to === null) return null;
  // Two texts may begin on one day: the edition that followed says which of them is the one, by its id (`text/class`).
  const next = instruments.find(({ id }) => successor?.startsWith(`${id}/`) === true);
  return next ?? instruments.find(({ from }) => from === to) ?? null;
}

/** True where the product holds the edition that took an edition's place, so that a table can be scored by it. */
export function hasSuccessorEdition({ successor }: Standard): boolean {
  return successor !== null;
}
