/** Whether the edition scored by is today's law, and which text is. */
import { findInstrument, hasEdition, successorOf } from '../../application/legal-texts';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { Standard } from '../../domain/standard';
import { editionName, instrumentName } from '../../words/law-names';
import { formatDate } from '../../words/numbers';
import type { Words } from '../hooks/useWords';

/** `Hiện áp dụng Nghị quyết 111/2025/UBTVQH15; Nâng Loại chưa có bảng của văn bản này.`; null where no later text is known. */
export function successorText(standard: Standard, { locale, text }: Words): string | null {
  const successor = successorOf(standard);
  if (successor === null) return null;
  const name = instrumentName(successor.id, findInstrument, locale);
  return hasEdition(successor) ? text.lawNow(name) : text.lawNowWithoutTable(name);
}

/** Where today stands to the edition's dates, as the scoring saw it. */
export function lawState({ standard, problems }: ScoredWorkbook): 'in-force' | 'ended' | 'not-yet' {
  const found = problems.find((problem) => problem.code === 'edition-not-in-force');
  if (found?.code !== 'edition-not-in-force') return 'in-force';
  return found.data.date < standard.from ? 'not-yet' : 'ended';
}

/** What must be said of the edition's dates; null while it is in force. */
export function lawInForceText(scored: ScoredWorkbook, words: Words): string | null {
  const { standard } = scored;
  const { locale, text } = words;
  const edition = editionName(standard, locale);
  switch (lawState(scored)) {
    case 'in-force':
      return null;
    case 'not-yet':
      return text.lawNotYet(edition, formatDate(standard.from, locale));
    case 'ended': {
      const ended = text.lawEnded(edition, formatDate(standard.to ?? '', locale));
      const successor = successorText(standard, words);
      return successor === null ? ended : `${ended} ${successor}`;
    }
  }
}
