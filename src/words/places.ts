/** How places are named in sentences: cells, editions, legal texts. */
import type { CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import type { Citation, Instrument } from '../domain/citation';
import type { Locale } from './locale';

/** Finds a legal text by its id; null where it is not known. */
export type FindInstrument = (id: string) => Instrument | null;

/** `ô F47, trang “Phụ lục 03”` / `cell F47, sheet “Phụ lục 03”`. */
export function cellPlace(cell: CellAddress, locale: Locale): string {
  return locale === 'vi' ? `ô ${cellReference(cell)}, trang “${cell.sheet}”` : `cell ${cellReference(cell)}, sheet “${cell.sheet}”`;
}

/** An edition's id as people say it: `nq-26-2022` → `NQ 26/2022` / `Resolution 26/2022`. */
export function editionName(edition: string, locale: Locale): string {
  const [, number = '', year = ''] = /^nq-(\d+)-(\d{4})$/.exec(edition) ?? [];
  if (number === '') return edition;
  return `${locale === 'vi' ? 'NQ' : 'Resolution'} ${number}/${year}`;
}

const englishKinds: readonly (readonly [vietnamese: string, english: string])[] = [
  ['Nghị quyết', 'Resolution'],
  ['Nghị định', 'Decree'],
  ['Thông tư', 'Circular'],
  ['Quyết định', 'Decision'],
  ['Báo cáo', 'Report'],
  ['Luật', 'Law'],
];

/** A legal text by kind and number: `Nghị quyết 26/2022/UBTVQH15`. An instrument's title begins with its kind. */
export function instrumentName(id: string, find: FindInstrument, locale: Locale): string {
  const instrument = find(id);
  if (instrument === null) return editionName(id, locale);
  const kind = englishKinds.find(([vietnamese]) => instrument.title.startsWith(vietnamese));
  if (kind === undefined) return instrument.number;
  return `${locale === 'vi' ? kind[0] : kind[1]} ${instrument.number}`;
}

const englishLocators: readonly (readonly [vietnamese: RegExp, english: string])[] = [
  [/Phụ lục (?=\d)/g, 'Appendix '],
  [/Điều (?=\d)/g, 'Article '],
  [/khoản (?=\d)/g, 'clause '],
  [/điểm (?=[a-zđ](?:\b|$))/g, 'point '],
  [/tiêu chuẩn (?=\d)/g, 'indicator '],
  [/tiêu chí (?=\d)/g, 'criterion '],
  [/các dòng (\d+) đến (\d+)/g, 'rows $1 to $2'],
];

/** Numbered places in English; what a locator tells in words stays as the law has it. */
function locatorText(locator: string, locale: Locale): string {
  if (locale === 'vi') return locator;
  return englishLocators.reduce((text, [vietnamese, english]) => text.replace(vietnamese, english), locator);
}

/** Where a figure stands in the law: `Phụ lục 1, tiêu chuẩn 07, Nghị quyết 26/2022/UBTVQH15`, `Appendix 1, indicator 07, Resolution …`. */
export function clausePlace(citation: Citation, find: FindInstrument, locale: Locale): string {
  const instrument = instrumentName(citation.instrument, find, locale);
  return citation.locator === '' ? instrument : `${locatorText(citation.locator, locale)}, ${instrument}`;
}
