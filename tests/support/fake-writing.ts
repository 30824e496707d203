/** Writing with no workbook behind it: views are tested against what they ask of it, and every verb they call is written down. */
import type { Writing, WritingState } from '../../src/taskpane/writing';

export type FakeWriting = { readonly writing: Writing; readonly calls: readonly (readonly [verb: string, of: string])[] };

/** Writing that stands as given, whoever asks, and never gets anywhere. */
export function createFakeWriting(given: Partial<WritingState> = {}): FakeWriting {
  const calls: [string, string][] = [];
  const state: WritingState = { written: [], canRestore: false, isWriting: false, refusal: null, ...given };
  const writing: Writing = {
    subscribe: () => () => undefined,
    stateOf: () => state,
    preview: () => Promise.resolve(null),
    write: ({ id }) => {
      calls.push(['write', id]);
      return Promise.resolve(false);
    },
    restore: (id) => {
      calls.push(['restore', id]);
      return Promise.resolve();
    },
  };
  return { writing, calls };
}
