import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import type { RequirementVerdict } from '../../../../domain/requirement';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  met: { color: tokens.colorStatusSuccessForeground1 },
  'not-met': { color: tokens.colorStatusDangerForeground1 },
  'no-data': { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<RequirementVerdict, ReactNode>> = {
  met: <CheckmarkCircle16Regular aria-hidden />,
  'not-met': <DismissCircle16Regular aria-hidden />,
  'no-data': <QuestionCircle16Regular aria-hidden />,
};

/** đạt / chưa đạt / thiếu số liệu: a shape and a word; the colour only repeats them. */
export function VerdictMark({ verdict }: { readonly verdict: RequirementVerdict }): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])}>
      {icons[verdict]}
      {text.verdict[verdict]}
    </span>
  );
}
