import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { liftingChange } from '../../application/lifting-change';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useRowStoodOn } from '../../taskpane/hooks/useRowStoodOn';
import type { MarkedLine } from '../../taskpane/AnswerReportView';
import { cellReference } from '../../domain/cell';
import { laterWordsOf } from '../../words/languages';
import type { QuestionViewProps } from '../question';
import { measuringHeadroom } from './ask';
import type { HeadroomAnswer } from './ask';
import { headroomReport, liftableRows } from './report';

/** What still blocks: the gaps, each row’s way to its next level with a press that makes a scenario of it, and what stands at the edge. */
export function HeadroomView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen, scoring, subject, prefilled } = props;
  const { locale, text } = usePartWords();
  const stood = useRowStoodOn(scoring, subject.scored, prefilled === undefined);
  const stoodOn = (answer: HeadroomAnswer): MarkedLine | null => {
    const row = liftableRows(answer).findIndex(({ indicator }) => indicator.id === stood?.row);
    const code = liftableRows(answer)[row]?.indicator.code;
    return stood === null || code === undefined ? null : { table: 'rows', row, label: text.toRowStoodOn(code, cellReference(stood.cell)) };
  };
  const { lift } = laterWordsOf(locale).questions.headroom;
  const action = useCallback(
    (answer: HeadroomAnswer, table: string, index: number): ReactNode => {
      const row = table === 'rows' ? liftableRows(answer)[index]?.row : undefined;
      if (row === undefined || row.next === null || scenarios === null) return null;
      const note = lift(row.code);
      return (
        <MakeScenario
          session={scenarios}
          from={answer.scenario}
          actions={[liftingChange(row.indicator, row.next, row.needed)]}
          note={note}
          onOpen={onOpen}
          of={note}
        />
      );
    },
    [scenarios, onOpen, lift],
  );
  return <AnswerPage {...props} asking={measuringHeadroom} report={headroomReport} action={action} stoodOn={stoodOn} />;
}
