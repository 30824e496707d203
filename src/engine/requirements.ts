/** The requirements of a unit as a whole, and of the wards that a scenario changes, against the facts. The edition says which they are. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { areaNatural, peopleWhole } from '../domain/driver';
import type { Facts } from '../domain/facts';
import type { Requirement, RequirementEdition, RequirementResult, WardResult } from '../domain/requirement';
import { unitKey } from '../language/unit-name';
import { checkRequirement, placeOf } from './check-requirement';
import type { Place } from './check-requirement';
import { checkUnit } from './unit-requirements';

/** A result that the figures at hand do not carry: shown, and not decided. */
function unclear(result: RequirementResult): RequirementResult {
  return result.verdict === 'no-data' ? result : { ...result, gap: null, verdict: 'unclear' };
}

/**
 * Land by the indicator table, and what joins it. Where the units add up to more than the table has, areas of the list are wrong: nothing is
 * decided that would be decided otherwise by the units' sum, or without what joined.
 */
function checkArea(requirement: Requirement, { drivers, cover }: Facts, place: Place): RequirementResult {
  const area = drivers.get(areaNatural) ?? null;
  const result = checkRequirement(requirement, area, place);
  if (area === null || cover === undefined || cover.tooMuch === null) return result;
  const { filed, excess } = cover.tooMuch;
  const isSure = [area + excess, filed].every((other) => checkRequirement(requirement, other, place).verdict === result.verdict);
  return isSure ? result : unclear(result);
}

/** A count over the list of units: not decided where the list is not the whole city. */
function checkList(requirement: Requirement, actual: number | null, { cover }: Facts, place: Place): RequirementResult {
  const result = checkRequirement(requirement, actual, place);
  return cover?.isWhole === false ? unclear(result) : result;
}

/** Percent of the city's commune-level units that are wards; null without units. */
function wardShare(units: readonly AdministrativeUnit[]): number | null {
  return units.length === 0 ? null : (units.filter((unit) => unit.kind === 'ward').length / units.length) * 100;
}

function wholeRequirement(requirement: Requirement, facts: Facts, place: Place): RequirementResult {
  switch (requirement.measures) {
    case 'people':
      return checkRequirement(requirement, facts.drivers.get(peopleWhole) ?? null, place);
    case 'area':
      return checkArea(requirement, facts, place);
    case 'units':
      return checkList(requirement, facts.units.length === 0 ? null : facts.units.length, facts, place);
    case 'ward-share':
      return checkList(requirement, wardShare(facts.units), facts, place);
    case 'urban-class': {
      const blank = checkRequirement(requirement, null, place);
      if (facts.currentClass === null) return blank;
      return { ...blank, verdict: requirement.classes.includes(facts.currentClass) ? 'met' : 'not-met' };
    }
    case 'stated':
      // Figures or decisions that no workbook has: nothing may be concluded.
      return checkRequirement(requirement, null, place);
  }
}

/**
 * Every requirement of the whole, in the edition's order; none of an edition of wards or communes, which are checked one by one.
 * @param place where the whole lies; by itself what the facts say of mountains
 */
export function checkCity(edition: RequirementEdition, facts: Facts, place: Place = placeOf(facts)): readonly RequirementResult[] {
  if (edition.kind === 'ward' || edition.kind === 'commune') return [];
  return edition.city.map((requirement) => wholeRequirement(requirement, facts, place));
}

/** Every ward that is new or was made smaller, against what its edition asks of wards. */
export function checkWards(edition: RequirementEdition, facts: Facts, place: Place = placeOf(facts)): readonly WardResult[] {
  const requirements = edition.kind === 'ward' ? edition.city : edition.ward;
  return facts.changedWards.flatMap((name) => {
    const unit = facts.units.find((candidate) => unitKey(candidate.name) === unitKey(name));
    return unit === undefined ? [] : [{ unit, requirements: checkUnit(requirements, unit, place) }];
  });
}
