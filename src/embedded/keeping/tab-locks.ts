/** Which tabs are open. A tab holds a lock named after its copy; the browser lets go of it when the tab ends, however it ends. */

export type TabLocks = {
  /** False where another tab holds it. Held until `release` or the end of this tab; asking again for one's own is true. */
  readonly hold: (id: string) => Promise<boolean>;
  readonly release: (id: string) => void;
  /** All that are held by others. Rejects, as `hold` does, where the browser has no locks. */
  readonly others: () => Promise<ReadonlySet<string>>;
};

const prefix = 'nang-loai-recovery:';

export function createTabLocks(manager: LockManager | undefined): TabLocks {
  const own = new Map<string, () => void>();

  function locks(): LockManager {
    // Only pages by https, and on the machine itself, have them.
    if (manager === undefined) throw new Error('there are no locks here');
    return manager;
  }

  return {
    hold: async (id) => {
      if (own.has(id)) return true;
      const available = locks();
      return new Promise<boolean>((resolve, reject) => {
        available
          .request(prefix + id, { ifAvailable: true }, (lock) => {
            resolve(lock !== null);
            if (lock === null) return undefined;
            return new Promise<void>((release) => {
              own.set(id, release);
            });
          })
          .catch(reject);
      });
    },
    release: (id) => {
      own.get(id)?.();
      own.delete(id);
    },
    others: async () => {
      const { held = [] } = await locks().query();
      const ids = held.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name.slice(prefix.length)] : []));
      return new Set(ids.filter((id) => !own.has(id)));
    },
  };
}
