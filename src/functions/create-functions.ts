/** The formulas of the add-in over editions of the law. Same arguments, same answer: no host, no clock, no network. */
import type { FormulaId, FormulaValue } from '../domain/formula-function';
import type { FormulaTrouble } from '../domain/formula-trouble';
import type { RequirementEdition } from '../domain/requirement';
import type { Result } from '../domain/result';
import { failure } from '../domain/result';
import type { Standard } from '../domain/standard';
import { isBlank, shown } from './arguments';
import { headroom, pointsByLevels, pointsByNumber } from './indicator-formulas';
import { cityRequirements } from './requirement-formulas';
import { qualifies, totalOfRange } from './total-formulas';

/** A formula: its arguments in the order of `formulaFunctions`; those left out are null or absent. */
export type Formula = (args: readonly unknown[]) => Result<FormulaValue, FormulaTrouble>;

/** Where editions are found: by id, by an earlier id. */
export type FormulaEditions = { readonly find: (called: string) => Standard | null; readonly ids: () => readonly string[] };

/**
 * @param standard the edition of a formula that names none
 */
export function createFunctions(
  standard: Standard,
  requirements: RequirementEdition,
  editions: FormulaEditions,
): Readonly<Record<FormulaId, Formula>> {
  /** A formula whose argument at `place` may name the edition. */
  const under =
    (place: number, answer: (edition: Standard, args: readonly unknown[]) => Result<FormulaValue, FormulaTrouble>): Formula =>
    (args) => {
      const called = args[place];
      if (isBlank(called)) return answer(standard, args);
      const found = typeof called === 'string' ? editions.find(called.trim()) : null;
      if (found === null) return failure({ code: 'edition-unknown', data: { given: shown(called), known: editions.ids() } });
      return answer(found, args);
    };
  return {
    DIEM: under(4, pointsByNumber),
    DIEM_THEO_MUC: pointsByLevels,
    CON_THIEU: under(3, headroom),
    TONG_DIEM: under(2, totalOfRange),
    DU_DIEU_KIEN: under(1, qualifies),
    YEU_CAU_TPTT: (args) => cityRequirements(requirements, args),
  };
}
