import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { WrittenField } from '../../taskpane/WrittenField';
import { keptInputs } from '../../taskpane/hooks/kept-inputs';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { QuestionViewProps } from '../question';
import { findingFewest } from './ask';
import type { FewestAnswer } from './ask';
import { codesOf, fewestReport, setsTable } from './report';

const useInputs = keptInputs({ without: '' });

/** The fewest rows that are enough: the first way becomes a scenario by the large button, every other one by that of its line. */
export function FewestView(props: QuestionViewProps): ReactNode {
  const { scenarios, scoring, subject, onOpen } = props;
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions['fewest-changes'];
  const [{ without }, setInputs] = useInputs(scoring, subject.scored.standard.edition);
  const written = useMemo(() => (without.trim() === '' ? {} : { without }), [without]);
  const offer = useCallback(
    (answer: FewestAnswer, index: number, of: string | null): ReactNode => {
      const set = answer.sets[index];
      if (set === undefined || set.actions.length === 0 || scenarios === null) return null;
      const rows = codesOf(
        answer.standard,
        set.rows.map(({ indicator }) => indicator),
      );
      const further = index === 0 ? answer.further : null;
      const besides = further?.rows.map(({ indicator }) => indicator) ?? [];
      const note = further === null ? text.scenarioNote(rows) : text.furtherNote(rows, codesOf(answer.standard, besides));
      const about = { session: scenarios, from: answer.scenario, actions: further?.actions ?? set.actions, note, onOpen };
      return <MakeScenario key={rows} {...about} {...(of === null ? {} : { of })} />;
    },
    [scenarios, onOpen, text],
  );
  const below = useCallback((answer: FewestAnswer): ReactNode => offer(answer, 0, null), [offer]);
  const action = useCallback(
    (answer: FewestAnswer, table: string, row: number): ReactNode =>
      table === setsTable && row > 0 ? offer(answer, row, text.way(String(row + 1))) : null,
    [offer, text],
  );
  const keep = (value: string): void => {
    setInputs(() => ({ without: value }));
  };
  const form = <WrittenField label={text.without} hint={text.withoutHint} value={without} canRead={() => true} onChange={keep} />;
  return <AnswerPage {...props} asking={findingFewest} report={fewestReport} written={written} form={form} below={below} action={action} />;
}
