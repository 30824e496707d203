/** The pane as Excel's composition root builds it, over a workbook in memory, turned to one place. */
import { Suspense, createContext, use, useState } from 'react';
import type { ReactNode } from 'react';
import { Pane } from '../../../src/taskpane/Pane';
import { useWriting } from '../../../src/taskpane/hooks/useWriting';
import type { ChooseLanguage } from '../../../src/taskpane/hooks/useFetchedLanguage';
import type { PaneHost } from '../../../src/taskpane/pane-host';
import { createPaneRequests } from '../../../src/taskpane/pane-requests';
import type { PanePlace } from '../../../src/taskpane/pane-requests';
import { ContrastNote } from './ContrastNote';
import { chooseLook } from './choose-look';
import { defaultLook } from './looks';
import type { Look } from './looks';
import { clock, startStory } from './start-story';
import type { Started, Start } from './start-story';

/** What the toolbar says. */
export const LookContext = createContext<Look>(defaultLook);

const host: PaneHost = {
  openSample: () => Promise.resolve(),
  startAnswers: null,
  // There is room, and it never comes to show anything.
  wide: { open: () => new Promise(() => undefined) },
};

/** The language chosen in the pane is the toolbar's too. */
const chooseLanguage: ChooseLanguage = (locale) => {
  chooseLook({ locale });
  return Promise.resolve(null);
};

/** Props of a story. */
export type StoryPaneProps = Start & {
  readonly place: PanePlace;
  /** What its picture shows; the whole pane where absent. */
  readonly part?: string;
  /** The story is that something is not there yet: a picture does not wait for it. */
  readonly isWaiting?: boolean;
};

export function StoryPane({ place, part, isWaiting = false, ...start }: StoryPaneProps): ReactNode {
  const [starting] = useState(() => startStory(start));
  const { locale, theme } = use(LookContext);
  return (
    <Suspense fallback={null}>
      <div data-look={`${locale} ${theme}`} data-part={part} data-waits={isWaiting ? '' : undefined}>
        <StartedPane starting={starting} place={place} />
      </div>
    </Suspense>
  );
}

type StartedPaneProps = { readonly starting: Promise<Started>; readonly place: PanePlace };

function StartedPane({ starting, place }: StartedPaneProps): ReactNode {
  const { workbook, session, scenarios } = use(starting);
  const { locale, theme } = use(LookContext);
  const writing = useWriting(workbook.writer, session, clock);
  const [requests] = useState(() => {
    const made = createPaneRequests();
    made.ask(place);
    return made;
  });
  return (
    <>
      {theme === 'contrast' ? <ContrastNote /> : null}
      <Pane
        session={session}
        scenarios={scenarios}
        writing={writing}
        host={host}
        requests={requests}
        locale={locale}
        onLocale={chooseLanguage}
        appearance={theme === 'dark' ? 'dark' : 'light'}
      />
    </>
  );
}
