/**
 * A number shown by a known number format, read back whatever language it is shown in: under `#,##0` every mark groups thousands,
 * under `0.000` and under General the one mark there is stands before the decimals.
 */

/** A number with its own number format (null: not known, or none of its own), or a text that must stay one. */
export type ExactValue = { readonly kind: 'number'; readonly value: number; readonly format: string | null } | { readonly kind: 'text' };

/** Null where the text cannot have come about by the format, or the format is a date's or not understood. */
export function readByFormat(text: string, format: string): ExactValue | null {
  if (format === '@') return { kind: 'text' };
  const pattern = /^[^;]*/.exec(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''))?.[0].trim() ?? '';
  const isGeneral = /^general$/i.test(pattern);
  const shape = isGeneral ? null : /^[^#0?]*([#0?,]*[#0?])(?:\.([#0?]*))?[^#0?,.]*$/.exec(pattern);
  if (!isGeneral && (shape === null || /[dmyhseg]/i.test(pattern))) return null;
  const number = digitsOf(text);
  if (number === null) return null;

  const groups = shape?.[1]?.includes(',') === true;
  const places = shape?.[2] ?? '';
  const value = valueOf(number.digits, {
    isGrouped: groups,
    fewest: isGeneral ? 0 : places.replace(/[#?]/g, '').length,
    most: isGeneral ? Number.POSITIVE_INFINITY : places.length,
  });
  if (value === null) return null;
  const percent = pattern.includes('%');
  if (percent !== number.isPercent) return null;
  const signed = number.isNegative ? -value : value;
  return { kind: 'number', value: percent ? Number(`${String(signed)}e-2`) : signed, format: isGeneral ? null : format };
}

type Shown = { readonly digits: string; readonly isNegative: boolean; readonly isPercent: boolean };

/** The digits and marks, without sign, per cent sign, currency and the spaces that group. */
function digitsOf(text: string): Shown | null {
  const shown = text.replaceAll('\u2212', '-').replace(/[\s\u00a0\u202f]+/g, '');
  const parts = /^(\(?-?)[^\d.,()%-]{0,4}(\d[\d.,]*)[^\d.,()%-]{0,4}(%?)(\)?)$/.exec(shown);
  if (parts === null) return null;
  const [, before = '', digits = '', percent = '', after = ''] = parts;
  if (before.includes('(') !== (after === ')')) return null;
  return { digits, isNegative: before !== '', isPercent: percent !== '' };
}

type Places = { readonly isGrouped: boolean; readonly fewest: number; readonly most: number };

function valueOf(digits: string, { isGrouped, fewest, most }: Places): number | null {
  const marks = [...digits.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  const decimals = last === undefined || most === 0 ? '' : digits.slice(last.index + 1);
  // `#,##0.##` leaves its decimal mark standing behind a whole number, so that the last mark is the decimal one, always.
  const hasDecimals = most > 0 && last !== undefined;
  if (decimals.length < fewest || decimals.length > most) return null;
  const whole = hasDecimals ? digits.slice(0, last.index) : digits;
  const groupMarks = new Set(whole.match(/[.,]/g) ?? []);
  if (groupMarks.size > 1 || (groupMarks.size === 1 && (!isGrouped || !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)))) return null;
  if (hasDecimals && groupMarks.has(last[0])) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals === '' ? '0' : decimals}`);
}
