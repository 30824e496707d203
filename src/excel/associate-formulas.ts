/** Hands the formulas to Excel, and translates what Excel calls them with and what it takes back. */
import type { FormulaValue } from '../domain/formula-function';

/** A formula's answer: a value, or one of Excel's errors with the sentence that stands beside it, which may have to be fetched. */
export type FormulaAnswer =
  | { readonly ok: true; readonly value: FormulaValue }
  | { readonly ok: false; readonly error: '#N/A' | '#VALUE!'; readonly sentence: Promise<string> };

/** What of Microsoft's custom functions is used. `Error` is there once Excel's own script has loaded, after `associate`. */
type CustomFunctionsRuntime = {
  readonly associate: (id: string, implementation: (...given: unknown[]) => FormulaValue | Promise<FormulaValue>) => void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
};

declare const CustomFunctions: CustomFunctionsRuntime | undefined;

/**
 * Registers formulas by id. Call it as early as the page can: Excel waits for it before it calculates.
 * Does nothing where there are no custom functions (outside Excel, Excel 2019) and says so with `false`.
 */
export function associateFormulas(formulas: Readonly<Record<string, (args: readonly unknown[]) => FormulaAnswer>>): boolean {
  if (typeof CustomFunctions === 'undefined') return false;
  for (const [id, formula] of Object.entries(formulas)) {
    CustomFunctions.associate(id, (...given) => {
      // Behind the arguments stands Excel's own object about the call, which nothing here needs.
      const answer = formula(given.slice(0, -1));
      if (answer.ok) return answer.value;
      const code = answer.error === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
      return answer.sentence.then((sentence) => {
        throw new CustomFunctions.Error(code, sentence);
      });
    });
  }
  return true;
}
