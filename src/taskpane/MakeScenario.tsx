import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ChangeAction } from '../changes/scenario';
import { MadeScenarioContext } from './MadeScenario';
import { usePartWords } from './hooks/usePartWords';
import type { ViewName } from './view-name';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0, flexBasis: '100%' },
});

/** Props of the offer. */
export type MakeScenarioProps = {
  readonly session: ScenarioSession;
  /** The scenario that the changes come on top of; null for the baseline. */
  readonly from: string | null;
  readonly actions: readonly ChangeAction[];
  /** What the scenario is for, kept with it. */
  readonly note: string;
  readonly onOpen: (view: ViewName) => void;
  /** What is made, for who cannot see which row the button stands in. */
  readonly of?: string;
};

/** An answer becomes a scenario by one press; the page around it tells of it and takes it back by one, whatever is answered then. */
export function MakeScenario({ session, from, actions, note, onOpen, of }: MakeScenarioProps): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  const tell = useContext(MadeScenarioContext);
  const [isFull, setFull] = useState(false);
  return (
    <div className={styles.line}>
      <Button
        size={of === undefined ? 'medium' : 'small'}
        {...(of === undefined ? {} : { 'aria-label': `${text.makeScenario}: ${of}` })}
        onClick={() => {
          const name = session.propose(from, actions, note);
          setFull(name === null);
          if (name !== null) tell({ name, session, onOpen });
        }}
      >
        {text.makeScenario}
      </Button>
      {isFull ? (
        <p className={styles.text} role="alert">
          {text.scenariosFull}
        </p>
      ) : null}
    </div>
  );
}
