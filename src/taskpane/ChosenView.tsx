/** The view that was chosen, or what stands in its place while there is nothing to show. */
import { Spinner } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { SessionState } from '../application/sessions/scoring-state';
import type { CellAddress } from '../domain/cell';
import type { Problem } from '../domain/problem';
import type { Written } from '../questions/own-fields';
import { questions } from '../questions/questions';
import { loadEveryLanguage } from '../words/languages';
import type { Locale } from '../words/locale';
import { PartWaiting, lazyPart } from './LazyPart';
import { QuestionView } from './QuestionView';
import type { ChooseLanguage } from './hooks/useFetchedLanguage';
import { useLater } from './hooks/useLater';
import { useWords } from './hooks/useWords';
import type { PaneHost } from './pane-host';
import { fetchQuestionView } from './question-views';
import type { RowActions } from './row-actions';
import type { ViewName } from './view-name';
import type { Writing } from './writing';

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
/** What is asked of the scenarios stands among them: it comes with them, so that nothing is put in later. */
const besideScenarios = questions.filter(({ place }) => place === 'scenarios');
const ScenariosView = lazyPart(async () => {
  const [{ ScenariosView: view }] = await Promise.all([
    import(/* webpackChunkName: "scenarios" */ './views/scenarios/ScenariosView'),
    ...besideScenarios.map(fetchQuestionView),
  ]);
  return view;
});
const ScenarioQuestion = lazyPart(async () => (await import(/* webpackChunkName: "scenarios" */ './ScenarioQuestion')).ScenarioQuestion);
// The session over them is in the same file as their view, and reads sheets in every language: where one of them cannot be fetched, this says so.
const ScenariosWaiting = lazyPart(async () => {
  await Promise.all([import(/* webpackChunkName: "scenarios" */ './views/scenarios/ScenariosView'), loadEveryLanguage()]);
  return PartWaiting;
});
const TemplatesView = lazyPart(
  async () => (await import(/* webpackChunkName: "templates" */ './views/templates/TemplatesView')).TemplatesView,
);
const SettingsView = lazyPart(async () => (await import(/* webpackChunkName: "settings" */ './views/settings/SettingsView')).SettingsView);

/** Props of the chosen view. */
export type ChosenViewProps = {
  readonly state: SessionState;
  readonly problems: readonly Problem[];
  readonly view: ViewName;
  readonly session: ScoringSession;
  /** Null until they are here; undefined where the host builds none. */
  readonly scenarios: ScenarioSession | null | undefined;
  /** Null where the host cannot write sheets. */
  readonly writing: Writing | null;
  readonly host: PaneHost;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
  readonly onView: (view: ViewName, prefilled?: Written) => void;
  /** What stands at first in the fields of the question that is shown; null where nothing was given. */
  readonly prefilled: Written | null;
};

export function ChosenView({
  state,
  problems,
  view,
  session,
  scenarios,
  writing,
  host,
  locale,
  onLocale,
  onView,
  prefilled,
}: ChosenViewProps): ReactNode {
  const reveal = useCallback((cell: CellAddress) => void session.reveal(cell), [session]);
  const actions = useMemo<RowActions>(() => ({ reveal, resolve: session.resolve }), [reveal, session]);
  // Kept while the page of templates is left, so that a look at the settings takes nothing back.
  const [templateLanguage, setTemplateLanguage] = useState<Locale | null>(null);
  const { scored } = state;
  const ofTable = useMemo(() => (scored === null ? null : { scored, replayed: null }), [scored]);
  // The levels and points of a template are those of an edition, and which one is in use the workbook says.
  const canMake = writing !== null && scored !== null;
  const openTemplates = (): void => {
    onView('templates');
  };
  if (view === 'templates' && canMake) {
    return <TemplatesView scored={scored} writing={writing} language={templateLanguage} onLanguage={setTemplateLanguage} />;
  }
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
    return <LawView scored={scored} writing={writing} onEdition={session.setEdition} onBaseline={session.setBaseline} onOpen={onView} />;
  }
  if (view === 'help') return <HelpView />;
  if (view === 'problems' && scored !== null) return <ProblemsView problems={problems} onReveal={reveal} />;
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
  const asked = questions.find(({ id }) => id === view);
  if (asked !== undefined) {
    const props = {
      question: asked,
      scoring: session,
      scenarios: scenarios ?? null,
      writing,
      onOpen: onView,
      ...(prefilled === null ? {} : { prefilled }),
    };
    if (asked.of === 'table' && ofTable !== null) return <QuestionView key={asked.id} subject={ofTable} {...props} />;
    return scenarios ? <ScenarioQuestion key={asked.id} scored={scored} {...props} /> : <ScenariosWaiting />;
  }
  if (view === 'pending') return <PendingView scored={scored} actions={actions} />;
  if (view !== 'scenarios') return null;
  return scenarios ? (
    <ScenariosView session={scenarios} scoring={session} scored={scored} writing={writing} onOpen={onView} />
  ) : (
    <ScenariosWaiting />
  );
}

function Reading(): ReactNode {
  const { text } = useWords();
  return useLater(true) ? <Spinner label={text.reading} /> : null;
}
