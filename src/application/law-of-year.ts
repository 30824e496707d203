/** Which law an area is scored by at the end of a year, and a table filed under one law as another scores it. */
import type { Assessment, Policy } from '../domain/assessment';
import type { Facts } from '../domain/facts';
import type { Standard } from '../domain/standard';
import { findStandard, isInForce, proposeEdition } from '../editions/catalogue';
import { carryOver, crosswalkHere } from '../editions/further';
import { score } from '../engine/score';

/** `not-yet`: a table may be filed under a law before it takes effect. */
export type LawStanding = 'in-force' | 'not-yet' | 'ended';

/** The law at the end of a year for the same class; never an older one than that of the table, and that one where none is known. */
export function lawAtEndOf(year: number, own: Standard, isKept: boolean): Standard {
  if (isKept || own.isOwn) return own;
  const listed = proposeEdition(`${String(year)}-12-31`, own.urbanClass);
  const found = listed === null || listed.from <= own.from ? null : findStandard(listed.id);
  return found?.ok === true ? found.value : own;
}

/** Whether a law is in force at the end of a year; one of the office's own is never outlived here. */
export function standingAtEndOf(year: number, law: Standard): LawStanding {
  const date = `${String(year)}-12-31`;
  if (law.isOwn || isInForce(law, date)) return 'in-force';
  return date < law.from ? 'not-yet' : 'ended';
}

/** Facts that were filed under one law, scored under another: what has no row there waits. */
export function scoredUnder(facts: Facts, own: Standard, law: Standard, policy: Policy): Assessment {
  const crosswalk = crosswalkHere(own.edition, law.edition) ?? { from: [], to: [], rows: [] };
  const observations = carryOver([...facts.observations.values()], crosswalk, law);
  const region = law.adjustments.find(({ id }) => id === facts.region) ?? null;
  return score(observations, law, { policy, region, extent: facts.extent ?? null, trace: false }, {});
}
