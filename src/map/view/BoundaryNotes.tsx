import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { laterWordsOf } from '../../words/languages';
import { listed } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { AreaDifference } from '../matching/area-check';
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
export type BoundaryNotesProps = {
  readonly match: BoundaryMatch;
  readonly differences: readonly BorderDifference[];
  readonly areas: readonly AreaDifference[];
};

/** Below the map: which units have no outline, what else is in the file, and where it speaks against the sheet's areas and neighbours. */
export function BoundaryNotes({ match, differences, areas }: BoundaryNotesProps): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const text = laterWordsOf(locale).boundaryPane;
  const number = (value: number): string => formatNumber(value, locale);
  const squareKilometres = (value: number): string => formatNumber(value, locale, { decimals: 2, keepZeros: true });
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
      {areas.length === 0 ? null : (
        // Open: an outline that is another unit's, or a slip in the sheet, moves the requirement of the area.
        <details open>
          <summary className={styles.summary}>{text.areasDiffer(number(areas.length))}</summary>
          <p className={styles.note}>{text.areasDifferLead}</p>
          <ul className={styles.list}>
            {areas.map(({ unit, drawn, listed: area }) => (
              <li key={unit}>{text.areaDiffers(unit, squareKilometres(drawn), squareKilometres(area))}</li>
            ))}
          </ul>
        </details>
      )}
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
