/** The law that the cell formulas compute by. A cell cannot ask which edition: it is the built-in default one. */
import type { RequirementEdition } from '../domain/requirement';
import type { Standard } from '../domain/standard';
import { defaultEdition, findStandard } from '../editions/catalogue';
import { provincialCity } from '../editions/city-requirements';

export type FormulaLaw = { readonly standard: Standard; readonly requirements: RequirementEdition };

export function formulaLaw(): FormulaLaw {
  const found = findStandard(defaultEdition);
  // The default edition is built in: without it the product is broken, and the tests say so first.
  if (!found.ok) throw new Error(`no edition ${defaultEdition}`);
  return { standard: found.value, requirements: provincialCity };
}
