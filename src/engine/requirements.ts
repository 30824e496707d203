/** The requirements of a provincial city and of its wards that change against the facts (Điều 5 and 8 NQ 1211/2016, NQ 27/2022). */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { unitKey } from '../language/unit-name';
import { isAtLeast } from '../domain/comparison';
import { areaNatural, peopleWhole } from '../domain/driver';
import type { Facts } from '../domain/facts';
import type { Requirement, RequirementEdition, RequirementResult, RequirementVerdict, WardResult } from '../domain/requirement';

function check(requirement: Requirement, actual: number | null, isMountain: boolean): RequirementResult {
  const { required, mountainFactor, mountainCitation } = requirement;
  const isLowered = isMountain && mountainFactor !== null;
  const adjusted = required === null || !isLowered ? required : required * mountainFactor;
  let verdict: RequirementVerdict = 'no-data';
  if (adjusted !== null && actual !== null) verdict = isAtLeast(actual, adjusted) ? 'met' : 'not-met';
  return {
    id: requirement.id,
    name: requirement.name,
    nameIn: requirement.nameIn,
    unit: requirement.unit,
    unitIn: requirement.unitIn,
    required,
    adjusted,
    actual,
    gap: adjusted === null || actual === null ? null : actual - adjusted,
    verdict,
    citations: isLowered && mountainCitation !== null ? [requirement.citation, mountainCitation] : [requirement.citation],
  };
}

/** A result that the figures at hand do not carry: shown, and not decided. */
function unclear(result: RequirementResult): RequirementResult {
  return result.verdict === 'no-data' ? result : { ...result, gap: null, verdict: 'unclear' };
}

/**
 * Land by the indicator table, and what joins it. Where the units add up to more than the table has, areas of the list are wrong: nothing is
 * decided that would be decided otherwise by the units' sum, or without what joined.
 */
function checkArea(requirement: Requirement, { drivers, cover, isMountain }: Facts): RequirementResult {
  const area = drivers.get(areaNatural) ?? null;
  const result = check(requirement, area, isMountain);
  if (area === null || cover === undefined || cover.tooMuch === null) return result;
  const { filed, excess } = cover.tooMuch;
  const isSure = [area + excess, filed].every((other) => check(requirement, other, isMountain).verdict === result.verdict);
  return isSure ? result : unclear(result);
}

/** A count over the list of units: not decided where the list is not the whole city. */
function checkList(requirement: Requirement, actual: number | null, { cover, isMountain }: Facts): RequirementResult {
  const result = check(requirement, actual, isMountain);
  return cover?.isWhole === false ? unclear(result) : result;
}

/** Percent of the city's commune-level units that are wards; null without units. */
function wardShare(units: readonly AdministrativeUnit[]): number | null {
  return units.length === 0 ? null : (units.filter((unit) => unit.kind === 'ward').length / units.length) * 100;
}

function cityRequirement(requirement: Requirement, facts: Facts): RequirementResult {
  switch (requirement.id) {
    case 'population':
      return check(requirement, facts.drivers.get(peopleWhole) ?? null, facts.isMountain);
    case 'area':
      return checkArea(requirement, facts);
    case 'units':
      return checkList(requirement, facts.units.length === 0 ? null : facts.units.length, facts);
    case 'ward-share':
      return checkList(requirement, wardShare(facts.units), facts);
    case 'urban-class': {
      const blank = check(requirement, null, facts.isMountain);
      if (facts.currentClass === null) return blank;
      return { ...blank, verdict: requirement.classes.includes(facts.currentClass) ? 'met' : 'not-met' };
    }
    case 'socio-economic':
      // The figures of Phụ lục 1 are not known: nothing may be concluded.
      return check(requirement, null, facts.isMountain);
  }
}

/** Every requirement of the city, in the edition's order. */
export function checkCity(edition: RequirementEdition, facts: Facts): readonly RequirementResult[] {
  return edition.city.map((requirement) => cityRequirement(requirement, facts));
}

/** Every ward that is new or was made smaller, against its own requirements. */
export function checkWards(edition: RequirementEdition, facts: Facts): readonly WardResult[] {
  return facts.changedWards.flatMap((name) => {
    const unit = facts.units.find((candidate) => unitKey(candidate.name) === unitKey(name));
    if (unit === undefined) return [];
    const requirements = edition.ward.map((requirement) =>
      check(requirement, requirement.id === 'population' ? unit.people : unit.area, facts.isMountain),
    );
    return [{ unit, requirements }];
  });
}
