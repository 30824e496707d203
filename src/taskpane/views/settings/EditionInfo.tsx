import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findInstrument } from '../../../application/legal-texts';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { requiredTotal } from '../../../domain/standard';
import { textIn } from '../../../domain/translations';
import { editionTitle } from '../../../words/law-names';
import { formatDate, formatPoints } from '../../../words/numbers';
import { clauseText } from '../../../words/trace-text';
import { useLawWords } from '../../hooks/useLawWords';
import type { LawWords } from '../../hooks/useLawWords';
import { lawState } from '../../law-in-force';
import { knownText, lawInForceText, successorText } from '../../law-texts';

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
  unknown: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  source: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Its dates, and what followed; of a table of the office's own only that the law it names has ended. */
function datesText(scored: ScoredWorkbook, words: LawWords): string {
  const { standard } = scored;
  const { locale, law } = words;
  if (standard.isOwn) return lawInForceText(scored, words) ?? law.isOwn;
  const successor = successorText(standard, words);
  const isInForce = lawState(scored) === 'in-force';
  const from = formatDate(standard.from, locale);
  return [
    standard.to === null ? law.validFrom(from) : law.validBetween(from, formatDate(standard.to, locale)),
    isInForce ? law.inForce : law.notInForce,
    ...(successor === null || isInForce ? [] : [successor]),
  ].join(' ');
}

/** The edition scored by: its dates, what followed it, and how well each of its shared rules is known. */
export function EditionInfo({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const { standard } = scored;
  const { rules, total } = standard;
  const required = requiredTotal(standard);
  const shared = [
    [required === null ? law.gateTotalUnknown : law.ruleTotal(formatPoints(required, locale), standard.measure), total.citation],
    [law.ruleGate, rules.criterionGate],
    [law.ruleInterpolation, rules.interpolation],
    [law.ruleBelow, rules.belowMinimum],
    [law.ruleProportional, rules.proportional],
  ] as const;
  return (
    <section className={styles.section} aria-label={law.edition}>
      <h3 className={styles.heading}>{law.edition}</h3>
      <p className={styles.text}>{editionTitle(standard, locale)}</p>
      <p className={styles.text}>{datesText(scored, words)}</p>
      <p className={styles.text}>{knownText(standard, words)}</p>
      <h3 className={styles.heading}>{law.howKnown}</h3>
      <dl className={styles.rules}>
        {shared.map(([name, citation]) => (
          <div key={name}>
            <dt className={styles.rule}>{name}</dt>
            <dd className={styles.source}>{clauseText(citation, findInstrument, locale)}</dd>
          </div>
        ))}
      </dl>
      {standard.unknown.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{law.unknown}</h3>
          <ul className={styles.unknown}>
            {standard.unknown.map(({ text, textIn: texts }) => (
              <li key={text}>{textIn(text, texts, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
