/** What a column header of an indicator table says its column is. */
import { columnRoles } from '../../domain/indicator-table';
import type { ColumnRole } from '../../domain/indicator-table';
import { remembered } from '../../domain/remembered';
import { nameKey } from '../text/fold';
import { headingIsPresent, headingLooksAhead } from '../time-said';
import { columnRules, roleWeights } from './column-words';
import { yearIn } from '../year-in';
import { headingForms, headingKey } from './heading-key';
import type { HeadingKey } from './heading-key';
import headingWords from './heading-words.json';
import written from './indicator-columns.json';
import phrases from './indicator-phrases.json';

const rules = columnRules(columnRoles, written);

/** `thời điểm`, `đặc điểm`, `địa điểm` are no points; `mức độ` is no level. */
const otherwise = phrases.otherwise.map((phrase) => headingKey(phrase));
/** `Mức đạt được`: the present value, although `mức` heads levels. The longest first. */
const reachedPhrases = [...phrases.reached.vi, ...phrases.reached.en].map(headingKey).sort((a, b) => b.words.length - a.words.length);
const reached = headingForms([...phrases.reached.vi, ...phrases.reached.en]);
/** How strongly such a phrase speaks for the value. */
const reachedWeight = 4;

export type RoleScores = Readonly<Partial<Record<ColumnRole, number>>>;

/** The longest text taken for a header. */
export const longestHeader = 120;

/** The header without some phrases: those that only look like words of a role. */
function without(phrasesOut: readonly HeadingKey[], text: string): string {
  const key = headingKey(text);
  let rest = key.isMarked ? key.spelled : key.bare;
  for (const other of phrasesOut) rest = rest.replaceAll(key.isMarked ? other.spelled : other.bare, ' ');
  return rest === (key.isMarked ? key.spelled : key.bare) ? text : rest;
}

/** What a header says for each role before one role outweighs another. */
function weightsOf(header: string): Partial<Record<ColumnRole, number>> {
  const weights: Partial<Record<ColumnRole, number>> = Object.fromEntries(roleWeights(rules, without(otherwise, header)));
  if (!reached.standIn(headingKey(header))) return weights;
  const { level } = Object.fromEntries(roleWeights(rules, without(reachedPhrases, header)));
  if (level === undefined) delete weights.level;
  else weights.level = level;
  weights.value = reachedWeight;
  return weights;
}

/** How strongly a header speaks for the value, also where its word of points outweighs that: `Giá trị tính điểm`. 0 where it looks ahead. */
export const valueWeight = remembered((header: string): number => {
  const text = header.normalize('NFC');
  return headingLooksAhead(text) ? 0 : (weightsOf(text).value ?? 0);
});

/** How strongly a header text speaks for each role; roles without a word in it are left out. */
export const headerScores = remembered((header: string): RoleScores => {
  const text = without(otherwise, header.normalize('NFC'));
  const scores = weightsOf(header.normalize('NFC'));
  if (headingKey(text).words.length === 0) return {};
  if (scores.value === undefined && yearIn(text) !== null) scores.value = 2;
  // A word of points outweighs what it is points of: `Điểm đánh giá`, `Điểm hiện trạng`, `Thang điểm quy định`.
  if (scores.scale !== undefined) {
    delete scores.points;
    delete scores.level;
    delete scores.value;
    delete scores.verdict;
  } else if (scores.points !== undefined) {
    delete scores.value;
    delete scores.level;
    if ((scores.points ?? 0) >= 3) delete scores.verdict;
  }
  const isPresent = headingIsPresent(text);
  if (headingLooksAhead(text)) delete scores.value;
  // `Hiện trạng so với tiêu chuẩn`: the present value, not the level.
  if (scores.value !== undefined && isPresent) {
    delete scores.level;
    delete scores.name;
  }
  return scores;
});

/** The latest year that a header names; null where it names none. */
export const headerYear = yearIn;

/** Folded words that headers are made of. */
const words = new RegExp(`(?:^| )(?:${[...headingWords.vi, ...headingWords.en].map(nameKey).join('|')})(?: |$)`);

/** True where a folded text holds a word that headers are made of; cheap, for the first pass over a sheet. Whether it is a header is asked later. */
export function hasHeaderWord(key: string): boolean {
  return key.length <= longestHeader && words.test(key);
}
