/** What «Ghi ra bảng tính» writes: the comparison, and the scenarios themselves where the workbook does not hold them yet. */
import { assumptionsOf } from '../application/assumptions';
import { scenarioLimit } from '../application/edit-scenarios';
import { findInstrument } from '../application/legal-texts';
import { replaceable } from '../application/own-sheet-edits';
import type { WrittenOwnSheet } from '../application/own-sheet-edits';
import type { ScenarioState } from '../application/sessions/scenario-state';
import { scenarioSheetPlan } from '../application/scenario-sheet-plan';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { SheetPlan, WritePlan } from '../domain/write-plan';
import { appliedRegion, editionName } from '../words/law-names';
import { sheetLanguage, sheetLanguages } from '../words/sheet-language';
import type { Locale } from '../words/locale';
import { comparisonSheet, planOf } from './comparison-sheet';

/** Sheets that this session wrote itself and may therefore write anew; null where it wrote none. */
export type OwnSheets = { readonly scenarios: WrittenOwnSheet | null; readonly comparison: WrittenOwnSheet | null };

/** Which own sheet each planned sheet is, in the plan's order. */
export type ScenarioPlan = { readonly plan: WritePlan; readonly order: readonly (keyof OwnSheets)[] };

/** The plan; null where there is no baseline to compare with. `date` is ISO. */
export function scenarioPlan(
  scored: ScoredWorkbook,
  state: ScenarioState,
  own: OwnSheets,
  locale: Locale,
  date: string,
): ScenarioPlan | null {
  if (state.base === null || state.baseline === null || scored.table === null) return null;
  const { standard } = scored;
  const assumptions = { ...assumptionsOf(scored), date };
  const comparison = comparisonSheet(
    {
      baseline: state.baseline,
      base: state.base,
      // A sheet may hold more than stand side by side; the scenario sheet itself keeps them all.
      scenarios: state.scenarios.slice(0, scenarioLimit),
      edition: editionName(standard, locale),
      sheet: scored.table.sheet,
      region: appliedRegion(standard, scored.choices.region, locale),
      date,
      indicators: standard.indicators,
      findInstrument,
      standard,
      requirements: state.requirements,
      assumptions,
    },
    locale,
    replaceable(own.comparison, scored.grids),
  );
  const scenarios: readonly SheetPlan[] = state.isSheetCurrent
    ? []
    : [
        scenarioSheetPlan(
          state.scenarios.map(({ scenario }) => scenario),
          sheetLanguage(locale),
          { standard, languages: sheetLanguages() },
          replaceable(own.scenarios, scored.grids, 'beside'),
          assumptions,
        ),
      ];
  return {
    plan: planOf([...scenarios, comparison]),
    order: state.isSheetCurrent ? ['comparison'] : ['scenarios', 'comparison'],
  };
}
