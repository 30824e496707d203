import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { Waterfall } from './useWaterfalls';

const useStyles = makeStyles({
  caption: {
    captionSide: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    width: '45%',
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  figure: {
    width: '52px',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  chart: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, verticalAlign: 'middle' },
  track: { position: 'relative', height: '14px' },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    minWidth: '2px',
    boxSizing: 'border-box',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // Where the axis is cut, so is every bar that begins at 0: two slanting gaps.
  cut: {
    position: 'absolute',
    top: '-1px',
    bottom: '-1px',
    left: '5px',
    width: '8px',
    backgroundImage: `linear-gradient(105deg, transparent 20%, ${tokens.colorNeutralBackground1} 20% 40%, transparent 40% 60%, ${tokens.colorNeutralBackground1} 60% 80%, transparent 80%)`,
    '@media (forced-colors: active)': { backgroundImage: 'none', borderLeft: '3px double CanvasText' },
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  whole: { backgroundColor: tokens.colorNeutralForeground3 },
  won: { backgroundColor: tokens.colorBrandForeground1 },
  // A loss is hatched as well as coloured.
  lost: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground1} 0 2px, transparent 2px 5px)`,
  },
});

/** Props of the chart. */
export type WaterfallChartProps = { readonly waterfall: Waterfall };

function percent(share: number): string {
  return `${String(share * 100)}%`;
}

/** Which change brought which points, in the order applied: each bar begins where the one before it ended. The table is the chart's own text. */
export const WaterfallChart = memo(function WaterfallChart({ waterfall }: WaterfallChartProps): ReactNode {
  const styles = useStyles();
  const { text, comparison } = useScenarioWords();
  const { scenario, bars, low, high, isCut } = waterfall;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.waterfall(scenario)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, styles.head)}>
            {comparison.change}
          </th>
          <th scope="col" className={mergeClasses(styles.figure, styles.head)}>
            {comparison.points}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, shown, look, left, width }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.figure}>{shown}</td>
            <td className={styles.chart} aria-hidden>
              <div className={styles.track}>
                <div className={mergeClasses(styles.bar, styles[look])} style={{ left: percent(left), width: percent(width) }} />
                {isCut && look === 'whole' ? <div className={styles.cut} data-cut="" /> : null}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.row}>
          <th scope="row" colSpan={2} className={mergeClasses(styles.name, styles.head)}>
            {isCut ? text.axisCut(low) : text.axis}
          </th>
          <td className={styles.chart} aria-hidden>
            <div className={styles.ends}>
              <span>{low}</span>
              <span>{high}</span>
            </div>
          </td>
        </tr>
      </tfoot>
    </table>
  );
});
