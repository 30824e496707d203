/** A requirement's figures in words. */
import type { Requirement, RequirementResult } from '../domain/requirement';
import type { Measure } from '../words/format';
import { requirementFigures, requirementFormat } from '../words/requirement-figures';
import { differenceUnit, formatNumber, wholePeople, withUnit } from '../words/numbers';
import type { ScenarioWords } from './hooks/useScenarioWords';

function figure(value: number, measure: Measure, { locale }: ScenarioWords): string {
  return withUnit(formatNumber(wholePeople(value, measure.unit), locale, requirementFormat), measure, locale);
}

/** The figures of a requirement as the pane shows them: one that falls short never looks like what is asked for. */
function held(result: RequirementResult, { locale }: ScenarioWords): ReturnType<typeof requirementFigures> {
  return requirementFigures(result, locale);
}

/** `từ 75.000 người trở lên (mức chung 150.000 người)`; the classes; or that the figure is not known. */
export function requiredText(result: RequirementResult, requirement: Requirement | undefined, words: ScenarioWords): string {
  const { text } = words;
  if (requirement !== undefined && requirement.classes.length > 0) return text.oneOfClasses(requirement.classes.join(', '));
  if (result.adjusted === null || result.required === null) return text.requiredUnknown;
  const adjusted = withUnit(held(result, words).required ?? '', result, words.locale);
  return result.adjusted === result.required ? text.atLeast(adjusted) : text.lowered(adjusted, figure(result.required, result, words));
}

/** What the city has; `–` without data. */
export function actualText(result: RequirementResult, words: ScenarioWords): string {
  const { actual } = held(result, words);
  return actual === null ? '–' : withUnit(actual, result, words.locale);
}

/** `thiếu 12.236 người`, `dư 10 điểm %`; '' where there is nothing to compare. */
export function gapText(result: RequirementResult, words: ScenarioWords): string {
  if (result.gap === null) return '';
  const unit = differenceUnit(result, words.locale);
  const { missing } = held(result, words);
  if (result.verdict === 'not-met') return missing === null ? '' : words.text.gap(withUnit(missing, unit, words.locale));
  return result.gap > 0 ? words.text.spare(figure(result.gap, unit, words)) : '';
}
