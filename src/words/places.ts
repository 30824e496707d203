/** How places are named in sentences: cells, and the parts of legal texts. */
import type { CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import type { Citation } from '../domain/citation';
import { instrumentName } from './law-names';
import type { FindInstrument } from './law-names';
import { wordsOf } from './languages';
import type { Locale } from './locale';

/** `ô F47, trang “Phụ lục 03”` / `cell F47, sheet “Phụ lục 03”`. */
export function cellPlace(cell: CellAddress, locale: Locale): string {
  return wordsOf(locale).places.cell(cellReference(cell), cell.sheet);
}

/** Where a figure stands in the law: `Phụ lục 1, tiêu chuẩn 07, Nghị quyết 26/2022/UBTVQH15`, `Appendix 1, indicator 07, Resolution …`. */
export function clausePlace({ instrument: id, locator, locatorIn }: Citation, find: FindInstrument, locale: Locale): string {
  const instrument = instrumentName(id, find, locale);
  if (locator === '') return instrument;
  // What a locator tells in words is translated beside it; the numbered places the language itself knows.
  return `${locatorIn?.[locale] ?? wordsOf(locale).places.locator(locator)}, ${instrument}`;
}
