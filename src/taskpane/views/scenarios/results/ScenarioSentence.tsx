import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../../../application/assess-scenarios';
import { criteriaMet } from '../../../../domain/assessment';
import type { Standard } from '../../../../domain/standard';
import { comparisonLines, comparisonSentence } from '../../../../reports/comparison-sentence';
import { heldBeside } from '../../../../words/held-against';
import { laterWordsOf } from '../../../../words/languages';
import { totalText } from '../../../../words/total-text';
import { Announcer, useHiddenStyles } from '../../../Announcer';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { steadyRoom } from '../../../steady-place';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px' },
  line: { minWidth: 0, overflowWrap: 'anywhere' },
  won: { color: tokens.colorStatusSuccessForeground1 },
  lost: { color: tokens.colorStatusDangerForeground1 },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

type ResultProps = Pick<ScenarioViewProps, 'base' | 'compared' | 'standard'>;

function baseSentence(base: ComparedScenario['assessed'], standard: Standard, { locale, text }: ScenarioWords): string {
  const { total } = base.assessment;
  const { met, of } = criteriaMet(base.assessment);
  const { actual } = heldBeside(total.certain, total.required, locale);
  return text.baseSentence(actual, String(met), String(of), totalText(base.assessment, standard.measure, locale));
}

const icons = {
  lost: ArrowDown16Regular,
  blocks: DismissCircle16Regular,
  open: QuestionCircle16Regular,
  won: ArrowUp16Regular,
} as const;

/**
 * Always the first line of a scenario: points from → to, criteria met, what is missing at least; and at once under it what is lost, what
 * still blocks, what nobody can say, and what is won.
 */
export function ScenarioSentence({ base, compared, standard }: ResultProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useScenarioWords();
  const { text, locale } = words;
  const { standing } = laterWordsOf(locale);
  const sentence = compared === null ? baseSentence(base, standard, words) : comparisonSentence(compared, standard.measure, locale);
  const lines = compared === null ? [] : comparisonLines(compared, standard, locale);
  return (
    <div className={styles.view} {...steadyRoom}>
      <p className={styles.sentence} tabIndex={-1} data-sentence>
        {sentence}
      </p>
      {compared === null ? <p className={styles.lead}>{text.baseLead}</p> : null}
      {lines.length === 0 ? null : (
        <ul className={styles.list} aria-label={standing.heading}>
          {lines.map(({ kind, text: line }) => {
            const Icon = icons[kind];
            return (
              <li key={line} className={styles.item}>
                <span className={styles[kind]}>
                  <Icon aria-hidden className={styles.icon} />
                  <span className={hidden.hidden}>{standing.mark[kind]}: </span>
                </span>
                <span className={styles.line}>{line}</span>
              </li>
            );
          })}
        </ul>
      )}
      <Announcer sentence={[sentence, ...lines.map(({ text: line }) => line)].join('. ')} />
    </div>
  );
}
