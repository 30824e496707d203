import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupResult } from '../../domain/assessment';
import { heldBeside } from '../../words/held-against';
import { StatusMark } from '../../taskpane/StatusMark';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { sectionStatus } from './section-status';

const useStyles = makeStyles({
  block: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: `0 ${tokens.spacingHorizontalS}` },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content 74px',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  inner: { paddingLeft: tokens.spacingHorizontalM },
  points: { fontVariantNumeric: 'tabular-nums' },
});

function HeldFigures({ points, minimum }: Pick<GroupResult, 'points' | 'minimum'>): ReactNode {
  const { locale, text } = usePartWords();
  const { actual, required } = heldBeside(points, minimum, locale);
  return minimum === null ? actual : `${actual} · ${text.groupMinimum(required)}`;
}

/** The groups of a criterion with their own minimums: information only, whether they bind is not known (Standard.groups). */
export function GroupLines({ groups }: { readonly groups: readonly GroupResult[] }): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  if (groups.length === 0) return null;
  return (
    <div className={styles.block}>
      <p className={styles.note}>{text.groupNote}</p>
      <ul className={styles.list} aria-label={text.groups}>
        {groups.map((group) => (
          <li key={group.id} className={styles.line}>
            <span className={group.id.split('.').length > 2 ? styles.inner : undefined}>{group.name}</span>
            <span className={styles.points}>
              <HeldFigures points={group.points} minimum={group.minimum} />
            </span>
            {group.minimum === null ? null : <StatusMark status={sectionStatus(group)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
