/** Requests from outside the pane (ribbon buttons) to turn to a place in it. */

/** A view, a part of one, or the menu of questions. */
export type PanePlace = 'scenarios' | 'write' | 'ask' | 'templates' | 'help';

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
