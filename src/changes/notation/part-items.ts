/** Items that say how much of a unit: people or land. */
import { amountOf } from '../../language/amount-said';
import { areaUnit, peopleUnit } from '../../language/kept-units';
import { afterLead } from '../../language/leads';
import { changeWords } from '../../language/lexicon/scenario-words';
import type { SheetLanguage } from './sheet-language';
import { readAmount } from './sheet-numbers';

/** People, or km², whatever unit of area it is said in; null where it is neither. */
export function amountItem(item: string, language: SheetLanguage): { readonly kind: 'people' | 'area'; readonly amount: number } | null {
  const text = afterLead(item, changeWords, ['part']) ?? item;
  const people = readAmount(amountOf(text, peopleUnit), language);
  if (people !== null) return { kind: 'people', amount: people };
  const area = readAmount(amountOf(text, areaUnit), language);
  return area === null ? null : { kind: 'area', amount: area };
}
