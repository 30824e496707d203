import { useEffect } from 'react';

/** Calls back when the page goes out of sight or ends: afterwards it may never run again. `flush` must stay the same function. */
export function useFlush(flush: () => void): void {
  useEffect(() => {
    const flushHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', flushHidden);
    // The browser asks here whether to leave: while the user answers there is time that `pagehide` may not have.
    window.addEventListener('beforeunload', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushHidden);
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [flush]);
}
