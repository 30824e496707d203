import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export const useHiddenStyles = makeStyles({
  /** Read by screen readers only. */
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells a screen reader politely when a sentence changes. The first one is silent: the reader reads the page itself. */
export function Announcer({ sentence }: { readonly sentence: string }): ReactNode {
  const styles = useHiddenStyles();
  const before = useRef(sentence);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (before.current === sentence) return;
    before.current = sentence;
    setSpoken(sentence);
  }, [sentence]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {spoken}
    </div>
  );
}
