/** A driver's amount and where it comes from, in words. */
import { qualifiedReference } from '../../../../domain/cell';
import type { DriverOrigin } from '../../../../domain/driver';
import { formatNumber } from '../../../../words/numbers';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';

/** Implied amounts come from a division; more decimals than these say nothing. */
const amountFormat = { decimals: 3, keepZeros: false };

/** `51.690`, `137,764`; `–` where nothing is known. */
export function amountText(amount: number | null, { locale }: Pick<ScenarioWords, 'locale'>): string {
  return amount === null ? '–' : formatNumber(amount, locale, amountFormat);
}

/** `đọc từ 'Phụ lục 03'!F47`, `suy ra từ chỉ tiêu 10`, `thiếu`. */
export function originText(origin: DriverOrigin, { text }: Pick<ScenarioWords, 'text'>): string {
  switch (origin.kind) {
    case 'read':
      return origin.cell === null ? text.originReadSheet : text.originRead(qualifiedReference(origin.cell));
    case 'implied':
      return text.originImplied(origin.code);
    case 'missing':
      return text.originMissing;
  }
}
