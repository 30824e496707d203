import type { ScoredWorkbook } from '../application/score-workbook';

/** Where today stands to the edition's dates, as the scoring saw it. */
export function lawState({ standard, problems }: ScoredWorkbook): 'in-force' | 'ended' | 'not-yet' {
  const found = problems.find((problem) => problem.code === 'edition-not-in-force');
  if (found?.code !== 'edition-not-in-force') return 'in-force';
  return found.data.date < standard.from ? 'not-yet' : 'ended';
}
