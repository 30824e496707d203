/** A number in a cell of an edition's sheet. Excel keeps a typed `95%` as 0,95 and says so by the format alone. */
import type { CellValue } from '../../domain/cell';
import { formatKind, tidy } from '../../language/numbers/number-format';
import { textOf } from '../cell-text';

export type NumberFault = 'no-number' | 'percent-in-number';

/** `1,5` and `1.5`; a text of three digits behind a mark could be a thousand, and is not taken for either. */
function figureIn(text: string): number | null {
  const spelled = text.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(spelled) && !/\.\d{3}$/.test(spelled) ? Number(spelled) : null;
}

/**
 * The number of a cell, or why it is none.
 * @param isShare a percentage is what the column takes in this row: `95%` is 95 there. Elsewhere nobody could tell 0,95 from 95.
 */
export function numberIn(value: CellValue, format: string, isShare: boolean): number | NumberFault {
  if (typeof value === 'number') {
    if (formatKind(format) !== 'percent') return value;
    return isShare ? tidy(value * 100) : 'percent-in-number';
  }
  const text = textOf(value).normalize('NFC').trim();
  const figure = figureIn(text.replace(/%$/, ''));
  if (figure === null) return 'no-number';
  return text.endsWith('%') && !isShare ? 'percent-in-number' : figure;
}

/** How a level is printed, where Excel made a number of it: as the cell shows it, with a decimal comma. */
export function printedIn(value: CellValue, format: string): string {
  if (typeof value !== 'number') return textOf(value);
  const isPercent = formatKind(format) === 'percent';
  return `${textOf(isPercent ? tidy(value * 100) : value).replace('.', ',')}${isPercent ? '%' : ''}`;
}
