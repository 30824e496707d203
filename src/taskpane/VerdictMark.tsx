import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { RequirementVerdict } from '../domain/requirement';
import type { SectionVerdict } from './section-verdict';
import { useHiddenStyles } from './Announcer';
import { useScenarioWords } from './hooks/useScenarioWords';

const useStyles = makeStyles({
  // Holds its hidden word in place, so that it never widens what scrolls.
  mark: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'text-bottom',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  'not-met': { color: tokens.colorStatusDangerForeground1 },
  unclear: { color: tokens.colorStatusWarningForeground1 },
  'no-data': { color: tokens.colorNeutralForeground2 },
  pending: { color: tokens.colorStatusWarningForeground1 },
  'no-gate': { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<AnyVerdict, ReactNode>> = {
  met: <CheckmarkCircle16Regular aria-hidden />,
  'not-met': <DismissCircle16Regular aria-hidden />,
  unclear: <Warning16Regular aria-hidden />,
  'no-data': <QuestionCircle16Regular aria-hidden />,
  pending: <Clock16Regular aria-hidden />,
  'no-gate': <Subtract16Regular aria-hidden />,
};

/** Of a requirement, or of a criterion. */
type AnyVerdict = RequirementVerdict | SectionVerdict;

/** Props of the mark. A short one says its word to screen readers and on hover only, where a table has no room for it. */
export type VerdictMarkProps = { readonly verdict: AnyVerdict; readonly isShort?: boolean };

/** đạt / chưa đạt / chưa chắc chắn / thiếu số liệu, of a criterion chờ số liệu: a shape and a word; the colour only repeats them. */
export function VerdictMark({ verdict, isShort = false }: VerdictMarkProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { text } = useScenarioWords();
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])} title={isShort ? text.verdict[verdict] : undefined}>
      {icons[verdict]}
      <span className={isShort ? hidden.hidden : undefined}>{text.verdict[verdict]}</span>
    </span>
  );
}
