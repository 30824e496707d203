import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../domain/problem';
import { noEdits } from '../../xlsx/file-history';
import type { XlsxEdits } from '../../xlsx/workbook-model';
import type { RecoveryCopy } from '../recovery/recovery-copy';
import type { CopyStore } from './copy-store';
import { createRecovery } from './recovery';
import type { RecoverableBook, Recovery } from './recovery';
import type { TabLocks } from './tab-locks';

/** One machine: what every tab of it sees. */
function machine() {
  const copies = new Map<string, RecoveryCopy>();
  const files = new Map<string, Uint8Array>();
  const held = new Map<string, string>();
  let isOn = true;
  let fault: Error | null = null;
  let writtenBytes = 0;
  let asked = 0;
  const check = (): void => {
    if (fault !== null) throw fault;
  };
  const store: CopyStore = {
    look: async () => {
      check();
      return { copies: [...copies.values()].map((copy) => structuredClone(copy)), isOn };
    },
    put: async (copy, bytes) => {
      asked += 1;
      check();
      if (!isOn) return false;
      copies.set(copy.id, structuredClone(copy));
      if (bytes !== null) {
        files.set(copy.id, Uint8Array.from(bytes));
        writtenBytes += 1;
      }
      return true;
    },
    bytesOf: async (id) => files.get(id) ?? null,
    remove: async (ids) => {
      for (const id of ids) {
        copies.delete(id);
        files.delete(id);
      }
    },
    choose: async (chosen) => {
      check();
      isOn = chosen;
      if (!chosen) {
        copies.clear();
        files.clear();
      }
    },
  };
  const locksOf = (tab: string): TabLocks => ({
    hold: async (id) => {
      if ((held.get(id) ?? tab) !== tab) return false;
      held.set(id, tab);
      return true;
    },
    release: (id) => {
      if (held.get(id) === tab) held.delete(id);
    },
    others: async () => new Set([...held].filter(([, holder]) => holder !== tab).map(([id]) => id)),
  });
  return {
    copies,
    files,
    writes: () => writtenBytes,
    /** How often the store was to keep something, whether it did or not. */
    asked: () => asked,
    break: (error: Error | null) => {
      fault = error;
    },
    tab: (id: string, tell: (found: Problem) => void = () => undefined): Recovery =>
      createRecovery({
        id,
        copies: store,
        locks: locksOf(id),
        now: Date.now,
        later: (milliseconds, work) => {
          const timer = setTimeout(work, milliseconds);
          return () => {
            clearTimeout(timer);
          };
        },
        tell,
      }),
    /** The tab is gone, without a word. */
    kill: (tab: string) => {
      for (const [id, holder] of held) if (holder === tab) held.delete(id);
    },
  };
}

function bookOf(file = 'bang.xlsx') {
  const listeners: (() => void)[] = [];
  let edits: XlsxEdits = noEdits;
  let isUnsaved = false;
  let isCalculated = true;
  let bytes = Uint8Array.of(1, 2, 3);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const book: RecoverableBook = {
    file,
    isUnsaved: () => isUnsaved,
    bytes: () => bytes,
    edits: () => edits,
    isCalculated: () => isCalculated,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
  return {
    book,
    type: (value: number, row = 0) => {
      isUnsaved = true;
      const others = edits.cells.filter((cell) => cell.row !== row);
      edits = { ...edits, cells: [...others, { sheet: 'A', row, column: 0, value }] };
      tell();
    },
    undoAll: () => {
      edits = noEdits;
      tell();
    },
    save: () => {
      isUnsaved = false;
      tell();
    },
    writeSheet: () => {
      isUnsaved = true;
      bytes = Uint8Array.of(4, 5, 6);
      edits = noEdits;
      tell();
    },
    calculating: (isDone: boolean) => {
      isCalculated = isDone;
    },
  };
}

const soon = async (milliseconds = 300): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 28, 7, 5) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab that typed 7 into a file and was killed. */
async function killedTab(office = machine()) {
  const tab = office.tab('first');
  const { book, type } = bookOf();
  await tab.start();
  tab.follow(book, null);
  type(7);
  await soon();
  office.kill('first');
  return office;
}

describe('work that is not saved', () => {
  it('is kept soon after each change, the file itself once', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type } = bookOf();
    tab.follow(book, null);
    type(1);
    await soon();
    type(2);
    type(3, 1);
    await soon();
    expect(office.copies.get('first')).toMatchObject({
      file: 'bang.xlsx',
      kept: { cells: 2 },
      edits: { cells: [{ value: 2 }, { value: 3 }] },
    });
    expect(office.files.get('first')).toEqual(Uint8Array.of(1, 2, 3));
    expect(office.writes()).toBe(1);
  });

  it('is kept also while changes follow each other without a pause', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type } = bookOf();
    tab.follow(book, null);
    for (let value = 1; value <= 10; value += 1) {
      type(value);
      await soon(100);
    }
    expect(office.copies.get('first')?.edits.cells[0]?.value).toBeGreaterThanOrEqual(7);
  });

  it('is kept at once where the page goes out of sight', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type } = bookOf();
    tab.follow(book, null);
    type(1);
    tab.flush();
    await soon(0);
    expect(office.copies.get('first')).toMatchObject({ edits: { cells: [{ value: 1 }] } });
  });

  it('is kept again once its formulas have been calculated', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type, calculating } = bookOf();
    tab.follow(book, null);
    calculating(false);
    type(1);
    await soon();
    expect(office.copies.get('first')?.isCalculated).toBe(false);
    calculating(true);
    await soon();
    expect(office.copies.get('first')?.isCalculated).toBe(true);
  });

  it('is no more than what stands in the file once that is saved, or everything was taken back', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type, save, undoAll } = bookOf();
    tab.follow(book, null);
    type(1);
    await soon();
    save();
    await soon(0);
    expect(office.copies.size + office.files.size).toBe(0);
    type(2);
    await soon();
    expect(office.copies.size).toBe(1);
    undoAll();
    await soon();
    expect(office.copies.size + office.files.size).toBe(0);
  });

  it('comes with the sheets that the add-in wrote into the file, and counts what was edited before', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type, writeSheet } = bookOf();
    tab.follow(book, null);
    type(1);
    await soon();
    writeSheet();
    await soon();
    expect(office.copies.get('first')?.kept).toEqual({ cells: 1, hasChoices: false, hasSheets: true });
    expect(office.files.get('first')).toEqual(Uint8Array.of(4, 5, 6));
  });

  it('goes with the file where another one is opened instead', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type } = bookOf();
    tab.follow(book, null);
    type(1);
    await soon();
    tab.follow(bookOf('khac.xlsx').book, null);
    await soon();
    expect(office.copies.size).toBe(0);
    type(2);
    await soon();
    expect(office.copies.size).toBe(0);
  });
});

describe('a copy that a killed tab left', () => {
  it('is offered, taken, and replaced by the new tab’s own', async () => {
    const office = await killedTab();
    const tab = office.tab('second');
    await tab.start();
    const [offer] = tab.getState().offers;
    if (offer === undefined) throw new Error('nothing is offered');
    expect(offer).toMatchObject({ file: 'bang.xlsx', kept: { cells: 1 } });
    const taken = await tab.take(offer);
    if (!taken.ok) throw new Error(taken.error.code);
    expect(await taken.value.bytes()).toEqual(Uint8Array.of(1, 2, 3));
    expect(taken.value.from).toBe(offer);
    const restored = bookOf();
    restored.type(7);
    tab.follow(restored.book, offer);
    expect(tab.getState().offers).toEqual([]);
    await soon();
    expect([...office.copies.keys()]).toEqual(['second']);
  });

  it('stays where the new tab is killed before it has kept its own', async () => {
    const office = await killedTab();
    const tab = office.tab('second');
    await tab.start();
    const [offer] = tab.getState().offers;
    if (offer === undefined) throw new Error('nothing is offered');
    await tab.take(offer);
    office.kill('second');
    const third = office.tab('third');
    await third.start();
    expect(third.getState().offers).toMatchObject([{ id: 'first' }]);
  });

  it('is thrown away by one click', async () => {
    const office = await killedTab();
    const tab = office.tab('second');
    await tab.start();
    for (const offer of tab.getState().offers) await tab.throwAway(offer);
    expect(tab.getState().offers).toEqual([]);
    expect(office.copies.size + office.files.size).toBe(0);
  });

  it('is gone by itself after a week', async () => {
    const office = await killedTab();
    await soon(8 * 24 * 60 * 60 * 1000);
    const tab = office.tab('second');
    await tab.start();
    expect(tab.getState().offers).toEqual([]);
    expect(office.copies.size + office.files.size).toBe(0);
  });

  it('goes to one tab only, and the other is told', async () => {
    const office = await killedTab();
    const [second, third] = [office.tab('second'), office.tab('third')];
    await second.start();
    await third.start();
    const [offer] = third.getState().offers;
    if (offer === undefined) throw new Error('nothing is offered');
    expect((await second.take(offer)).ok).toBe(true);
    expect(await third.take(offer)).toMatchObject({ ok: false, error: { code: 'recovery-gone', data: { file: 'bang.xlsx' } } });
    expect(third.getState().offers).toEqual([]);
    expect(office.copies.size).toBe(1);
  });

  it('stays with the tab that restores it where another throws it away', async () => {
    const office = await killedTab();
    const [second, third] = [office.tab('second'), office.tab('third')];
    await second.start();
    await third.start();
    const [offer] = third.getState().offers;
    if (offer === undefined) throw new Error('nothing is offered');
    await second.take(offer);
    await third.throwAway(offer);
    expect([...office.copies.keys()]).toEqual(['first']);
    expect(office.files.size).toBe(1);
  });

  it('is offered a moment later where the browser was slow to see that its tab is gone', async () => {
    const office = machine();
    const first = office.tab('first');
    const { book, type } = bookOf();
    first.follow(book, null);
    type(7);
    await soon();
    const second = office.tab('second');
    await second.start();
    expect(second.getState().offers).toEqual([]);
    office.kill('first');
    await soon(3000);
    expect(second.getState().offers).toMatchObject([{ id: 'first' }]);
  });
});

describe('two tabs', () => {
  it('keep a copy each, and offer nothing of each other', async () => {
    const office = machine();
    const [first, second] = [office.tab('first'), office.tab('second')];
    const [one, other] = [bookOf('mot.xlsx'), bookOf('hai.xlsx')];
    await first.start();
    await second.start();
    first.follow(one.book, null);
    second.follow(other.book, null);
    one.type(1);
    other.type(2);
    await soon();
    expect([...office.copies.values()].map(({ file, edits }) => [file, edits.cells[0]?.value])).toEqual([
      ['mot.xlsx', 1],
      ['hai.xlsx', 2],
    ]);
    const third = office.tab('third');
    await third.start();
    await soon(5000);
    expect(third.getState().offers).toEqual([]);
  });
});

describe('the choice to keep nothing', () => {
  it('deletes what there is, stays for the next start, and other tabs keep nothing more either', async () => {
    const office = machine();
    const [first, second] = [office.tab('first'), office.tab('second')];
    const { book, type } = bookOf();
    first.follow(book, null);
    type(1);
    await soon();
    await second.start();
    await second.choose(false);
    expect(office.copies.size + office.files.size).toBe(0);
    type(2);
    await soon();
    expect(office.copies.size).toBe(0);
    expect(first.getState().isOn).toBe(false);
    const third = office.tab('third');
    await third.start();
    expect(third.getState()).toMatchObject({ isOn: false, offers: [] });
  });

  it('is taken back: what is unsaved is kept again', async () => {
    const office = machine();
    const tab = office.tab('first');
    const { book, type } = bookOf();
    tab.follow(book, null);
    await tab.choose(false);
    type(1);
    await soon();
    expect(office.copies.size).toBe(0);
    // The store would refuse; nothing of the work is handed to it.
    expect(office.asked()).toBe(0);
    await tab.choose(true);
    await soon();
    expect(office.copies.get('first')).toMatchObject({ kept: { cells: 1 } });
    expect(office.files.size).toBe(1);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told once, when there is something to lose, and again tried later', async () => {
    const office = machine();
    office.break(new Error('no storage'));
    const told: Problem[] = [];
    const tab = office.tab('first', (found) => told.push(found));
    const { book, type } = bookOf();
    await tab.start();
    tab.follow(book, null);
    await soon();
    expect(told).toEqual([]);
    type(1);
    await soon();
    type(2);
    await soon(60_000);
    expect(told).toMatchObject([{ code: 'recovery-unavailable', severity: 'info', data: { file: 'bang.xlsx' } }]);
    expect(tab.getState().isPossible).toBe(false);
    office.break(null);
    type(3);
    await soon(60_000);
    expect(office.copies.get('first')).toMatchObject({ edits: { cells: [{ value: 3 }] } });
    expect(office.files.size).toBe(1);
    expect(tab.getState().isPossible).toBe(true);
  });

  it('says that the room is used up where it is', async () => {
    const office = machine();
    const full = new Error('full');
    full.name = 'QuotaExceededError';
    const told: Problem[] = [];
    const tab = office.tab('first', (found) => told.push(found));
    const { book, type } = bookOf();
    tab.follow(book, null);
    office.break(full);
    type(1);
    await soon();
    expect(told).toMatchObject([{ code: 'recovery-full' }]);
  });
});
