import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Problem } from '../../../../domain/problem';
import { problemSentence } from '../../../../words/problem-sentence';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  problem: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** What is wrong with a change, or has to be known of it, a sentence each. */
export function ChangeProblems({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => (
        <li key={index} className={styles.problem}>
          <span className={mergeClasses(styles.icon, styles[problem.severity])}>
            {problem.severity === 'error' ? <ErrorCircle16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
          </span>
          {problemSentence(problem, locale)}
        </li>
      ))}
    </ul>
  );
}
