import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { NextStepOf } from '../questions/question';
import { useWords } from './hooks/useWords';
import type { ViewName } from './view-name';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, margin: 0, minWidth: 0 },
  icon: { flexShrink: 0, alignSelf: 'flex-start', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  // 24 px high: a target of its own. In the narrowest pane some take two lines.
  link: { minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: '24px', textAlign: 'start', overflowWrap: 'anywhere' },
});

/** A question that may have something to say, and how it says it. */
export type StepSource = { readonly view: ViewName; readonly step: NextStepOf };

export type NextStepProps = {
  readonly scored: ScoredWorkbook;
  /** In the order of the questions: the first that has something to say is heard. */
  readonly sources: readonly StepSource[];
  readonly onOpen: (view: ViewName) => void;
};

/** The one next thing to do, under the headline; pressed, it opens where that is done, or the question that says so. Nothing where none does. */
export function NextStep({ scored, sources, onOpen }: NextStepProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useWords();
  const found = useMemo(() => {
    const told = sources.map(({ view, step }) => ({ view, next: step(scored, locale) }));
    return told.find(({ next }) => next !== null) ?? null;
  }, [sources, scored, locale]);
  if (found === null || found.next === null) return null;
  const { sentence, opens } = found.next;
  return (
    <p className={styles.line} data-next-step="">
      <ArrowRight16Regular aria-hidden className={styles.icon} />
      <Link
        as="button"
        className={styles.link}
        aria-label={`${text.nextStep}: ${sentence}`}
        onClick={() => {
          onOpen(opens ?? found.view);
        }}
      >
        {sentence}
      </Link>
    </p>
  );
}
