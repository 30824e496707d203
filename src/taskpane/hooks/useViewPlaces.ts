import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { keepFocus } from '../lost-focus';
import { isPage } from '../tabs';
import type { ViewName } from '../view-name';

/** The view on screen, and the two ways to another. */
export type ViewPlaces = {
  readonly view: ViewName;
  /** From a control inside the pane, which may go with its view: the focus is kept. */
  readonly open: (view: ViewName) => void;
  /** From outside the pane: the focus is not taken from where the user is. */
  readonly show: (view: ViewName) => void;
};

/** What scrolls is the element around the pane (Pane.tsx). */
function scrollerOf({ current }: RefObject<HTMLElement | null>): HTMLElement | null {
  return current?.parentElement ?? null;
}

/** Whether what has the focus stands in the panel, and not in the header above it. */
function isFocusInPanel({ current }: RefObject<HTMLElement | null>): boolean {
  return current?.querySelector('[data-place="panel"]')?.contains(document.activeElement) === true;
}

/**
 * Where the focus goes once `to` took the place of `from`: on a page its way back, and from a page back to the control that opened it
 * (in the view, or else in the header), or to the view's own tab.
 */
function placeIn({ current: main }: RefObject<HTMLElement | null>, from: ViewName, to: ViewName, isFromPanel: boolean): HTMLElement | null {
  if (main === null) return null;
  if (isPage(to)) return main.querySelector<HTMLElement>('[data-place="back"]');
  const opener = `[data-opens~="${from}"]`;
  const inPanel = isPage(from) && isFromPanel ? main.querySelector<HTMLElement>(`[data-place="panel"] ${opener}`) : null;
  const inHeader = isPage(from) ? main.querySelector<HTMLElement>(`header ${opener}`) : null;
  return inPanel ?? inHeader ?? main.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}

/** Which view is shown. Each opens at its top, or where it was left; the focus goes along with it. */
export function useViewPlaces(main: RefObject<HTMLElement | null>): ViewPlaces {
  const [view, setView] = useState<ViewName>('score');
  const current = useRef<ViewName>('score');
  const left = useRef<Partial<Record<ViewName, number>>>({});
  // Whether the page now open was opened from a control in the panel: one in the header stays where it is.
  const isFromPanel = useRef(false);

  const show = useCallback(
    (to: ViewName): void => {
      const from = current.current;
      if (to === from) return;
      left.current[from] = scrollerOf(main)?.scrollTop ?? 0;
      // A page is opened anew each time; tabs stand side by side.
      if (isPage(to)) left.current[to] = 0;
      current.current = to;
      setView(to);
    },
    [main],
  );
  const open = useCallback(
    (to: ViewName): void => {
      const from = current.current;
      if (isPage(to) && !isPage(from)) isFromPanel.current = isFocusInPanel(main);
      show(to);
      if (to !== from) keepFocus(() => placeIn(main, from, to, isFromPanel.current));
    },
    [main, show],
  );
  useLayoutEffect(() => {
    const scroller = scrollerOf(main);
    if (scroller !== null) scroller.scrollTop = left.current[view] ?? 0;
  }, [main, view]);
  return { view, open, show };
}
