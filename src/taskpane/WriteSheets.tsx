import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Problem } from '../domain/problem';
import { RefusalBar } from './RefusalBar';
import { WritingMark } from './WritingMark';
import { quotedNames } from '../words/lists';
import { usePartWords } from './hooks/usePartWords';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Props of the offer. `label` is the button's, and names the section. */
export type WriteSheetsProps = {
  readonly label: string;
  /** What would be written, in a sentence. */
  readonly preview: string;
  readonly isPrimary?: boolean;
  /** False where there is nothing to write. */
  readonly canWrite?: boolean;
  /** Sheets last written, while that can be taken back. */
  readonly written: readonly string[];
  readonly onWrite: () => void;
  /** Absent where there is nothing to take back. */
  readonly onRestore?: () => void;
  /** A write or a restoring is under way. */
  readonly isWriting: boolean;
  /** Why the last write or restore was refused. */
  readonly refusal: Problem | null;
};

/** Offers to write sheets of the add-in's own: first which and how many cells, then the button, afterwards the way back. */
export function WriteSheets({
  label,
  preview,
  isPrimary = false,
  canWrite = true,
  written,
  onWrite,
  onRestore,
  isWriting,
  refusal,
}: WriteSheetsProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = usePartWords();
  const id = useId();
  return (
    <section className={styles.section} aria-label={label}>
      <p id={id} className={styles.quiet}>
        {preview}
      </p>
      <div className={styles.buttons} data-place="write">
        <Button appearance={isPrimary ? 'primary' : 'secondary'} aria-describedby={id} disabledFocusable={!canWrite} onClick={onWrite}>
          {label}
        </Button>
        {onRestore === undefined ? null : <Button onClick={onRestore}>{text.restoreSheets}</Button>}
      </div>
      <WritingMark isWriting={isWriting} />
      <RefusalBar refusal={refusal} />
      {written.length === 0 ? null : <p className={styles.quiet}>{text.sheetsWritten(quotedNames(written, locale))}</p>}
    </section>
  );
}
