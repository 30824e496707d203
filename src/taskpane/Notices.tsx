import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { SessionState } from '../application/sessions/scoring-state';
import { problemSentence } from '../words/problem-sentence';
import { useWords } from './hooks/useWords';

/** Props of the notices. */
export type NoticesProps = {
  readonly state: SessionState;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
  /** Absent where the host never leaves sheets half done. */
  readonly onRemoveUnfinished?: () => void;
};

/** Trouble beside the scoring, above whatever view is open: a failed reading, an earlier score, settings that were not kept. */
export function Notices({ state, onRetry, onDismiss, onRemoveUnfinished }: NoticesProps): ReactNode {
  const { locale, text } = useWords();
  const { failure, notices, stale } = state;
  return (
    <>
      {failure === null ? null : (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{problemSentence(failure, locale)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onRetry}>{text.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stale ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onRetry}>{text.readAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {notices
        .filter(({ code }) => code !== failure?.code)
        .map((notice) => (
          <MessageBar key={notice.code} intent={notice.severity} layout="multiline">
            <MessageBarBody>{problemSentence(notice, locale)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button appearance="transparent" aria-label={text.dismiss} icon={<Dismiss20Regular />} onClick={onDismiss} />
              }
            >
              {notice.code === 'sheets-unfinished' && onRemoveUnfinished !== undefined ? (
                <Button onClick={onRemoveUnfinished}>{text.removeUnfinished}</Button>
              ) : null}
            </MessageBarActions>
          </MessageBar>
        ))}
    </>
  );
}
