import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { underFieldNames } from '../../words/field-names';
import { RefusalBar } from '../RefusalBar';
import { useLater } from '../hooks/useLater';
import { usePartWords } from '../hooks/usePartWords';
import type { Asked } from './useAnswer';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { margin: 0, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** Props of the status. `question`: its id, by which the fields of its form are called. */
export type AnswerStatusProps = { readonly asked: Omit<Asked<unknown>, 'answer'>; readonly question: string };

/** How an answer comes along, with a way to give it up; why there is none. Nothing while an answer stands. */
export function AnswerStatus({ asked, question }: AnswerStatusProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = usePartWords();
  const { progress, refusals, isStopped, stop, again } = asked;
  // An answer that comes at once flashes no bar.
  const isShown = useLater(progress !== null);
  if (progress !== null) {
    if (!isShown) return null;
    return (
      <div className={styles.line} role="status">
        <p className={styles.text}>{text.answering}</p>
        <ProgressBar
          aria-label={text.answering}
          {...(progress.of === null ? {} : { value: progress.done, max: Math.max(1, progress.of) })}
        />
        <Button onClick={stop}>{text.stopAnswering}</Button>
      </div>
    );
  }
  if (isStopped) {
    return (
      <div className={styles.line}>
        <p className={styles.text}>{text.answerStopped}</p>
        <Button onClick={again}>{text.askAgain}</Button>
      </div>
    );
  }
  return refusals.map((refusal, index) => <RefusalBar key={index} refusal={underFieldNames(refusal, question, locale)} />);
}
