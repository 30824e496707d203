/**
 * The one place that uses @microsoft/office-js-helpers (ADR: office-js-helpers in one file), for its log of Office's errors
 * with their debug info. Fetched only when there is something to log: the library cannot be tree-shaken (14,6 kB compressed)
 * and most sessions never need it.
 */

import type * as OfficeHelpers from '@microsoft/office-js-helpers';

type Helpers = Pick<typeof OfficeHelpers, 'Utilities'>;

/** Notes trouble that nobody waits for, such as a handler that could not be removed. Never throws. */
export async function logHostTrouble(what: string, error: unknown): Promise<void> {
  const trouble = error instanceof Error ? error : new Error(JSON.stringify(error));
  try {
    const utilities = await loadUtilities();
    utilities.log(what);
    utilities.log(trouble);
  } catch {
    // The chunk could not be fetched (no network), or the library found no window.
    // eslint-disable-next-line no-console -- this is the log, and nobody else can be told
    console.error(what, trouble);
  }
}

/** The library is CommonJS: webpack hands out its names, Node hands them out under `default`. */
async function loadUtilities(): Promise<Helpers['Utilities']> {
  const loaded: Partial<Helpers> & { readonly default?: unknown } = await import('@microsoft/office-js-helpers');
  if (loaded.Utilities !== undefined) return loaded.Utilities;
  const inner = loaded.default as Partial<Helpers> | undefined;
  if (inner?.Utilities === undefined) throw new Error('office-js-helpers has no Utilities');
  return inner.Utilities;
}
