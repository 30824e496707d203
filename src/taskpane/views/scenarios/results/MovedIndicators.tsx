import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../../../application/assess-scenarios';
import { findInstrument } from '../../../../application/legal-texts';
import { movedFigures, movesByRung, rungText } from '../../../../words/moved-value';
import type { IndicatorDifference } from '../../../../domain/difference';
import type { Indicator, Standard } from '../../../../domain/standard';
import { formatDifference, formatPoints, withUnit } from '../../../../words/numbers';
import { nextLevelText } from '../../../../words/next-level-text';
import { clausePlace } from '../../../../words/places';
import { clauseText } from '../../../../words/trace-text';
import { StatusMark } from '../../../StatusMark';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(20px, max-content) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  next: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
  clause: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  gain: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  won: { color: tokens.colorStatusSuccessForeground1 },
  lost: { color: tokens.colorStatusDangerForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** `2,33 → 2,21 %`; for a grade its rungs. */
function valueText(moved: IndicatorDifference, indicator: Indicator, { locale }: ScenarioWords): string {
  if (movesByRung(moved, indicator))
    return `${rungText(moved.grade.from, indicator, locale)} → ${rungText(moved.grade.to, indicator, locale)}`;
  const [from, to] = movedFigures(moved.value, indicator, locale);
  return `${from} → ${moved.value.to === null ? to : withUnit(to, indicator, locale)}`;
}

/** Props of the list. */
export type MovedIndicatorsProps = {
  readonly compared: ComparedScenario;
  readonly standard: Standard;
};

/** Every indicator that the scenario moved: value and points from → to, the gain with its sign, and the clause. */
export const MovedIndicators = memo(function MovedIndicators({ compared, standard }: MovedIndicatorsProps): ReactNode {
  const styles = useStyles();
  const words = useScenarioWords();
  const { locale, text } = words;
  const indicators = new Map(standard.indicators.map((indicator) => [indicator.id, indicator]));
  const { indicators: moved } = compared.difference;
  if (moved.length === 0) return <p className={styles.quiet}>{text.noneMoved}</p>;
  return (
    <ul className={styles.list}>
      {moved.map((row) => {
        const indicator = indicators.get(row.indicator);
        if (indicator === undefined) return null;
        const next = compared.standing.moved.find((each) => each.indicator === row.indicator)?.next ?? null;
        const gain = formatDifference(row.gain, locale);
        return (
          <li key={row.indicator} className={styles.row}>
            <span className={styles.number}>{row.code}</span>
            <div>
              <div className={styles.name}>{indicator.name}</div>
              <div className={styles.figures}>
                <span>{valueText(row, indicator, words)}</span>
                {standard.measure === 'standards' ? null : (
                  <span>{text.pointsFromTo(formatPoints(row.points.from, locale), formatPoints(row.points.to, locale))}</span>
                )}
                <StatusMark status={row.status.to} measure={standard.measure} />
              </div>
              {next === null ? null : <div className={styles.next}>{nextLevelText(next, indicator, standard.measure, locale)}</div>}
              {row.citation === null ? null : (
                <details className={styles.clause}>
                  <summary className={styles.summary}>{clausePlace(row.citation, findInstrument, locale)}</summary>
                  {clauseText(row.citation, findInstrument, locale)}
                </details>
              )}
            </div>
            <span className={mergeClasses(styles.gain, gain.startsWith('+') && styles.won, gain.startsWith('−') && styles.lost)}>
              {gain}
            </span>
          </li>
        );
      })}
    </ul>
  );
});
