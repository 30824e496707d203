import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { keepFocus } from './lost-focus';
import { RefusalBar } from './RefusalBar';
import { WritingMark } from './WritingMark';
import { quotedNames } from '../words/lists';
import { usePartWords } from './hooks/usePartWords';
import type { WritingState } from './writing';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Props of the offer. `label` is the button's, and names the section. */
export type WriteSheetsProps = {
  readonly label: string;
  /** What would be written, in a sentence; empty while that is not known. */
  readonly preview: string;
  /** Whose sheets they are, for whoever leads to the button from outside the pane. */
  readonly of?: string;
  readonly isPrimary?: boolean;
  /** False where there is nothing to write. */
  readonly canWrite?: boolean;
  readonly state: WritingState;
  readonly onWrite: () => void;
  readonly onRestore: () => void;
};

/** Offers to write sheets of the add-in's own: first which and how many cells, then the button, afterwards the way back. */
export function WriteSheets({
  label,
  preview,
  of,
  isPrimary = false,
  canWrite = true,
  state,
  onWrite,
  onRestore,
}: WriteSheetsProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = usePartWords();
  const id = useId();
  const { written, canRestore, isWriting, refusal } = state;
  const buttons = useRef<HTMLDivElement>(null);
  const couldRestore = useRef(canRestore);
  useEffect(() => {
    // The button that restored is gone with what it restored.
    if (couldRestore.current && !canRestore) keepFocus(() => buttons.current);
    couldRestore.current = canRestore;
  }, [canRestore]);
  return (
    <section className={styles.section} aria-label={label}>
      {preview === '' ? null : (
        <p id={id} className={styles.quiet}>
          {preview}
        </p>
      )}
      <div ref={buttons} className={styles.buttons} data-writes={of}>
        <Button
          appearance={isPrimary ? 'primary' : 'secondary'}
          aria-describedby={preview === '' ? undefined : id}
          disabledFocusable={!canWrite}
          onClick={onWrite}
        >
          {label}
        </Button>
        {canRestore ? <Button onClick={onRestore}>{text.restoreSheets}</Button> : null}
      </div>
      <WritingMark isWriting={isWriting} />
      <RefusalBar refusal={refusal} />
      {written.length === 0 ? null : <p className={styles.quiet}>{text.sheetsWritten(quotedNames(written, locale))}</p>}
    </section>
  );
}
