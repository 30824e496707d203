/** The parts of a sheet that the writer puts there: tables, names, rules, charts, page; with looks and free names settled. */
import type { PlacedSheet } from '../application/place-sheets';
import type { PlannedCondition } from '../domain/sheet-parts';
import { freeTableName } from '../domain/sheet-name';
import type { CellLook, SheetParts } from '../domain/write-plan';

export type ContentParts = Required<Omit<SheetParts, 'conditions' | 'page'>> & {
  readonly conditions: readonly { readonly condition: PlannedCondition; readonly look: CellLook }[];
  readonly page: SheetParts['page'] | null;
};

export const noParts: ContentParts = { tables: [], names: [], conditions: [], validations: [], charts: [], page: null };

/** `takenNames` are those of the workbook's tables and names in lower case; what the plan's tables take is added. */
export function partsOfPlan(sheet: PlacedSheet, lookOf: (name: string) => CellLook, takenNames: Set<string>): ContentParts {
  return {
    tables: (sheet.tables ?? []).map((table) => {
      const name = freeTableName(table.name, takenNames);
      takenNames.add(name.toLowerCase());
      return { ...table, name };
    }),
    names: sheet.names ?? [],
    conditions: (sheet.conditions ?? []).map((condition) => ({ condition, look: lookOf(condition.look) })),
    validations: sheet.validations ?? [],
    charts: sheet.charts ?? [],
    page: sheet.page ?? null,
  };
}
