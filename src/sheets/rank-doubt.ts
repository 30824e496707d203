/** Where the words of a graded row name a rank, or a class of works, that is not the filed rung's. */
import type { GradeId, GradeIndicator } from '../domain/standard';
import { ranks, workClasses } from '../language/lexicon/vocabulary';

type Named = (words: string) => readonly string[];

const ranksOf: Named = (words) => ranks.find(words).flatMap(({ id }) => (id === 'other' ? [] : [id]));
const classesOf: Named = (words) => workClasses.find(words).map(({ id }) => id);

/** None of those that the row's name and the rung say, or one that only another rung says. */
function isAnother(named: Named, text: string, grade: GradeId, { name, grades }: GradeIndicator): boolean {
  const own = new Set([name, ...grades.flatMap(({ id, label }) => (id === grade ? [label] : []))].flatMap(named));
  const others = new Set(grades.flatMap(({ label }) => named(label)));
  const said = named(text);
  return said.length > 0 && (!said.some((each) => own.has(each)) || said.some((each) => others.has(each) && !own.has(each)));
}

/** `Trung tâm cấp huyện`, `Di tích quốc gia đặc biệt` beside the points of the lower rung. */
export function isOfAnotherRank(text: string, grade: GradeId, indicator: GradeIndicator): boolean {
  return isAnother(ranksOf, text, grade, indicator);
}

/** `Công trình loại III` where the rungs ask for loại I or II; in a row whose rungs have no classes the word is of something else. */
export function isOfAnotherClass(text: string, grade: GradeId, indicator: GradeIndicator): boolean {
  return indicator.grades.some(({ label }) => classesOf(label).length > 0) && isAnother(classesOf, text, grade, indicator);
}
