/**
 * Univer without a screen: model, formulas and number formats, as in the page. Loaded through `require`, because Univer's ES modules
 * name an export of a CommonJS package that only bundlers find.
 */
import { createRequire } from 'node:module';
import type * as UniverCore from '@univerjs/core';
import type * as CoreFacade from '@univerjs/core/lib/facade';
import type * as EngineFormula from '@univerjs/engine-formula';
import type * as Sheets from '@univerjs/sheets';
import type * as SheetsFormula from '@univerjs/sheets-formula';
import type * as SheetsNumfmt from '@univerjs/sheets-numfmt';

/** `require`, with the types that the ES modules declare. */
type Load = {
  (name: '@univerjs/core'): typeof UniverCore;
  (name: '@univerjs/core/lib/facade'): typeof CoreFacade;
  (name: '@univerjs/engine-formula'): typeof EngineFormula;
  (name: '@univerjs/sheets'): typeof Sheets;
  (name: '@univerjs/sheets-formula'): typeof SheetsFormula;
  (name: '@univerjs/sheets-numfmt'): typeof SheetsNumfmt;
  (name: string): unknown;
};

const load: Load = createRequire(import.meta.url);
const core = load('@univerjs/core');
const coreFacade = load('@univerjs/core/lib/facade');
const engineFormula = load('@univerjs/engine-formula');
const sheets = load('@univerjs/sheets');
const sheetsFormula = load('@univerjs/sheets-formula');
const sheetsNumfmt = load('@univerjs/sheets-numfmt');
for (const facade of ['sheets', 'engine-formula', 'sheets-formula', 'sheets-numfmt']) load(`@univerjs/${facade}/facade`);

/** A running Univer and its API. */
export type HeadlessUniver = { readonly univer: UniverCore.Univer; readonly api: CoreFacade.FUniver };

/** Starts one; dispose of `univer` after use. */
export function startHeadlessUniver(): HeadlessUniver {
  const univer = new core.Univer({ locale: core.LocaleType.VI_VN, locales: {}, logLevel: core.LogLevel.ERROR });
  univer.registerPlugin(engineFormula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(sheetsNumfmt.UniverSheetsNumfmtPlugin);
  return { univer, api: coreFacade.FUniver.newAPI(univer) };
}
