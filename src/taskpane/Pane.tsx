/** The whole pane over one session. Excel's composition root and the embedded page mount the same component. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { Locale } from '../words/locale';
import { AnswerWorkers } from './answering/answer-workers';
import { ErrorBoundary } from './ErrorBoundary';
import { PaneBody } from './PaneBody';
import { Themed } from './Themed';
import type { ChooseLanguage } from './hooks/useFetchedLanguage';
import { WordsContext, paneWords } from './hooks/useWords';
import type { PaneHost } from './pane-host';
import type { PaneRequests } from './pane-requests';
import type { Appearance } from './theme';
import type { Writing } from './writing';

const useStyles = makeStyles({
  root: {
    height: '100%',
    // What is there for screen readers alone stands absolutely: in here it scrolls along instead of making the page taller.
    position: 'relative',
    overflowX: 'hidden',
    overflowY: 'auto',
    // What the user works with is kept in its place (useSteadyPlace), not what happens to be topmost.
    overflowAnchor: 'none',
    // What gets the focus must not hide under the header that stays.
    scrollPaddingTop: '200px',
    // Nor under the bar of the open scenario.
    scrollPaddingBottom: '64px',
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'start',
  },
});

/** Props of the pane. The element around it sets the height. */
export type PaneProps = {
  readonly session: ScoringSession;
  /** Null until they are here; absent where the host builds none. */
  readonly scenarios?: ScenarioSession | null;
  /** Absent where the host cannot write sheets. */
  readonly writing?: Writing;
  /** Absent where the host never leaves sheets half done. */
  readonly onRemoveUnfinished?: () => void;
  readonly host: PaneHost;
  /** Absent where nothing outside the pane (a ribbon) leads into it. */
  readonly requests?: PaneRequests;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
  readonly appearance: Appearance;
};

export function Pane({
  session,
  scenarios,
  writing,
  onRemoveUnfinished,
  host,
  requests,
  locale,
  onLocale,
  appearance,
}: PaneProps): ReactNode {
  const styles = useStyles();
  const words = useMemo(() => paneWords(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <Themed appearance={appearance} locale={locale}>
      <div className={styles.root} data-print="whole">
        <WordsContext value={words}>
          <AnswerWorkers value={host.startAnswers}>
            <ErrorBoundary onRetry={() => void session.refresh()}>
              <PaneBody
                session={session}
                scenarios={scenarios}
                writing={writing ?? null}
                {...(onRemoveUnfinished === undefined ? {} : { onRemoveUnfinished })}
                host={host}
                requests={requests ?? null}
                locale={locale}
                onLocale={onLocale}
                appearance={appearance}
              />
            </ErrorBoundary>
          </AnswerWorkers>
        </WordsContext>
      </div>
    </Themed>
  );
}
