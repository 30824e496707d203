/** The editions that the product knows, and which of them is the law on a date. */
import type { Instrument } from '../domain/citation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Standard } from '../domain/standard';
import { decodeStandard } from './decode';
import { decodeInstruments } from './decode-instruments';
import instrumentsJson from './instruments.json';
import { sound } from './sound';
import { nq26ClassTwoFiles } from './nq-26-2022/ii/files';

/** Every legal text that citations name. */
export const instruments: readonly Instrument[] = sound(decodeInstruments(instrumentsJson));

/** Their ids: what a citation may name. */
export const instrumentIds = instruments.map(({ id }) => id);

/** Editions in the order they are offered. */
export const standards: readonly Standard[] = [sound(decodeStandard(nq26ClassTwoFiles))];

/** The edition used when the user names none. */
export const defaultEdition = 'nq-26-2022/ii';

/** The only edition there was while rows were kept by their numbers. */
export const firstEdition = 'nq-26-2022/ii';

/** Finds an edition by id; `edition-unknown` names those that exist. */
export function findStandard(edition: string): Result<Standard, Problem> {
  const found = standards.find((standard) => standard.edition === edition || standard.aliases.includes(edition));
  if (found !== undefined) return success(found);
  const known = standards.map((standard) => standard.edition).join(', ');
  return failure(problem('edition-unknown', 'error', null, { edition, known }));
}

/** True where the edition is the law on an ISO date (`to` is the first day it no longer is). */
export function isInForce(standard: { readonly from: string; readonly to: string | null }, date: string): boolean {
  return standard.from <= date && (standard.to === null || date < standard.to);
}
