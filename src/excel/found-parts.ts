/** What a sheet has beside its cells in Excel: asked for by name, and taken down before the sheet is filled anew. */
import { hasExcelApi } from './requirement-set';
import type { ContentParts } from './sheet-parts-content';

/** Names of the parts that stand on a sheet now. */
export type FoundParts = { readonly tables: readonly string[]; readonly charts: readonly string[]; readonly names: readonly string[] };

type Asked = { readonly tables: Excel.TableCollection; readonly charts: Excel.ChartCollection; readonly names: Excel.NamedItemCollection };

/** Asks for the names; `foundParts` gives them after the sync. */
export function queueFinding(sheet: Excel.Worksheet): Asked {
  const { tables, charts, names } = sheet;
  tables.load('items/name');
  charts.load('items/name');
  names.load('items/name');
  return { tables, charts, names };
}

export function foundParts({ tables, charts, names }: Asked): FoundParts {
  const namesOf = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name);
  return { tables: namesOf(tables.items), charts: namesOf(charts.items), names: namesOf(names.items) };
}

/**
 * Takes down what the add-in put there (`ours`), and any table, because its cells go. Charts and names that somebody added stay.
 * A table becomes plain cells first: deleting it would move cells, and references to them would be lost.
 */
export function queueTakingDown(sheet: Excel.Worksheet, found: FoundParts, ours: readonly ContentParts[]): void {
  for (const name of found.tables) sheet.tables.getItem(name).convertToRange();
  const charts = new Set(ours.flatMap((parts) => parts.charts.map(({ name }) => name)));
  for (const name of found.charts) if (charts.has(name)) sheet.charts.getItem(name).delete();
  const names = new Set(ours.flatMap((parts) => parts.names.map(({ name }) => name.toLowerCase())));
  for (const name of found.names) if (names.has(name.toLowerCase())) sheet.names.getItem(name).delete();
  if (ours.some(({ conditions }) => conditions.length > 0)) sheet.getRange().conditionalFormats.clearAll();
  if (ours.some(({ validations }) => validations.length > 0) && hasExcelApi('1.8')) sheet.getRange().dataValidation.clear();
}
