/** Requests from outside the pane (ribbon buttons) to turn to a place in it. */
import type { ViewName } from './view-name';

/** A view, a part of one (`write`), or the menu of questions (`ask`). */
export type PanePlace = ViewName | 'write' | 'ask';

export type PaneRequests = {
  /** Asks for a place; kept until the pane is there to hear it. */
  readonly ask: (place: PanePlace) => void;
  /** Hears every request from now on, and the last one nobody has heard. */
  readonly listen: (listener: (place: PanePlace) => void) => () => void;
};

export function createPaneRequests(): PaneRequests {
  let listener: ((place: PanePlace) => void) | null = null;
  let unheard: PanePlace | null = null;
  return {
    ask: (place) => {
      if (listener === null) unheard = place;
      else listener(place);
    },
    listen: (heard) => {
      listener = heard;
      if (unheard !== null) heard(unheard);
      unheard = null;
      return () => {
        if (listener === heard) listener = null;
      };
    },
  };
}
