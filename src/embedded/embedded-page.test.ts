import { describe, expect, it, vi } from 'vitest';
import { xlsxWorkbookOf } from '../../tests/support/xlsx-fixture';
import { sampleGrids } from '../../tests/support/sample-workbook';
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import { noEdits } from '../xlsx/file-history';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import { createEmbeddedPage } from './embedded-page';
import type { EmbeddedPage } from './embedded-page';
import type { FileSource } from './file-source';
import type { FileTasks } from './file-tasks';
import type { RecoveryCopy } from './recovery/recovery-copy';
import type { Spreadsheet, SpreadsheetChange } from './spreadsheet';
import { createScenarioSession } from '../application/sessions/scenario-session';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import { sheetLanguages } from '../words/sheet-language';

const sheets = [{ name: 'Bảng', cells: { A1: 'STT', B1: 'Chỉ tiêu' } }];

const cell: Grid = { sheet: 'Bảng', top: 0, left: 0, values: [['STT']], formats: [['General']], merges: [], visibility: 'visible' };

/** A grid that shows one cell and lets a test play the user. */
function fakeGrid(keptCount = 0, grids: readonly Grid[] = [cell]) {
  const listeners = new Set<(change: SpreadsheetChange) => void>();
  const revealed: CellAddress[] = [];
  let isEdited = false;
  let recalculations = 0;
  const grid: Spreadsheet = {
    sheets: () => grids.map(({ sheet }, index) => ({ index, name: sheet })),
    read: (name) => grids.find(({ sheet }) => sheet === name) ?? null,
    cells: () => [
      { row: 0, column: 0, value: isEdited ? 'Số' : 'STT', formula: null, style: null },
      { row: 0, column: 1, value: 'Chỉ tiêu', formula: null, style: null },
    ],
    isKept: () => false,
    keptCount,
    isCalculated: () => true,
    recalculate: () => {
      recalculations += 1;
      return Promise.resolve();
    },
    reveal: (asked) => {
      revealed.push(asked);
      return 'shown';
    },
    selected: () => null,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: () => false,
    redo: () => false,
    dispose: () => undefined,
  };
  const announce = (by: 'user' | 'formulas'): void => {
    for (const listener of listeners) listener({ kind: 'cells', sheet: 'Bảng', by });
  };
  return {
    grid,
    revealed,
    recalculations: () => recalculations,
    edit: () => {
      isEdited = true;
      announce('user');
    },
    recalculate: () => {
      announce('formulas');
    },
  };
}

function fileNamed(name: string, size = 10): FileSource {
  return { name, size, bytes: () => Promise.resolve(Uint8Array.of(1, 2, 3)) };
}

type Stage = {
  readonly page: EmbeddedPage;
  readonly downloads: string[];
  readonly edits: number[];
  /** Files that the recovery copy was told of, each with the copy that it came from. */
  readonly followed: (readonly [string, RecoveryCopy | null, boolean])[];
  readonly grid: ReturnType<typeof fakeGrid>;
};

type StageChange = {
  readonly tasks?: Partial<FileTasks>;
  readonly keptCount?: number;
  readonly sample?: FileSource;
  readonly grids?: readonly Grid[];
  readonly startScenarios?: (session: ScoringSession) => Promise<ScenarioSession>;
  readonly onShow?: (workbook: XlsxWorkbook) => void;
  /** The one sheet of each file that is opened, in turn. */
  readonly files?: readonly string[];
  /** What the component waits for. */
  readonly fetched?: Promise<void>;
};

function stage(change: StageChange = {}): Stage {
  const downloads: string[] = [];
  const edits: number[] = [];
  let opened = 0;
  const followed: (readonly [string, RecoveryCopy | null, boolean])[] = [];
  const grid = fakeGrid(change.keptCount, change.grids);
  const page = createEmbeddedPage({
    tasks: {
      open: () => {
        const name = change.files?.[opened] ?? 'Bảng';
        opened += 1;
        const workbook = xlsxWorkbookOf(sheets.map((sheet) => ({ ...sheet, name })));
        return Promise.resolve(success({ workbook, settings: null, made: null }));
      },
      save: (bytes, _name, toWrite) => {
        edits.push(toWrite.cells.length);
        return Promise.resolve(success(bytes));
      },
      reopen: () => Promise.resolve(null),
      write: () => Promise.resolve(null),
      restore: () => Promise.resolve(null),
      ...change.tasks,
    },
    sample: change.sample ?? fileNamed('mau.xlsx'),
    startScenarios: change.startScenarios ?? ((session) => Promise.resolve(createScenarioSession(session, sheetLanguages()))),
    clock: { today: () => '2026-11-24' },
    scored: () => Promise.resolve(),
    show: async (workbook) => {
      await change.fetched;
      change.onShow?.(workbook);
      return grid.grid;
    },
    drawn: () => Promise.resolve(),
    finishTyping: () => Promise.resolve(),
    download: (_bytes, name) => {
      downloads.push(name);
    },
    onChange: () => undefined,
    onOpened: (book, from) => {
      followed.push([book.file, from, book.isUnsaved()]);
    },
  });
  return { page, downloads, edits, followed, grid };
}

describe('opening a file', () => {
  it('shows the sample with a session of its own, nothing unsaved and nothing to tell', async () => {
    const { page } = stage();
    await page.openSample();
    const state = page.getState();
    expect(state.file).toEqual({ id: 1, name: 'mau.xlsx', isUnsaved: false });
    expect(state.session?.getState().phase).toBe('ready');
    expect(state).toMatchObject({ task: null, message: null, asked: null });
  });

  it('scores the first file before the component that shows it is here, and shows the cell that was asked for meanwhile', async () => {
    let fetch: () => void = () => undefined;
    const fetched = new Promise<void>((resolve) => {
      fetch = resolve;
    });
    const { page, grid } = stage({ fetched });
    const opening = page.openSample();
    await vi.waitFor(() => {
      expect(page.getState().session?.getState().phase).toBe('ready');
    });
    expect(page.getState()).toMatchObject({ task: { kind: 'opening' }, file: { name: 'mau.xlsx', isUnsaved: false } });
    const cell = { sheet: 'Bảng', row: 0, column: 1 };
    await page.getState().session?.reveal(cell);
    expect(grid.revealed).toEqual([]);
    fetch();
    await opening;
    expect(grid.revealed).toEqual([cell]);
    expect(page.getState()).toMatchObject({ task: null, message: null, file: { isUnsaved: false } });
    grid.edit();
    expect(page.getState().file?.isUnsaved).toBe(true);
  });

  it('shows another file that was opened meanwhile after it, and that one stays', async () => {
    let fetch: () => void = () => undefined;
    const shows: string[] = [];
    const fetched = new Promise<void>((resolve) => {
      fetch = resolve;
    });
    const { page } = stage({
      fetched,
      // The first file's scenarios are long in coming.
      startScenarios: async (session) => {
        await fetched;
        return createScenarioSession(session, sheetLanguages());
      },
      onShow: (workbook) => shows.push(workbook.sheets.map(({ name }) => name).join()),
      files: ['Một', 'Hai'],
    });
    const first = page.openSample();
    await vi.waitFor(() => {
      expect(page.getState().session?.getState().phase).toBe('ready');
    });
    const second = page.openFiles([fileNamed('hai.xlsx')]);
    fetch();
    await Promise.all([first, second]);
    expect(shows).toEqual(['Một', 'Hai']);
    expect(page.getState()).toMatchObject({ file: { id: 2, name: 'hai.xlsx' }, task: null, message: null });
  });

  it('is there without its scenarios where their code cannot be fetched', async () => {
    const { page } = stage({ startScenarios: () => Promise.reject(new Error('ChunkLoadError')) });
    await page.openSample();
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx' }, scenarios: null, task: null, message: null });
  });

  it('says which formulas keep their results once the component knows, and reads anew where it shows other values than the file', async () => {
    const other: Grid = { ...cell, values: [['STT', 'Chỉ tiêu', 7]], formats: [['General', 'General', 'General']] };
    const { page } = stage({ keptCount: 2, grids: [other] });
    await page.openSample();
    expect(page.getState().message).toMatchObject({ kind: 'opened', notes: [{ kind: 'kept-results', count: 2 }] });
    await vi.waitFor(() => {
      expect(page.getState().session?.getState().scored?.grids.grids).toMatchObject([{ values: [['STT', 'Chỉ tiêu', 7]] }]);
    });
  });

  it('shows the workbook made of a Word file, says so, and saves it as .xlsx under the same name', async () => {
    const made = { bytes: Uint8Array.of(9), name: 'bao-cao.xlsx', tables: 3 };
    const saved: number[] = [];
    const { page, downloads } = stage({
      tasks: {
        open: () => Promise.resolve(success({ workbook: xlsxWorkbookOf(sheets), settings: null, made })),
        save: (bytes) => {
          saved.push(...bytes);
          return Promise.resolve(success(bytes));
        },
      },
    });
    await page.openFiles([fileNamed('bao-cao.docx')]);
    expect(page.getState().file).toEqual({ id: 1, name: 'bao-cao.xlsx', isUnsaved: false });
    expect(page.getState().message).toMatchObject({
      kind: 'opened',
      notes: [{ kind: 'word', problem: { code: 'word-opened', data: { file: 'bao-cao.docx', tables: 3, workbook: 'bao-cao.xlsx' } } }],
    });
    await page.save();
    expect(downloads).toEqual(['bao-cao.xlsx']);
    expect(saved).toEqual([9]);
  });

  it('keeps what is open, and says why, when the next file cannot be read', async () => {
    const encrypted = problem('file-encrypted', 'error', null, { file: 'mật.xlsx' });
    let isBad = false;
    const { page } = stage({
      tasks: {
        open: () => Promise.resolve(isBad ? failure(encrypted) : success({ workbook: xlsxWorkbookOf(sheets), settings: null, made: null })),
      },
    });
    await page.openSample();
    const { session } = page.getState();
    isBad = true;
    await page.openFiles([fileNamed('mật.xlsx')]);
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx' }, message: { kind: 'problem', problem: encrypted }, task: null });
    expect(page.getState().session).toBe(session);
  });

  it('declines a file of more than 256 MB before reading it', async () => {
    const { page } = stage();
    await page.openFiles([fileNamed('lớn.xlsx', 257 * 1024 * 1024)]);
    expect(page.getState().message).toMatchObject({ kind: 'problem', problem: { code: 'file-too-large', data: { limitMegabytes: 256 } } });
    expect(page.getState().file).toBeNull();
  });

  it('says that a file that vanished cannot be read', async () => {
    const { page } = stage();
    await page.openFiles([{ name: 'mất.xlsx', size: 1, bytes: () => Promise.reject(new Error('NotFoundError')) }]);
    expect(page.getState().message).toMatchObject({ kind: 'problem', problem: { code: 'file-unreadable', data: { file: 'mất.xlsx' } } });
  });

  it('opens the first of several and says so', async () => {
    const { page } = stage();
    await page.openFiles([fileNamed('một.xlsx'), fileNamed('hai.xlsx')]);
    expect(page.getState()).toMatchObject({ file: { name: 'một.xlsx' }, message: { notes: [{ kind: 'several-files' }] } });
  });

  it('tells how many formulas keep their stored results', async () => {
    const { page } = stage({ keptCount: 3 });
    await page.openSample();
    expect(page.getState().message).toEqual({ kind: 'opened', notes: [{ kind: 'kept-results', count: 3 }] });
  });

  it('can be stopped, and leaves what was open', async () => {
    let isSlow = false;
    const { page } = stage({
      tasks: {
        open: (_bytes, _name, signal) =>
          isSlow
            ? new Promise((resolve) => {
                signal.addEventListener('abort', () => {
                  resolve(null);
                });
              })
            : Promise.resolve(success({ workbook: xlsxWorkbookOf(sheets), settings: null, made: null })),
      },
    });
    await page.openSample();
    isSlow = true;
    const opening = page.openFiles([fileNamed('lớn.xlsx')]);
    await Promise.resolve();
    expect(page.getState().task).toEqual({ kind: 'opening', file: 'lớn.xlsx' });
    page.cancel();
    await opening;
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx' }, task: null, message: { kind: 'cancelled', file: 'lớn.xlsx' } });
  });
});

describe('what was edited', () => {
  it('is unsaved until it is saved; recalculation alone is not', async () => {
    const { page, grid, downloads, edits } = stage();
    await page.openSample();
    grid.recalculate();
    expect(page.getState().file?.isUnsaved).toBe(false);
    grid.edit();
    expect(page.getState().file?.isUnsaved).toBe(true);
    await page.save();
    expect(page.getState()).toMatchObject({ file: { isUnsaved: false }, message: { kind: 'saved', file: 'mau.xlsx' } });
    expect([downloads, edits]).toEqual([['mau.xlsx'], [1]]);
  });

  it('is not thrown away by opening another file: the user is asked', async () => {
    const { page, grid } = stage();
    await page.openSample();
    grid.edit();
    await page.openFiles([fileNamed('khác.xlsx')]);
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx' }, asked: { name: 'khác.xlsx' } });
    await page.answer('stay');
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx', isUnsaved: true }, asked: null });
  });

  it('is saved first, or thrown away, as the user answers', async () => {
    const saving = stage();
    await saving.page.openSample();
    saving.grid.edit();
    await saving.page.openFiles([fileNamed('khác.xlsx')]);
    await saving.page.answer('save');
    expect(saving.downloads).toEqual(['mau.xlsx']);
    expect(saving.page.getState().file).toMatchObject({ name: 'khác.xlsx', isUnsaved: false });

    const discarding = stage();
    await discarding.page.openSample();
    discarding.grid.edit();
    await discarding.page.openFiles([fileNamed('khác.xlsx')]);
    await discarding.page.answer('discard');
    expect(discarding.downloads).toEqual([]);
    expect(discarding.page.getState().file?.name).toBe('khác.xlsx');
  });

  it('counts scenarios: they are unsaved, named in the question, and saved as part of the file', async () => {
    const written: string[] = [];
    const { page } = stage({
      grids: sampleGrids().grids,
      tasks: {
        save: (bytes, _name, { customXml }) => {
          written.push(...customXml.map(({ xml }) => xml));
          return Promise.resolve(success(bytes));
        },
      },
    });
    await page.openSample();
    expect(page.getState().file?.isUnsaved).toBe(false);
    page.getState().scenarios?.toggleMerger('Cẩm Giàng');
    await Promise.resolve();
    await Promise.resolve();
    expect(page.getState().file?.isUnsaved).toBe(true);
    await page.openFiles([fileNamed('khác.xlsx')]);
    expect(page.getState()).toMatchObject({ asked: { name: 'khác.xlsx' }, atStake: ['A'] });
    await page.answer('stay');
    await page.save();
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('"unit":"Cẩm Giàng"');
    expect(page.getState().file?.isUnsaved).toBe(false);
    page.getState().scenarios?.add();
    page.getState().scenarios?.toggleMerger('Lục Bình');
    await Promise.resolve();
    await Promise.resolve();
    await page.openSample();
    // A is in the file that was saved.
    expect(page.getState().atStake).toEqual(['B']);
  });

  it('stays open where it cannot be saved', async () => {
    const refused = problem('save-refused', 'error', null, { reason: 'ô A1' });
    const { page, grid } = stage({ tasks: { save: () => Promise.resolve(failure(refused)) } });
    await page.openSample();
    grid.edit();
    await page.openFiles([fileNamed('khác.xlsx')]);
    await page.answer('save');
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx', isUnsaved: true }, message: { kind: 'problem', problem: refused } });
  });
});

describe('a bug or a failing machine', () => {
  it('is told with its name instead of leaving the page waiting', async () => {
    const { page } = stage({ tasks: { open: () => Promise.reject(new Error('ChunkLoadError')) } });
    await page.openSample();
    expect(page.getState()).toMatchObject({ task: null, message: { kind: 'failed', detail: 'ChunkLoadError' } });
  });
});

describe('showing a cell', () => {
  it('brings the workbook to the front where there is room for one part only', async () => {
    const { page } = stage();
    await page.openSample();
    expect(page.getState().part).toBe('scoring');
    await page.getState().session?.reveal({ sheet: 'Bảng', row: 0, column: 0 });
    expect(page.getState().part).toBe('workbook');
  });
});

describe('opening what was kept of a file', () => {
  const kept = { cells: 2, hasChoices: true, hasSheets: false };
  const copy: RecoveryCopy = { version: 1, id: 'a', file: 'bang.xlsx', writtenAt: 0, edits: noEdits, kept, isCalculated: true };
  const source = (from: RecoveryCopy): FileSource => ({ ...fileNamed('bang.xlsx'), from });
  const workbook = xlsxWorkbookOf(sheets);
  const reopen: FileTasks['reopen'] = (bytes) => Promise.resolve(success({ workbook, shown: workbook, settings: null, bytes }));

  it('shows it as not saved, says what came back, and keeps it again', async () => {
    const { page, followed, grid } = stage({ tasks: { reopen } });
    await page.openSample();
    await page.openKept(source(copy));
    expect(page.getState().file).toEqual({ id: 2, name: 'bang.xlsx', isUnsaved: true });
    expect(page.getState().message).toEqual({ kind: 'opened', notes: [{ kind: 'restored', file: 'bang.xlsx', kept }] });
    expect(followed).toEqual([
      ['mau.xlsx', null, false],
      ['bang.xlsx', copy, true],
    ]);
    expect(grid.recalculations()).toBe(0);
    await page.save();
    expect(page.getState().file?.isUnsaved).toBe(false);
  });

  it('says what came back and which formulas keep their results, both', async () => {
    const { page } = stage({ tasks: { reopen }, keptCount: 3 });
    await page.openKept(source(copy));
    expect(page.getState().message).toEqual({
      kind: 'opened',
      notes: [
        { kind: 'kept-results', count: 3 },
        { kind: 'restored', file: 'bang.xlsx', kept },
      ],
    });
  });

  it('calculates everything first where the copy was made in the middle of a calculation', async () => {
    const { page, grid } = stage({ tasks: { reopen } });
    await page.openKept(source({ ...copy, isCalculated: false }));
    expect(grid.recalculations()).toBe(1);
  });

  it('asks first where the open file is not saved', async () => {
    const { page, followed, grid } = stage({ tasks: { reopen } });
    await page.openSample();
    grid.edit();
    await page.openKept(source(copy));
    expect(page.getState().asked?.from).toBe(copy);
    expect(followed).toHaveLength(1);
    await page.answer('discard');
    expect(followed.at(-1)).toEqual(['bang.xlsx', copy, true]);
  });

  it('says what is wrong with it, and leaves the open file in its place', async () => {
    const damaged = failure(problem('file-damaged', 'error', null, { file: 'bang.xlsx', part: '' }));
    const { page, followed } = stage({ tasks: { reopen: () => Promise.resolve(damaged) } });
    await page.openSample();
    await page.openKept(source(copy));
    expect(page.getState()).toMatchObject({ file: { name: 'mau.xlsx' }, message: { problem: { code: 'file-damaged' } } });
    expect(followed).toHaveLength(1);
  });
});
