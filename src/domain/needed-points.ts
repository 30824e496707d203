/**
 * How many points an area still lacks. Lifting a criterion to its minimum lifts the total too, so what is needed is the larger of what the
 * total lacks and what the criteria below their minimums lack together; less than that is never enough.
 */
import type { Assessment, GateStanding, SectionResult } from './assessment';
import { isAtLeast } from './comparison';
import type { SectionId } from './standard';

/** A criterion or a group whose minimum decides and that is below it, on certain points. `open`: rows that wait could still reach it. */
export type ShortSection = {
  readonly id: SectionId;
  readonly points: number;
  readonly minimum: number;
  readonly missing: number;
  readonly standing: GateStanding;
};

/** `because`: what asks for the most. */
export type NeededPoints = { readonly points: number; readonly because: 'total' | 'sections' };

type Scored = Pick<Assessment, 'total' | 'gates' | 'criteria' | 'groups'>;

function shortBy({ points, minimum, met }: SectionResult): number {
  return minimum === null || met ? 0 : minimum - points;
}

/** Every section whose minimum decides and that is below it, in the order of the gates. */
export function shortSections({ gates, criteria, groups }: Scored): readonly ShortSection[] {
  return gates.flatMap(({ id, of, standing }): ShortSection[] => {
    const section = of === 'section' ? [...criteria, ...groups].find((each) => each.id === id) : undefined;
    if (section === undefined || section.minimum === null || section.met) return [];
    return [{ id, points: section.points, minimum: section.minimum, missing: shortBy(section), standing }];
  });
}

/** Points that all sections below their minimums lack. Those of a group are part of its criterion: there the larger of the two counts. */
function missingInSections(scored: Scored): number {
  const short = new Map(shortSections(scored).map(({ id, missing }) => [id, missing]));
  return scored.criteria.reduce((sum, { id }) => {
    const inside = scored.groups.reduce((points, group) => points + (group.criterion === id ? (short.get(group.id) ?? 0) : 0), 0);
    return sum + Math.max(short.get(id) ?? 0, inside);
  }, 0);
}

/** Points that are needed at least; null where none are, or where nobody knows how many the whole needs. */
export function neededPoints(scored: Scored): NeededPoints | null {
  const { required, certain, met } = scored.total;
  if (required === null) return null;
  const ofTotal = met ? 0 : required - certain;
  const ofSections = missingInSections(scored);
  if (ofTotal === 0 && ofSections === 0) return null;
  return isAtLeast(ofTotal, ofSections) ? { points: ofTotal, because: 'total' } : { points: ofSections, because: 'sections' };
}
