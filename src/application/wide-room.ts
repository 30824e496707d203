/**
 * Room outside the pane in which something of it is shown wide: over the grid of the embedded page, in a dialog of Excel. The room may be
 * a window of its own that shares nothing with the pane, so the two ends say everything to each other as text.
 */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { Unsubscribe } from './ports';

/** The pane's end. A refusal to open is a returned problem. */
export type WideRoom = { readonly open: (listeners: RoomListeners) => Promise<Result<OpenRoom, Problem>> };

export type RoomListeners = {
  readonly onText: (text: string) => void;
  /** The room is gone by itself: the user closed it, or (with the problem) it never came to show anything. */
  readonly onClosed: (problem: Problem | null) => void;
};

export type OpenRoom = { readonly send: (text: string) => void; readonly close: () => void };

/** The end in the room: texts come in the order in which they were sent. */
export type RoomEnd = { readonly listen: (onText: (text: string) => void) => Unsubscribe; readonly send: (text: string) => void };
