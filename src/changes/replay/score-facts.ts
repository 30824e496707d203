import type { Assessment, Policy } from '../../domain/assessment';
import type { Facts } from '../../domain/facts';
import type { PreparedEdition } from '../../engine/scenario/prepared-edition';
import { scoreById } from '../../engine/score';

/** Scores facts under a policy; the region is the facts' own. */
export function scoreFacts(facts: Facts, edition: PreparedEdition, policy: Policy, trace: boolean): Assessment {
  const region = edition.standard.adjustments.find(({ id }) => id === facts.region) ?? null;
  return scoreById(facts.observations, edition.standard, { policy, region, extent: facts.extent ?? null, trace }, facts.resolutions);
}
