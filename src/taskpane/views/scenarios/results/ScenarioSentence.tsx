import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../../../application/assess-scenarios';
import { criteriaMet } from '../../../../domain/assessment';
import type { Threshold } from '../../../../domain/difference';
import { comparisonSentence } from '../../../../reports/comparison-sheet';
import { lawName } from '../../../../words/law-names';
import { totalText } from '../../../../words/total-text';
import { formatPoints } from '../../../../words/numbers';
import { Announcer } from '../../../Announcer';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../scenario-view-props';

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
  reached: { color: tokens.colorStatusSuccessForeground1 },
  lost: { color: tokens.colorStatusDangerForeground1 },
});

type ResultProps = Pick<ScenarioViewProps, 'base' | 'compared'>;

function baseSentence(base: ComparedScenario['assessed'], { locale, text }: ScenarioWords): string {
  const { total } = base.assessment;
  const { met, of } = criteriaMet(base.assessment);
  return text.baseSentence(formatPoints(total.certain, locale), String(met), String(of), totalText(base.assessment, total.certain, locale));
}

function thresholdName(threshold: Threshold, base: ComparedScenario['assessed'], { text, locale }: ScenarioWords): string {
  switch (threshold.of) {
    case 'total':
      return text.total;
    case 'criterion': {
      const criterion = base.assessment.criteria.find(({ id }) => id === threshold.name);
      return criterion === undefined ? threshold.name : text.criterionOf(criterion.label, criterion.name);
    }
    case 'requirement': {
      const requirement = base.requirements.find(({ id }) => id === threshold.name);
      return requirement === undefined ? threshold.name : lawName(requirement, locale);
    }
  }
}

/** Always the first line of a scenario: points from → to, criteria met, what is missing; then the thresholds it crosses. */
export function ScenarioSentence({ base, compared }: ResultProps): ReactNode {
  const styles = useStyles();
  const words = useScenarioWords();
  const { text, locale } = words;
  const sentence = compared === null ? baseSentence(base, words) : comparisonSentence(compared, locale);
  const crossed = compared?.difference.thresholds ?? [];
  const lines = crossed.map((threshold) => {
    const name = thresholdName(threshold, base, words);
    return { isReached: threshold.isReached, line: threshold.isReached ? text.reached(name) : text.lost(name) };
  });
  return (
    <div className={styles.view}>
      <p className={styles.sentence}>{sentence}</p>
      {compared === null ? <p className={styles.lead}>{text.baseLead}</p> : null}
      {lines.length === 0 ? null : (
        <ul className={styles.list} aria-label={text.thresholds}>
          {lines.map(({ isReached, line }) => (
            <li key={line} className={styles.item}>
              <span className={isReached ? styles.reached : styles.lost}>
                {isReached ? (
                  <ArrowUp16Regular aria-hidden className={styles.icon} />
                ) : (
                  <ArrowDown16Regular aria-hidden className={styles.icon} />
                )}
              </span>
              {line}
            </li>
          ))}
        </ul>
      )}
      <Announcer sentence={[sentence, ...lines.map(({ line }) => line)].join('. ')} />
    </div>
  );
}
