/** Mounts the whole pane over a fake session, as the composition roots do. */
import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { configure, render, waitFor } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../src/application/sessions/scenario-session';
import type { ScoringSession } from '../../src/application/sessions/scoring-session';
import type { SessionState } from '../../src/application/sessions/scoring-state';
import type { CellAddress } from '../../src/domain/cell';
import type { Locale } from '../../src/words/locale';
import { Pane } from '../../src/taskpane/Pane';
import { useFetchedLanguage } from '../../src/taskpane/hooks/useFetchedLanguage';
import type { PaneRequests } from '../../src/taskpane/pane-requests';
import type { Writing } from '../../src/taskpane/writing';
import './fetched-parts';
import { createFakeSession } from './fake-session';
import type { FakeSession } from './fake-session';

type Options = {
  readonly state?: Partial<SessionState>;
  /** The cell that the user stands on. */
  readonly standsOn?: CellAddress;
  readonly openSample?: () => Promise<void>;
  readonly locale?: Locale;
  readonly scenarios?: ScenarioSession;
  readonly requests?: PaneRequests;
  readonly writing?: Writing;
};

type HarnessProps = Pick<Options, 'scenarios' | 'requests' | 'writing'> & {
  readonly session: ScoringSession;
  readonly openSample: (() => Promise<void>) | null;
  readonly first: Locale;
};

function Harness({ session, openSample, first, ...more }: HarnessProps): ReactNode {
  const [locale, setLocale] = useFetchedLanguage(first);
  return (
    <RendererProvider renderer={withoutStyles}>
      <Pane
        session={session}
        host={{ openSample, startAnswers: null, wide: null }}
        locale={locale}
        onLocale={setLocale}
        appearance="light"
        {...more}
      />
    </RendererProvider>
  );
}

// Looks are checked in a real browser; jsdom takes seconds to compute styles that no test here asks for.
const withoutStyles = createDOMRenderer(document.implementation.createHTMLDocument());
configure({ defaultHidden: true });

/** Waits until the view that was opened has been fetched and stands in its panel. */
export async function viewFetched(): Promise<void> {
  await waitFor(() => {
    const shown = document.querySelector('main [id$="-panel"] > *');
    if (shown === null || shown.getAttribute('role') === 'progressbar') throw new Error('the view is not there yet');
  });
}

/** Mounts the pane; it is removed after the test. */
export function renderPane({ state = {}, standsOn, openSample, locale = 'vi', ...more }: Options = {}): FakeSession & {
  readonly view: RenderResult;
} {
  const fake = createFakeSession(state, standsOn ?? null);
  const view = render(<Harness session={fake.session} openSample={openSample ?? null} first={locale} {...more} />);
  return { ...fake, view };
}
