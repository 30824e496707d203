/** The page inside a dialog of Excel's: the same file as the pane's, which shows what the pane tells it and nothing else. */
import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { RoomEnd } from '../../application/wide-room';
import { wordsOf } from '../../words/languages';
import { Themed } from '../Themed';
import { startLanguage } from '../start-language';
import { WideFrame } from './WideFrame';
import { buildName } from './build-name';

const useStyles = makeStyles({ window: { position: 'fixed', inset: 0 } });

function Window({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().window}>{children}</div>;
}

/**
 * @param build of the pane that opened the dialog: a server that was given a newer one meanwhile would send a page that takes the pane's
 *   words for something else
 * @param join the way to the pane
 */
export async function startDialog(container: HTMLElement, build: string, join: () => Promise<RoomEnd>): Promise<void> {
  const root = createRoot(container);
  if (build === buildName()) {
    const end = await join();
    root.render(
      <StrictMode>
        <Window>
          <WideFrame end={end} />
        </Window>
      </StrictMode>,
    );
    return;
  }
  const locale = await startLanguage(navigator.language);
  root.render(
    <Themed appearance="light" locale={locale}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{wordsOf(locale).pane.partMissing}</MessageBarBody>
      </MessageBar>
    </Themed>,
  );
}
