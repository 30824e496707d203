/** The names by which a scenario sheet speaks of drivers and indicators. */
import type { DriverId } from '../../domain/driver';
import type { SheetLanguage } from './sheet-language';
import type { IndicatorId, Standard } from '../../domain/standard';
import { indicatorCalled } from '../../domain/standard';
import { namedRow } from '../../language/headers/row-numbers';
import { afterLead } from '../../language/leads';
import { changeWords } from '../../language/lexicon/scenario-words';
import { nameKey } from '../../language/text/fold';
import { indicatorIndexOf } from '../../language/indicator-index';
import { isOpposite } from '../../language/opposite-name';

/** The edition that rows are named by, and every language that a sheet may be written in; passed in because words for people live elsewhere. */
export type SheetNames = { readonly standard: Standard; readonly languages: readonly SheetLanguage[] };

/** Keys a driver answers to: its whole name, without brackets, and without the words that lead it. */
function keysOf(name: string): readonly string[] {
  const bare = name.replace(/\([^()]*\)/g, ' ');
  return [nameKey(name), nameKey(bare), nameKey(afterLead(bare, changeWords, ['quantity']) ?? bare)];
}

/** The driver that a text names, by id, by name in any language, or by the only name that holds its words; null where none or several do. */
export function driverNamed(text: string, languages: readonly SheetLanguage[]): DriverId | null {
  const clean = text.trim();
  const ids = Object.keys(languages[0]?.drivers ?? {});
  if (ids.includes(clean)) return clean;
  const key = nameKey(clean);
  const named = ids.map((id) => ({ id, keys: languages.map(({ drivers }) => keysOf(drivers[id] ?? id)) }));
  for (const level of [0, 1, 2]) {
    const found = named.filter(({ keys }) => keys.some((forms) => forms[level] === key));
    if (found.length === 1) return found[0]?.id ?? null;
  }
  const holding = named.filter(({ keys }) => keys.flat().some((known) => ` ${known} `.includes(` ${key} `)));
  return holding.length === 1 && key.length >= 5 ? (holding[0]?.id ?? null) : null;
}

/** The name written for a driver: its id where it has no name, or one that would not be read back as itself. */
export function writtenDriver(id: DriverId, { languages }: SheetNames, language: SheetLanguage): string {
  const name = language.drivers[id];
  return name !== undefined && driverNamed(name, languages) === id ? name : id;
}

/** The indicator that a text names (`13`, `13. Tỷ lệ …`, `chỉ tiêu 13`, its name); null where none does, or number and name disagree. */
export function indicatorNamed(text: string, standard: Standard): IndicatorId | null {
  const number = numberNamed(text, standard);
  return number === null ? (indicatorCalled(standard, text)?.id ?? null) : (indicatorIndexOf(standard).byNumber.get(number)?.id ?? null);
}

function numberNamed(text: string, standard: Standard): number | null {
  const index = indicatorIndexOf(standard);
  const row = namedRow(text);
  const isRow = row !== null && /^(?:\s*[.:)–-]|\s|$)/.test(row.rest);
  const key = nameKey(isRow ? row.rest : text);
  const named = index.byKey.get(key) ?? null;
  if (isRow) return named !== null && named !== row.number ? null : row.number;
  if (named !== null) return named;
  const best = index.best(key);
  // Letters of short words stand in any long name: half of the words have to be the row's too (`mây trắng` is no density).
  const isNear = best.score >= 0.8 && best.score - best.runnerUp >= 0.1 && index.mayFit(best.number, key);
  return isNear && !isOpposite(text, index.byNumber.get(best.number)?.name ?? '') ? best.number : null;
}

/** `13. Tỷ lệ lao động phi nông nghiệp toàn đô thị`; the id where that would not be read back as itself. */
export function writtenIndicator(id: IndicatorId, standard: Standard): string {
  const row = standard.indicators.find((indicator) => indicator.id === id);
  if (row === undefined) return id;
  const text = `${String(row.number)}. ${row.name.replace(/\s+/g, ' ').trim()}`;
  return indicatorNamed(text, standard) === id ? text : id;
}
