/** Data validations of the templates: they help and warn, and never refuse, for the readers take words as well (`> 1.300`, `02 chợ; 03 siêu thị`). */
import type { PlannedValidation, SheetArea, ValidationMessage } from '../../domain/sheet-parts';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { formatNumber } from '../../words/numbers';

export function oneOfList(area: SheetArea, items: readonly string[], prompt: ValidationMessage, locale: Locale): PlannedValidation {
  const { keep } = laterWordsOf(locale).templates;
  return { area, rule: { kind: 'list', items }, prompt, error: { title: keep.title, text: keep.list }, strictness: 'warning' };
}

/** `unit` goes into the sentence of the warning. */
export type NumberBounds = { readonly kind: 'decimal' | 'whole'; readonly low: number; readonly high: number; readonly unit: string };

export function numberWithin(
  area: SheetArea,
  { kind, low, high, unit }: NumberBounds,
  prompt: ValidationMessage,
  locale: Locale,
): PlannedValidation {
  const { keep, between } = laterWordsOf(locale).templates;
  // Years are not grouped: 1.990 would be read as a number of something.
  const written = (value: number): string => (unit === '' && kind === 'whole' ? String(value) : formatNumber(value, locale));
  return {
    area,
    rule: { kind, minimum: low, maximum: high },
    prompt,
    error: { title: keep.title, text: between(written(low), written(high), unit) },
    strictness: 'warning',
  };
}
