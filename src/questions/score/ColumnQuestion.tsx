import { useId } from 'react';
import type { ReactNode } from 'react';
import { rowsInQuestion } from '../../application/settle-columns';
import type { WeighedCandidate, WeighedQuestion } from '../../application/settle-columns';
import { cellReference, columnLetters } from '../../domain/cell';
import type { ColumnCandidate } from '../../domain/indicator-table';
import { formatPoints } from '../../words/numbers';
import { QuestionBar } from '../../taskpane/QuestionBar';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import type { PartWords } from '../../taskpane/hooks/usePartWords';
import { keepFocus } from '../../taskpane/lost-focus';
import { formatRange } from '../../taskpane/headline-text';

/** Props of the question. */
export type ColumnQuestionProps = {
  readonly question: WeighedQuestion;
  readonly onAnswer: (choice: ColumnCandidate['choice']) => void;
};

/** The columns (or tables) that could all be meant, each with what it makes of the total; one press chooses. */
export function ColumnQuestion({ question, onAnswer }: ColumnQuestionProps): ReactNode {
  const words = usePartWords();
  const { text } = words;
  const id = useId();
  const { about, candidates } = question;
  const titles = { value: text.chooseColumn, points: text.choosePoints, table: text.chooseTable };
  const differs = { value: text.columnsDiffer, points: text.pointsDiffer, table: text.tablesDiffer };
  const answer = (choice: ColumnCandidate['choice']): void => {
    // The question goes with its answer; what was read stands in its place.
    const view = document.getElementById(id)?.parentElement;
    onAnswer(choice);
    keepFocus(() => view?.querySelector<HTMLElement>('[data-columns-read]'));
  };
  return (
    <QuestionBar
      id={id}
      title={titles[about]}
      text={differs[about](rowsInQuestion(question))}
      answers={candidates.map((candidate) => ({
        key: `${candidate.cell.sheet}!${cellReference(candidate.cell)}`,
        name: nameOf(candidate, about, words),
        more: moreOf(candidate, about, words),
        onChoose: () => {
          answer(candidate.choice);
        },
      }))}
    />
  );
}

/** `Cột E · Hiện trạng › Sau sáp nhập`; `Cột F · Hiện trạng 2023 · đang ẩn`. */
function nameOf({ cell, heading, isHidden = false }: WeighedCandidate, about: WeighedQuestion['about'], { text }: PartWords): string {
  if (about === 'table') return `${text.onSheet(heading)} · ${text.tableAt(cellReference(cell))}`;
  const column = text.columnLetters(columnLetters(cell.column));
  return [column, heading, isHidden ? text.hiddenColumn : ''].filter((part) => part !== '').join(' · ');
}

/** `54,06–56,06 điểm · khác 48 dòng`. */
function moreOf({ total, isProposed, differs }: WeighedCandidate, about: WeighedQuestion['about'], { locale, text }: PartWords): string {
  const points =
    about === 'points'
      ? text.wouldFile(total.filed === null ? '–' : formatPoints(total.filed, locale))
      : text.wouldGive(formatRange(total.certain, total.possible, locale));
  return `${points} · ${isProposed ? text.proposedColumn : text.rowsApart(differs.length)}`;
}
