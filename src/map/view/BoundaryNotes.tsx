import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { laterWordsOf } from '../../words/languages';
import { listed } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { BoundaryMatch } from '../matching/match-boundaries';
import type { BorderDifference } from '../neighbours/border-check';

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Props of the notes. */
export type BoundaryNotesProps = { readonly match: BoundaryMatch; readonly differences: readonly BorderDifference[] };

/** Below the map: which units have no outline, what else is in the file, and where it speaks against the sheet. */
export function BoundaryNotes({ match, differences }: BoundaryNotesProps): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const text = laterWordsOf(locale).boundaryPane;
  const number = (value: number): string => formatNumber(value, locale);
  return (
    <div className={styles.notes}>
      {match.missing.length === 0 ? null : (
        <p className={styles.note}>
          {text.missing(
            listed(
              match.missing.map(({ name }) => name),
              locale,
            ),
          )}
        </p>
      )}
      {match.others.length === 0 ? null : <p className={styles.note}>{text.others(number(match.others.length))}</p>}
      {differences.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{text.differences(number(differences.length))}</summary>
          <p className={styles.note}>{text.differencesLead}</p>
          <ul className={styles.list}>
            {differences.map((each) => (
              <li key={`${each.first} ${each.second}`}>
                {each.kind === 'shared-not-listed'
                  ? text.sharedNotListed(each.first, each.second)
                  : text.listedButApart(each.first, each.second, number(Math.floor(each.kilometres * 10) / 10))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
