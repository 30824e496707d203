import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { SessionState } from '../application/sessions/scoring-state';
import type { Written } from '../questions/own-fields';
import { questions } from '../questions/questions';
import type { Locale } from '../words/locale';
import { useHiddenStyles } from './Announcer';
import { ChosenView } from './ChosenView';
import { lazyPart } from './LazyPart';
import { PaneHeader, viewLabel } from './PaneHeader';
import type { ChooseLanguage } from './hooks/useFetchedLanguage';
import { usePaneRequests } from './hooks/usePaneRequests';
import { useProblems } from './hooks/useProblems';
import { sectionHeading, useSeeking } from './hooks/useSeeking';
import { useScoringSession } from './hooks/useScoringSession';
import { useSteadyPlace } from './hooks/useSteadyPlace';
import { useViewPlaces } from './hooks/useViewPlaces';
import { useWords } from './hooks/useWords';
import type { PaneHost } from './pane-host';
import type { PaneRequests } from './pane-requests';
import { fetchQuestionView } from './question-views';
import { isPage } from './tabs';
import type { Appearance } from './theme';
import type { ViewName } from './view-name';
import { WideContext, useWideState } from './wide/useWide';
import type { Writing } from './writing';

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

// What the pane opens with comes with it (docs/adr/0014); tests/tasks/first-load.mjs holds its budget.
for (const question of questions) if (question.isAtOnce) void fetchQuestionView(question);

/** Fetched with the first trouble: most workbooks have none. */
const Notices = lazyPart(async () => (await import(/* webpackChunkName: "notices" */ './Notices')).Notices);

function hasNotices({ failure, notices, stale }: SessionState): boolean {
  return failure !== null || stale || notices.length > 0;
}
const WideFeed = lazyPart(async () => (await import(/* webpackChunkName: "wide" */ './wide/WideFeed')).WideFeed);

/** What was given for a question's own fields by what opened it. */
type Prefilled = { readonly view: ViewName; readonly written: Written };

type PaneBodyProps = {
  readonly session: ScoringSession;
  /** Null until they are here; undefined where the host builds none: there is no tab for them. */
  readonly scenarios: ScenarioSession | null | undefined;
  /** Null where the host cannot write sheets. */
  readonly writing: Writing | null;
  /** Absent where the host never leaves sheets half done. */
  readonly onRemoveUnfinished?: () => void;
  readonly host: PaneHost;
  /** Null where nothing outside the pane leads into it. */
  readonly requests: PaneRequests | null;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
  readonly appearance: Appearance;
};

/** Header and the chosen view over the session's state. */
export function PaneBody({
  session,
  scenarios,
  writing,
  onRemoveUnfinished,
  host,
  requests,
  locale,
  onLocale,
  appearance,
}: PaneBodyProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useWords();
  const { text } = words;
  const state = useScoringSession(session);
  const problems = useProblems(state.scored, scenarios);
  const main = useRef<HTMLElement>(null);
  const { view, open: turn, show } = useViewPlaces(main);
  const [prefilled, setPrefilled] = useState<Prefilled | null>(null);
  const open = useCallback(
    (to: ViewName, written?: Written): void => {
      // Whoever left the score by one of its rows comes back to it.
      setPrefilled((before) =>
        written !== undefined ? { view: to, written } : to === 'score' && before !== null ? { ...before, view: to } : null,
      );
      turn(to);
    },
    [turn],
  );
  useSteadyPlace(main);
  const wide = useWideState(main);
  const seek = useSeeking(main);
  const [isAsking, setAsking] = useState(false);
  usePaneRequests(requests, { onView: show, onSeek: seek, onMenu: setAsking });
  const id = useId();
  const tabId = useCallback((name: ViewName): string => `${id}-${name}`, [id]);
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
          asking={{
            isOpen: isAsking,
            onOpenChange: setAsking,
            onAsk: ({ id: asked, place }) => {
              open(place === 'scenarios' ? 'scenarios' : asked);
              if (place === 'scenarios') seek(sectionHeading(asked));
            },
          }}
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
          {hasNotices(state) ? (
            <Notices
              state={state}
              onRetry={() => void session.refresh()}
              onDismiss={session.dismissNotices}
              {...(onRemoveUnfinished === undefined ? {} : { onRemoveUnfinished })}
            />
          ) : null}
          <WideContext value={host.wide === null ? null : wide}>
            <ChosenView
              state={state}
              problems={problems}
              view={view}
              session={session}
              scenarios={scenarios}
              writing={writing}
              host={host}
              locale={locale}
              onLocale={onLocale}
              onView={open}
              prefilled={prefilled?.view === view ? prefilled.written : null}
            />
          </WideContext>
          {wide.shown === null || host.wide === null || state.scored === null || !scenarios ? null : (
            <WideFeed
              id={wide.shown}
              room={host.wide}
              scored={state.scored}
              scenarios={scenarios}
              appearance={appearance}
              onEnd={wide.close}
            />
          )}
        </div>
      </div>
    </main>
  );
}
