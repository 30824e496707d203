import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { WeighedQuestion } from '../application/settle-columns';
import type { Assessment } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { Announcer } from './Announcer';
import { useWords } from './hooks/useWords';
import { headlineText } from './headline-text';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    // The pane's four buttons, and Excel's own beside them, lie over this corner (PaneHeader).
    margin: '0 148px 0 0',
    fontWeight: tokens.fontWeightRegular,
  },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.01em',
  },
  // Two figures have to fit beside the buttons in a pane of 320 px.
  range: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  outOf: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  asked: { fontSize: tokens.fontSizeBase300, lineHeight: '24px', textAlign: 'start' },
  recognised: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorStatusSuccessForeground1 },
});

/** Props of the headline. */
export type HeadlineProps = {
  readonly assessment: Assessment;
  readonly standard: Pick<Standard, 'measure'>;
  /** What has to be chosen before the total is certain. */
  readonly question?: WeighedQuestion | null;
  readonly onQuestion: () => void;
};

/** Always the first line of the pane: points of 75, criteria met, what is missing. A change of it is announced politely. */
export function Headline({ assessment, standard, question = null, onQuestion }: HeadlineProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { total, outOf, verdict, sentence } = headlineText(assessment, standard, words, question);
  const isAsked = question !== null && question.about !== 'points';
  return (
    <div className={styles.root}>
      <h2 className={styles.figures} aria-label={`${total} ${outOf}`}>
        <span className={mergeClasses(styles.total, isAsked && styles.range)}>{total}</span>
        <span className={styles.outOf}>{outOf}</span>
      </h2>
      <p className={mergeClasses(styles.verdict, assessment.recognised && !isAsked && styles.recognised)}>
        {assessment.recognised && !isAsked ? <CheckmarkCircle20Filled aria-hidden /> : null}
        {isAsked ? (
          <Link as="button" className={styles.asked} onClick={onQuestion}>
            {verdict}
          </Link>
        ) : (
          verdict
        )}
      </p>
      <Announcer sentence={sentence} />
    </div>
  );
}
