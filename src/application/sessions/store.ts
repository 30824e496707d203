/**
 * A state that changes by events alone: what happened goes in, a pure reducer says what is true now, who shows it is told.
 * What reaches outside (reading, saving) stands beside a store, subscribes to it, and answers with events of its own.
 */
import type { Unsubscribe } from '../ports';

export type Store<State, Event> = {
  readonly getState: () => State;
  /** Takes an event in. Listeners are told where it made a new state; the same object says that nothing changed. */
  readonly dispatch: (event: Event) => void;
  /** Calls the listener after every change until unsubscribed. It reads `getState`: what it is told of may be newer than what it was told for. */
  readonly subscribe: (listener: () => void) => Unsubscribe;
};

/**
 * @param reduce pure: the state before and what happened → the state after; the same object where nothing changed
 */
export function createStore<State, Event>(initial: State, reduce: (state: State, event: Event) => State): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      // Those that subscribe meanwhile saw this state already; those that left meanwhile are told no more.
      for (const listener of [...listeners]) if (listeners.has(listener)) listener();
    },
    subscribe: (listener) => {
      // A subscription of its own even where the same function is passed twice: one that ends leaves the other.
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}

/** What may be seen of a store: listeners hear only of changes of that part. */
export function seenOf<State, Event, Seen>(
  store: Store<State, Event>,
  see: (state: State) => Seen,
): Pick<Store<Seen, Event>, 'getState' | 'subscribe'> {
  return {
    getState: () => see(store.getState()),
    subscribe: (listener) => {
      let seen = see(store.getState());
      return store.subscribe(() => {
        const now = see(store.getState());
        if (now === seen) return;
        seen = now;
        listener();
      });
    },
  };
}
