import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { BorderDifference } from '../../../../application/boundaries/border-check';
import type { BoundaryMatch } from '../../../../application/boundaries/match-boundaries';
import type { Problem } from '../../../../domain/problem';
import { boundaryPaneStrings } from '../../../../strings/boundary-pane';
import { formatNumber } from '../../../../strings/numbers';
import { problemSentence } from '../../../../strings/problem-sentence';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({
  notes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, height: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Props of the notes. `match` is null while no boundaries are shown. */
export type BoundaryNotesProps = { readonly problem: Problem | null; readonly file: string; readonly match: BoundaryMatch | null; readonly differences: readonly BorderDifference[] };

/** What became of a loaded file: its troubles, how many units it draws, who is missing, and where it speaks against the sheet. */
export function BoundaryNotes({ problem, file, match, differences }: BoundaryNotesProps): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const text = boundaryPaneStrings[locale];
  const problems = [...(problem === null ? [] : [problem]), ...(match?.problems ?? [])];
  const number = (value: number): string => formatNumber(value, locale);
  const units = match === null ? 0 : match.shapes.size + match.missing.length;
  return (
    <>
      <div role="status" className={styles.notes}>
        {problems.map((each, index) => (
          <p key={index} className={styles.problem}>
            <span className={mergeClasses(styles.icon, each.severity === 'error' ? styles.error : styles.warning)}>{each.severity === 'error' ? <ErrorCircle16Regular aria-hidden /> : <Warning16Regular aria-hidden />}</span>
            <span>{problemSentence(each, locale)}</span>
          </p>
        ))}
        {match === null || match.shapes.size === 0 ? null : (
          <p className={styles.note}>
            {text.drawn(file, number(match.shapes.size), number(units))} {match.missing.length === 0 ? '' : text.missing(match.missing.map(({ name }) => name).join(', '))} {match.others.length === 0 ? '' : text.others(number(match.others.length))}
          </p>
        )}
      </div>
      {differences.length === 0 ? null : (
        <details className={styles.notes}>
          <summary className={styles.summary}>{text.differences(number(differences.length))}</summary>
          <p className={styles.note}>{text.differencesLead}</p>
          <ul className={styles.list}>
            {differences.map((each) => (
              <li key={`${each.first} ${each.second}`}>
                {each.kind === 'shared-not-listed' ? text.sharedNotListed(each.first, each.second) : text.listedButApart(each.first, each.second, formatNumber(Math.floor(each.kilometres * 10) / 10, locale))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
