/** How the scenario sheet writes numbers: `1.234,5` on a Vietnamese sheet, `1,234.5` on an English one. The sheet's own language decides, never the machine's. */
import type { SheetLanguage } from './sheet-language';
import { percentSaid } from '../../language/amount-said';
import type { Scaled } from '../../language/amount-said';
import { moneySaid } from '../../language/money/amount-of-money';

type Marks = Pick<SheetLanguage, 'decimal' | 'group'>;

/** Every digit of a number, in the sheet's marks, thousands not grouped: what is read back is the same number. */
export function writeNumber(value: number, marks: Marks): string {
  const [digits = '', exponent] = String(value).split('e');
  return `${digits.replace('.', marks.decimal)}${exponent === undefined ? '' : `e${exponent}`}`;
}

/** The digits of a number written in the sheet's marks, with a point as in code; null where the text is no number. */
function digitsOf(text: string, marks: Marks): string | null {
  const clean = text
    .trim()
    .replaceAll('−', '-')
    .replace(/[\u00a0\u202f]/g, ' ');
  const { decimal, group } = marks;
  const other = `[${decimal}${group}]`;
  if (new RegExp(`^[-+]?\\d{1,3}(?:[${group} ]\\d{3})+(?:[${decimal}]\\d+)?$`).test(clean)) {
    return clean.replaceAll(group, '').replaceAll(' ', '').replace(decimal, '.');
  }
  return new RegExp(`^[-+]?\\d+(?:${other}\\d+)?(?:e[-+]?\\d+)?$`, 'i').test(clean) ? clean.replace(new RegExp(other), '.') : null;
}

/** A number written in the sheet's marks; a decimal mark of the other language is understood where it cannot group thousands. Null where it is none. */
export function readNumber(text: string, marks: Marks): number | null {
  const value = Number(digitsOf(text, marks) ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** An amount in the unit that was asked for; null where there is none. */
export function readAmount(said: Scaled | null, marks: Marks): number | null {
  const value = said === null ? null : readNumber(said.digits, marks);
  return said === null || value === null ? null : value / said.per;
}

/** An amount of money in tỷ đồng, whichever unit it is written in. */
export function moneyOf(text: string, marks: Marks): number | null {
  return readAmount(moneySaid(text), marks);
}

/** Moves the decimal point of a number's digits, so that 0,07 is written as 7 and 7 read as 0,07 with nothing lost in between. */
function shifted(digits: string, places: number): string {
  const match = /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(digits);
  if (match === null) return digits;
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  const point = whole.length + Number(exponent) + places;
  const all = whole + part;
  const padded =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : point >= all.length
        ? all + '0'.repeat(point - all.length)
        : `${all.slice(0, point)}.${all.slice(point)}`;
  return `${sign === '-' ? '-' : ''}${padded.replace(/^0+(?=\d)/, '')}`;
}

/** A rate in per cent: 0,07 → `7 %`. */
export function writePercent(rate: number, marks: Marks): string {
  return `${shifted(String(rate), 2).replace('.', marks.decimal)} %`;
}

/** `7 %` → 0,07; null where there is no per cent sign, so that 7 is never taken for 7 % or for 700 %. */
export function readPercent(text: string, marks: Marks): number | null {
  const said = percentSaid(text);
  if (said === null) return null;
  // Shifted as text: dividing by 100 would lose the last digit of some rates.
  const digits = digitsOf(said, marks);
  const value = digits === null ? Number.NaN : Number(shifted(digits, -2));
  return Number.isFinite(value) ? value : null;
}
