/** Where the words of a graded row, though they name no rung, say something else than what was filed beside them. */
import type { PendingReason } from '../domain/observation';
import type { GradeId, GradeIndicator } from '../domain/standard';
import { negations, ranks, signs } from '../language/lexicon/vocabulary';
import { canonicalNumberText, numberTokens } from '../language/numbers/number-tokens';
import { saidBy } from '../language/numbers/qualifiers';
import { isAccounting } from '../language/numbers/whole-text';
import { plainText } from '../language/text/fold';
import { wordsOf } from '../language/text/words';

/** Fewest words that can repeat a rung of the law's. */
const fewestWords = 3;

/** Why what was filed is not taken; null where the words leave it alone. `grade` is what was filed: null is none of the rungs. */
export function doubtOf(value: string | number, grade: GradeId | null, indicator: GradeIndicator): PendingReason | null {
  // A figure above naught is no word against what was filed: it may be the rise, or the number of works.
  if (typeof value === 'number') return grade !== null && value <= 0 ? 'words-contradict' : null;
  const text = plainText(value);
  if (text.trim() === '') return null;
  if (grade === null) return repeatsRung(text, indicator) ? 'words-contradict' : null;
  if (deniesAnything(text, ownWords(indicator)) || opensWithFall(text) || isNothing(text)) return 'words-contradict';
  return isOfAnotherRank(text, grade, indicator) ? 'grade-unclear' : null;
}

function ownWords({ name, grades }: GradeIndicator): string {
  return [name, ...grades.map(({ label }) => label)].join('; ');
}

/** `Tăng nhưng chưa đạt mục tiêu`, `Di tích: không`; words of the law's own rungs deny nothing. */
function deniesAnything(text: string, own: string): boolean {
  const isOwn = saidBy(own, [negations]);
  return negations.find(text).some((phrase) => phrase.id !== 'besides' && phrase.id !== 'other' && !isOwn(text, phrase));
}

/** `Giảm 2%`. */
function opensWithFall(text: string): boolean {
  return signs.find(text).some(({ id, start }) => id === 'fall' && !/[\p{L}\d]/u.test(text.slice(0, start)));
}

/** `(5)`, `-5`, `Di tích quốc gia: 0`. */
function isNothing(text: string): boolean {
  const canonical = canonicalNumberText(text);
  const { tokens } = numberTokens(canonical);
  const isAllNaught = tokens.length > 0 && tokens.every(({ value }) => value === 0);
  return isAllNaught || isAccounting(canonical) || tokens.some(({ value }) => value < 0);
}

/** `Trung tâm cấp huyện`, `Di tích quốc gia đặc biệt` beside the points of the lower rung. */
function isOfAnotherRank(text: string, grade: GradeId, { grades }: GradeIndicator): boolean {
  const ranksOf = (words: string): ReadonlySet<string> => new Set(ranks.find(words).flatMap(({ id }) => (id === 'other' ? [] : [id])));
  const own = ranksOf(grades.find(({ id }) => id === grade)?.label ?? '');
  const others = new Set(grades.flatMap(({ id, label }) => (id === grade ? [] : [...ranksOf(label)])));
  const said = [...ranksOf(text)];
  return said.length > 0 && (!said.some((rank) => own.has(rank)) || said.some((rank) => others.has(rank) && !own.has(rank)));
}

/** `100% các phường thực hiện tốt quy chế`: every word is one of a rung's. */
function repeatsRung(text: string, indicator: GradeIndicator): boolean {
  const said = wordsOf(text).filter(({ bare }) => bare !== '%');
  if (said.length < fewestWords || deniesAnything(text, '')) return false;
  return indicator.grades.some(({ label }) => {
    const own = new Set(wordsOf(label).map(({ bare }) => bare));
    return said.every(({ bare }) => own.has(bare));
  });
}
