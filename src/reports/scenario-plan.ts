/** What «Ghi ra bảng tính» writes: the comparison, and the scenarios themselves where the workbook does not hold them yet. */
import { scenarioLimit } from '../application/edit-scenarios';
import { findInstrument } from '../application/legal-texts';
import { replaceable } from '../application/own-sheet-edits';
import type { WrittenOwnSheet } from '../application/own-sheet-edits';
import type { ScenarioState } from '../application/sessions/scenario-state';
import { scenarioSheetPlan } from '../application/scenario-sheet-plan';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { SheetPlan, WritePlan } from '../domain/write-plan';
import type { Locale } from '../words/locale';
import { editionName } from '../words/places';
import { comparisonSheet, planOf } from './comparison-sheet';
import { driverNameTable } from './driver-name-table';

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
  if (state.base === null || scored.table === null) return null;
  const { standard } = scored;
  const comparison = comparisonSheet(
    {
      base: state.base,
      // A sheet may hold more than stand side by side; the scenario sheet itself keeps them all.
      scenarios: state.scenarios.slice(0, scenarioLimit),
      edition: editionName(standard.edition, locale),
      sheet: scored.table.sheet,
      region: standard.regions.find(({ id }) => id === scored.choices.region)?.name ?? null,
      date,
      indicatorNames: new Map(standard.indicators.map(({ number, name }) => [number, name])),
      findInstrument,
    },
    locale,
    replaceable(own.comparison, scored.grids),
  );
  const scenarios: readonly SheetPlan[] = state.isSheetCurrent
    ? []
    : [
        scenarioSheetPlan(
          state.scenarios.map(({ scenario }) => scenario),
          locale,
          standard,
          driverNameTable,
          replaceable(own.scenarios, scored.grids, 'beside'),
        ),
      ];
  return {
    plan: planOf([...scenarios, comparison]),
    order: state.isSheetCurrent ? ['comparison'] : ['scenarios', 'comparison'],
  };
}
