import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { Assessment } from '../../../domain/assessment';
import { Announcer } from '../../Announcer';
import { useWords } from '../../hooks/useWords';
import { headlineText } from './headline-text';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  figures: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, margin: 0, fontWeight: tokens.fontWeightRegular },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.01em',
  },
  outOf: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  recognised: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorStatusSuccessForeground1 },
});

/** Always the first line of the pane: points of 75, criteria met, what is missing. A change of it is announced politely. */
export function Headline({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { total, outOf, verdict, sentence } = headlineText(assessment, words);
  return (
    <div className={styles.root}>
      <h2 className={styles.figures} aria-label={`${total} ${outOf}`}>
        <span className={styles.total}>{total}</span>
        <span className={styles.outOf}>{outOf}</span>
      </h2>
      <p className={mergeClasses(styles.verdict, assessment.recognised && styles.recognised)}>
        {assessment.recognised ? <CheckmarkCircle20Filled aria-hidden /> : null}
        {verdict}
      </p>
      <Announcer sentence={sentence} />
    </div>
  );
}
