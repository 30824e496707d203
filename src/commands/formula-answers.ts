/** The cell formulas put together: the law, the arithmetic over it, and the sentences beside an error. */
import { fetchFormulaLaw, formulaLaw } from '../application/formula-law';
import type { FormulaId } from '../domain/formula-function';
import { formulaError } from '../domain/formula-trouble';
import type { FormulaTrouble } from '../domain/formula-trouble';
import type { FormulaAnswer } from '../excel/associate-formulas';
import { readOfficeLanguage } from '../excel/language';
import { createFunctions } from '../functions/create-functions';
import { formulaSentence } from '../words/formula-sentence';
import { loadLanguage } from '../words/languages';
import { firstLocale, localeOf } from '../words/locale';

/** In Office's language, which is asked only now: Office knows it some time after the formulas are registered. */
async function sentenceOf(trouble: FormulaTrouble): Promise<string> {
  const tag = readOfficeLanguage();
  // Where its words cannot be fetched the error stands without its sentence: it is still the right error.
  const words = await loadLanguage(tag === null ? firstLocale : localeOf(tag)).catch(() => null);
  return words === null ? '' : formulaSentence(trouble, words);
}

const { standard, requirements, editions } = formulaLaw();
const formulas = createFunctions(standard, requirements, editions);

/** Every edition that a formula may name is here; waited for before the first answer. */
export const law: Promise<void> = fetchFormulaLaw();

/** What a formula answers to the arguments that Excel gives it. */
export function answerOf(id: FormulaId, args: readonly unknown[]): FormulaAnswer {
  const result = formulas[id](args);
  if (result.ok) return result;
  return { ok: false, error: formulaError(result.error.code), sentence: sentenceOf(result.error) };
}
