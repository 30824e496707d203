import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { ReactNode } from 'react';
import type { IndicatorStatus } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { statusShown } from '../words/status-shown';
import { useWords } from './hooks/useWords';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    '& > svg': { flexShrink: 0 },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  waiting: { color: tokens.colorStatusWarningForeground3 },
});

const icons: Readonly<Record<IndicatorStatus, ReactNode>> = {
  maximum: <CheckmarkCircle16Filled aria-hidden />,
  between: <CheckmarkCircle16Regular aria-hidden />,
  minimum: <CheckmarkCircle16Regular aria-hidden />,
  below: <DismissCircle16Regular aria-hidden />,
  pending: <Clock16Regular aria-hidden />,
};

const tones: Readonly<Record<IndicatorStatus, 'good' | 'bad' | 'waiting'>> = {
  maximum: 'good',
  between: 'good',
  minimum: 'good',
  below: 'bad',
  pending: 'waiting',
};

/** Props of the mark. `measure`: what the edition counts, points where it is absent. */
export type StatusMarkProps = { readonly status: IndicatorStatus; readonly measure?: Standard['measure'] };

/** A state as a shape and a word; the colour only repeats them. A standard is met or not: there is nothing above it. */
export function StatusMark({ status: reached, measure = 'points' }: StatusMarkProps): ReactNode {
  const status = statusShown(reached, measure);
  const styles = useStyles();
  const { terms } = useWords();
  return (
    <span className={mergeClasses(styles.mark, styles[tones[status]])}>
      {icons[status]}
      {terms.status[status]}
    </span>
  );
}
