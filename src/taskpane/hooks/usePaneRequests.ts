import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { PaneRequests } from '../pane-requests';
import type { ViewName } from '../view-name';

/**
 * Turns the pane where a ribbon button asks. The request for `write` opens the scenarios and gives the focus to the buttons that write,
 * where the workbook has something to write.
 */
export function usePaneRequests(
  requests: PaneRequests | null,
  onView: (view: ViewName) => void,
  main: RefObject<HTMLElement | null>,
): void {
  // Every request is a new object, so that asking twice for the same place works twice.
  const [asked, setAsked] = useState<{ readonly toWrite: boolean }>({ toWrite: false });
  useEffect(
    () =>
      requests?.listen((place) => {
        onView(place === 'write' ? 'scenarios' : place);
        setAsked({ toWrite: place === 'write' });
      }),
    [requests, onView],
  );
  useEffect(() => {
    if (!asked.toWrite) return;
    const button = main.current?.querySelector<HTMLElement>('[data-writes="comparison"] button');
    button?.focus();
    button?.scrollIntoView({ block: 'center' });
  }, [asked, main]);
}
