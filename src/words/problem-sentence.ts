/** A problem as a sentence: what happened, where, why, and what to do. The only door from problem codes to words. */
import { qualifiedReference } from '../domain/cell';
import type { CellAddress } from '../domain/cell';
import type { Problem, ProblemCode, ProblemData } from '../domain/problem';
import { laterWordsOf, wordsOf } from './languages';
import type { Locale } from './locale';
import { capitalised } from './numbers';
import { cellPlace } from './places';
import type { Sentences } from './sentence-table';
import type { LaterWords, Words } from './words';

/** Ties a code to its own data, so that TypeScript can follow the pair through the table. */
type ProblemOf<Code extends ProblemCode> = { readonly [Each in Code]: { readonly code: Each; readonly data: ProblemData[Each] } }[Code];

type FirstCode = keyof Words['problems'];
type LaterCode = keyof LaterWords['laterProblems'];

/** A code that has a sentence in neither table makes this no type: it does not compile. */
type EveryCode = [Exclude<ProblemCode, FirstCode | LaterCode>] extends [never] ? ProblemCode : never;

function isSaidAtOnce(problem: ProblemOf<EveryCode>, table: Words['problems']): problem is ProblemOf<FirstCode> {
  return Object.hasOwn(table, problem.code);
}

function isSaidLater(problem: ProblemOf<EveryCode>, table: Words['problems']): problem is ProblemOf<LaterCode> {
  return !isSaidAtOnce(problem, table);
}

function bodyOf<Code extends ProblemCode>(problem: ProblemOf<Code>, table: Sentences<Pick<ProblemData, Code>>): string {
  return table[problem.code](problem.data);
}

function sentenceBody(problem: Problem, locale: Locale): string {
  const table = wordsOf(locale).problems;
  // What meets a later problem is fetched together with the words for it (LazyPart, useScenarios).
  return isSaidLater(problem, table) ? bodyOf(problem, laterWordsOf(locale).laterProblems) : bodyOf(problem, table);
}

/** True where the sentence has the cell in it: it is not told twice. */
function namesItsCell({ code, data }: Problem, cell: CellAddress): boolean {
  return code === 'cell-gone' || code === 'sheet-hidden' || ('cell' in data && data.cell === qualifiedReference(cell));
}

/** `Ô F47, trang “Phụ lục 03”: …`. Problems without a cell begin with the sentence itself. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const body = sentenceBody(problem, locale);
  if (problem.cell === null || namesItsCell(problem, problem.cell)) return body;
  return `${capitalised(cellPlace(problem.cell, locale), locale)}: ${body}`;
}
