import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEmbeddedPage } from './embedded-page';
import type { EmbeddedPage } from './embedded-page';
import { takeBackOwnSheets, writeOwnSheets } from './own-sheets-file';
import type { FileTasks } from './file-tasks';
import type { Spreadsheet, SpreadsheetChange } from './spreadsheet';
import { openAnyFile, saveWorkbookFile } from './workbook-file';
import { problem } from '../domain/problem';
import { failure } from '../domain/result';
import type { SheetPlan, WritePlan } from '../domain/write-plan';
import { cellLimitPerSheet } from '../application/ports';
import { readPart } from '../ooxml/office-package';
import { openPackage } from '../xlsx/open-package';
import { toGrids } from '../xlsx/to-grids';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import { toGridFormula } from './formula-dialect';
import { createScenarioSession } from '../application/sessions/scenario-session';
import { sheetLanguages } from '../words/sheet-language';

const sample = new Uint8Array(readFileSync(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url)));
const comparison: SheetPlan = {
  name: 'KQ So sánh',
  replaces: null,
  rows: [[{ value: { kind: 'text', text: 'So sánh' }, look: 'plain' }]],
  columnWidths: [20],
  frozenRows: 0,
  merges: [],
};
const plan: WritePlan = {
  sheets: [comparison],
  looks: {
    plain: { numberFormat: 'General', bold: false, italic: false, color: null, fill: null, horizontal: 'left', wrap: false, border: false },
  },
};

/** A grid over a workbook, in which a test types over one cell. */
function gridOf(workbook: XlsxWorkbook) {
  const listeners = new Set<(change: SpreadsheetChange) => void>();
  const typed = new Map<string, string>();
  const revealed: string[] = [];
  const grid: Spreadsheet = {
    sheets: () => workbook.sheets.map(({ name }, index) => ({ index, name })),
    read: (name) => toGrids(workbook, cellLimitPerSheet, [name]).grids[0] ?? null,
    cells: (index) => {
      const sheet = workbook.sheets[index];
      if (sheet === undefined) return [];
      const { cells } = sheet;
      return Array.from({ length: cells.count }, (_cell, at) => {
        const [row, column] = [cells.rows[at] ?? 0, cells.columns[at] ?? 0];
        const formula = cells.formulas.get(at);
        const own = typed.get(`${sheet.name}:${String(row)}:${String(column)}`);
        if (own !== undefined) return { row, column, value: own, formula: null, style: null };
        return {
          row,
          column,
          value: cells.values[at] ?? null,
          formula: formula === undefined ? null : toGridFormula(formula.text),
          style: null,
        };
      });
    },
    isKept: () => false,
    keptCount: 0,
    isCalculated: () => true,
    recalculate: () => Promise.resolve(),
    reveal: ({ sheet }) => {
      revealed.push(sheet);
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
  return {
    grid,
    revealed,
    type: (sheet: string, row: number, column: number, text: string) => {
      typed.set(`${sheet}:${String(row)}:${String(column)}`, text);
      for (const listener of listeners) listener({ kind: 'cells', sheet, by: 'user' });
    },
  };
}

type Stage = {
  readonly page: EmbeddedPage;
  /** What is shown now. */
  readonly shown: () => ReturnType<typeof gridOf>;
  readonly showings: () => number;
  readonly saved: () => Uint8Array;
};

async function stage(change: Partial<FileTasks> = {}): Promise<Stage> {
  const shown: ReturnType<typeof gridOf>[] = [];
  const downloads: Uint8Array[] = [];
  const last = <T>(all: readonly T[]): T => {
    const found = all.at(-1);
    if (found === undefined) throw new Error('nothing yet');
    return found;
  };
  const page = createEmbeddedPage({
    tasks: {
      open: (bytes, name) => Promise.resolve(openAnyFile(bytes, name)),
      save: (bytes, name, edits) => Promise.resolve(saveWorkbookFile(bytes, name, edits)),
      reopen: () => Promise.resolve(null),
      write: (file, toWrite, id) => Promise.resolve(writeOwnSheets(file, toWrite, id)),
      restore: (file, step) => Promise.resolve(takeBackOwnSheets(file, step)),
      ...change,
    },
    sample: { name: 'bac-kan-2022.xlsx', size: 0, bytes: () => Promise.resolve(sample) },
    startScenarios: (session) => Promise.resolve(createScenarioSession(session, sheetLanguages())),
    clock: { today: () => '2026-11-24' },
    scored: () => Promise.resolve(),
    show: (workbook) => {
      shown.push(gridOf(workbook));
      return Promise.resolve(last(shown).grid);
    },
    drawn: () => Promise.resolve(),
    finishTyping: () => Promise.resolve(),
    download: (bytes) => {
      downloads.push(bytes);
    },
    onChange: () => undefined,
    onOpened: () => undefined,
  });
  await page.openSample();
  return { page, shown: () => last(shown), showings: () => shown.length, saved: () => last(downloads) };
}

function writerOf(page: EmbeddedPage) {
  const { writer } = page.getState();
  if (writer === null) throw new Error('no file is open');
  return writer;
}

async function written(page: EmbeddedPage, toWrite = plan) {
  const result = await writerOf(page).write(toWrite);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The package's parts by name, as text for a readable difference. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const opened = openPackage(bytes, 'x.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  return new Map(
    opened.value.entries.map(({ name }) => {
      const part = readPart(opened.value, name);
      return [name, part.ok && part.value !== null ? Buffer.from(part.value).toString('latin1') : ''];
    }),
  );
}

/** The session has read what it was told of. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe('writing sheets of the add-in’s own into the open file', () => {
  it('shows them, goes to them, and makes the file unsaved; session, scenarios and file stay the same objects', async () => {
    const { page, shown } = await stage();
    const before = page.getState();
    before.scenarios?.toggleMerger('Cẩm Giàng');
    expect(await written(page)).toMatchObject({ sheets: ['KQ So sánh'], cells: 1 });
    const after = page.getState();
    expect([after.session === before.session, after.scenarios === before.scenarios, after.writer === before.writer]).toEqual([
      true,
      true,
      true,
    ]);
    expect(after).toMatchObject({ file: { id: 1, isUnsaved: true }, task: null, message: null });
    expect(after.scenarios?.getState()).toMatchObject({ active: 'A', canUndo: true });
    expect(shown().grid.sheets().at(-1)?.name).toBe('KQ So sánh');
    expect(shown().revealed).toEqual(['KQ So sánh']);
  });

  it('tells the session, which reads the workbook again', async () => {
    const { page } = await stage();
    const { session } = page.getState();
    const before = session?.getState().scored;
    let readings = 0;
    session?.subscribe(() => {
      readings += 1;
    });
    await written(page);
    await settled();
    expect(readings).toBe(1);
    expect(session?.getState().scored).not.toBe(before);
  });

  it('keeps following the grid: a figure typed after the write is scored', async () => {
    const { page, shown } = await stage();
    await written(page);
    await settled();
    const before = page.getState().session?.getState().scored;
    shown().type('Phụ lục 03', 77, 5, 'x');
    await settled();
    expect(page.getState().session?.getState().scored).not.toBe(before);
  });

  it('saves a file whose user parts are byte for byte the ones of the file opened', async () => {
    const { page, saved } = await stage();
    await written(page);
    await page.save();
    const [before, after] = [partsOf(sample), partsOf(saved())];
    const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/;
    expect([...before.keys()].filter((name) => sheetPart.test(name))).toHaveLength(5);
    expect([...after.keys()].filter((name) => sheetPart.test(name))).toHaveLength(6);
    // What has to mention the new sheet and its looks, and nothing else.
    expect([...before.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
    ]);
    expect(page.getState().file?.isUnsaved).toBe(false);
  });

  it('leaves everything as it was where the file cannot be written', async () => {
    const signed = problem('file-signed', 'error', null, { file: 'bac-kan-2022.xlsx' });
    const { page, showings } = await stage({ write: () => Promise.resolve(failure(signed)) });
    expect(await writerOf(page).write(plan)).toEqual(failure(signed));
    expect(showings()).toBe(1);
    expect(page.getState()).toMatchObject({ file: { isUnsaved: false }, task: null, message: null });
  });

  it('answers a worker that dies with a problem, and can write afterwards', async () => {
    let isDead = true;
    const { page, showings } = await stage({
      write: (file, toWrite, id) =>
        isDead ? Promise.reject(new Error('out of memory')) : Promise.resolve(writeOwnSheets(file, toWrite, id)),
    });
    expect(await writerOf(page).write(plan)).toMatchObject({
      ok: false,
      error: { code: 'host-failed', data: { message: 'out of memory' } },
    });
    expect(showings()).toBe(1);
    isDead = false;
    expect((await written(page)).sheets).toEqual(['KQ So sánh']);
  });

  it('begins anew with what was typed while the worker was busy', async () => {
    let calls = 0;
    const held: { stage: Stage | null } = { stage: null };
    const opened = await stage({
      write: (file, toWrite, id) => {
        calls += 1;
        if (calls === 1) held.stage?.shown().type('Phụ lục 01', 0, 0, 'của tôi');
        return Promise.resolve(writeOwnSheets(file, toWrite, id));
      },
    });
    held.stage = opened;
    await written(opened.page);
    expect(calls).toBe(2);
    const grid = opened.shown().grid.read('Phụ lục 01', cellLimitPerSheet);
    expect(grid !== null && 'values' in grid ? grid.values[0]?.[0] : null).toBe('của tôi');
  });
});

describe('taking a write back', () => {
  it('gives exactly the bytes from before', async () => {
    const { page, saved } = await stage();
    await writerOf(page).restore(await written(page));
    await page.save();
    expect(Buffer.compare(saved(), sample)).toBe(0);
  });

  it('keeps what the user typed elsewhere, before the write and after it', async () => {
    const { page, shown, saved } = await stage();
    shown().type('Phụ lục 01', 0, 0, 'trước');
    const receipt = await written(page);
    shown().type('Phụ lục 01', 1, 0, 'sau');
    expect(await writerOf(page).restore(receipt)).toMatchObject({ ok: true });
    await page.save();
    const opened = openAnyFile(saved(), 'x.xlsx');
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.workbook.sheets.map(({ name }) => name)).not.toContain('KQ So sánh');
    const [grid] = toGrids(opened.value.workbook, cellLimitPerSheet, ['Phụ lục 01']).grids;
    expect([grid?.values[0]?.[0], grid?.values[1]?.[0]]).toEqual(['trước', 'sau']);
  });

  it('is refused where the user has typed into the sheet, and a second time', async () => {
    const { page, shown } = await stage();
    const receipt = await written(page);
    shown().type('KQ So sánh', 0, 0, 'của tôi');
    expect(await writerOf(page).restore(receipt)).toMatchObject({
      ok: false,
      error: { code: 'receipt-stale', data: { fault: 'sheet-changed' } },
    });
    shown().type('KQ So sánh', 0, 0, 'So sánh');
    expect(await writerOf(page).restore(receipt)).toMatchObject({ ok: true });
    expect(await writerOf(page).restore(receipt)).toMatchObject({
      ok: false,
      error: { code: 'receipt-stale', data: { fault: 'restored' } },
    });
  });

  it('keeps a choice made in the pane after the write', async () => {
    const { page, saved } = await stage();
    const receipt = await written(page);
    page.getState().session?.setPolicy('proportional');
    await writerOf(page).restore(receipt);
    await page.save();
    expect([...partsOf(saved()).values()].some((part) => part.includes('proportional'))).toBe(true);
    expect(page.getState().session?.getState().scored?.choices.policy).toBe('proportional');
  });

  it('is forgotten with the file', async () => {
    const { page } = await stage();
    const receipt = await written(page);
    await page.answer('discard');
    await page.openSample();
    await page.answer('discard');
    expect(page.getState().file?.id).toBe(2);
    expect(await writerOf(page).restore(receipt)).toMatchObject({
      ok: false,
      error: { code: 'receipt-stale', data: { fault: 'forgotten' } },
    });
  });
});
