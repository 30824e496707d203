import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../domain/problem';
import { problemSentence } from '../words/problem-sentence';
import { useWords } from './hooks/useWords';

/** Why something the user asked for was not done, said beside its button and read out at once. Nothing where there is nothing to say. */
export function RefusalBar({ refusal }: { readonly refusal: Problem | null }): ReactNode {
  const { locale } = useWords();
  if (refusal === null) return null;
  return (
    <MessageBar intent={refusal.severity} layout="multiline" politeness="assertive">
      <MessageBarBody>{problemSentence(refusal, locale)}</MessageBarBody>
    </MessageBar>
  );
}
