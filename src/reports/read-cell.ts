/** The figure of a row as it was read: a bound keeps its sign, for `≥ 5` is no 5. */
import type { Reading } from '../domain/observation';
import type { Locale } from '../words/locale';
import { readingSign } from '../words/reading-text';
import { figure, words } from './answer-report';
import type { ReportCell } from './answer-report';

/** @param reading null where the figure is not the one that was read */
export function readCell(value: number | null, reading: Reading | null, locale: Locale): ReportCell {
  const sign = value === null || reading === null ? '' : readingSign(reading);
  const cell = figure(value, locale);
  return sign === '' || cell.kind !== 'figure' ? cell : words(`${sign}${cell.text}`);
}
