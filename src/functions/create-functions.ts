/** The formulas of the add-in over one edition of the law. Same arguments, same answer: no host, no clock, no network. */
import type { FormulaId, FormulaValue } from '../domain/formula-function';
import type { FormulaTrouble } from '../domain/formula-trouble';
import type { RequirementEdition } from '../domain/requirement';
import type { Result } from '../domain/result';
import type { Standard } from '../domain/standard';
import { headroom, pointsByLevels, pointsByNumber } from './indicator-formulas';
import { cityRequirements } from './requirement-formulas';
import { qualifies, totalOfRange } from './total-formulas';

/** A formula: its arguments in the order of `formulaFunctions`; those left out are null or absent. */
export type Formula = (args: readonly unknown[]) => Result<FormulaValue, FormulaTrouble>;

export function createFunctions(standard: Standard, requirements: RequirementEdition): Readonly<Record<FormulaId, Formula>> {
  return {
    DIEM: (args) => pointsByNumber(standard, args),
    DIEM_THEO_MUC: pointsByLevels,
    CON_THIEU: (args) => headroom(standard, args),
    TONG_DIEM: (args) => totalOfRange(standard, args),
    DU_DIEU_KIEN: (args) => qualifies(standard, args),
    YEU_CAU_TPTT: (args) => cityRequirements(requirements, args),
  };
}
