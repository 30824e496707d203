/** The core minimums of every class beside the scored city: shown as what they are, never summed to a class. Pure. */
import type { CoreMinimums, CoreRow } from '../domain/core-minimum';
import type { StandingCounts } from '../domain/edition-listing';
import { besideCoreMinimums, coreMinimums } from '../editions/core-minimums';
import { countStandings } from '../editions/listing';
import { asFiled } from './as-filed';
import { choicesWithoutOthers } from './compare-editions';
import type { ScoredWorkbook } from './score-workbook';
import type { ChoicesOf } from './scoring-choices';

export type CityBesideMinimums = Pick<CoreMinimums, 'meaning' | 'meaningIn'> & {
  readonly rows: readonly CoreRow[];
  /** How well the minimums are known: one citation a class. */
  readonly standing: StandingCounts;
};

/** Null where the city's table does not report the quantities. */
export function cityBesideMinimums(scored: ScoredWorkbook, choicesOf: ChoicesOf = choicesWithoutOthers(scored)): CityBesideMinimums | null {
  const { standard, assessment } = asFiled(scored, choicesOf);
  const core = coreMinimums();
  if (assessment === null || core.edition !== standard.edition) return null;
  const values = Object.fromEntries(assessment.indicators.map(({ indicator, value }) => [indicator, value]));
  const bounds = new Set(
    assessment.indicators.flatMap(({ indicator, observation }) => (observation.reading.kind === 'bound' ? [indicator] : [])),
  );
  const rows = besideCoreMinimums(core, values).map((row) => ({
    ...row,
    // `> 1.300` may be any number above: a minimum that it does not reach is not missed for certain.
    comparisons: row.comparisons.map((each) =>
      each.verdict === 'not-met' && bounds.has(each.quantity.indicator) ? { ...each, verdict: 'no-data' as const } : each,
    ),
  }));
  return { meaning: core.meaning, meaningIn: core.meaningIn, rows, standing: countStandings(core.classes.map(({ citation }) => citation)) };
}
