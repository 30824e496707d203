/** What has to hold besides one another before an area is recognised. One that is open says why; nothing open is ever passed over. */
import type { GateResult, GateStanding, SectionResult } from '../domain/assessment';
import { standingOf } from '../domain/assessment';
import { isAtLeast } from '../domain/comparison';
import type { SectionId, Standard } from '../domain/standard';
import type { ScoringSettings } from './score-indicator';

type Totals = { readonly certain: number; readonly possible: number };

function totalGate(standard: Standard, settings: ScoringSettings, { certain, possible }: Totals): GateResult {
  const { total, isComplete } = standard;
  const required = settings.region?.required ?? total.required;
  const gate = (standing: GateStanding, why: GateResult['why']): GateResult => ({ id: 'total', of: 'total', standing, why, outside: null });
  if (!isComplete) return gate('open', 'table-incomplete');
  if (!isAtLeast(possible, required)) return gate('not-met', null);
  if (!isAtLeast(certain, required)) return gate('open', 'rows-pending');
  // Another source asks for more, whatever an adjustment lowers: between the two nothing is decided.
  if (total.disputed !== null && !isAtLeast(certain, total.disputed.required)) return gate('open', 'sources-differ');
  return gate('met', null);
}

/** Conditions on tables that are not this one (Bảng 2B of NQ 111): open until those are filled; one unit alone has none. */
function outsideGates({ extent }: Standard, settings: ScoringSettings): readonly GateResult[] {
  if (extent === null || settings.extent === 'one') return [];
  if (settings.extent !== 'several') return [{ id: 'extent', of: 'outside', standing: 'open', why: 'extent-unanswered', outside: null }];
  return extent.several.map((outside) => ({ id: outside.id, of: 'outside', standing: 'open', why: 'table-elsewhere', outside }));
}

/** Every gate of an edition: the total, the sections whose minimum decides, and what is asked outside the table. */
export function gatesOf(
  standard: Standard,
  settings: ScoringSettings,
  totals: Totals,
  sections: readonly (SectionResult & { readonly id: SectionId; readonly isGate: boolean })[],
): readonly GateResult[] {
  const inside = sections
    .filter(({ id, isGate }) => isGate || settings.region?.gates?.includes(id) === true)
    .map((section): GateResult => {
      const standing = standard.isComplete || section.met ? standingOf(section) : 'open';
      const why = standard.isComplete ? 'rows-pending' : 'table-incomplete';
      return { id: section.id, of: 'section', standing, why: standing === 'open' ? why : null, outside: null };
    });
  return [totalGate(standard, settings, totals), ...inside, ...outsideGates(standard, settings)];
}
