/** Units of money as offices write them (`Đvt: Tr.đ`, `1.000 đ`, `(tỷ đồng)`), and where a text says one. */
import { remembered } from '../../domain/remembered';
import { lexicon } from '../lexicon/lexicon';
import { plainText } from '../text/fold';
import { wordsOf } from '../text/words';
import written from './money-units.json';

const words = lexicon('money-units', written);

const sizes = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/** A unit of money: how many đồng it is, and how it was written. */
export type MoneyUnit = { readonly dong: number; readonly text: string };

/** `1000đ`, `tr.đ`: a digit and a letter are two words. */
function parted(text: string): string {
  return text.replace(/(\d)(?=\p{L})/gu, '$1 ').replace(/(\p{L})(?=\d)/gu, '$1 ');
}

/** How many đồng a whole text means; null where a part of it is no word of money. `needsBoth`: a size and the currency, as in running text. */
function dongOf(text: string, needsBoth: boolean): number | null {
  const digits = /^\s*(1(?:[.,\s]?000){0,3})(?=\s*\p{L})/u.exec(text);
  const rest = digits === null ? text : text.slice(digits[0].length);
  let dong = digits === null ? 1 : Number((digits[1] ?? '').replace(/\D/g, ''));
  let [hasSize, hasCurrency] = [digits !== null, false];
  const found = words.find(rest);
  const said = wordsOf(rest);
  if (said.length === 0 || /[%/]/.test(rest.replace(/\/\s*$/, ''))) return null;
  for (const { start, end } of said) {
    const meaning = found.find((each) => each.start <= start && each.end >= end);
    // `VND million`: the currency in front.
    const isSize = meaning !== undefined && meaning.id !== 'unit-word' && meaning.id !== 'dong';
    if (meaning === undefined || meaning.id === 'unit-word' || (hasCurrency && !(isSize && !hasSize))) {
      if (meaning?.id === 'dong' && hasCurrency && meaning.start < start) continue;
      return null;
    }
    if (meaning.id === 'dong') hasCurrency = true;
    else {
      dong *= sizes[meaning.id];
      hasSize = true;
    }
    // Words run together hold their currency: `trđ`.
    if (meaning.id !== 'dong' && /[đd](?:ồng|ong)?$/iu.test(rest.slice(start, end)) && end - start > 2) hasCurrency = true;
  }
  return needsBoth && !(hasSize && hasCurrency) ? null : dong;
}

/** `đồng` in front of other words; a size in front of them could be one of anything. */
function currencyAlone(text: string): number | null {
  return words.is(text) === 'dong' ? 1 : null;
}

/** The unit that a whole text is, a word for “unit”, brackets and a colon aside; null where it is none. */
export const moneyUnit = remembered((text: string): MoneyUnit | null => {
  const plain = plainText(text)
    .replace(/[()[\]{}*_]/g, ' ')
    .trim();
  if (plain === '' || plain.length > 40) return null;
  const led = words.find(plain)[0];
  const rest = led?.id === 'unit-word' && led.start === 0 ? plain.slice(led.end).replace(/^[\s:=.-]+/, '') : plain;
  const dong = dongOf(
    parted(rest)
      .trim()
      .replace(/[.,;]+$/, ''),
    false,
  );
  return dong === null ? null : { dong, text: rest.trim() };
});

/** The longest beginning of a text that is a unit; what is followed by more words must name its currency (`triệu USD`). */
function leading(text: string, needsBoth: boolean): MoneyUnit | null {
  const clause = text.split(/[)\];\n]/u)[0] ?? '';
  const pieces = wordsOf(parted(clause));
  for (let count = Math.min(6, pieces.length); count > 0; count -= 1) {
    const last = pieces[count - 1];
    if (last === undefined) continue;
    const said = parted(clause).slice(0, last.end).trim();
    const isWhole = count === pieces.length;
    const dong = dongOf(said, needsBoth || !isWhole) ?? (isWhole || needsBoth ? null : currencyAlone(said));
    if (dong !== null) return { dong, text: said };
  }
  return null;
}

/** What a text says of units of money: one, or a word for “unit” with something else behind it. */
export type UnitSaid = { readonly kind: 'money'; readonly unit: MoneyUnit } | { readonly kind: 'other'; readonly text: string };

/** The unit that a heading or a title names: behind a word for it, in brackets, or size and currency among its words. Null where it names none. */
export const unitSaid = remembered((text: string): UnitSaid | null => {
  const plain = plainText(text).replace(/\s+/g, ' ');
  if (plain.length > 200) return null;
  const whole = moneyUnit(plain);
  if (whole !== null) return { kind: 'money', unit: whole };
  for (const [, inner = ''] of plain.matchAll(/[([]([^()[\]]+)[)\]]/g)) {
    const unit = moneyUnit(inner);
    if (unit !== null) return { kind: 'money', unit };
  }
  for (const { id, end } of words.find(plain)) {
    if (id !== 'unit-word') continue;
    const behind = plain.slice(end).replace(/^[\s:=.-]+/, '');
    const unit = leading(behind, false);
    return unit === null ? { kind: 'other', text: (behind.split(/[)\];,]/)[0] ?? '').trim() } : { kind: 'money', unit };
  }
  for (const { start, id } of words.find(parted(plain))) {
    if (id === 'unit-word') continue;
    const unit = leading(parted(plain).slice(start), true);
    if (unit !== null) return { kind: 'money', unit };
  }
  return null;
});

/** True where nothing stands in a text but a unit of money, a word for it or brackets: a line that is no heading and no row. */
export function isUnitLine(text: string): boolean {
  return moneyUnit(text) !== null || words.find(plainText(text).replace(/^[\s([*]+/, ''))[0]?.start === 0;
}
