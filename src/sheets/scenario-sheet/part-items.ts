/** Items that say what a unit joins or is cut out with: people, area, ward or not, what it brings. */
import type { Brings } from '../../domain/scenario';
import type { SheetLanguage } from '../../domain/scenario-sheet';
import { amountOf } from '../../language/amount-said';
import { areaUnit, peopleUnit } from '../../language/kept-units';
import { afterLead } from '../../language/leads';
import { becomes as becomesWords, brings as bringsWords, changeWords } from '../../language/lexicon/scenario-words';
import { said } from '../../language/said';
import { readAmount } from './sheet-numbers';

export type PartItem =
  | { readonly kind: 'people'; readonly amount: number }
  | { readonly kind: 'area'; readonly amount: number }
  | { readonly kind: 'becomes'; readonly becomes: 'ward' | 'same' }
  | { readonly kind: 'brings'; readonly brings: Brings };

/** What an item says; null where it is none of these. Amounts come in people and km². */
export function partItemOf(item: string, language: SheetLanguage): PartItem | null {
  const becomes = said(becomesWords, item, language.becomes);
  if (becomes !== null) return { kind: 'becomes', becomes };
  const brings = said(bringsWords, item, language.brings);
  if (brings !== null) return { kind: 'brings', brings };
  const text = afterLead(item, changeWords, ['part']) ?? item;
  const people = readAmount(amountOf(text, peopleUnit), language);
  if (people !== null) return { kind: 'people', amount: people };
  const area = readAmount(amountOf(text, areaUnit), language);
  return area === null ? null : { kind: 'area', amount: area };
}

/** True where a name would be taken for such an item in one of the languages, so that it must stand in quotes. */
export function isPartItem(text: string, languages: readonly SheetLanguage[]): boolean {
  return languages.some((language) => partItemOf(text, language) !== null);
}
