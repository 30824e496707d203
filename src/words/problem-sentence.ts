/** A problem as a sentence: what happened, where, why, and what to do. The only door from problem codes to words. */
import type { Problem, ProblemCode, ProblemData } from '../domain/problem';
import type { BoundaryProblems } from '../domain/problems/boundaries';
import type { ListProblems } from '../domain/problems/lists';
import type { ScenarioProblems } from '../domain/problems/scenarios';
import { laterWordsOf, wordsOf } from './languages';
import type { Locale } from './locale';
import { capitalised } from './numbers';
import { cellPlace } from './places';
import type { Sentences } from './sentence-table';

/** Problems that only scenarios, their lists and their map have: their sentences come with the later words, as these parts do. */
type LaterData = ScenarioProblems & ListProblems & BoundaryProblems;
type LaterCode = keyof LaterData;
type FirstCode = Exclude<ProblemCode, LaterCode>;

/** Ties a code to its own data, so that TypeScript can follow the pair through the table. */
type ProblemOf<Code extends ProblemCode> = { readonly [Each in Code]: { readonly code: Each; readonly data: ProblemData[Each] } }[Code];

function firstBody<Code extends FirstCode>(problem: ProblemOf<Code>, table: Sentences<Pick<ProblemData, FirstCode>>): string {
  return table[problem.code](problem.data);
}

function laterBody<Code extends LaterCode>(problem: ProblemOf<Code>, table: Sentences<Pick<ProblemData, LaterCode>>): string {
  return table[problem.code](problem.data);
}

function isFirst(problem: Problem, locale: Locale): problem is Extract<Problem, { readonly code: FirstCode }> {
  return problem.code in wordsOf(locale).problems;
}

/** `Ô F47, trang “Phụ lục 03”: …`. Problems without a cell begin with the sentence itself. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const body = isFirst(problem, locale)
    ? firstBody(problem, wordsOf(locale).problems)
    : laterBody(problem, laterWordsOf(locale).problems);
  // These two name the cell inside their sentence.
  if (problem.cell === null || problem.code === 'cell-gone' || problem.code === 'sheet-hidden') return body;
  return `${capitalised(cellPlace(problem.cell, locale), locale)}: ${body}`;
}
