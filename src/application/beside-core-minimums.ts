/** The core minimums of every class beside the scored city: shown as what they are, never summed to a class. Pure. */
import type { CoreMinimums, CoreRow } from '../domain/core-minimum';
import { besideCoreMinimums, coreMinimums } from '../editions/core-minimums';
import type { ScoredWorkbook } from './score-workbook';

export type CityBesideMinimums = Pick<CoreMinimums, 'meaning' | 'meaningIn'> & { readonly rows: readonly CoreRow[] };

/** Null where the table scored does not report the quantities. */
export function cityBesideMinimums({ standard, assessment }: Pick<ScoredWorkbook, 'standard' | 'assessment'>): CityBesideMinimums | null {
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
  return { meaning: core.meaning, meaningIn: core.meaningIn, rows };
}
