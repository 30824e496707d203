/** The law that the cell formulas compute by: the built-in default edition, or one that the formula names. */
import type { RequirementEdition } from '../domain/requirement';
import type { Standard } from '../domain/standard';
import { defaultEdition, everyStandard, findStandard } from '../editions/catalogue';
import { provincialCity } from '../editions/city-requirements';
import { loadEveryEdition } from '../editions/further';

export type FormulaLaw = {
  readonly standard: Standard;
  readonly requirements: RequirementEdition;
  readonly editions: { readonly find: (called: string) => Standard | null; readonly ids: () => readonly string[] };
};

export function formulaLaw(): FormulaLaw {
  const found = findStandard(defaultEdition);
  // The default edition is built in: without it the product is broken, and the tests say so first.
  if (!found.ok) throw new Error(`no edition ${defaultEdition}`);
  const find = (called: string): Standard | null => {
    const named = findStandard(called);
    return named.ok ? named.value : null;
  };
  return {
    standard: found.value,
    requirements: provincialCity,
    editions: { find, ids: () => everyStandard().map(({ edition }) => edition) },
  };
}

/** Fetches the other editions; where they cannot be fetched, formulas that name none still answer. */
export async function fetchFormulaLaw(): Promise<void> {
  await loadEveryEdition().catch(() => undefined);
}
