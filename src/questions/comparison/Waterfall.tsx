import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { findRegion } from '../../application/legal-texts';
import type { ComparedScenario } from '../../application/assess-scenarios';
import type { Standard } from '../../domain/standard';
import { changeText } from '../../words/change-text';
import { columnFormat } from '../../words/format';
import { heldBeside } from '../../words/held-against';
import { formatDifference } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { waterfallSteps } from './waterfall-steps';

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
  whole: { backgroundColor: tokens.colorNeutralForeground3 },
  won: { backgroundColor: tokens.colorBrandForeground1 },
  // A loss is hatched as well as coloured.
  lost: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground1} 0 2px, transparent 2px 5px)`,
  },
});

export type WaterfallProps = { readonly compared: ComparedScenario; readonly standard: Standard };

/** Which change brought which points, in the order applied: each bar begins where the one before it ended. The table is the chart's own text. */
export const Waterfall = memo(function Waterfall({ compared, standard }: WaterfallProps): ReactNode {
  const styles = useStyles();
  const { locale, text, comparison } = useScenarioWords();
  const { total } = compared.difference;
  const { required } = compared.assessed.assessment.total;
  const { steps, low, high } = waterfallSteps(total.from, compared.contributions);
  const span = Math.max(high - low, 1e-9);
  const place = (from: number, to: number): { readonly left: string; readonly width: string } => ({
    left: `${String(((Math.min(from, to) - low) / span) * 100)}%`,
    width: `${String((Math.abs(to - from) / span) * 100)}%`,
  });
  const rows = [
    {
      key: 'from',
      name: text.waterfallFrom,
      shown: heldBeside(total.from, required, locale, columnFormat).actual,
      bar: place(low, total.from),
      look: styles.whole,
    },
    ...steps.flatMap(({ changeId, from, to }, index) => {
      const change = compared.scenario.changes[index];
      if (change === undefined || !change.isOn) return [];
      const look = to < from ? styles.lost : styles.won;
      return [
        {
          key: changeId,
          name: `${String(index + 1)}. ${changeText(change.action, standard, findRegion, locale)}`,
          shown: formatDifference(to - from, locale),
          bar: place(from, to),
          look,
        },
      ];
    }),
    {
      key: 'to',
      name: text.waterfallTo,
      shown: heldBeside(total.to, required, locale, columnFormat).actual,
      bar: place(low, total.to),
      look: styles.whole,
    },
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.waterfall(compared.scenario.name)}</caption>
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
        {rows.map(({ key, name, shown, bar, look }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.figure}>{shown}</td>
            <td className={styles.chart} aria-hidden>
              <div className={styles.track}>
                <div className={mergeClasses(styles.bar, look)} style={bar} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
