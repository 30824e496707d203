import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { SessionState } from '../../application/sessions/scoring-state';
import { useWords } from '../hooks/useWords';
import type { PaneHost } from '../pane-host';
import { FirstRun } from './FirstRun';
import { ProblemsView } from './problems/ProblemsView';
import type { RowActions } from '../row-actions';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Props of the view. */
export type NoTableProps = {
  readonly state: SessionState;
  readonly host: PaneHost;
  readonly session: Pick<ScoringSession, 'open' | 'refresh'>;
  readonly actions: Pick<RowActions, 'reveal'>;
  readonly onColumns: () => void;
  readonly onLaw: () => void;
  readonly onTemplates?: () => void;
};

/** Where no table was found: why, the ways to one, and the first steps. */
export function NoTable({ state, host, session, actions, onColumns, onLaw, onTemplates }: NoTableProps): ReactNode {
  const styles = useStyles();
  const { text } = useWords();
  // Columns can be set by hand where there are cells to set them in.
  const hasCells = state.scored?.grids.grids.some(({ values }) => values.length > 0) === true;
  const found = state.scored?.problems.filter(({ severity }) => severity !== 'info') ?? [];
  return (
    <>
      {found.length === 0 ? null : <ProblemsView problems={found} onReveal={actions.reveal} />}
      {hasCells ? (
        <div className={styles.ways}>
          <Button data-opens="mapping" onClick={onColumns}>
            {text.setColumnsByHand}
          </Button>
          <Button data-opens="law" onClick={onLaw}>
            {text.chooseEdition}
          </Button>
        </div>
      ) : null}
      <FirstRun
        openSample={host.openSample}
        onRead={() => void (state.phase === 'idle' ? session.open() : session.refresh())}
        {...(onTemplates === undefined ? {} : { onTemplates })}
      />
    </>
  );
}
