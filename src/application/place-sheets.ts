/** Where the sheets of a plan go in a workbook: which get a new sheet and under what name, which take an own sheet's place. */
import { freeSheetName, sheetNameKey } from '../domain/sheet-name';
import type { SheetPlan, WritePlan } from '../domain/write-plan';

/** A planned sheet with the name it is given. */
export type PlacedSheet = SheetPlan & {
  /** The name as given; that of the sheet it replaces, spelled as in the workbook, where it replaces one. */
  readonly name: string;
  readonly isNew: boolean;
};

/**
 * Names every sheet of the plan. A sheet that replaces one keeps that one's name, so that references to it stay alive; one whose
 * `replaces` is gone (or was already replaced by this plan) is new. Formulas follow the plan's sheets to the names they were given.
 */
export function placeSheets(plan: WritePlan, existing: readonly string[]): readonly PlacedSheet[] {
  const inWorkbook = new Map(existing.map((name) => [sheetNameKey(name), name]));
  const taken = [...existing];
  const replaced = new Set<string>();
  const placed = plan.sheets.map((sheet): PlacedSheet => {
    const key = sheet.replaces === null ? null : sheetNameKey(sheet.replaces);
    const old = key === null || replaced.has(key) ? undefined : inWorkbook.get(key);
    if (key !== null && old !== undefined) {
      replaced.add(key);
      return { ...sheet, name: old, isNew: false };
    }
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { ...sheet, name, isNew: true };
  });

  const given = new Map<string, string>();
  for (const [index, sheet] of plan.sheets.entries()) {
    const name = placed[index]?.name ?? sheet.name;
    if (name !== sheet.name && !given.has(sheetNameKey(sheet.name))) given.set(sheetNameKey(sheet.name), name);
  }
  if (given.size === 0) return placed;
  return placed.map((sheet) => followSheets(sheet, given));
}

/** A text in quotation marks, a quoted sheet name, or a bare one. */
const sheetReference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function followSheets(sheet: PlacedSheet, given: ReadonlyMap<string, string>): PlacedSheet {
  const { conditions, validations } = sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell.value.kind === 'formula' ? { ...cell, value: { ...cell.value, formula: renamed(cell.value.formula, given) } } : cell,
      ),
    ),
    ...(conditions === undefined
      ? {}
      : { conditions: conditions.map((one) => ({ ...one, rule: { ...one.rule, formula: renamed(one.rule.formula, given) } })) }),
    ...(validations === undefined
      ? {}
      : {
          validations: validations.map((one) =>
            one.rule.kind === 'list-range' ? { ...one, rule: { ...one.rule, formula: renamed(one.rule.formula, given) } } : one,
          ),
        }),
  };
}

function renamed(formula: string, given: ReadonlyMap<string, string>): string {
  return formula.replaceAll(sheetReference, (whole: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const to = name === undefined ? undefined : given.get(sheetNameKey(name));
    return to === undefined ? whole : `'${to.replaceAll("'", "''")}'!`;
  });
}
