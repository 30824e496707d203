/** Items that say what a unit joins or is cut out with: people, area, ward or not, what it brings. */
import type { Brings } from '../../domain/scenario';
import type { SheetLanguage } from '../../domain/scenario-sheet';
import { becomesWords, bringsWords, said } from './change-words';
import { readNumber } from './sheet-numbers';

export type PartItem =
  | { readonly kind: 'people'; readonly amount: number }
  | { readonly kind: 'area'; readonly amount: number }
  | { readonly kind: 'becomes'; readonly becomes: 'ward' | 'same' }
  | { readonly kind: 'brings'; readonly brings: Brings };

/** What an item says; null where it is none of these. Areas in hectares are turned into km². */
export function partItemOf(item: string, language: SheetLanguage): PartItem | null {
  const becomes = said(becomesWords, item, language.becomes);
  if (becomes !== null) return { kind: 'becomes', becomes };
  const brings = said(bringsWords, item, language.brings);
  if (brings !== null) return { kind: 'brings', brings };
  const amount =
    /^(?:(?:một phần|phần|a part|part)\s*:?\s*)?([-+−]?\d[\d.,\s\u00a0]*(?:e[-+]?\d+)?)\s*(người|nguoi|dân|people|persons|km²|km2|ha|hecta)\.?$/iu.exec(
      item.normalize('NFC').trim(),
    );
  if (amount === null) return null;
  const value = readNumber(amount[1] ?? '', language);
  if (value === null) return null;
  const unit = (amount[2] ?? '').toLowerCase();
  if (unit === 'km²' || unit === 'km2') return { kind: 'area', amount: value };
  if (unit.startsWith('h')) return { kind: 'area', amount: value / 100 };
  return { kind: 'people', amount: value };
}

/** True where a name would be taken for such an item in one of the languages, so that it must stand in quotes. */
export function isPartItem(text: string, languages: readonly SheetLanguage[]): boolean {
  return languages.some((language) => partItemOf(text, language) !== null);
}
