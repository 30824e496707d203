/** Which requirements say when a unit may be made a ward. Pure. */
import type { RequirementEdition } from '../domain/requirement';
import { requirementsInForce } from '../editions/requirement-catalogue';

/**
 * The requirements themselves, or those of wards that hold when they do: the units of today have them apart (NQ 112/2025).
 * @param date ISO date of the work
 */
export function editionOfWards(requirements: RequirementEdition, date: string): RequirementEdition {
  if (requirements.kind === 'ward' || requirements.ward.length > 0) return requirements;
  return requirementsInForce('ward', date < requirements.from ? requirements.from : date) ?? requirements;
}
