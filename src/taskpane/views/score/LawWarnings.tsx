import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../../domain/problem';
import { problemSentence } from '../../../words/problem-sentence';
import { useWords } from '../../hooks/useWords';

/** What makes every figure below doubtful: the table is of another class or law. */
export function LawWarnings({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { locale } = useWords();
  return problems.map((found) => (
    <MessageBar key={found.code} intent="warning" layout="multiline">
      <MessageBarBody>{problemSentence(found, locale)}</MessageBarBody>
    </MessageBar>
  ));
}
