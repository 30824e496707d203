/** One requirement against one figure. */
import { isAtLeast } from '../domain/comparison';
import type { AreaKind, Requirement, RequirementResult, RequirementVerdict, SpecialFactor } from '../domain/requirement';

/** Where a unit lies. `special` are the ids of the special factors that apply to it; null where nobody has said. */
export type Place = { readonly areaKind: AreaKind; readonly special: readonly string[] | null };

/** The kind of area of facts that only know about mountains (miền núi, vùng cao, biên giới). */
export function placeOf({ isMountain }: { readonly isMountain: boolean }): Place {
  return { areaKind: isMountain ? 'mountain' : 'ordinary', special: null };
}

/** Of several factors one applies: the one that leaves least. */
function lowest(factors: readonly SpecialFactor[]): SpecialFactor | null {
  return factors.reduce<SpecialFactor | null>((best, each) => (best === null || each.factor < best.factor ? each : best), null);
}

/**
 * A figure of at least so much. A special factor that nobody has ruled out, and that would lower the requirement enough, leaves the
 * verdict open; `open` names it.
 */
export function checkRequirement(requirement: Requirement, actual: number | null, { areaKind, special }: Place): RequirementResult {
  const there = requirement.elsewhere[areaKind];
  const required = there === undefined ? requirement.required : there.required;
  const { mountainFactor, mountainCitation } = requirement;
  const isLowered = areaKind === 'mountain' && mountainFactor !== null;
  const factors = requirement.special.filter(({ id, areas }) => areas.includes(areaKind) && special?.includes(id) !== false);
  const applied = special === null ? null : lowest(factors);
  const adjusted = required === null ? null : required * (isLowered ? mountainFactor : 1) * (applied?.factor ?? 1);
  let verdict: RequirementVerdict = 'no-data';
  let open: readonly SpecialFactor[] = [];
  if (required !== null && adjusted !== null && actual !== null) {
    const isMet = isAtLeast(actual, adjusted);
    open = isMet ? [] : factors.filter(({ least }) => isAtLeast(actual, required * least));
    verdict = isMet ? 'met' : open.length > 0 ? 'unclear' : 'not-met';
  }
  const isDecided = verdict === 'met' || verdict === 'not-met';
  const others = open.filter((factor) => factor !== applied);
  return {
    id: requirement.id,
    measures: requirement.measures,
    name: requirement.name,
    nameIn: requirement.nameIn,
    unit: requirement.unit,
    unitIn: requirement.unitIn,
    required,
    adjusted,
    actual,
    gap: !isDecided || adjusted === null || actual === null ? null : actual - adjusted,
    verdict,
    open,
    citations: [
      there?.citation ?? requirement.citation,
      ...(isLowered && mountainCitation !== null ? [mountainCitation] : []),
      ...(applied === null ? [] : [applied.citation]),
      ...others.map(({ citation }) => citation),
    ],
  };
}
