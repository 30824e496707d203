import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Nothing jumps (steady-place.ts), once its code is here: the first score needs none of it, and where it cannot be fetched the pane only
 * moves more than it should.
 * @param main what the pane shows; the element around it scrolls (Pane.tsx)
 */
export function useSteadyPlace(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let end: (() => void) | null = null;
    let isWanted = true;
    const start = async (): Promise<void> => {
      const { keepSteady } = await import('../steady-place');
      const content = main.current;
      const scroller = content?.parentElement ?? null;
      if (isWanted && content !== null && scroller !== null) end = keepSteady(content, scroller);
    };
    start().catch(() => undefined);
    return () => {
      isWanted = false;
      end?.();
    };
  }, [main]);
}
