/** Where recovery copies are kept. Every verb rejects where the browser refuses. */
import type { RecoveryCopy } from '../recovery/recovery-copy';

export type CopyStore = {
  /** Everything that is kept, as it was read, and whether anything is to be kept. */
  readonly look: () => Promise<{ readonly copies: readonly unknown[]; readonly isOn: boolean }>;
  /**
   * Keeps a copy in place of the one of its id, whole or not at all. `bytes` null: those kept before stay.
   * False where nothing is to be kept, whichever tab said so.
   */
  readonly put: (copy: RecoveryCopy, bytes: Uint8Array | null) => Promise<boolean>;
  /** The file's bytes; null where the copy is gone. */
  readonly bytesOf: (id: string) => Promise<Uint8Array | null>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Remembers the choice; off deletes every copy in the same step. */
  readonly choose: (isOn: boolean) => Promise<void>;
};
