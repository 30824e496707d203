/** Arguments that name something of the edition: an indicator, a region, a policy, a grade, an urban class. */
import type { Policy } from '../domain/assessment';
import { failure, success } from '../domain/result';
import type { Adjustment, GradeId, GradeIndicator, Indicator, MixedIndicator, Standard, UrbanClass } from '../domain/standard';
import { gradesOf, indicatorCalled } from '../domain/standard';
import { gradeNamed, regionNamed } from '../language/edition-names';
import { classes, policies } from '../language/lexicon/vocabulary';
import { isBlank, shown } from './arguments';
import type { Read } from './arguments';

/** The indicator of a printed number (`7`, also as the text `07`), of a code (`2A.II.03`), or of an id. */
export function readIndicator(argument: unknown, standard: Standard): Read<Indicator> {
  if (isBlank(argument)) return failure({ code: 'argument-blank', data: { parameter: 'indicator' } });
  const found = typeof argument === 'string' || typeof argument === 'number' ? indicatorCalled(standard, argument) : null;
  if (found !== null) return success(found);
  const numbers = standard.indicators.map((indicator) => indicator.number);
  return failure({ code: 'indicator-unknown', data: { given: shown(argument), first: Math.min(...numbers), last: Math.max(...numbers) } });
}

/** A region by its id, its whole name, or one of the regions that share a name (`Tây Nguyên`). */
export function readRegion(argument: unknown, standard: Standard): Read<Adjustment> {
  const found = typeof argument === 'string' ? regionNamed(argument, standard) : null;
  if (found !== null) return success(found);
  return failure({ code: 'region-unknown', data: { given: shown(argument), known: standard.adjustments.map(({ name }) => name) } });
}

/** What a value below the minimum level earns, in words of either language. */
export function readPolicy(argument: unknown): Read<Policy> {
  const policy = typeof argument === 'string' ? policies.is(argument) : null;
  if (policy !== null) return success(policy);
  return failure({ code: 'policy-unknown', data: { given: shown(argument) } });
}

/**
 * The grade reached, by the edition's own words for it or by its place: 1 the better grade, 2 the lesser one, 0 neither.
 * null is below every grade.
 */
export function readGrade(argument: unknown, indicator: GradeIndicator | MixedIndicator): Read<GradeId | null> {
  if (isBlank(argument)) return failure({ code: 'argument-blank', data: { parameter: 'value' } });
  if (argument === 0) return success(null);
  if (typeof argument === 'number') {
    const byPlace = gradesOf(indicator).find((_grade, index) => index + 1 === argument);
    if (byPlace !== undefined) return success(byPlace.id);
  }
  const named = typeof argument === 'string' ? gradeNamed(argument, indicator) : undefined;
  if (named !== undefined) return success(named);
  const labels = gradesOf(indicator).map(({ label }) => label);
  return failure({
    code: 'grade-unclear',
    data: { indicator: indicator.code, given: shown(argument), best: labels[0] ?? '', least: labels.slice(1).join('; ') },
  });
}

/** An urban class: `II`, `loại II`, `đặc biệt`, or its number. */
export function readUrbanClass(argument: unknown): Read<UrbanClass> {
  const found = classes.is(shown(argument));
  return found === null ? failure({ code: 'class-unknown', data: { given: shown(argument) } }) : success(found);
}
