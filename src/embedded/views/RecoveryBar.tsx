import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LaterWords } from '../../words/words';
import { localMoment } from '../local-clock';
import type { RecoveryCopy } from '../recovery/recovery-copy';

const useStyles = makeStyles({ bar: { borderRadius: 0 } });

/** Props of the bar. */
export type RecoveryBarProps = {
  readonly text: LaterWords['recovery'];
  /** The newest first. */
  readonly offers: readonly RecoveryCopy[];
  /** False while another file is being opened or saved. */
  readonly isFree: boolean;
  readonly onRestore: (copy: RecoveryCopy) => void;
  readonly onThrowAway: (copy: RecoveryCopy) => void;
};

/** Offers work that a closed or broken tab left behind, one file at a time. */
export function RecoveryBar({ text, offers, isFree, onRestore, onThrowAway }: RecoveryBarProps): ReactNode {
  const styles = useStyles();
  const [copy] = offers;
  return (
    <div aria-live="polite">
      {copy === undefined ? null : (
        <MessageBar key={copy.id} className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>
            {text.offer(copy.file, copy.kept, localMoment(copy.writtenAt))}
            {offers.length > 1 ? <> {text.others(offers.length - 1)}</> : null}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              appearance="primary"
              disabled={!isFree}
              onClick={() => {
                onRestore(copy);
              }}
            >
              {text.restore}
            </Button>
            <Button
              size="small"
              onClick={() => {
                onThrowAway(copy);
              }}
            >
              {text.throwAway}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
