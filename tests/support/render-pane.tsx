/** Mounts the whole pane over a fake session, as the composition roots do. */
import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ScoringSession, SessionState } from '../../src/application/scoring-session';
import type { Locale } from '../../src/strings/locale';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneTemplates } from '../../src/taskpane/pane-templates';
import { createFakeSession } from './fake-session';
import type { FakeSession } from './fake-session';

type Options = { readonly state?: Partial<SessionState>; readonly openSample?: () => Promise<void>; readonly locale?: Locale; readonly templates?: PaneTemplates };

type HarnessProps = { readonly session: ScoringSession; readonly openSample: (() => Promise<void>) | null; readonly first: Locale; readonly templates: PaneTemplates | null };

function Harness({ session, openSample, first, templates }: HarnessProps): ReactNode {
  const [locale, setLocale] = useState<Locale>(first);
  return (
    <RendererProvider renderer={withoutStyles}>
      <Pane session={session} host={{ openSample }} locale={locale} onLocale={setLocale} appearance="light" {...(templates === null ? {} : { templates })} />
    </RendererProvider>
  );
}

// Looks are checked in a real browser; jsdom takes seconds to compute styles that no test here asks for.
const withoutStyles = createDOMRenderer(document.implementation.createHTMLDocument());
configure({ defaultHidden: true });

/** Mounts the pane; it is removed after the test. */
export function renderPane({ state = {}, openSample, locale = 'vi', templates }: Options = {}): FakeSession & { readonly view: RenderResult } {
  const fake = createFakeSession(state);
  const view = render(<Harness session={fake.session} openSample={openSample ?? null} first={locale} templates={templates ?? null} />);
  return { ...fake, view };
}
