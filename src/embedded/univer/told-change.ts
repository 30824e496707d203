/** What a command of Univer did to a workbook, as the page hears of it. Pure. */
import type { IExecutionOptions } from '@univerjs/core';
import type { SpreadsheetChange } from '../spreadsheet';

/** A command that was executed. */
export type ExecutedCommand = { readonly id: string; readonly params?: unknown; readonly options?: IExecutionOptions };

const cellMutations = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
]);
const sheetMutations = new Set([
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-order',
  'sheet.mutation.set-worksheet-hidden',
]);

/** The change that a command made in the workbook `unit`; null where it made none there. `nameOf` gives a sheet's name by its id. */
export function toldChange(
  { id, params, options }: ExecutedCommand,
  unit: string,
  nameOf: (sheet: string) => string | undefined,
): SpreadsheetChange | null {
  if (textIn(params, 'unitId') !== unit) return null;
  if (sheetMutations.has(id)) return { kind: 'sheets' };
  if (!cellMutations.has(id)) return null;
  const sheet = nameOf(textIn(params, 'subUnitId') ?? '');
  return sheet === undefined ? null : { kind: 'cells', sheet, by: options?.['fromFormula'] === true ? 'formulas' : 'user' };
}

/** A text among a command's parameters; null where there is none by that name. */
function textIn(parameters: unknown, name: string): string | null {
  if (typeof parameters !== 'object' || parameters === null) return null;
  const text: unknown = Reflect.get(parameters, name);
  return typeof text === 'string' ? text : null;
}
