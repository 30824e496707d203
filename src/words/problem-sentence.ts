/** A problem as a sentence: what happened, where, why, and what to do. The only door from problem codes to words. */
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

/** `Ô F47, trang “Phụ lục 03”: …`. Problems without a cell begin with the sentence itself. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const body = sentenceBody(problem, locale);
  // These two name the cell inside their sentence.
  if (problem.cell === null || problem.code === 'cell-gone' || problem.code === 'sheet-hidden') return body;
  return `${capitalised(cellPlace(problem.cell, locale), locale)}: ${body}`;
}
