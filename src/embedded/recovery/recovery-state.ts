/** What the page knows of recovery copies, and how it changes by what happens. Pure. */
import type { RecoveryCopy } from './recovery-copy';

/** A new object after every change. */
export type RecoveryState = {
  /** Whether copies are kept: the user's choice. */
  readonly isOn: boolean;
  /** False where the browser lets nothing be kept. */
  readonly isPossible: boolean;
  /** Copies of tabs that are gone, the newest first. */
  readonly offers: readonly RecoveryCopy[];
};

export type RecoveryEvent =
  | { readonly kind: 'found'; readonly isOn: boolean; readonly offers: readonly RecoveryCopy[] }
  /** A copy was restored, thrown away, or is not there any more. */
  | { readonly kind: 'settled'; readonly id: string }
  | { readonly kind: 'switched'; readonly isOn: boolean }
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused' };

export const nothingFound: RecoveryState = { isOn: true, isPossible: true, offers: [] };

/** The state after an event; the same object where nothing changed. */
export function reduceRecovery(state: RecoveryState, event: RecoveryEvent): RecoveryState {
  switch (event.kind) {
    case 'found':
      return { ...state, isOn: event.isOn, isPossible: true, offers: event.isOn ? event.offers : [] };
    case 'settled':
      return { ...state, offers: state.offers.filter(({ id }) => id !== event.id) };
    case 'switched':
      // Whatever was kept is deleted with the choice to keep nothing.
      return { ...state, isOn: event.isOn, offers: event.isOn ? state.offers : [] };
    case 'kept':
      return state.isPossible ? state : { ...state, isPossible: true };
    case 'refused':
      return state.isPossible ? { ...state, isPossible: false } : state;
  }
}
