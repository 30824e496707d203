/**
 * What Excel is told about the formulas before any code of ours runs: the JSON that the manifest names, one file a language.
 * Made from `formulaFunctions` and their texts, so that it cannot say anything else than the code does.
 */
import { formulaFunctions } from '../domain/formula-function';
import type { FormulaId } from '../domain/formula-function';
import { loadLanguage } from '../words/languages';
import { locales } from '../words/locale';
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

export async function formulaMetadata(locale: Locale): Promise<FormulaMetadata> {
  const { formulaTexts: texts } = await loadLanguage(locale);
  return {
    functions: formulaFunctions.map(({ id, parameters, result }) => ({
      id,
      // The same name in every language: a workbook written in Hà Nội is read in English Excel.
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

/** The files by language, for the build. */
export async function everyFormulaMetadata(): Promise<readonly (readonly [locale: Locale, metadata: FormulaMetadata])[]> {
  return Promise.all(locales.map(async (locale) => [locale, await formulaMetadata(locale)] as const));
}
