/** Registers the cell formulas with Excel; what they compute with is fetched when the first of them is calculated. */
import { fetchPart } from '../application/fetch-part';
import { formulaFunctions } from '../domain/formula-function';
import type { FormulaId } from '../domain/formula-function';
import { associateFormulas } from '../excel/associate-formulas';
import type { FormulaAnswer } from '../excel/associate-formulas';
import type * as formulaAnswers from './formula-answers';

/** Where they cannot be fetched nothing is known of the cell, and nobody is left to say why: the server is away. */
const unknown: FormulaAnswer = { ok: false, error: '#N/A', sentence: Promise.resolve('') };

/** Does nothing where Excel has no custom functions. */
export function registerFormulas(): void {
  // Once they are here, a sheet of formulas is answered without a wait for each cell.
  let answers: typeof formulaAnswers | null = null;
  const fetched = async (id: FormulaId, args: readonly unknown[]): Promise<FormulaAnswer> => {
    const part = await fetchPart(() => import(/* webpackChunkName: "formulas" */ './formula-answers'));
    if (!part.ok) return unknown;
    await part.value.law;
    answers = part.value;
    return answers.answerOf(id, args);
  };
  associateFormulas(
    formulaFunctions.map(({ id }) => id),
    (id, args) => answers?.answerOf(id, args) ?? fetched(id, args),
  );
}
