/** Mounts a part of the pane without computing looks: they are checked in a real browser, and jsdom takes seconds over them. */
import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { configure } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Locale } from '../../src/words/locale';
import { WordsContext, paneWords } from '../../src/taskpane/hooks/useWords';
import { themes } from '../../src/taskpane/theme';

const renderer = createDOMRenderer(document.implementation.createHTMLDocument());
configure({ defaultHidden: true });

/** The part inside everything a part of the pane needs. */
export function withoutLooks(part: ReactNode, locale: Locale = 'vi'): ReactNode {
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={themes.light}>
        <WordsContext value={paneWords(locale)}>{part}</WordsContext>
      </FluentProvider>
    </RendererProvider>
  );
}
