import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Policy } from '../domain/assessment';
import type { AuditFinding } from '../domain/audit';
import { laterWordsOf } from '../words/languages';
import { capitalised, formatDifference, formatPoints } from '../words/numbers';
import { usePartWords } from './hooks/usePartWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
  reason: { display: 'block' },
  figures: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Props of the finding. `decides`: the value and the level it is held against, where nothing beside it shows them. `beside` is the policy that the points shown beside it follow: where it is another than the audit's, that is said. */
export type FindingTextProps = { readonly finding: AuditFinding; readonly beside?: Policy; readonly decides?: string };

/** The audit always computes strictly (`audit-table.ts`). */
const auditPolicy: Policy = 'strict';

/** `Tự chấm 1,5 → tính lại 2 (+0,5)` and why the filed points do not follow from the filed value. */
export function FindingText({ finding, beside = auditPolicy, decides = '' }: FindingTextProps): ReactNode {
  const styles = useStyles();
  const { locale, text, terms } = usePartWords();
  const { filed, computed, difference, reason } = finding;
  const points = (value: number | null): string => (value === null ? '–' : formatPoints(value, locale));
  return (
    <p className={styles.root}>
      <Warning16Regular aria-hidden className={styles.icon} />
      <span>
        <span className={styles.figures}>
          {text.filedToComputed(points(filed), points(computed))}
          {difference === null ? '' : ` (${formatDifference(difference, locale)})`}
          {beside === auditPolicy ? '' : ` · ${text.scoring(terms.policy[auditPolicy])}`}
        </span>
        {decides === '' ? null : <span className={styles.reason}>{decides}</span>}
        <span className={styles.reason}>{capitalised(laterWordsOf(locale).advice.auditReason[reason], locale)}.</span>
      </span>
    </p>
  );
}
