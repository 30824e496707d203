/** Arguments that name something of the edition: an indicator, a region, a policy, a grade, an urban class. */
import type { Policy } from '../domain/assessment';
import { failure, success } from '../domain/result';
import type { GradeId, GradeIndicator, Indicator, RegionAdjustment, Standard, UrbanClass } from '../domain/standard';
import { gradeNamed, regionNamed } from '../language/edition-names';
import { classes, policies } from '../language/lexicon/vocabulary';
import { isBlank, shown } from './arguments';
import type { Read } from './arguments';

/** The indicator of a printed number: `7`, also as the text `07`. */
export function readIndicator(argument: unknown, standard: Standard): Read<Indicator> {
  if (isBlank(argument)) return failure({ code: 'argument-blank', data: { parameter: 'indicator' } });
  const isDigits = typeof argument === 'string' && /^\s*\d{1,3}\s*$/.test(argument);
  const number = isDigits ? Number(argument) : argument;
  const found = standard.indicators.find((indicator) => indicator.number === number);
  if (found !== undefined) return success(found);
  const numbers = standard.indicators.map((indicator) => indicator.number);
  return failure({ code: 'indicator-unknown', data: { given: shown(argument), first: Math.min(...numbers), last: Math.max(...numbers) } });
}

/** A region by its id, its whole name, or one of the regions that share a name (`Tây Nguyên`). */
export function readRegion(argument: unknown, standard: Standard): Read<RegionAdjustment> {
  const found = typeof argument === 'string' ? regionNamed(argument, standard) : null;
  if (found !== null) return success(found);
  return failure({ code: 'region-unknown', data: { given: shown(argument), known: standard.regions.map(({ name }) => name) } });
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
export function readGrade(argument: unknown, indicator: GradeIndicator): Read<GradeId | null> {
  if (isBlank(argument)) return failure({ code: 'argument-blank', data: { parameter: 'value' } });
  if (argument === 0) return success(null);
  if (typeof argument === 'number') {
    const byPlace = indicator.grades.find((_grade, index) => index + 1 === argument);
    if (byPlace !== undefined) return success(byPlace.id);
  }
  const named = typeof argument === 'string' ? gradeNamed(argument, indicator) : undefined;
  if (named !== undefined) return success(named);
  const [best, least] = indicator.grades;
  return failure({
    code: 'grade-unclear',
    data: { indicator: indicator.number, given: shown(argument), best: best.label, least: least.label },
  });
}

/** An urban class: `II`, `loại II`, `đặc biệt`, or its number. */
export function readUrbanClass(argument: unknown): Read<UrbanClass> {
  const found = classes.is(shown(argument));
  return found === null ? failure({ code: 'class-unknown', data: { given: shown(argument) } }) : success(found);
}
