import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { scenarioLimit } from '../../application/edit-scenarios';
import { Section } from '../../taskpane/Section';
import { WriteAnswer } from '../../taskpane/WriteAnswer';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { noFields } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { ComparisonTable } from './ComparisonTable';
import { Waterfall } from './Waterfall';
import { comparing } from './ask';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Baseline and scenarios side by side, and which change of the scenario shown brought which points. */
export function ComparisonView({ question, subject, writing }: QuestionViewProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const asked = useMemo(() => comparing.ask(subject, noFields), [subject]);
  const { replayed } = subject;
  const answer = asked.ok ? asked.value : null;
  const all = answer?.scenarios ?? [];
  const shown = all.find(({ scenario }) => scenario.name === replayed?.shown) ?? all[0];
  return (
    <>
      <Section title={text.comparison} brief={all.length === 0 ? '' : String(all.length)}>
        {answer === null || shown === undefined ? (
          <p className={styles.quiet}>{text.comparisonEmpty}</p>
        ) : (
          <>
            <ComparisonTable base={answer.base} scenarios={all.slice(0, scenarioLimit)} />
            <Waterfall compared={shown} standard={subject.scored.standard} />
          </>
        )}
      </Section>
      {replayed === null || replayed.sheet === null || replayed.areKept ? null : (
        <p className={styles.quiet}>{text.sheetBehind(replayed.sheet)}</p>
      )}
      <WriteAnswer question={question} subject={subject} writing={writing} isPrimary canWrite={answer !== null} />
    </>
  );
}
