/** The editions that the product knows, and which of them is the law on a date. */
import type { EditionListing } from '../domain/edition-listing';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Standard, UrbanClass } from '../domain/standard';
import type { EditionFiles } from './decode';
import { furtherEditions } from './further';
import { listingOf } from './listing';
import { shelved } from './shelved';
import type { Shelved } from './shelved';
import { nq26ClassTwoFiles } from './nq-26-2022/ii/files';

/** The edition used when the user names none. */
export const defaultEdition = 'nq-26-2022/ii';

/** The only edition there was while rows were kept by their numbers. */
export const firstEdition = 'nq-26-2022/ii';

/** What nearly every table is: it comes with the program; the others are fetched (further.ts). */
const usual: readonly Shelved[] = [shelved('nq-26-2022/ii', nq26ClassTwoFiles, 'nq-26-2022')];

/** Those that are here, in the order they are offered. */
function shelf(): readonly Shelved[] {
  return [...usual, ...furtherEditions()];
}

/** The files of every edition that is here, as they are on disk: what tests check and documents are made from. */
export function editionFiles(): readonly EditionFiles[] {
  return shelf().map(({ files }) => files);
}

/** Editions that a table is held against where nobody chose one. */
export const standards: readonly Standard[] = usual.map(({ standard }) => standard());

/** Every edition of a table that is here, decoded. */
export function everyStandard(): readonly Standard[] {
  return shelf().map(({ standard }) => standard());
}

/** Finds an edition by id; `edition-unknown` names those that exist. */
export function findStandard(edition: string): Result<Standard, Problem> {
  const found = shelf().find(({ isCalled }) => isCalled(edition));
  if (found !== undefined) return success(found.standard());
  const known = everyStandard()
    .map((standard) => standard.edition)
    .join(', ');
  return failure(problem('edition-unknown', 'error', null, { edition, known }));
}

/** True where the edition is the law on an ISO date (`to` is the first day it no longer is). */
export function isInForce(standard: { readonly from: string; readonly to: string | null }, date: string): boolean {
  return standard.from <= date && (standard.to === null || date < standard.to);
}

/** Every edition of a table, without its rows. */
export function editions(): readonly EditionListing[] {
  return everyStandard().map(listingOf);
}

/** Those that are the law on a date. */
export function editionsInForce(date: string): readonly EditionListing[] {
  return editions().filter((edition) => isInForce(edition, date));
}

/**
 * The table that an urban area of a class is judged by on a date: of several the one that came last. Null where none is known.
 * @param among those to choose from, such as these and the office's own
 */
export function proposeEdition(date: string, urbanClass: UrbanClass, among: readonly EditionListing[] = editions()): EditionListing | null {
  const fitting = among.filter(
    (edition) => edition.kind === 'urban-class' && edition.urbanClass === urbanClass && isInForce(edition, date),
  );
  return fitting.reduce<EditionListing | null>(
    (latest, edition) => (latest === null || edition.from > latest.from ? edition : latest),
    null,
  );
}

/** The edition that took an edition's place; null where there is none, or none that is known here. */
export function successorOf(edition: string): EditionListing | null {
  const found = findStandard(edition);
  const next = found.ok && found.value.successor !== null ? findStandard(found.value.successor) : null;
  return next?.ok === true ? listingOf(next.value) : null;
}
