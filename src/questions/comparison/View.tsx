import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../application/assess-scenarios';
import { scenarioLimit } from '../../application/edit-scenarios';
import type { Standard } from '../../domain/standard';
import { Section } from '../../taskpane/Section';
import { WideButton } from '../../taskpane/wide/WideButton';
import { WriteAnswer } from '../../taskpane/WriteAnswer';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { noFields } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { ComparisonTable } from './ComparisonTable';
import { WaterfallChart } from './Waterfall';
import { comparing } from './ask';
import type { ComparisonAnswer } from './ask';
import { useComparedTable } from './useComparedTable';
import { useWaterfalls } from './useWaterfalls';

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
          <Compared answer={answer} shown={shown} standard={subject.scored.standard} />
        )}
      </Section>
      {replayed === null || replayed.sheet === null || replayed.areKept ? null : (
        <p className={styles.quiet}>{text.sheetBehind(replayed.sheet)}</p>
      )}
      <WriteAnswer question={question} subject={subject} writing={writing} isPrimary canWrite={answer !== null} />
    </>
  );
}

type ComparedProps = { readonly answer: ComparisonAnswer; readonly shown: ComparedScenario; readonly standard: Standard };

function Compared({ answer: { base, scenarios }, shown, standard }: ComparedProps): ReactNode {
  const table = useComparedTable(
    base,
    useMemo(() => scenarios.slice(0, scenarioLimit), [scenarios]),
  );
  const [waterfall] = useWaterfalls(
    useMemo(() => [shown], [shown]),
    standard,
  );
  return (
    <>
      <WideButton id="comparison" />
      <ComparisonTable table={table} />
      {waterfall === undefined ? null : <WaterfallChart waterfall={waterfall} />}
    </>
  );
}
