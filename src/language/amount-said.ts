/** A number and the unit behind it, as a change of a scenario says them: `1.200 người`, `350 ha`, `85.000 triệu đồng`, `13 %`. */
import { measures } from './lexicon/vocabulary';
import { parseUnit } from './numbers/units';

/** `digits` as written: which of its marks is the decimal one, the sheet's language says. */
type AmountSaid = { readonly digits: string; readonly unit: string };

const amount = /^([-+−]?\d[\d.,\s\u00a0\u202f]*(?:e[-+]?\d+)?)\s*(.*?)\.?$/isu;

export function amountSaid(text: string): AmountSaid | null {
  const match = amount.exec(text.normalize('NFC').trim());
  return match === null ? null : { digits: (match[1] ?? '').trim(), unit: (match[2] ?? '').trim() };
}

/** The digits before a per cent sign or its words; null without one, so that 7 is never taken for 7 %. */
export function percentSaid(text: string): string | null {
  const said = amountSaid(text);
  return said !== null && measures.is(said.unit) === 'per-cent' ? said.digits : null;
}

/** Digits, and how often the wanted unit goes into the one they are in. */
export type Scaled = { readonly digits: string; readonly per: number };

/** An amount in a unit of the kind wanted; null where the unit is another, or none. */
export function amountOf(text: string, wanted: string): Scaled | null {
  const said = amountSaid(text);
  const [unit, into] = [said === null ? null : parseUnit(said.unit), parseUnit(wanted)];
  if (said === null || unit === null || into === null || unit.numerator !== into.numerator || unit.denominators.length > 0) return null;
  return { digits: said.digits, per: into.factor / unit.factor };
}

/** The same where the unit may be left out, or only its size said (`252 tỷ`). */
export function amountAssumed(text: string, wanted: string): Scaled | null {
  const said = amountSaid(text);
  if (said === null) return null;
  if (said.unit === '') return { digits: said.digits, per: 1 };
  const [size, into] = [parseUnit(said.unit), parseUnit(wanted)];
  if (size?.numerator === '' && size.denominators.length === 0 && into !== null)
    return { digits: said.digits, per: into.factor / size.factor };
  return amountOf(text, wanted);
}
