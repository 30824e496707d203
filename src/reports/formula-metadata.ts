/**
 * What Excel is told about the formulas before any code of ours runs: the JSON that the manifest names, one file a language.
 * Made from `formulaFunctions` and their texts, so that it cannot say anything else than the code does.
 */
import { formulaFunctions } from '../domain/formula-function';
import type { FormulaId } from '../domain/formula-function';
import { formulaTexts } from '../words/formula-texts';
import type { Locale } from '../words/locale';

type ParameterMetadata = {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
};

type FunctionMetadata = {
  readonly id: FormulaId;
  readonly name: FormulaId;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'number' | 'boolean' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
};

/** The file as Excel reads it. No `options`: nothing streams, nothing is volatile, no address is asked for. */
export type FormulaMetadata = { readonly functions: readonly FunctionMetadata[] };

export function formulaMetadata(locale: Locale): FormulaMetadata {
  const texts = formulaTexts[locale];
  return {
    functions: formulaFunctions.map(({ id, parameters, result }) => ({
      id,
      // The same name in both languages: a workbook written in Hà Nội is read in English Excel.
      name: id,
      description: texts.functions[id],
      parameters: parameters.map(({ key, dimensionality, optional }) => ({
        ...texts.parameters[key],
        type: 'any',
        dimensionality,
        ...(optional ? { optional } : {}),
      })),
      result,
    })),
  };
}
