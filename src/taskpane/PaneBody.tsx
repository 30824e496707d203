import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScoringSession, SessionState } from '../application/scoring-session';
import type { Locale } from '../strings/locale';
import { useHiddenStyles } from './Announcer';
import { Notices } from './Notices';
import { PaneHeader } from './PaneHeader';
import { useLater } from './hooks/useLater';
import { useScoringSession } from './hooks/useScoringSession';
import { useWords } from './hooks/useWords';
import type { PaneHost } from './pane-host';
import type { PaneScenarios } from './pane-scenarios';
import type { PaneScoreWriting } from './pane-score-writing';
import type { PaneTemplates } from './pane-templates';
import { FirstRun } from './views/FirstRun';
import { AuditView } from './views/audit/AuditView';
import { MappingView } from './views/mapping/MappingView';
import { PendingView } from './views/pending/PendingView';
import { ProblemsView } from './views/problems/ProblemsView';
import type { RowActions } from './views/row-actions';
import { ScenariosView } from './views/scenarios/ScenariosView';
import { ScoreView } from './views/score/ScoreView';
import { SettingsView } from './views/settings/SettingsView';
import { TemplatesView } from './views/templates/TemplatesView';
import { viewLabel } from './views/view-label';
import { isPageView } from './views/view-name';
import type { ViewName } from './views/view-name';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 20px 20px`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
  },
});

type PaneBodyProps = {
  readonly session: ScoringSession;
  /** Null where the host builds no scenarios: there is no tab for them. */
  readonly scenarios: PaneScenarios | null;
  /** Null where the host cannot write sheets. */
  readonly scoreWriting: PaneScoreWriting | null;
  /** Null where the host cannot write sheets: there is no page for them. */
  readonly templates: PaneTemplates | null;
  readonly host: PaneHost;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
};

/** Header and the chosen view over the session's state. */
export function PaneBody({ session, scenarios, scoreWriting, templates, host, locale, onLocale }: PaneBodyProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useWords();
  const { text } = words;
  const state = useScoringSession(session);
  const [view, setView] = useState<ViewName>('score');
  const id = useId();
  const tabId = useCallback((name: ViewName): string => `${id}-${name}`, [id]);
  const reveal = useMemo<RowActions['reveal']>(() => (cell) => void session.reveal(cell), [session]);
  const actions = useMemo<RowActions>(
    () => ({ reveal, resolve: session.resolve, resolveTyped: session.resolveTyped }),
    [reveal, session],
  );
  const isPage = isPageView(view);
  const goBack = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isPage && !event.defaultPrevented) setView('score');
  };
  return (
    <main>
      {/* Keys bubble up from the views; this element is no control itself. */}
      <div role="presentation" onKeyDown={goBack}>
        <h1 className={hidden.hidden}>{text.appTitle}</h1>
        <PaneHeader
          scored={state.scored}
          view={view}
          problems={state.scored?.problems.length ?? 0}
          hasScenarios={scenarios !== null}
          onView={setView}
          tabId={tabId}
          panelId={`${id}-panel`}
        />
        <div
          id={`${id}-panel`}
          className={styles.panel}
          {...(isPage ? { role: 'region', 'aria-label': viewLabel(view, words) } : { role: 'tabpanel', 'aria-labelledby': tabId(view) })}
        >
          <Notices state={state} onRetry={() => void session.refresh()} onDismiss={session.dismissNotices} />
          <ChosenView state={state} view={view} session={session} scenarios={scenarios} scoreWriting={scoreWriting} templates={templates} host={host} actions={actions} locale={locale} onLocale={onLocale} onView={setView} />
        </div>
      </div>
    </main>
  );
}

type ChosenViewProps = PaneBodyProps & {
  readonly state: SessionState;
  readonly view: ViewName;
  readonly actions: RowActions;
  readonly onView: (view: ViewName) => void;
};

function ChosenView({ state, view, session, scenarios, scoreWriting, templates, host, actions, locale, onLocale, onView }: ChosenViewProps): ReactNode {
  const { scored } = state;
  // The levels and points of a template are those of an edition, and which one is in use the workbook says.
  const canMake = templates !== null && scored !== null;
  const openTemplates = (): void => {
    onView('templates');
  };
  if (view === 'templates' && canMake) return <TemplatesView scored={scored} templates={templates} />;
  if (view === 'settings') {
    return (
      <SettingsView
        scored={scored}
        locale={locale}
        onLocale={onLocale}
        onPolicy={session.setPolicy}
        onRegion={session.setRegion}
        {...(canMake ? { onTemplates: openTemplates } : {})}
      />
    );
  }
  if (view === 'problems' && scored !== null) return <ProblemsView problems={scored.problems} onReveal={actions.reveal} />;
  if (state.phase === 'reading' && scored === null) return <Reading />;
  if (scored === null || scored.assessment === null) {
    // A failure already has its sentence and its retry above.
    return state.phase === 'failed' ? null : <NoTable state={state} host={host} session={session} actions={actions} {...(canMake ? { onTemplates: openTemplates } : {})} />;
  }
  switch (view) {
    case 'score':
      return <ScoreView scored={scored} actions={actions} onOpen={onView} writing={scoreWriting} />;
    case 'scenarios':
      return scenarios === null ? null : <ScenariosView {...scenarios} standard={scored.standard} onReveal={actions.reveal} />;
    case 'audit':
      return <AuditView scored={scored} onReveal={actions.reveal} />;
    case 'pending':
      return <PendingView scored={scored} actions={actions} />;
    case 'mapping':
      return <MappingView scored={scored} columnsOf={session.columnsOf} onSheet={session.chooseSheet} onMapping={session.setMapping} />;
    case 'problems':
      return <ProblemsView problems={scored.problems} onReveal={actions.reveal} />;
    case 'templates':
      return null;
  }
}

function Reading(): ReactNode {
  const { text } = useWords();
  return useLater(true) ? <Spinner label={text.reading} /> : null;
}

type NoTableProps = Pick<ChosenViewProps, 'state' | 'host' | 'session' | 'actions'> & { readonly onTemplates?: () => void };

function NoTable({ state, host, session, actions, onTemplates }: NoTableProps): ReactNode {
  const found = state.scored?.problems.filter(({ severity }) => severity !== 'info') ?? [];
  return (
    <>
      {found.length === 0 ? null : <ProblemsView problems={found} onReveal={actions.reveal} />}
      <FirstRun
        openSample={host.openSample}
        onRead={() => void (state.phase === 'idle' ? session.open() : session.refresh())}
        {...(onTemplates === undefined ? {} : { onTemplates })}
      />
    </>
  );
}
