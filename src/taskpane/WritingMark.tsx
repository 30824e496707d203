import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLater } from './hooks/useLater';
import { useWords } from './hooks/useWords';

/** How long a write may take before it is said that it is under way, in milliseconds: before half a second has passed it must be. */
const patience = 300;

/** Says that a write is under way where Excel takes its time. */
export function WritingMark({ isWriting }: { readonly isWriting: boolean }): ReactNode {
  const { text } = useWords();
  return useLater(isWriting, patience) ? <Spinner size="tiny" labelPosition="after" label={text.writing} role="status" /> : null;
}
