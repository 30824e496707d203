/** What a scenario wins, loses, and what still blocks it: told by every output in the same breath as its points. */
import type { Difference } from '../../domain/difference';
import { neededPoints, shortSections } from '../../domain/needed-points';
import type { RequirementResult, RequirementVerdict } from '../../domain/requirement';
import type { MovedRow, ScenarioStanding, StandingWard } from '../../domain/scenario-standing';
import type { Standard } from '../../domain/standard';
import { unitKey } from '../../language/unit-name';
import { nextLevel } from '../../engine/next-level';
import type { AssessedScenario } from './assess-scenario';

const undecided: readonly RequirementVerdict[] = ['no-data', 'unclear'];

function ofVerdict(results: readonly RequirementResult[], verdicts: readonly RequirementVerdict[]): readonly RequirementResult[] {
  return results.filter(({ verdict }) => verdicts.includes(verdict));
}

/** The wards that have requirements of these verdicts, each with those alone. */
function wardsOf(base: AssessedScenario, { wards }: AssessedScenario, verdicts: readonly RequirementVerdict[]): readonly StandingWard[] {
  const before = new Set(base.facts.units.flatMap(({ name, kind }) => (kind === 'ward' ? [unitKey(name)] : [])));
  return wards.flatMap(({ unit, requirements }) => {
    const found = ofVerdict(requirements, verdicts);
    return found.length === 0 ? [] : [{ unit, isNew: !before.has(unitKey(unit.name)), requirements: found }];
  });
}

function movedRows({ assessment }: AssessedScenario, { indicators }: Difference, standard: Standard): readonly MovedRow[] {
  const region = standard.adjustments.find(({ id }) => id === assessment.region) ?? null;
  const moved = new Set(indicators.map(({ indicator }) => indicator));
  return assessment.indicators.flatMap((row, index): MovedRow[] => {
    const indicator = standard.indicators[index];
    if (indicator === undefined || !moved.has(row.indicator)) return [];
    const { code, points, status } = row;
    return [{ indicator: row.indicator, code, points, isBelowMinimum: status === 'below', next: nextLevel(row, indicator, region) }];
  });
}

/** @param difference of `after` against `base`, both under `standard` */
export function standingOfScenario(
  base: AssessedScenario,
  after: AssessedScenario,
  difference: Difference,
  standard: Standard,
): ScenarioStanding {
  const { assessment, requirements, mildest, range } = after;
  // What an answer not yet given decides is neither won nor lost nor what blocks: it is told with the question.
  const depends = new Set([...(range?.requirements ?? []), ...(range?.sections ?? [])]);
  const thresholds = difference.thresholds.filter(({ name }) => !depends.has(name));
  return {
    won: thresholds.filter(({ isReached }) => isReached),
    lost: thresholds.filter(({ isReached }) => !isReached),
    needed: neededPoints(mildest),
    sections: shortSections(assessment).filter(({ id }) => !depends.has(id)),
    requirements: ofVerdict(requirements, ['not-met']).filter(({ id }) => !depends.has(id)),
    wards: wardsOf(base, after, ['not-met']),
    undecided: {
      requirements: ofVerdict(requirements, undecided),
      wards: wardsOf(base, after, undecided),
      // What stands outside of the table is open until that is filled in.
      gates: assessment.gates.filter(({ of }) => of === 'outside'),
    },
    moved: movedRows(after, difference, standard),
  };
}
