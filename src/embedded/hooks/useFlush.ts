import { useEffect } from 'react';

/** Calls back when the page goes out of sight or ends: afterwards it may never run again. `flush` must stay the same function. */
export function useFlush(flush: () => void): void {
  useEffect(() => {
    const flushHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', flushHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushHidden);
      window.removeEventListener('pagehide', flush);
    };
  }, [flush]);
}
