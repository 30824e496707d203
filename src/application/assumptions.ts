/** The assumptions of a scored workbook, and where those that a scenario sheet states are others. Pure. */
import type { Assumptions, StatedAssumption } from '../domain/assumptions';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { SheetLanguage } from '../changes/notation/sheet-language';
import { sameName } from '../language/text/names';
import { classHeld } from './class-held';
import type { ScoredWorkbook } from './score-workbook';

export function assumptionsOf({ standard, choices, today }: Pick<ScoredWorkbook, 'standard' | 'choices' | 'today'>): Assumptions {
  const { isMountain, currentClass, currentClassLaw: named = null, people } = choices.baseline;
  const currentClassLaw = currentClass === null ? null : classHeld(currentClass, named, today).law;
  const { policy, region, extent } = choices;
  const applied = standard.adjustments.some(({ id }) => id === region) ? region : null;
  return { standard, date: today, policy, region: applied, extent, isMountain, currentClass, currentClassLaw, people };
}

/**
 * What a scenario sheet states and this workbook does not compute by: its figures are others here than where the sheet was written. The day
 * alone makes no other figure. Lines in no language of the house, and assumptions that the sheet does not state, say nothing.
 */
export function assumptionProblems(
  stated: readonly StatedAssumption[],
  own: Assumptions,
  languages: readonly SheetLanguage[],
): readonly Problem[] {
  const texts = languages.flatMap(({ assumptionTexts }) => assumptionTexts(own));
  return stated.flatMap(({ label, value, cell }) => {
    const known = texts.find((text) => sameName(text.label, label));
    if (known === undefined || known.kind === 'date' || sameName(known.value, value)) return [];
    return [problem('scenario-assumption-differs', 'warning', cell, { assumption: known.label, stated: value, own: known.value })];
  });
}
