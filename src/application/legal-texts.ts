/** Legal texts for views: a citation names an instrument by id, a reader wants its number and title. */
import type { Instrument } from '../domain/citation';
import type { Adjustment, Standard } from '../domain/standard';
import { instruments, standards } from '../editions/catalogue';

/** The legal text of an id; null where the product does not know it. */
export function findInstrument(id: string): Instrument | null {
  return instruments.find((instrument) => instrument.id === id) ?? null;
}

/** The region of an id; null where no edition has such a region. */
export function findRegion(id: string): Adjustment | null {
  return standards.flatMap(({ adjustments }) => adjustments).find((region) => region.id === id) ?? null;
}

/** The text that took an edition's place on the day it ended; null while it is in force or where none is known. */
export function successorOf(standard: Standard): Instrument | null {
  return instruments.find((instrument) => standard.to !== null && instrument.from === standard.to) ?? null;
}

/** True where the product holds an edition of this legal text, so that a table can be scored by it. */
export function hasEdition(instrument: Instrument): boolean {
  return standards.some(({ edition }) => edition.startsWith(`${instrument.id}/`));
}
