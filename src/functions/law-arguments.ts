/** Arguments that name something of the edition: an indicator, a region, a policy, a grade, an urban class. */
import type { Policy } from '../domain/assessment';
import { failure, success } from '../domain/result';
import type { GradeId, GradeIndicator, Indicator, RegionAdjustment, Standard, UrbanClass } from '../domain/standard';
import { isBlank, shown, textKey, wordKey } from './arguments';
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
  const key = typeof argument === 'string' ? wordKey(argument) : '';
  const found = standard.regions.find(({ id, name }) => [id, name, ...name.split(';')].some((each) => wordKey(each) === key));
  if (found !== undefined) return success(found);
  return failure({ code: 'region-unknown', data: { given: shown(argument), known: standard.regions.map(({ name }) => name) } });
}

const policyWords: Readonly<Record<Policy, readonly string[]>> = {
  strict: ['strict', 'chat che'],
  proportional: ['proportional', 'theo ty le', 'theo ti le', 'ty le', 'ti le'],
};

/** What a value below the minimum level earns, in words of either language. */
export function readPolicy(argument: unknown): Read<Policy> {
  const key = typeof argument === 'string' ? wordKey(argument) : '';
  if (policyWords.strict.includes(key)) return success('strict');
  if (policyWords.proportional.includes(key)) return success('proportional');
  return failure({ code: 'policy-unknown', data: { given: shown(argument) } });
}

const noGradeWords: readonly string[] = ['chua dat', 'khong dat', 'not met', 'none'];
const gradeWords: Readonly<Record<GradeId, readonly string[]>> = {
  maximum: ['toi da', 'maximum'],
  minimum: ['toi thieu', 'minimum'],
};

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
  if (typeof argument === 'string') {
    const key = wordKey(argument);
    if (noGradeWords.includes(key)) return success(null);
    const exact = indicator.grades.filter(({ label }) => textKey(label) === textKey(argument));
    const loose = indicator.grades.filter(({ id, label }) => wordKey(label) === key || gradeWords[id].includes(key));
    // Typed without diacritics `du` is both grades of row 2 (Dư, Đủ): then it is neither.
    const [found, another] = exact.length > 0 ? exact : loose;
    if (found !== undefined && another === undefined) return success(found.id);
  }
  const [best, least] = indicator.grades;
  return failure({
    code: 'grade-unclear',
    data: { indicator: indicator.number, given: shown(argument), best: best.label, least: least.label },
  });
}

const classByWord: Readonly<Record<string, UrbanClass>> = {
  'dac biet': 'special',
  special: 'special',
  i: 'I',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  v: 'V',
  '1': 'I',
  '2': 'II',
  '3': 'III',
  '4': 'IV',
  '5': 'V',
};

/** An urban class: `II`, `loại II`, `đặc biệt`, or its number. */
export function readUrbanClass(argument: unknown): Read<UrbanClass> {
  const key = wordKey(shown(argument)).replace(/^(?:do thi )?(?:loai |class )/, '');
  const found = classByWord[key];
  return found === undefined ? failure({ code: 'class-unknown', data: { given: shown(argument) } }) : success(found);
}
