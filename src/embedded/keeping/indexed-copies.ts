/** Recovery copies in the browser's own database. One transaction a verb, so that a killed tab leaves the copy as it was or as it became. */
import type { CopyStore } from './copy-store';

const databaseName = 'nang-loai-recovery';
/** Copies by id; the bytes of their files beside them, so that an edit does not write them again; the choice. */
const stores = ['copies', 'files', 'choices'] as const;
const isOnKey = 'is-on';

/** `factory` gives the browser's database; it may throw where storage is switched off. */
export function createIndexedCopies(factory: () => IDBFactory | undefined): CopyStore {
  let opened: Promise<IDBDatabase> | null = null;

  async function database(): Promise<IDBDatabase> {
    opened ??= openDatabase(factory, () => {
      opened = null;
    });
    try {
      return await opened;
    } catch (error) {
      // The next one asks again: a profile that was full may have room by then.
      opened = null;
      throw error;
    }
  }

  /** Resolves with what `work` answers once all of it is on the disk. */
  async function within<T>(mode: 'readonly' | 'readwrite', work: (transaction: IDBTransaction, answer: (value: T) => void) => void) {
    const transaction = (await database()).transaction(stores, mode, { durability: 'strict' });
    return new Promise<T | undefined>((resolve, reject) => {
      let answered: T | undefined;
      transaction.oncomplete = () => {
        resolve(answered);
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('the transaction was aborted'));
      };
      work(transaction, (value) => {
        answered = value;
      });
    });
  }

  return {
    look: async () => {
      const found = await within<readonly [unknown, unknown]>('readonly', (transaction, answer) => {
        const choice = transaction.objectStore('choices').get(isOnKey);
        const copies = transaction.objectStore('copies').getAll();
        copies.onsuccess = () => {
          answer([choice.result, copies.result]);
        };
      });
      const [choice, copies] = found ?? [undefined, []];
      return { copies: Array.isArray(copies) ? copies : [], isOn: choice !== false };
    },
    put: async (copy, bytes) => {
      const isKept = await within<boolean>('readwrite', (transaction, answer) => {
        const choice: IDBRequest<unknown> = transaction.objectStore('choices').get(isOnKey);
        choice.onsuccess = () => {
          answer(choice.result !== false);
          if (choice.result === false) return;
          transaction.objectStore('copies').put(copy, copy.id);
          if (bytes !== null) transaction.objectStore('files').put(bytes, copy.id);
        };
      });
      return isKept === true;
    },
    bytesOf: async (id) => {
      const bytes = await within<unknown>('readonly', (transaction, answer) => {
        const file: IDBRequest<unknown> = transaction.objectStore('files').get(id);
        file.onsuccess = () => {
          answer(file.result);
        };
      });
      return bytes instanceof Uint8Array ? bytes : null;
    },
    remove: async (ids) => {
      await within('readwrite', (transaction) => {
        for (const id of ids) for (const store of ['copies', 'files'] as const) transaction.objectStore(store).delete(id);
      });
    },
    choose: async (isOn) => {
      await within('readwrite', (transaction) => {
        transaction.objectStore('choices').put(isOn, isOnKey);
        if (!isOn) for (const store of ['copies', 'files'] as const) transaction.objectStore(store).clear();
      });
    },
  };
}

function openDatabase(factory: () => IDBFactory | undefined, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory()?.open(databaseName, 1);
    if (request === undefined) throw new Error('there is no database here');
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the database was not opened'));
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClosed;
      // A newer build in another tab wants to change it, or the user clears the site's data.
      database.onversionchange = () => {
        database.close();
        onClosed();
      };
      resolve(database);
    };
  });
}
