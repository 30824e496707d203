import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findInstrument } from '../../../application/legal-texts';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { formatDate } from '../../../words/numbers';
import { clauseText } from '../../../words/trace-text';
import { useWords } from '../../hooks/useWords';
import { lawState, successorText } from '../law-in-force-text';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  rules: {
    margin: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rule: { fontWeight: tokens.fontWeightSemibold },
  source: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The edition scored by: its dates, what followed it, and how well each of its shared rules is known. */
export function EditionInfo({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { locale, text } = words;
  const { standard } = scored;
  const successor = successorText(standard, words);
  const isInForce = lawState(scored) === 'in-force';
  const { rules, total } = standard;
  const shared = [
    [text.ruleTotal, total.citation],
    [text.ruleGate, rules.criterionGate],
    [text.ruleInterpolation, rules.interpolation],
    [text.ruleBelow, rules.belowMinimum],
    [text.ruleProportional, rules.proportional],
  ] as const;
  return (
    <section className={styles.section} aria-label={text.edition}>
      <h3 className={styles.heading}>{text.edition}</h3>
      <p className={styles.text}>{standard.title}</p>
      <p className={styles.text}>
        {standard.to === null
          ? text.validFrom(formatDate(standard.from, locale))
          : text.validBetween(formatDate(standard.from, locale), formatDate(standard.to, locale))}{' '}
        {isInForce ? text.inForce : text.notInForce}
        {successor === null || isInForce ? null : ` ${successor}`}
      </p>
      <h3 className={styles.heading}>{text.howKnown}</h3>
      <dl className={styles.rules}>
        {shared.map(([name, citation]) => (
          <div key={name}>
            <dt className={styles.rule}>{name}</dt>
            <dd className={styles.source}>{clauseText(citation, findInstrument, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
