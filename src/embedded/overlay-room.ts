/** Room over the grid, in the page itself: the same two ends as where it is a window of its own. */
import type { RoomEnd, RoomListeners, WideRoom } from '../application/wide-room';
import type { Unsubscribe } from '../application/ports';
import { success } from '../domain/result';

export type OverlayRoom = {
  readonly room: WideRoom;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** What stands over the grid talks by this end; null while nothing does. */
  readonly getEnd: () => RoomEnd | null;
};

export function createOverlayRoom(): OverlayRoom {
  const watching = new Set<() => void>();
  let end: RoomEnd | null = null;

  function show(next: RoomEnd | null): void {
    end = next;
    for (const listener of watching) listener();
  }

  function open({ onText }: RoomListeners): { readonly send: (text: string) => void; readonly close: () => void } {
    const hearing = new Set<(text: string) => void>();
    const own: RoomEnd = {
      listen: (onHeard) => {
        hearing.add(onHeard);
        return () => {
          hearing.delete(onHeard);
        };
      },
      send: onText,
    };
    show(own);
    return {
      send: (text) => {
        for (const onHeard of hearing) onHeard(text);
      },
      close: () => {
        if (end === own) show(null);
      },
    };
  }

  return {
    room: { open: async (listeners) => Promise.resolve(success(open(listeners))) },
    subscribe: (listener) => {
      watching.add(listener);
      return () => {
        watching.delete(listener);
      };
    },
    getEnd: () => end,
  };
}
