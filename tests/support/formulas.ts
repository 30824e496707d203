/** The formulas over the real edition, called by id as a test reads: `formula('DIEM', 3, 1.4)`. */
import type { FormulaId, FormulaValue } from '../../src/domain/formula-function';
import type { FormulaTrouble } from '../../src/domain/formula-trouble';
import { createFunctions } from '../../src/functions/create-functions';
import { formulaLaw } from '../../src/application/formula-law';

const law = formulaLaw();
export const formulaStandard = law.standard;
const formulas = createFunctions(law.standard, law.requirements, law.editions);

/** What the formula gives. Throws where it has no answer, so that a test of a figure cannot pass without one. */
export function formula(id: FormulaId, ...args: readonly unknown[]): FormulaValue {
  const result = formulas[id](args);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Why the formula gives no answer. Throws where it gives one. */
export function formulaTrouble(id: FormulaId, ...args: readonly unknown[]): FormulaTrouble {
  const result = formulas[id](args);
  if (result.ok) throw new Error(`${id} answers ${JSON.stringify(result.value)}`);
  return result.error;
}
