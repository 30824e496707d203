/** The names that an edition brings along, as texts say them: its regions and its grades. The edition's own data are the vocabulary. */
import type { Adjustment, GradeId, GradeIndicator, MixedIndicator, Standard } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { hasDoubtfulSign } from './doubtful-sign';
import { headingKey } from './headers/heading-key';
import { gradePlace } from './level-said';

/** True where both texts are the same words, signs aside: with diacritics, or without where either was typed without any. */
function areSameWords(a: string, b: string): boolean {
  const [first, second] = [headingKey(a), headingKey(b)];
  if (first.words.length === 0) return false;
  return first.isMarked && second.isMarked ? first.spelled === second.spelled : first.bare === second.bare;
}

/** The region that a text names: by id, by its whole name, or by one of the names joined in it (`Tây Nguyên`); null where none. */
export function regionNamed(text: string, standard: Standard): Adjustment | null {
  const found = standard.adjustments.find(({ id, name }) => [id, name, ...name.split(';')].some((each) => areSameWords(each, text)));
  return found ?? null;
}

/**
 * The grade that a text is: the edition's own words for it, its place (`mức tối đa`), or a verdict that denies them all
 * (`không đạt`, `KĐ`). null is below every grade; undefined
 * where the text is no grade, more than one (`du` typed for `Dư` or `Đủ`), or has a sign that makes it another (`≥ cấp xã`).
 */
export function gradeNamed(text: string, indicator: GradeIndicator | MixedIndicator): GradeId | null | undefined {
  const composed = text.normalize('NFC');
  const grades = gradesOf(indicator).filter(({ label }) => !hasDoubtfulSign(composed, label));
  const exact = grades.find(({ label }) => headingKey(label).spelled === headingKey(text).spelled);
  if (exact !== undefined) return exact.id;
  const place = hasDoubtfulSign(composed, '') ? undefined : gradePlace(text);
  if (place === null || gradesOf(indicator).some(({ id }) => id === place)) return place;
  const [found, another] = grades.filter(({ label }) => areSameWords(label, text));
  return found !== undefined && another === undefined ? found.id : undefined;
}
