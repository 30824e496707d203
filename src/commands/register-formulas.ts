/** The cell formulas put together: the law, the arithmetic over it, and the sentences beside an error. */
import { formulaLaw } from '../application/formula-law';
import { formulaError } from '../domain/formula-trouble';
import { associateFormulas } from '../excel/associate-formulas';
import type { FormulaAnswer } from '../excel/associate-formulas';
import { readOfficeLanguage } from '../excel/language';
import { createFunctions } from '../functions/create-functions';
import type { Formula } from '../functions/create-functions';
import { formulaSentence } from '../words/formula-sentence';
import { localeOf } from '../words/locale';

function answerOf(formula: Formula, args: readonly unknown[]): FormulaAnswer {
  const result = formula(args);
  if (result.ok) return result;
  // Asked only when there is something to say: Office knows its language some time after the formulas are registered.
  const locale = localeOf(readOfficeLanguage() ?? 'vi');
  return { ok: false, error: formulaError(result.error.code), sentence: formulaSentence(result.error, locale) };
}

/** Registers every formula with Excel; does nothing where Excel has no custom functions. */
export function registerFormulas(): void {
  const { standard, requirements } = formulaLaw();
  const formulas = createFunctions(standard, requirements);
  associateFormulas(
    Object.fromEntries(Object.entries(formulas).map(([id, formula]) => [id, (args: readonly unknown[]) => answerOf(formula, args)])),
  );
}
