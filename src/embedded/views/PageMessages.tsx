import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { MessageBarIntent } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { Locale } from '../../words/locale';
import { laterWordsOf } from '../../words/languages';
import { problemSentence } from '../../words/problem-sentence';
import type { LaterWords } from '../../words/words';
import { useLater } from '../../taskpane/hooks/useLater';
import type { OpeningNote, PageMessage, PageState } from '../page-state';
import type { RefusedChange } from '../spreadsheet';
import { figureSentence } from './figure-sentence';

const useStyles = makeStyles({
  bar: { borderRadius: 0 },
  // Over the foot of the page: in the flow it would push everything down, and let it jump back from under a pointer that is pressing.
  task: {
    position: 'fixed',
    insetInlineStart: 0,
    bottom: 0,
    zIndex: 1000,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '640px',
    boxShadow: tokens.shadow16,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  progress: { flex: '1 1 80px' },
});

/** Props of the messages. */
export type PageMessagesProps = {
  readonly text: LaterWords['embedded'];
  readonly locale: Locale;
  readonly state: PageState;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
};

/** What is being done (after half a second, with a way to stop it after five) over the foot of the page; what happened, under the toolbar. */
export function PageMessages({ text, locale, state, onCancel, onDismiss }: PageMessagesProps): ReactNode {
  const styles = useStyles();
  const { task, message } = state;
  const isWorthShowing = useLater(task !== null);
  const isLong = useLater(task !== null, 2000);
  return (
    <div aria-live="polite">
      {task !== null && isWorthShowing ? (
        <div className={styles.task}>
          <span>
            {task.kind === 'opening' ? text.opening(task.file) : text.saving(task.file)}{' '}
            {isLong && task.kind === 'opening' ? text.openingLong : null}
          </span>
          <ProgressBar
            className={styles.progress}
            aria-label={task.kind === 'opening' ? text.opening(task.file) : text.saving(task.file)}
          />
          <Button size="small" onClick={onCancel}>
            {text.cancel}
          </Button>
        </div>
      ) : null}
      {message === null ? null : (
        <MessageBar className={styles.bar} intent={intentOf(message)} layout="multiline">
          <MessageBarBody>{sentenceOf(message, text, locale)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" size="small" icon={<Dismiss20Regular />} aria-label={text.dismiss} onClick={onDismiss} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(message: PageMessage): MessageBarIntent {
  switch (message.kind) {
    case 'problem':
      return message.problem.severity;
    case 'failed':
      return 'error';
    case 'saved':
      return 'success';
    case 'opened':
      return message.notes.every(({ kind }) => kind === 'restored') ? 'success' : 'info';
    case 'refused':
    case 'figures':
      return 'warning';
    case 'cancelled':
    case 'nothing-to-undo':
    case 'nothing-to-redo':
      return 'info';
  }
}

function sentenceOf(message: PageMessage, text: LaterWords['embedded'], locale: Locale): string {
  switch (message.kind) {
    case 'problem':
      return problemSentence(message.problem, locale);
    case 'failed':
      return text.failed(message.detail);
    case 'saved':
      return text.saved(message.file);
    case 'cancelled':
      return text.cancelled(message.file);
    case 'opened':
      return message.notes.map((note) => noteSentence(note, text, locale)).join(' ');
    case 'nothing-to-undo':
      return text.nothingToUndo;
    case 'nothing-to-redo':
      return text.nothingToRedo;
    case 'refused':
      return refusalOf(message.change, text);
    case 'figures':
      return message.notices.map((notice) => figureSentence(notice, text, locale)).join(' ');
  }
}

function noteSentence(note: OpeningNote, text: LaterWords['embedded'], locale: Locale): string {
  switch (note.kind) {
    case 'restored':
      return laterWordsOf(locale).recovery.restored(note.file, note.kept);
    case 'word':
      return problemSentence(note.problem, locale);
    case 'kept-results':
      return text.keptResults(note.count);
    case 'several-files':
      return text.severalFiles;
  }
}

function refusalOf(change: RefusedChange, text: LaterWords['embedded']): string {
  switch (change) {
    case 'rows-columns':
      return text.refusedRowsColumns;
    case 'sheets':
      return text.refusedSheets;
    case 'layout':
      return text.refusedLayout;
    case 'pasted-over-merge':
      return text.refusedPaste;
    case 'merge-not-saved':
      return text.mergeNotSaved;
  }
}
