import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import { usePartWords } from './hooks/usePartWords';
import type { ViewName } from './view-name';

const useStyles = makeStyles({
  // In sight wherever the button stood that made it, and over no text: it takes room of its own at the end of the page.
  notice: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0, flexBasis: '100%' },
});

/** A scenario that an answer was made into. */
export type MadeScenario = { readonly name: string; readonly session: ScenarioSession; readonly onOpen: (view: ViewName) => void };

/** Tells the page of an answer that a scenario was made of it. */
export const MadeScenarioContext = createContext<(made: MadeScenario) => void>(() => undefined);

/** What was made, with the way to it and the way back. The answer may be another one by now: it is asked of the scenario that was made. */
export function MadeScenarioNotice({ made, onGone }: { readonly made: MadeScenario; readonly onGone: () => void }): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with the answer it stood in.
    notice.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [made]);
  return (
    <div ref={notice} className={styles.notice}>
      <p className={styles.text} role="status">
        {text.madeScenario(made.name)}
      </p>
      <Button
        appearance="primary"
        onClick={() => {
          made.onOpen('scenarios');
        }}
      >
        {text.openScenario}
      </Button>
      <Button
        onClick={() => {
          // By its name: something else may have been edited since.
          made.session.remove(made.name);
          onGone();
        }}
      >
        {text.undoScenario}
      </Button>
    </div>
  );
}
