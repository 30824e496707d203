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

/** Excel's own error with its sentence beside it. */
async function fail({ error, sentence }: Extract<FormulaAnswer, { ok: false }>, runtime: CustomFunctionsRuntime): Promise<never> {
  const code = error === '#N/A' ? runtime.ErrorCode.notAvailable : runtime.ErrorCode.invalidValue;
  throw new runtime.Error(code, await sentence);
}

/**
 * Registers formulas by id. Call it as early as the page can: Excel waits for it before it calculates.
 * Does nothing where there are no custom functions (outside Excel, Excel 2019) and says so with `false`.
 * @param answer what a formula answers to its arguments, at once or once it has been fetched
 */
export function associateFormulas<Id extends string>(
  ids: readonly Id[],
  answer: (id: Id, args: readonly unknown[]) => FormulaAnswer | Promise<FormulaAnswer>,
): boolean {
  if (typeof CustomFunctions === 'undefined') return false;
  const runtime = CustomFunctions;
  const given = (found: FormulaAnswer): FormulaValue | Promise<FormulaValue> => (found.ok ? found.value : fail(found, runtime));
  for (const id of ids) {
    runtime.associate(id, (...args) => {
      // Behind the arguments stands Excel's own object about the call, which nothing here needs.
      const found = answer(id, args.slice(0, -1));
      return found instanceof Promise ? found.then(given) : given(found);
    });
  }
  return true;
}
