import { useEffect } from 'react';
import type { PaneRequests } from '../pane-requests';
import type { ViewName } from '../view-name';
import { writeButton } from './useSeeking';
import type { Sought } from './useSeeking';

/** What a request leads to. None of them may be another function each time. */
export type RequestVerbs = {
  readonly onView: (view: ViewName) => void;
  readonly onSeek: (sought: Sought) => void;
  readonly onMenu: (isOpen: boolean) => void;
};

/**
 * Turns the pane where a ribbon button asks. The request for `write` opens the scenarios and gives the focus to the button that writes them,
 * where the workbook has something to write; that for `ask` opens the menu of questions.
 */
export function usePaneRequests(requests: PaneRequests | null, { onView, onSeek, onMenu }: RequestVerbs): void {
  useEffect(
    () =>
      requests?.listen((place) => {
        if (place === 'ask') onMenu(true);
        else onView(place === 'write' ? 'scenarios' : place);
        if (place === 'write') onSeek(writeButton('comparison'));
      }),
    [requests, onView, onSeek, onMenu],
  );
}
