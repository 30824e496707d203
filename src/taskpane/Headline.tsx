import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { Assessment } from '../domain/assessment';
import { classOf } from '../domain/standard';
import { editionName } from '../words/law-names';
import { Announcer } from './Announcer';
import { lazyPart } from './LazyPart';
import { questions } from '../questions/questions';
import type { NextStepProps, StepSource } from './NextStep';
import type { ViewName } from './view-name';
import { useWords } from './hooks/useWords';
import { headlineText } from './headline-text';

const useStyles = makeStyles({
  root: { minWidth: 0, containerType: 'inline-size' },
  // The pane's four buttons, and Excel's own beside them, lie over this corner (PaneHeader): two lines of it are as high as they are.
  of: {
    minHeight: '32px',
    margin: '0 148px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.01em',
  },
  range: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  needed: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  asked: { fontSize: tokens.fontSizeBase300, lineHeight: '24px', textAlign: 'start' },
  // Kept free while the line is fetched: nothing under it moves, no tab slides from under a pointer that is pressing it. In a narrow pane most
  // take two lines.
  next: { minHeight: '24px', '@container (max-width: 336px)': { minHeight: '48px' } },
  recognised: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorStatusSuccessForeground1 },
});

/** Fetched after the score, with what questions have to say before they are asked. */
const NextStep = lazyPart(async () => {
  const [{ NextStep: Line }, ...sources] = await Promise.all([
    import(/* webpackChunkName: "next-step" */ './NextStep'),
    ...questions.flatMap(({ id, step }) => (step === null ? [] : [step().then((found): StepSource => ({ view: id, step: found }))])),
  ]);
  return (props: Omit<NextStepProps, 'sources'>) => <Line {...props} sources={sources} />;
}, true);

/** Props of the headline. */
export type HeadlineProps = {
  readonly scored: ScoredWorkbook;
  readonly assessment: Assessment;
  /** To what has to be chosen before the total is certain. */
  readonly onQuestion: () => void;
  readonly onOpen: (view: ViewName) => void;
};

/** Always the first lines of the pane: whose score it is, points and what is needed, criteria met, what is missing. A change is announced politely. */
export function Headline({ scored, assessment, onQuestion, onOpen }: HeadlineProps): ReactNode {
  const { standard, table, question } = scored;
  const styles = useStyles();
  const words = useWords();
  const { locale, text, terms } = words;
  const { total, needed, verdict, sentence } = headlineText(assessment, standard, words, question ?? null);
  const isAsked = question !== undefined && question.about !== 'points';
  return (
    <div className={styles.root}>
      <p className={styles.of}>
        {text.tableOf(
          table?.city ?? '',
          table?.year === undefined ? '' : String(table.year),
          classOf(standard),
          editionName(standard, locale),
          // What the law says is not said beside every total; a choice without a ground in it is.
          assessment.policy === 'strict' ? null : terms.policy[assessment.policy],
        )}
      </p>
      <h2 className={styles.figures} aria-label={`${total} ${needed}`}>
        <span className={mergeClasses(styles.total, isAsked && styles.range)}>{total}</span>
        <span className={styles.needed}>{needed}</span>
      </h2>
      <p className={mergeClasses(styles.verdict, assessment.recognised && !isAsked && styles.recognised)}>
        {assessment.recognised && !isAsked ? <CheckmarkCircle16Filled aria-hidden /> : null}
        {isAsked ? (
          <Link as="button" className={styles.asked} onClick={onQuestion}>
            {verdict}
          </Link>
        ) : (
          verdict
        )}
      </p>
      {assessment.recognised || isAsked ? null : (
        <div className={styles.next}>
          <NextStep scored={scored} onOpen={onOpen} />
        </div>
      )}
      <Announcer sentence={sentence} />
    </div>
  );
}
