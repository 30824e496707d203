/** The rung that words say: by its own words with nothing beside them that could change it, or by the years that it asks for. */
import type { PendingReason } from '../domain/observation';
import type { Grade, GradeId, GradeIndicator, MixedIndicator } from '../domain/standard';
import type { BesideRung } from '../language/rung-said';
import { besideRung, spanOfLabel } from '../language/rung-said';
import { isShortOf, isWithin, saysYearsAlone, yearsDone } from '../language/years-done';

/** A rung that words say; null is below every one. */
export type SaidGrade = { readonly grade: GradeId | null };

const waiting: Readonly<Record<Exclude<BesideRung, 'nothing'>, PendingReason>> = {
  plan: 'planned',
  denial: 'negated',
  other: 'grade-unclear',
};

/**
 * The rung whose words stand in a composed text; why it is not taken, where something beside them could change it (`Dưới cấp xã`,
 * `Cấp tỉnh cũ`, `Có dự án treo`); undefined where no rung's words stand in it, or those of several do.
 */
export function rungInWords(
  text: string,
  indicator: GradeIndicator | MixedIndicator,
  asOf: number | null,
): SaidGrade | PendingReason | undefined {
  const found = rungsOf(indicator).flatMap(({ id, label }) => {
    const span = spanOfLabel(text, label);
    return span === null ? [] : [{ id, label, span }];
  });
  // Where one label stands inside the other, the longer one is meant.
  const longest = found.toSorted((a, b) => b.label.length - a.label.length)[0];
  if (longest === undefined || !found.every(({ label }) => spanOfLabel(longest.label, label) !== null)) return undefined;
  return rungBeside(longest.id, besideRung(text, longest.span, { own: ownNames(indicator), asOf }));
}

/** A rung with nothing beside its words, or why it waits. */
export function rungBeside(grade: GradeId | null, beside: BesideRung): SaidGrade | PendingReason {
  return beside === 'nothing' ? { grade } : waiting[beside];
}

/** The rungs that are words: of a count with words below it only those. */
function rungsOf(indicator: GradeIndicator | MixedIndicator): readonly Grade[] {
  return indicator.kind === 'mixed' ? [indicator.grade] : indicator.grades;
}

/** The unit is none of them: `có dự án; có cơ sở` names what a mixed row counts. */
export function ownNames({ name, aliases }: GradeIndicator | MixedIndicator): readonly string[] {
  return [name, ...aliases];
}

/**
 * The rung that a number of years reaches where every rung asks for years (`từ 03 năm trở lên`, `từ 01 đến 03 năm`). What two rungs both
 * cover, such as exactly 3 years here, nobody decides; undefined where the text counts no years or the rungs ask for none.
 */
export function rungOfYears(text: string, indicator: GradeIndicator): SaidGrade | PendingReason | undefined {
  const said = yearsDone(text);
  if (said === null) return undefined;
  const rungs = indicator.grades.flatMap(({ id, label }) => {
    const years = yearsDone(label);
    return years === null ? [] : [{ id, years }];
  });
  if (rungs.length < indicator.grades.length) return undefined;
  if (!saysYearsAlone(text, [...ownNames(indicator), ...indicator.grades.map(({ label }) => label)])) return 'grade-unclear';
  const [reached, another] = rungs.filter(({ years }) => isWithin(said, years));
  if (reached !== undefined) return another === undefined ? { grade: reached.id } : 'grade-unclear';
  return rungs.every(({ years }) => isShortOf(said, years)) ? { grade: null } : 'grade-unclear';
}
