/** Single wards and communes against what an edition asks of each. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type {
  AreaKind,
  ConversionCandidates,
  ConversionResult,
  Requirement,
  RequirementEdition,
  RequirementResult,
  RequirementVerdict,
  UnitResult,
} from '../domain/requirement';
import { checkRequirement } from './check-requirement';
import type { Place } from './check-requirement';

/** What a list of units has of a requirement; null for what it does not have. */
function figureOf({ measures }: Requirement, { people, area }: AdministrativeUnit): number | null {
  if (measures === 'people') return people;
  return measures === 'area' ? area : null;
}

/** One unit against its requirements, in their order. */
export function checkUnit(requirements: readonly Requirement[], unit: AdministrativeUnit, place: Place): readonly RequirementResult[] {
  return requirements.map((requirement) => checkRequirement(requirement, figureOf(requirement, unit), place));
}

/** Of several requirements: short where one is, met where all are; between them what stands in the way. */
function verdictOver(results: readonly RequirementResult[]): RequirementVerdict {
  const has = (verdict: RequirementVerdict) => results.some((result) => result.verdict === verdict);
  if (has('not-met')) return 'not-met';
  if (results.length === 0 || has('no-data')) return 'no-data';
  return has('unclear') ? 'unclear' : 'met';
}

/**
 * Every unit of a list, in its order, against the edition of its kind; a unit that none of the editions is of (thị trấn) has no verdict.
 * @param special ids of the special factors that apply to all of them; null where nobody has said
 */
export function checkUnits(
  editions: readonly RequirementEdition[],
  units: readonly AdministrativeUnit[],
  areaKind: AreaKind,
  special: readonly string[] | null = null,
): readonly UnitResult[] {
  return units.map((unit) => {
    const edition = editions.find(({ kind }) => kind === unit.kind);
    const requirements = edition === undefined ? [] : checkUnit(edition.city, unit, { areaKind, special });
    return { unit, edition: edition?.edition ?? null, requirements, verdict: verdictOver(requirements) };
  });
}

/** Whether a list of units can say it at all. */
function isListed({ measures }: RequirementResult): boolean {
  return measures === 'people' || measures === 'area';
}

/** The communes of a list that reach a ward's people and area, and what else would have to be shown for each. */
export function conversionCandidates(
  edition: RequirementEdition,
  units: readonly AdministrativeUnit[],
  areaKind: AreaKind,
  special: readonly string[] | null = null,
): ConversionCandidates {
  if (edition.kind !== 'ward') return { candidates: [], unknown: [] };
  const results = units
    .filter(({ kind }) => kind === 'commune')
    .map((unit): ConversionResult => {
      const requirements = checkUnit(edition.city, unit, { areaKind, special });
      const undecided = requirements.filter(({ verdict }) => verdict === 'no-data' || verdict === 'unclear');
      return { unit, requirements, undecided };
    })
    .filter(({ requirements }) => requirements.every(({ verdict }) => verdict !== 'not-met'));
  return {
    candidates: results.filter(({ undecided }) => !undecided.some(isListed)),
    unknown: results.filter(({ undecided }) => undecided.some(isListed)),
  };
}
