import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { SessionState } from '../application/sessions/scoring-state';
import type { Problem } from '../domain/problem';
import { loadEveryLanguage } from '../words/languages';
import type { Locale } from '../words/locale';
import { useHiddenStyles } from './Announcer';
import { Notices } from './Notices';
import { PaneHeader, viewLabel } from './PaneHeader';
import type { ChooseLanguage } from './hooks/useFetchedLanguage';
import { useLater } from './hooks/useLater';
import { usePaneRequests } from './hooks/usePaneRequests';
import { useProblems } from './hooks/useProblems';
import { useScoringSession } from './hooks/useScoringSession';
import { useSteadyPlace } from './hooks/useSteadyPlace';
import { useViewPlaces } from './hooks/useViewPlaces';
import { useWords } from './hooks/useWords';
import { PartWaiting, lazyPart } from './LazyPart';
import type { PaneHost } from './pane-host';
import type { PaneRequests } from './pane-requests';
import type { PaneScenarios } from './pane-scenarios';
import type { PaneScoreWriting } from './pane-score-writing';
import type { PaneTemplates } from './pane-templates';
import type { RowActions } from './views/row-actions';
import { ScoreView } from './views/score/ScoreView';
import { isPage } from './views/view-name';
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

// Only the score is part of the first load (docs/adr/0014); tests/tasks/first-load.mjs holds its budget.
const AuditView = lazyPart(async () => (await import(/* webpackChunkName: "audit" */ './views/audit/AuditView')).AuditView);
const NoTable = lazyPart(async () => (await import(/* webpackChunkName: "first-run" */ './views/NoTable')).NoTable);
const HelpView = lazyPart(async () => (await import(/* webpackChunkName: "help" */ './views/help/HelpView')).HelpView);
const LawView = lazyPart(async () => {
  const [{ LawView: view }, { loadEditionChoices }] = await Promise.all([
    import(/* webpackChunkName: "law" */ './views/law/LawView'),
    import(/* webpackChunkName: "law" */ '../application/edition-choices'),
  ]);
  await loadEditionChoices();
  return view;
});
const MappingView = lazyPart(async () => (await import(/* webpackChunkName: "mapping" */ './views/mapping/MappingView')).MappingView);
const PendingView = lazyPart(async () => (await import(/* webpackChunkName: "pending" */ './views/pending/PendingView')).PendingView);
const ProblemsView = lazyPart(async () => (await import(/* webpackChunkName: "problems" */ './views/problems/ProblemsView')).ProblemsView);
const ScenariosView = lazyPart(
  async () => (await import(/* webpackChunkName: "scenarios" */ './views/scenarios/ScenariosView')).ScenariosView,
);
// The session over them is in the same file as their view, and reads sheets in every language: where one of them cannot be fetched, this says so.
const ScenariosWaiting = lazyPart(async () => {
  await Promise.all([import(/* webpackChunkName: "scenarios" */ './views/scenarios/ScenariosView'), loadEveryLanguage()]);
  return PartWaiting;
});
const TemplatesView = lazyPart(
  async () => (await import(/* webpackChunkName: "templates" */ './views/templates/TemplatesView')).TemplatesView,
);
const SettingsView = lazyPart(async () => (await import(/* webpackChunkName: "settings" */ './views/settings/SettingsView')).SettingsView);

type PaneBodyProps = {
  readonly session: ScoringSession;
  /** Null until they are here; undefined where the host builds none: there is no tab for them. */
  readonly scenarios: PaneScenarios | null | undefined;
  /** Null where the host cannot write sheets. */
  readonly scoreWriting: PaneScoreWriting | null;
  /** Null where the host cannot write sheets: there is no page for them. */
  readonly templates: PaneTemplates | null;
  /** Absent where the host never leaves sheets half done. */
  readonly onRemoveUnfinished?: () => void;
  readonly host: PaneHost;
  /** Null where nothing outside the pane leads into it. */
  readonly requests: PaneRequests | null;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
};

/** Header and the chosen view over the session's state. */
export function PaneBody({
  session,
  scenarios,
  scoreWriting,
  templates,
  onRemoveUnfinished,
  host,
  requests,
  locale,
  onLocale,
}: PaneBodyProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useWords();
  const { text } = words;
  const state = useScoringSession(session);
  const problems = useProblems(state.scored, scenarios);
  const main = useRef<HTMLElement>(null);
  const { view, open, show } = useViewPlaces(main);
  useSteadyPlace(main);
  usePaneRequests(requests, show, main);
  const id = useId();
  const tabId = useCallback((name: ViewName): string => `${id}-${name}`, [id]);
  const reveal = useMemo<RowActions['reveal']>(() => (cell) => void session.reveal(cell), [session]);
  const actions = useMemo<RowActions>(() => ({ reveal, resolve: session.resolve }), [reveal, session]);
  const goBack = (event: KeyboardEvent): void => {
    // Also where the same key hid the tooltip of the button that opened the page: nothing else on these pages takes it.
    if (event.key === 'Escape' && isPage(view)) open('score');
  };
  return (
    <main ref={main}>
      {/* Keys bubble up from the views; this element is no control itself. */}
      <div role="presentation" onKeyDown={goBack}>
        <h1 className={hidden.hidden}>{text.appTitle}</h1>
        <PaneHeader
          scored={state.scored}
          view={view}
          problems={problems.length}
          hasScenarios={scenarios !== undefined}
          onView={open}
          tabId={tabId}
          panelId={`${id}-panel`}
        />
        <div
          id={`${id}-panel`}
          className={styles.panel}
          data-place="panel"
          {...(isPage(view)
            ? { role: 'region', 'aria-label': viewLabel(view, words) }
            : { role: 'tabpanel', 'aria-labelledby': tabId(view) })}
        >
          <Notices
            state={state}
            onRetry={() => void session.refresh()}
            onDismiss={session.dismissNotices}
            {...(onRemoveUnfinished === undefined ? {} : { onRemoveUnfinished })}
          />
          <ChosenView
            state={state}
            problems={problems}
            view={view}
            session={session}
            scenarios={scenarios}
            scoreWriting={scoreWriting}
            templates={templates}
            host={host}
            actions={actions}
            locale={locale}
            onLocale={onLocale}
            onView={open}
          />
        </div>
      </div>
    </main>
  );
}

type ChosenViewProps = Omit<PaneBodyProps, 'requests' | 'onRemoveUnfinished'> & {
  readonly state: SessionState;
  readonly problems: readonly Problem[];
  readonly view: ViewName;
  readonly actions: RowActions;
  readonly onView: (view: ViewName) => void;
};

function ChosenView({
  state,
  problems,
  view,
  session,
  scenarios,
  scoreWriting,
  templates,
  host,
  actions,
  locale,
  onLocale,
  onView,
}: ChosenViewProps): ReactNode {
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
        onOpen={onView}
        {...(canMake ? { onTemplates: openTemplates } : {})}
      />
    );
  }
  if (view === 'law' && scored !== null) {
    return (
      <LawView scored={scored} templates={templates} onEdition={session.setEdition} onBaseline={session.setBaseline} onOpen={onView} />
    );
  }
  if (view === 'help') return <HelpView />;
  if (view === 'problems' && scored !== null) return <ProblemsView problems={problems} onReveal={actions.reveal} />;
  if (state.phase === 'reading' && scored === null) return <Reading />;
  // Also where no table was found: columns set by hand may find it.
  if (view === 'mapping' && scored !== null) {
    return <MappingView scored={scored} columnsOf={session.columnsOf} onSheet={session.chooseSheet} onMapping={session.setMapping} />;
  }
  if (scored === null || scored.assessment === null) {
    // A failure already has its sentence and its retry above.
    return state.phase === 'failed' ? null : (
      <NoTable
        state={state}
        host={host}
        session={session}
        actions={actions}
        onColumns={() => {
          onView('mapping');
        }}
        onLaw={() => {
          onView('law');
        }}
        {...(canMake ? { onTemplates: openTemplates } : {})}
      />
    );
  }
  switch (view) {
    case 'score':
      return (
        <ScoreView
          scored={scored}
          actions={actions}
          onOpen={onView}
          onAnswer={session.answerColumns}
          onExtent={session.setExtent}
          onEdition={session.setEdition}
          writing={scoreWriting}
        />
      );
    case 'scenarios':
      return scenarios ? <ScenariosView {...scenarios} standard={scored.standard} onReveal={actions.reveal} /> : <ScenariosWaiting />;
    case 'audit':
      return <AuditView scored={scored} onReveal={actions.reveal} />;
    case 'pending':
      return <PendingView scored={scored} actions={actions} />;
    case 'problems':
      return <ProblemsView problems={problems} onReveal={actions.reveal} />;
    case 'mapping':
    case 'law':
    case 'templates':
      return null;
  }
}

function Reading(): ReactNode {
  const { text } = useWords();
  return useLater(true) ? <Spinner label={text.reading} /> : null;
}
