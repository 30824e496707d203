/**
 * What the law's data call things, in the reader's language: units, requirements, regions, editions, legal texts.
 * A language that the data do not speak is shown the law's own Vietnamese.
 */
import type { Instrument } from '../domain/citation';
import type { Translations } from '../domain/translations';
import { textIn } from '../domain/translations';
import type { Measure } from './format';
import type { Locale } from './locale';

/** Something the law names. */
export type Named = { readonly name: string; readonly nameIn?: Translations | undefined };

/** Finds a legal text by its id; null where it is not known. */
export type FindInstrument = (id: string) => Instrument | null;

/** Finds a region by its id; null where no edition has it. */
export type FindRegion = (id: string) => Named | null;

/** A unit as it is written in a language. */
export function unitName({ unit, unitIn }: Measure, locale: Locale): string {
  return textIn(unit, unitIn, locale);
}

/** The name of a requirement or a region in a language. */
export function lawName({ name, nameIn }: Named, locale: Locale): string {
  return textIn(name, nameIn, locale);
}

/** A requirement's name with its unit in brackets: `Diện tích tự nhiên (km²)`. */
export function requirementLabel(requirement: Named & Measure, locale: Locale): string {
  const shown = lawName(requirement, locale);
  return requirement.unit === '' ? shown : `${shown} (${unitName(requirement, locale)})`;
}

/** A region's name by its id; the id where no edition has such a region. */
export function regionName(id: string, find: FindRegion, locale: Locale): string {
  const region = find(id);
  return region === null ? id : lawName(region, locale);
}

/** The name of the region whose lower levels an edition applies; null where it applies none. */
export function appliedRegion(
  standard: { readonly adjustments: readonly (Named & { readonly id: string })[] },
  id: string | null,
  locale: Locale,
): string | null {
  const region = standard.adjustments.find((known) => known.id === id);
  return region === undefined ? null : lawName(region, locale);
}

/** An edition as people call it: `NQ 26/2022`, `Resolution 26/2022`. */
export function editionName(
  { short, shortIn }: { readonly short: string; readonly shortIn?: Translations | undefined },
  locale: Locale,
): string {
  return textIn(short, shortIn, locale);
}

/** An edition's whole title. */
export function editionTitle(
  { title, titleIn }: { readonly title: string; readonly titleIn?: Translations | undefined },
  locale: Locale,
): string {
  return textIn(title, titleIn, locale);
}

/** A legal text by kind and number: `Nghị quyết 26/2022/UBTVQH15`; its id where it is not known. */
export function instrumentName(id: string, find: FindInstrument, locale: Locale): string {
  const instrument = find(id);
  return instrument === null ? id : lawName(instrument, locale);
}
