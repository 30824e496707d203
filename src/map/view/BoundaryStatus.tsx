import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/problem';
import { problemSentence } from '../../words/problem-sentence';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';

const useStyles = makeStyles({
  status: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
  problem: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, height: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  drawn: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Problem['severity'], ReactNode>> = {
  error: <ErrorCircle16Regular aria-hidden />,
  warning: <Warning16Regular aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

/** Props of the status. `drawn` says how much of a file is on the map; null while none of it is. */
export type BoundaryStatusProps = { readonly problems: readonly Problem[]; readonly drawn: string | null };

/** What became of a loaded file, also told to screen readers: its troubles and how many units it draws. */
export function BoundaryStatus({ problems, drawn }: BoundaryStatusProps): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  return (
    <div role="status" className={styles.status}>
      {problems.map((each, index) => (
        <p key={index} className={styles.problem}>
          <span className={mergeClasses(styles.icon, styles[each.severity])}>{icons[each.severity]}</span>
          <span>{problemSentence(each, locale)}</span>
        </p>
      ))}
      {drawn === null ? null : <p className={styles.drawn}>{drawn}</p>}
    </div>
  );
}
