/**
 * What every Workbook port promises, whatever hosts the workbook. One suite, run over every adapter.
 * An adapter says honestly what its host cannot do; what it can do must be done as written here.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkbookChange, WorkbookPort } from '../../src/application/ports';
import type { CellAddress, CellValue } from '../../src/domain/cell';
import type { Grid, WorkbookGrids } from '../../src/domain/grid';
import type { Problem } from '../../src/domain/problem';
import type { Result } from '../../src/domain/result';
import type { SheetFixture } from '../support/workbook-model';
import { empty, hidden, long, oddlyNamed, partlyHidden, strayed, table, tooLarge } from './contract-sheets';

/** A workbook open in the adapter's host, and what a user does to it there. */
export type ContractHarness = {
  readonly port: WorkbookPort;
  /** Each resolves once the host has told everybody who listens. */
  readonly edit: (cell: CellAddress, value: CellValue) => Promise<void>;
  readonly addSheet: (name: string) => Promise<void>;
  readonly renameSheet: (from: string, to: string) => Promise<void>;
  readonly deleteSheet: (name: string) => Promise<void>;
  /** Where the user is, asked of the host and not of the port; null for nowhere. */
  readonly selectedCell: () => CellAddress | null;
  /** Round trips to the host so far. */
  readonly trips: () => number;
  /** Every cell of the user's, asked of the host and not of the port, in a form that `toEqual` compares. */
  readonly userCells: () => unknown;
  readonly dispose: () => Promise<void>;
};

/** What the host of an adapter can do at all. */
export type Capabilities = {
  /** Cells can be edited by the user, and listeners are told. */
  readonly edits: boolean;
  /** Sheets can be added, renamed and deleted by the user, and listeners are told. */
  readonly sheetChanges: boolean;
  /** There is somebody to show a cell to. */
  readonly selection: boolean;
  /** Merged areas are told. */
  readonly merges: boolean;
};

export const everything: Capabilities = { edits: true, sheetChanges: true, selection: true, merges: true };

function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`the port answered a problem: ${JSON.stringify(result.error)}`);
  return result.value;
}

function gridOf(grids: WorkbookGrids, sheet: string): Grid {
  const grid = grids.grids.find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`no grid of ${sheet}`);
  return grid;
}

/** Runs the suite over an adapter. `makeHarness` opens the fixtures as a workbook, anew for every test. */
export function describeWorkbookContract(
  name: string,
  capabilities: Capabilities,
  makeHarness: (sheets: readonly SheetFixture[]) => Promise<ContractHarness>,
): void {
  describe(`the workbook port: ${name}`, () => {
    let harness: ContractHarness | null = null;
    const subscriptions: (() => void)[] = [];

    async function open(...sheets: readonly SheetFixture[]): Promise<ContractHarness> {
      harness = await makeHarness(sheets);
      return harness;
    }

    afterEach(async () => {
      for (const stop of subscriptions.splice(0)) stop();
      await harness?.dispose();
      harness = null;
    });

    /** Everything a listener hears until the test ends. */
    async function listen(port: WorkbookPort): Promise<{ readonly heard: WorkbookChange[]; readonly stop: () => void }> {
      const heard: WorkbookChange[] = [];
      const stop = valueOf(await port.watch((change) => heard.push(change)));
      subscriptions.push(stop);
      return { heard, stop };
    }

    describe('reading', () => {
      it('reads the used range of every sheet in one trip', async () => {
        const { port, trips } = await open(table, empty, hidden, ...oddlyNamed);
        const before = trips();
        const read = valueOf(await port.read());
        expect(trips() - before).toBe(1);
        expect(read.grids.map((grid) => grid.sheet)).toEqual([
          'Phụ lục 03',
          'Trống',
          'Ẩn',
          "Quân's bảng",
          '😀 biểu đồ',
          '__proto__',
          'constructor',
          '2022',
        ]);
        expect(read.unread).toEqual([]);
      });

      it('tells which rows and columns are hidden, and nothing of it where none is', async () => {
        const { port } = await open(table, partlyHidden);
        const read = valueOf(await port.read());
        expect(gridOf(read, partlyHidden.name).hidden).toEqual({ rows: [1, 3], columns: [2] });
        expect(gridOf(read, partlyHidden.name).values[1]).toEqual([5, 6, 7, 8, 9]);
        expect(gridOf(read, table.name)).not.toHaveProperty('hidden');
      });

      it('leaves a stray cell far from all others out, and says so', async () => {
        const { port } = await open(strayed);
        const read = valueOf(await port.read());
        expect(read.unread).toEqual([]);
        const grid = gridOf(read, strayed.name);
        expect([grid.top, grid.left, grid.values.length, grid.values[0]?.length]).toEqual([0, 0, 10, 4]);
        expect(grid.leftOut).toEqual({ count: 1, row: 1_048_575, column: 2 });
      });

      it('tells where a used range begins and what each of its cells holds', async () => {
        const { port } = await open(table);
        const grid = gridOf(valueOf(await port.read()), 'Phụ lục 03');
        expect({ top: grid.top, left: grid.left }).toEqual({ top: 1, left: 1 });
        expect(grid.values).toEqual([
          ['Bảng chấm điểm', null, null, null],
          [null, null, null, null],
          ['Tỷ lệ hộ nghèo', 0.0233, { kind: 'error', code: '#REF!' }, null],
          ['Dân số toàn đô thị', 54_167, '  > 1.300 ', true],
          [null, 44_927, null, null],
        ]);
      });

      it('tells the number format of a percentage and of a date', async () => {
        const { port } = await open(table);
        const grid = gridOf(valueOf(await port.read()), 'Phụ lục 03');
        expect(grid.formats[2]?.[1]).toBe('0.00%');
        expect(grid.formats[3]?.[1]).toBe('General');
        expect(grid.formats[4]?.[1]).toMatch(/^dd\/mm\/yyyy(;@)?$/i);
        expect(grid.formats.map((line) => line.length)).toEqual([4, 4, 4, 4, 4]);
      });

      it.runIf(capabilities.merges)('tells merged areas', async () => {
        const { port } = await open(table);
        const grid = gridOf(valueOf(await port.read()), 'Phụ lục 03');
        expect(grid.merges).toEqual([{ sheet: 'Phụ lục 03', row: 1, column: 1, rows: 1, columns: 4 }]);
      });

      it('gives a sheet without values as an empty grid', async () => {
        const { port } = await open(table, empty);
        expect(gridOf(valueOf(await port.read()), 'Trống')).toEqual({
          sheet: 'Trống',
          top: 0,
          left: 0,
          values: [],
          formats: [],
          merges: [],
          visibility: 'visible',
        });
      });

      it('reads hidden sheets and says that they are hidden', async () => {
        const { port } = await open(table, hidden);
        const read = valueOf(await port.read());
        expect(gridOf(read, 'Ẩn')).toMatchObject({ visibility: 'hidden', values: [[1]] });
        expect(gridOf(read, 'Phụ lục 03').visibility).toBe('visible');
      });

      it('keeps odd sheet names and their contents apart', async () => {
        const { port } = await open(...oddlyNamed);
        const read = valueOf(await port.read());
        expect(read.grids.map((grid) => [grid.sheet, grid.values])).toEqual([
          ["Quân's bảng", [["Quân's bảng"]]],
          ['😀 biểu đồ', [['😀 biểu đồ']]],
          ['__proto__', [['__proto__']]],
          ['constructor', [['constructor']]],
          ['2022', [['2022']]],
        ]);
      });

      it('reads only the sheets it was asked for', async () => {
        const { port } = await open(table, empty, hidden, ...oddlyNamed);
        const read = valueOf(await port.read(['__proto__', 'Ẩn']));
        expect(read.grids.map((grid) => grid.sheet)).toEqual(['Ẩn', '__proto__']);
      });

      it('leaves out a name that no sheet has', async () => {
        const { port } = await open(table, empty);
        const read = valueOf(await port.read(['Đã xoá', 'Trống']));
        expect(read.grids.map((grid) => grid.sheet)).toEqual(['Trống']);
        expect(read.unread).toEqual([]);
      });

      it('reads a long and wide sheet to its last cell', async () => {
        const { port } = await open(table, long);
        const grid = gridOf(valueOf(await port.read()), 'Dài');
        expect([grid.values.length, grid.formats.length]).toEqual([1_500, 1_500]);
        expect([grid.values[0]?.[0], grid.values[1_499]?.[59], grid.values[0]?.length]).toEqual(['đầu', 'cuối', 60]);
      });

      it('declines a sheet above the cell limit with its size, and reads the others', async () => {
        const { port } = await open(table, tooLarge);
        const read = valueOf(await port.read());
        expect(read.unread).toEqual([{ sheet: 'Quá lớn', rows: 20_001, columns: 20, cells: 400_020 }]);
        expect(read.grids.map((grid) => grid.sheet)).toEqual(['Phụ lục 03']);
      });

      it.runIf(capabilities.edits)('reads what was edited since the last reading', async () => {
        const { port, edit } = await open(table, empty);
        valueOf(await port.read());
        await edit({ sheet: 'Phụ lục 03', row: 3, column: 2 }, 60_000);
        await edit({ sheet: 'Trống', row: 9, column: 2 }, 'mới');
        const read = valueOf(await port.read());
        expect(gridOf(read, 'Phụ lục 03').values[2]?.[1]).toBe(60_000);
        expect(gridOf(read, 'Trống')).toMatchObject({ top: 9, left: 2, values: [['mới']] });
      });

      it.runIf(capabilities.sheetChanges)('reads sheets that were added, and not those that were deleted or their old names', async () => {
        const { port, addSheet, renameSheet, deleteSheet } = await open(table, empty, hidden);
        valueOf(await port.read());
        await addSheet('Kịch bản A');
        await deleteSheet('Ẩn');
        await renameSheet('Trống', 'Hết trống');
        const all = valueOf(await port.read());
        expect(all.grids.map((grid) => grid.sheet)).toEqual(['Phụ lục 03', 'Hết trống', 'Kịch bản A']);
        const named = valueOf(await port.read(['Trống', 'Ẩn', 'Kịch bản A']));
        expect(named.grids.map((grid) => grid.sheet)).toEqual(['Kịch bản A']);
      });
    });

    describe('revealing', () => {
      it.runIf(capabilities.selection)('selects the cell on its sheet', async () => {
        const { port, selectedCell } = await open(table, ...oddlyNamed);
        valueOf(await port.reveal({ sheet: "Quân's bảng", row: 46, column: 5 }));
        expect(selectedCell()).toMatchObject({ sheet: "Quân's bảng", row: 46, column: 5 });
        valueOf(await port.reveal({ sheet: '__proto__', row: 0, column: 30 }));
        expect(selectedCell()).toMatchObject({ sheet: '__proto__', row: 0, column: 30 });
      });

      it.runIf(capabilities.selection)('says which cell the user stands on, and reads nothing for it', async () => {
        const { port } = await open(table, ...oddlyNamed);
        const asked = port.selected;
        if (asked === undefined) throw new Error('nobody can stand here');
        valueOf(await port.reveal({ sheet: "Quân's bảng", row: 46, column: 5 }));
        expect(valueOf(await asked())).toMatchObject({ sheet: "Quân's bảng", row: 46, column: 5 });
      });

      it('says that the cell is gone when its sheet no longer exists', async () => {
        const { port } = await open(table);
        const cell = { sheet: 'Đã xoá', row: 46, column: 5 };
        expect(await port.reveal(cell)).toEqual({
          ok: false,
          error: { code: 'cell-gone', severity: 'error', cell, data: { reference: "'Đã xoá'!F47" } },
        });
      });

      it.runIf(capabilities.selection)('does not unhide a hidden sheet, and says that it is hidden', async () => {
        const { port, selectedCell } = await open(table, hidden);
        valueOf(await port.reveal({ sheet: 'Phụ lục 03', row: 1, column: 1 }));
        const answer = await port.reveal({ sheet: 'Ẩn', row: 0, column: 0 });
        expect(answer).toMatchObject({ ok: false, error: { code: 'sheet-hidden', data: { reference: 'Ẩn!A1', sheet: 'Ẩn' } } });
        expect(selectedCell()).toMatchObject({ sheet: 'Phụ lục 03', row: 1, column: 1 });
        expect(gridOf(valueOf(await port.read()), 'Ẩn').visibility).toBe('hidden');
      });
    });

    describe('watching', () => {
      it('says nothing while nothing happens', async () => {
        const { port } = await open(table, empty);
        const { heard } = await listen(port);
        valueOf(await port.read());
        expect(heard).toEqual([]);
      });

      it.runIf(capabilities.edits)('tells the sheet whose cell was edited', async () => {
        const { port, edit } = await open(table, ...oddlyNamed);
        const { heard } = await listen(port);
        await edit({ sheet: '__proto__', row: 4, column: 1 }, 'sửa');
        expect(heard).toContainEqual({ kind: 'cells', sheet: '__proto__' });
        expect(heard).not.toContainEqual({ kind: 'sheets' });
      });

      it.runIf(capabilities.sheetChanges)('tells that a sheet was added', async () => {
        const { port, addSheet } = await open(table);
        const { heard } = await listen(port);
        await addSheet('Kịch bản A');
        expect(heard).toContainEqual({ kind: 'sheets' });
      });

      it.runIf(capabilities.sheetChanges)('tells that a sheet was deleted', async () => {
        const { port, deleteSheet } = await open(table, empty);
        const { heard } = await listen(port);
        await deleteSheet('Trống');
        expect(heard).toContainEqual({ kind: 'sheets' });
      });

      it.runIf(capabilities.sheetChanges)('tells that a sheet was renamed, and afterwards tells edits by the new name', async () => {
        const { port, renameSheet, edit } = await open(table, empty);
        const { heard } = await listen(port);
        await renameSheet('Trống', 'Ngân sách');
        expect(heard).toContainEqual({ kind: 'sheets' });
        heard.splice(0);
        await edit({ sheet: 'Ngân sách', row: 0, column: 0 }, 188);
        expect(heard).toContainEqual({ kind: 'cells', sheet: 'Ngân sách' });
        expect(heard).not.toContainEqual({ kind: 'cells', sheet: 'Trống' });
      });

      it.runIf(capabilities.sheetChanges && capabilities.edits)('tells edits of a sheet that was added while watching', async () => {
        const { port, addSheet, edit } = await open(table);
        const { heard } = await listen(port);
        await addSheet('Kịch bản A');
        await edit({ sheet: 'Kịch bản A', row: 0, column: 0 }, 1);
        expect(heard).toContainEqual({ kind: 'cells', sheet: 'Kịch bản A' });
      });

      it.runIf(capabilities.edits)('stops after unsubscribing, twice if need be, and goes on telling the others', async () => {
        const { port, edit } = await open(table);
        const leaving = await listen(port);
        const staying = await listen(port);
        leaving.stop();
        leaving.stop();
        await edit({ sheet: 'Phụ lục 03', row: 3, column: 2 }, 1);
        expect(leaving.heard).toEqual([]);
        expect(staying.heard).toContainEqual({ kind: 'cells', sheet: 'Phụ lục 03' });
      });

      it.runIf(capabilities.edits)('can be taken up again after everybody has left', async () => {
        const { port, edit } = await open(table);
        (await listen(port)).stop();
        const { heard } = await listen(port);
        await edit({ sheet: 'Phụ lục 03', row: 3, column: 2 }, 1);
        expect(heard).toContainEqual({ kind: 'cells', sheet: 'Phụ lục 03' });
      });

      it('says nothing of settings', async () => {
        const { port } = await open(table);
        const { heard } = await listen(port);
        valueOf(await port.writeSettings('{"policy":"strict"}'));
        valueOf(await port.writeSettings('{"policy":"proportional"}'));
        valueOf(await port.readSettings());
        expect(heard).toEqual([]);
      });
    });

    describe('settings', () => {
      it('are null in a workbook that has none', async () => {
        const { port } = await open(table);
        expect(valueOf(await port.readSettings())).toBeNull();
      });

      it.each([
        ['markup and quotes', `{"ghi chú":"<b> & </settings> ]]> 'a' \\"b\\""}`],
        ['Vietnamese in both normal forms', `{"vùng":"Trung du và miền núi phía Bắc","nfd":"${'Đường sá'.normalize('NFD')}"}`],
        ['an emoji and line breaks', '{"a":"😀",\n\t"b":1}'],
        ['nothing at all', ''],
        ['a hundred thousand characters', `"${'á'.repeat(100_000)}"`],
      ])('are read back as written: %s', async (_what, text) => {
        const { port } = await open(table);
        valueOf(await port.writeSettings(text));
        expect(valueOf(await port.readSettings())).toBe(text);
      });

      it('are replaced by the last writing, also when writings overlap', async () => {
        const { port } = await open(table);
        await Promise.all([port.writeSettings('một'), port.writeSettings('hai'), port.writeSettings('ba')]);
        expect(valueOf(await port.readSettings())).toBe('ba');
      });
    });

    it('never writes a cell or a sheet of the user’s', async () => {
      const { port, userCells } = await open(table, empty, hidden, ...oddlyNamed);
      const before = userCells();
      const { stop } = await listen(port);
      valueOf(await port.read());
      valueOf(await port.read(['Ẩn']));
      await port.reveal({ sheet: 'Phụ lục 03', row: 2, column: 2 });
      await port.reveal({ sheet: 'Ẩn', row: 0, column: 0 });
      valueOf(await port.writeSettings('{"policy":"strict"}'));
      valueOf(await port.readSettings());
      stop();
      expect(userCells()).toEqual(before);
    });
  });
}
