/** A problem as a sentence: what happened, where, why, and what to do. The only door from problem codes to words. */
import type { Problem, ProblemCode, ProblemData } from '../domain/problem';
import type { Locale } from './locale';
import { cellPlace } from './places';
import { problemsEn } from './en/problems';
import { problemsVi } from './vi/problems';
import type { ProblemSentences } from './sentence-table';

const sentences: Readonly<Record<Locale, ProblemSentences>> = { vi: problemsVi, en: problemsEn };

/** Ties a code to its own data, so that TypeScript can follow the pair through the table. */
type ProblemOf<Code extends ProblemCode> = { readonly [Each in Code]: { readonly code: Each; readonly data: ProblemData[Each] } }[Code];

function bodyOf<Code extends ProblemCode>(problem: ProblemOf<Code>, table: ProblemSentences): string {
  return table[problem.code](problem.data);
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** `Ô F47, trang “Phụ lục 03”: …`. Problems without a cell begin with the sentence itself. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const body = bodyOf(problem, sentences[locale]);
  // These two name the cell inside their sentence.
  if (problem.cell === null || problem.code === 'cell-gone' || problem.code === 'sheet-hidden') return body;
  return `${capitalise(cellPlace(problem.cell, locale))}: ${body}`;
}
