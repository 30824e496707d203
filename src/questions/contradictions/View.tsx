import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { QuestionViewProps } from '../question';
import { contradicting } from './ask';
import { contradictionsReport, linesOf, quantityText } from './report';

/** Where the workbook contradicts itself; a value that does not count today becomes a scenario by one press. */
export function ContradictionsView(props: QuestionViewProps): ReactNode {
  const { locale } = usePartWords();
  const { scenarios, onOpen } = props;
  const { takeNote } = laterWordsOf(locale).questions.contradictions;
  return (
    <AnswerPage
      {...props}
      asking={contradicting}
      report={contradictionsReport}
      action={(answer, _table, row) => {
        const line = linesOf(answer)[row];
        if (scenarios === null || line === undefined) return null;
        const { actions, total, cell } = line.value;
        if (actions === null || actions.length === 0 || total === null) return null;
        const note = takeNote(quantityText(line.item.quantity, props.subject.scored.standard, locale), cell?.sheet ?? '');
        return <MakeScenario session={scenarios} from={null} actions={actions} note={note} onOpen={onOpen} of={note} />;
      }}
    />
  );
}
