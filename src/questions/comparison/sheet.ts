/** The comparison as a sheet of the add-in's own, and the scenarios themselves where the workbook does not hold them yet. */
import { assumptionsOf } from '../../application/assumptions';
import { findInstrument } from '../../application/legal-texts';
import { scenarioSheetPlan } from '../../application/scenario-sheet-plan';
import { comparisonSheet } from '../../reports/comparison-sheet';
import { ownPlan } from '../../reports/own-plan';
import type { OwnSheet } from '../../reports/own-plan';
import { appliedRegion, editionName } from '../../words/law-names';
import { sheetLanguage, sheetLanguages } from '../../words/sheet-language';
import type { Sheets } from '../asking';
import type { ComparisonAnswer } from './ask';

export const comparisonSheets: Sheets<ComparisonAnswer> = (
  { baseline, base, scenarios, requirements },
  { scored, replayed },
  locale,
  date,
) => {
  const { standard, choices, table } = scored;
  const assumptions = { ...assumptionsOf(scored), date };
  const compared = comparisonSheet(
    {
      baseline,
      base,
      scenarios,
      edition: editionName(standard, locale),
      sheet: table?.sheet ?? '',
      region: appliedRegion(standard, choices.region, locale),
      date,
      indicators: standard.indicators,
      findInstrument,
      standard,
      requirements,
      assumptions,
    },
    locale,
    null,
  );
  const kept = scenarioSheetPlan(
    scenarios.map(({ scenario }) => scenario),
    sheetLanguage(locale),
    { standard, languages: sheetLanguages() },
    null,
    assumptions,
  );
  // Its columns are read back: what is typed there was taken over, and only a note beside them keeps it from being written anew.
  const own: readonly OwnSheet[] = replayed?.areKept === true ? [] : [{ key: 'scenarios', edits: 'beside', sheet: kept }];
  return ownPlan([...own, { key: 'comparison', edits: 'anywhere', sheet: compared }]);
};
