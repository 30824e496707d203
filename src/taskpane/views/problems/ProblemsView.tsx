import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { CellAddress } from '../../../domain/cell';
import { qualifiedReference } from '../../../domain/cell';
import type { Problem, Severity } from '../../../domain/problem';
import { problemSentence } from '../../../words/problem-sentence';
import { useHiddenStyles } from '../../Announcer';
import { CellButton } from '../../CellButton';
import { usePartWords } from '../../hooks/usePartWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  go: { marginLeft: '-8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircle20Regular aria-hidden />,
  warning: <Warning20Regular aria-hidden />,
  info: <Info20Regular aria-hidden />,
};
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Props of the problems view. */
export type ProblemsViewProps = { readonly problems: readonly Problem[]; readonly onReveal: (cell: CellAddress) => void };

/** Everything that was found wrong, gravest first: what, where, why, and what to do. */
export function ProblemsView({ problems, onReveal }: ProblemsViewProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { locale, text, terms } = usePartWords();
  if (problems.length === 0) return <p className={styles.quiet}>{text.noProblems}</p>;
  const sorted = [...problems].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  return (
    <ul className={styles.list}>
      {sorted.map((problem, index) => (
        <li key={`${problem.code}-${problem.cell === null ? String(index) : qualifiedReference(problem.cell)}`} className={styles.item}>
          <span className={mergeClasses(styles[problem.severity])}>
            {icons[problem.severity]}
            <span className={hidden.hidden}>{terms.severity[problem.severity]}: </span>
          </span>
          <div>
            <p className={styles.sentence}>{problemSentence(problem, locale)}</p>
            {problem.cell === null ? null : (
              <div className={styles.go}>
                <CellButton cell={problem.cell} onReveal={onReveal} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
