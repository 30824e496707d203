import { GanttChart, LineChart, ResponsiveContainer } from '@fluentui/react-charts';
import type { GanttChartDataPoint, LineChartPoints, ResponsiveChildProps } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { ReportChart } from '../../reports/answer-report';
import { largest, smallest } from '../../domain/extremes';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { formatNumber } from '../../words/numbers';
import { usePartWords } from '../hooks/usePartWords';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  frame: { height: '240px', overflow: 'hidden' },
  // The library begins every word with a capital.
  legend: { textTransform: 'none' },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const colour = {
  line: tokens.colorBrandForeground1,
  further: tokens.colorNeutralForeground3,
  limit: tokens.colorPaletteRedForeground1,
} as const;

/** As many bars as a pane has room for: those that matter most stand first, and the table has all of them. */
const mostBars = 8;
const longestName = 17;

/** Room for those names. */
const nameRoom = 128;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}

/** How the language of the pane writes what an axis measures. */
type Written = { readonly locale: Locale; readonly culture: string; readonly legend: string };

function extent(values: readonly number[]): readonly [number, number] {
  const [low, high] = [smallest(values, Infinity), largest(values, -Infinity)];
  const room = Math.max((high - low) * 0.05, 0.5);
  return [Math.max(0, Math.floor(low - room)), Math.ceil(high + room)];
}

/** What is measured along the axis of points. */
function figuresOf(chart: ReportChart): readonly number[] {
  return chart.kind === 'lines'
    ? chart.lines.flatMap(({ points }) => points.map((point) => point.y))
    : chart.bars.slice(0, mostBars).flatMap(({ from, to }) => [from, to]);
}

function lineChart(
  chart: Extract<ReportChart, { kind: 'lines' }>,
  { locale, culture, legend }: Written,
): ReactElement<ResponsiveChildProps> {
  const { lines, x, y, isByYear } = chart;
  const [yMinValue, yMaxValue] = extent(figuresOf(chart));
  const lineChartData = lines.map(({ name, isLimit, points }, index): LineChartPoints => ({
    legend: name,
    data: points.map((point) => ({ ...point })),
    color: isLimit ? colour.limit : index === 0 ? colour.line : colour.further,
    hideNonActiveDots: true,
    // What a year comes to holds until the next one is worked out.
    lineOptions: {
      mode: 'lines',
      strokeWidth: 2,
      ...(isByYear ? { curve: 'stepAfter' as const } : {}),
      ...(isLimit ? { strokeDasharray: '4 4' } : {}),
    },
  }));
  return (
    <LineChart
      data={{ lineChartData }}
      culture={culture}
      yMinValue={yMinValue}
      yMaxValue={yMaxValue}
      xAxisTickCount={3}
      xAxisTitle={x}
      yAxisTitle={y}
      yAxisTickFormat={(value: number) => formatNumber(value, locale)}
      {...(isByYear ? { tickFormat: 'd' } : {})}
      hideTooltip
      enabledLegendsWrapLines
      legendProps={{ styles: { legend } }}
    />
  );
}

function barChart(chart: Extract<ReportChart, { kind: 'bars' }>, { culture }: Written): ReactElement<ResponsiveChildProps> {
  const { bars, x } = chart;
  const shown = bars.slice(0, mostBars);
  const [xMinValue, xMaxValue] = extent(figuresOf(chart));
  const data = shown.map(({ name, from, to, isMarked = false }): GanttChartDataPoint => ({
    y: shortened(isMarked ? `* ${name}` : name),
    x: { start: Math.min(from, to), end: Math.max(from, to) },
    color: colour.line,
  }));
  return (
    <GanttChart
      data={data}
      culture={culture}
      xMinValue={xMinValue}
      xMaxValue={xMaxValue}
      xAxisTickCount={4}
      xAxisTitle={x}
      showYAxisLables
      hideLegend
      hideTooltip
      maxBarHeight={16}
      margins={{ left: nameRoom }}
    />
  );
}

/**
 * A drawing of figures that stand in a table of the same answer. What it shows is said under it; screen readers have sentence and table, so
 * that the drawing itself is no stop of theirs, nor of the Tab key.
 */
export function AnswerChart({ chart }: { readonly chart: ReportChart }): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).charts;
  const drawn = useMemo(() => {
    const written = { locale, culture: text.culture, legend: styles.legend };
    return chart.kind === 'lines' ? lineChart(chart, written) : barChart(chart, written);
  }, [chart, locale, text, styles.legend]);
  const [from] = extent(figuresOf(chart));
  const isMarked = chart.kind === 'bars' && chart.bars.slice(0, mostBars).some((bar) => bar.isMarked === true);
  const said = [chart.sentence, ...(isMarked ? [chart.marked ?? ''] : []), ...(from > 0 ? [text.cut] : [])].join(' ');
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} aria-hidden="true" inert>
        <ResponsiveContainer>{drawn}</ResponsiveContainer>
      </div>
      <figcaption className={styles.caption}>{said}</figcaption>
    </figure>
  );
}
