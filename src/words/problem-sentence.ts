/** A problem as a sentence: what happened, where, why, and what to do. The only door from problem codes to words. */
import type { Problem, ProblemCode, ProblemData } from '../domain/problem';
import { wordsOf } from './languages';
import type { Locale } from './locale';
import { capitalised } from './numbers';
import { cellPlace } from './places';
import type { Sentences } from './sentence-table';

/** Ties a code to its own data, so that TypeScript can follow the pair through the table. */
type ProblemOf<Code extends ProblemCode> = { readonly [Each in Code]: { readonly code: Each; readonly data: ProblemData[Each] } }[Code];

function bodyOf<Code extends ProblemCode>(problem: ProblemOf<Code>, table: Sentences<ProblemData>): string {
  return table[problem.code](problem.data);
}

/** `Ô F47, trang “Phụ lục 03”: …`. Problems without a cell begin with the sentence itself. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const body = bodyOf(problem, wordsOf(locale).problems);
  // These two name the cell inside their sentence.
  if (problem.cell === null || problem.code === 'cell-gone' || problem.code === 'sheet-hidden') return body;
  return `${capitalised(cellPlace(problem.cell, locale), locale)}: ${body}`;
}
