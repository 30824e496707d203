/** Use case: the wards and communes of a list, each against what the law of the day asks of its kind. Pure. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { AreaKind, ConversionCandidates, RequirementEdition, RequirementKind, UnitResult } from '../domain/requirement';
import { requirementsInForce } from '../editions/requirement-catalogue';
import { checkUnits, conversionCandidates } from '../engine/unit-requirements';

export type ListedUnits = { readonly units: readonly UnitResult[]; readonly conversion: ConversionCandidates };

/** Editions of single units: the one asked for, and that of the other kind which holds when it does. */
function beside(edition: RequirementEdition, date: string): readonly RequirementEdition[] {
  const other: RequirementKind = edition.kind === 'ward' ? 'commune' : 'ward';
  const found = requirementsInForce(other, date < edition.from ? edition.from : date);
  return found === null ? [edition] : [edition, found];
}

/** Null for requirements of a whole (a province, a provincial city). */
export function checkListedUnits(
  edition: RequirementEdition,
  units: readonly AdministrativeUnit[],
  isMountain: boolean,
  date: string,
): ListedUnits | null {
  if (edition.kind !== 'ward' && edition.kind !== 'commune') return null;
  const editions = beside(edition, date);
  const areaKind: AreaKind = isMountain ? 'mountain' : 'ordinary';
  const ward = editions.find(({ kind }) => kind === 'ward');
  return {
    units: checkUnits(editions, units, areaKind),
    conversion: ward === undefined ? { candidates: [], unknown: [] } : conversionCandidates(ward, units, areaKind),
  };
}
