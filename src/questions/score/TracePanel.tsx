import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Target16Regular } from '@fluentui/react-icons/svg/target';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { findInstrument } from '../../application/legal-texts';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { IndicatorId } from '../../domain/standard';
import { laterWordsOf } from '../../words/languages';
import { traceLines } from '../../words/trace-text';
import type { TraceLineKind } from '../../words/trace-text';
import { CellButton } from '../../taskpane/CellButton';
import { lazyPart } from '../../taskpane/LazyPart';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { FindingText } from '../../taskpane/FindingText';
import type { RowActions } from '../../taskpane/row-actions';

const useStyles = makeStyles({
  cell: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 36px`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lines: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  label: { display: 'inline', color: tokens.colorNeutralForeground3, '::after': { content: '": "' } },
  text: { display: 'inline', margin: 0, overflowWrap: 'anywhere' },
  arithmetic: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS, marginLeft: '-8px' },
  form: { marginTop: tokens.spacingVerticalM },
});

const emphasised: ReadonlySet<TraceLineKind> = new Set<TraceLineKind>(['arithmetic', 'decision']);

// With it comes the reader of typed arithmetic, which is heavy.
const ResolveForm = lazyPart(async () => (await import(/* webpackChunkName: "resolve-form" */ '../../taskpane/ResolveForm')).ResolveForm);

/** Props of a trace. */
export type TracePanelProps = {
  readonly id: string;
  readonly scored: ScoredWorkbook;
  readonly indicator: IndicatorId;
  readonly actions: RowActions;
};

/** How one row came to its points, what the audit says about it, the way to its cell, and the user's own decision. */
export function TracePanel({ id, scored, indicator: shown, actions }: TracePanelProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = usePartWords();
  const [isDeciding, setDeciding] = useState(false);
  const result = scored.assessment?.indicators.find((row) => row.indicator === shown);
  const indicator = scored.standard.indicators.find((row) => row.id === shown);
  if (result === undefined || indicator === undefined) return null;
  const finding = scored.audit?.findings.find((each) => each.indicator === shown);
  const { cell } = result.observation;
  const { askEnough } = actions;
  // What is a rung, waits, or is worked out of no quantity has no amount that is enough.
  const isMovable = indicator.kind === 'numeric' && indicator.drivers !== null && result.value !== null;
  const isFormShown = isDeciding || result.status === 'pending' || result.resolution !== null;
  return (
    <div id={id} role="row">
      <div role="cell" aria-colspan={4} className={styles.cell}>
        {finding === undefined ? null : <FindingText finding={finding} beside={scored.choices.policy} />}
        <dl className={styles.lines} aria-label={text.trace}>
          {traceLines(result, indicator, scored.standard.measure, findInstrument, locale).map((line, index) => (
            <div key={index}>
              <dt className={styles.label}>{line.label}</dt>
              <dd className={mergeClasses(styles.text, emphasised.has(line.kind) && styles.arithmetic)}>{line.text}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.actions}>
          {cell === null ? null : <CellButton cell={cell} onReveal={actions.reveal} />}
          {isFormShown ? null : (
            <Button
              appearance="subtle"
              size="small"
              icon={<Edit16Regular />}
              onClick={() => {
                setDeciding(true);
              }}
            >
              {text.decide}
            </Button>
          )}
          {askEnough === undefined || !isMovable ? null : (
            <Button
              appearance="subtle"
              size="small"
              icon={<Target16Regular />}
              data-opens="break-even"
              onClick={() => {
                askEnough(shown);
              }}
            >
              {laterWordsOf(locale).questions['break-even'].ofRow}
            </Button>
          )}
        </div>
        {isFormShown ? (
          <div className={styles.form}>
            <ResolveForm
              indicator={indicator}
              measure={scored.standard.measure}
              result={result}
              policy={scored.choices.policy}
              actions={actions}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}
