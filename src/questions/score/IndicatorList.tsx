import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { IndicatorId } from '../../domain/standard';
import { useHiddenStyles } from '../../taskpane/Announcer';
import { useRovingFocus } from '../../taskpane/hooks/useRovingFocus';
import { useWords } from '../../taskpane/hooks/useWords';
import { lazyPart } from '../../taskpane/LazyPart';
import type { RowActions } from '../../taskpane/row-actions';
import { IndicatorRow } from './IndicatorRow';
import type { IndicatorRowModel } from './indicator-rows';

/** Fetched with the first row that is opened. */
const TracePanel = lazyPart(async () => (await import(/* webpackChunkName: "trace" */ './TracePanel')).TracePanel);

const useStyles = makeStyles({
  table: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  empty: { padding: tokens.spacingVerticalL, textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** Props of the list. */
export type IndicatorListProps = {
  readonly scored: ScoredWorkbook;
  readonly rows: readonly IndicatorRowModel[];
  readonly actions: RowActions;
  /** The row that somebody left for another view and comes back to. */
  readonly openAtFirst: IndicatorId | null;
};

/** The rows that pass the filters; one at a time opens to its trace, Escape closes it and returns to the row. */
export function IndicatorList({ scored, rows, actions, openAtFirst }: IndicatorListProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { text } = useWords();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const rove = useRovingFocus();
  const [open, setOpen] = useState<IndicatorId | null>(openAtFirst);
  const toggle = useCallback((indicator: IndicatorId) => {
    setOpen((before) => (before === indicator ? null : indicator));
  }, []);

  const close = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    root.current?.querySelector<HTMLElement>(`[data-roving="${open}"]`)?.focus();
    setOpen(null);
  };

  if (rows.length === 0) return <p className={styles.empty}>{text.noRows}</p>;
  const stop = rows.some(({ indicator }) => indicator === open) ? open : rows[0]?.indicator;
  return (
    // Keys bubble up from the rows' own buttons; this element is none itself.
    <div
      ref={root}
      role="presentation"
      onKeyDown={(event) => {
        rove(event);
        close(event);
      }}
    >
      <div role="table" aria-label={text.indicators} className={styles.table}>
        <div role="row" className={hidden.hidden}>
          <span role="columnheader">{text.columnNumber}</span>
          <span role="columnheader">{text.columnIndicator}</span>
          <span role="columnheader">{scored.standard.measure === 'standards' ? text.columnStandards : text.columnPoints}</span>
          <span role="columnheader">{text.columnDetail}</span>
        </div>
        {rows.map((row) => (
          <div key={row.indicator} role="rowgroup" className={styles.item}>
            <IndicatorRow
              {...row}
              isOpen={open === row.indicator}
              isTabStop={stop === row.indicator}
              traceId={`${id}-trace`}
              onToggle={toggle}
            />
            {open === row.indicator ? <TracePanel id={`${id}-trace`} scored={scored} indicator={row.indicator} actions={actions} /> : null}
          </div>
        ))}
      </div>
    </div>
  );
}
