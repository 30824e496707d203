import type { Problem } from '../domain/problem';
import type { ScoredWorkbook } from './score-workbook';

/** Why a workbook that was read has no score. A sheet too large or garbled comes before "no table": the table may well be on it. */
export function reasonUnscored({ assessment, problems }: Pick<ScoredWorkbook, 'assessment' | 'problems'>): Problem | null {
  if (assessment !== null) return null;
  const reasonOf = (code: Problem['code']): Problem | undefined => problems.find(({ code: own }) => own === code);
  const codes = ['workbook-empty', 'sheet-too-large', 'sheets-too-large', 'text-garbled', 'one-column-text', 'no-indicator-table'] as const;
  return codes.map(reasonOf).find((reason) => reason !== undefined) ?? problems[0] ?? null;
}
