/** What a column header of an indicator table says its column is. */
import { columnRoles } from '../../domain/indicator-table';
import type { ColumnRole } from '../../domain/indicator-table';
import { remembered } from '../../domain/remembered';
import { nameKey } from '../text/fold';
import { headingIsPresent, headingLooksAhead } from '../time-said';
import { columnRules, roleWeights } from './column-words';
import { yearIn } from '../year-in';
import { headingKey } from './heading-key';
import headingWords from './heading-words.json';
import written from './indicator-columns.json';
import phrases from './indicator-phrases.json';

const rules = columnRules(columnRoles, written);

/** `thời điểm`, `đặc điểm`, `địa điểm` are no points; `mức độ` is no level. */
const otherwise = phrases.otherwise.map((phrase) => headingKey(phrase));

export type RoleScores = Readonly<Partial<Record<ColumnRole, number>>>;

/** The longest text taken for a header. */
export const longestHeader = 120;

/** The header without words that only look like words of a role. */
function withoutOthers(text: string): string {
  const key = headingKey(text);
  let rest = key.isMarked ? key.spelled : key.bare;
  for (const other of otherwise) rest = rest.replaceAll(key.isMarked ? other.spelled : other.bare, ' ');
  return rest === (key.isMarked ? key.spelled : key.bare) ? text : rest;
}

/** How strongly a header text speaks for each role; roles without a word in it are left out. */
export const headerScores = remembered((header: string): RoleScores => {
  const text = withoutOthers(header.normalize('NFC'));
  const scores: Partial<Record<ColumnRole, number>> = Object.fromEntries(roleWeights(rules, text));
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
