/** The comparison wide: up to six scenarios beside the baseline, and what every change of each brought, on one axis. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { scenarioLimit } from '../../application/edit-scenarios';
import type { ComparedScenario } from '../../application/assess-scenarios';
import { useScenarioSession } from '../../taskpane/hooks/useScenarioSession';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { holds } from '../../taskpane/wide/wide-view';
import type { WideFeedProps, WideViewProps } from '../../taskpane/wide/wide-view';
import { laterWordsOf } from '../../words/languages';
import { ComparisonTable } from './ComparisonTable';
import { WaterfallChart } from './Waterfall';
import { useComparedTable } from './useComparedTable';
import type { ComparedTable } from './useComparedTable';
import { useWaterfalls } from './useWaterfalls';
import type { Waterfall } from './useWaterfalls';

type WideComparisonParts = { readonly table: ComparedTable; readonly waterfalls: readonly Waterfall[] };

/** Makes the wide comparison out of the scenarios' state. */
export function WideComparisonFeed({ scored, scenarios, onParts }: WideFeedProps): ReactNode {
  const { base, scenarios: all } = useScenarioSession(scenarios);
  const shown = useMemo(() => all.slice(0, scenarioLimit), [all]);
  return base === null ? null : <Feed base={base} shown={shown} standard={scored.standard} onParts={onParts} />;
}

type FeedProps = Pick<WideFeedProps, 'onParts'> & {
  readonly base: ComparedScenario['assessed'];
  readonly shown: readonly ComparedScenario[];
  readonly standard: WideFeedProps['scored']['standard'];
};

function Feed({ base, shown, standard, onParts }: FeedProps): null {
  const table = useComparedTable(base, shown);
  const waterfalls = useWaterfalls(shown, standard);
  useEffect(() => {
    onParts({ table, waterfalls } satisfies WideComparisonParts);
  }, [table, waterfalls, onParts]);
  return null;
}

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  only: { marginLeft: '-8px', justifySelf: 'start' },
  charts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))', gap: tokens.spacingHorizontalXXL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const isComparison = holds<WideComparisonParts>('table', 'waterfalls');

/** The table with everything pinned that it is read by, or only its rows that differ; below it a waterfall for every scenario. */
export function WideComparison({ parts }: WideViewProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const [differingOnly, setDifferingOnly] = useState(false);
  if (!isComparison(parts)) return null;
  const { table, waterfalls } = parts;
  // The last scenario may be removed in the pane while this is looked at.
  if (waterfalls.length === 0) return <p className={styles.quiet}>{text.comparisonEmpty}</p>;
  const rows = differingOnly ? table.rows.filter(({ isTotal, cells }) => isTotal || cells.some(({ differs }) => differs)) : table.rows;
  return (
    <div className={styles.view}>
      <Checkbox
        className={styles.only}
        label={laterWordsOf(locale).wide.differingOnly}
        checked={differingOnly}
        onChange={(_event, { checked }) => {
          setDifferingOnly(checked === true);
        }}
      />
      <ComparisonTable table={{ ...table, rows }} isWide />
      <div className={styles.charts}>
        {waterfalls.map((waterfall) => (
          <WaterfallChart key={waterfall.scenario} waterfall={waterfall} />
        ))}
      </div>
    </div>
  );
}
