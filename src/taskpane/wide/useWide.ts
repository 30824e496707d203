import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Problem } from '../../domain/problem';
import { keepFocus } from '../lost-focus';

/** What of the pane is shown wide, and the way there and back. */
export type Wide = {
  /** Id of the wide view; null where none is shown. */
  readonly shown: string | null;
  /** The last one asked for could not be shown. */
  readonly refusal: { readonly of: string; readonly problem: Problem } | null;
  readonly open: (id: string) => void;
  readonly close: (problem?: Problem | null) => void;
};

/** Null where the host has no room for anything wide. */
export const WideContext = createContext<Wide | null>(null);

export function useWide(): Wide | null {
  return useContext(WideContext);
}

/** @param main the pane, in which the focus goes back to the button that opened the wide view */
export function useWideState(main: RefObject<HTMLElement | null>): Wide {
  const [state, setState] = useState<Pick<Wide, 'shown' | 'refusal'>>({ shown: null, refusal: null });
  const shown = useRef<string | null>(null);
  const open = useCallback((id: string): void => {
    shown.current = id;
    setState({ shown: id, refusal: null });
  }, []);
  const close = useCallback(
    (problem: Problem | null = null): void => {
      const of = shown.current;
      shown.current = null;
      setState({ shown: null, refusal: problem === null || of === null ? null : { of, problem } });
      keepFocus(
        () =>
          main.current?.querySelector<HTMLElement>(`[data-wide="${of ?? ''}"]`) ??
          main.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'),
      );
    },
    [main],
  );
  return useMemo(() => ({ ...state, open, close }), [state, open, close]);
}
