import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { underFieldNames } from '../../words/field-names';
import { keepFocus } from '../lost-focus';
import { RefusalBar } from '../RefusalBar';
import { useLater } from '../hooks/useLater';
import { usePartWords } from '../hooks/usePartWords';
import type { Asked } from './useAnswer';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { margin: 0, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** Props of the status. `question`: its id, by which the fields of its form are called. */
export type AnswerStatusProps = { readonly asked: Asked<unknown>; readonly question: string };

/** The page of the answer, which can take the focus that a button leaves behind. */
function pageOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[tabindex="-1"]') ?? null;
}

/** How an answer comes along, with a way to give it up; why there is none. Nothing while an answer stands. */
export function AnswerStatus({ asked, question }: AnswerStatusProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = usePartWords();
  const { answer, progress, refusals, isStopped, stop, again } = asked;
  const isOnStop = useRef(false);
  const working = useRef<HTMLDivElement>(null);
  // An answer that comes at once flashes no bar.
  const isShown = useLater(progress !== null);
  useEffect(() => {
    if (!isShown) return undefined;
    const page = pageOf(working.current);
    return () => {
      // The answer came while somebody stood on the button that gives it up.
      if (isOnStop.current) keepFocus(() => page);
      isOnStop.current = false;
    };
  }, [isShown]);
  const give =
    (act: () => void, next: (page: HTMLElement | null) => HTMLElement | null | undefined) => (event: MouseEvent<HTMLElement>) => {
      const page = pageOf(event.currentTarget);
      isOnStop.current = false;
      act();
      keepFocus(() => next(page));
    };
  if (progress !== null) {
    if (!isShown) return null;
    return (
      <div ref={working} className={styles.line} role="status">
        <p className={styles.text}>{text.answering}</p>
        <ProgressBar
          aria-label={text.answering}
          {...(progress.of === null ? {} : { value: progress.done, max: Math.max(1, progress.of) })}
        />
        <Button
          onFocus={() => {
            isOnStop.current = true;
          }}
          onBlur={() => {
            isOnStop.current = false;
          }}
          onClick={give(stop, (page) => page?.querySelector<HTMLElement>('[data-stopped] button'))}
        >
          {text.stopAnswering}
        </Button>
      </div>
    );
  }
  if (isStopped) {
    return (
      <div className={styles.line} role="status" data-stopped="">
        <p className={styles.text}>{answer === null ? text.answerStopped : text.answerStoppedBefore}</p>
        <Button onClick={give(again, (page) => page)}>{text.askAgain}</Button>
      </div>
    );
  }
  return refusals.map((refusal, index) => <RefusalBar key={index} refusal={underFieldNames(refusal, question, locale)} />);
}
