/**
 * What every SheetWriter promises, whatever hosts the workbook: sheets of the add-in's own are written and taken back,
 * and no cell of the user's is touched. One suite, run over every adapter.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { SheetWriter, WorkbookChange } from '../../src/application/ports';
import type { CellValue } from '../../src/domain/cell';
import { formatAt, valueAt } from '../../src/domain/grid';
import type { Grid } from '../../src/domain/grid';
import type { Problem } from '../../src/domain/problem';
import type { Result } from '../../src/domain/result';
import type { Receipt } from '../../src/domain/write-plan';
import { usualTemplates } from '../../src/reports/templates/template-kind';
import { templatePlan } from '../../src/reports/templates/template-plan';
import { recognise } from '../../src/sheets/recognise';
import type { SheetFixture } from '../support/workbook-model';
import {
  blank,
  comparison,
  formula,
  fullSheet,
  fullSheetSeen,
  number,
  planOf,
  sheetPlan,
  table as ownTable,
  text,
  trickyTexts,
} from './contract-plans';
import { standard } from '../support/sample-baseline';
import { empty, hidden, table } from './contract-sheets';
import type { SeenParts } from '../support/seen-parts';
import type { ContractHarness } from './workbook.contract';

/** A workbook open in the adapter's host, with what the suite asks of the host itself. */
export type SheetWriterHarness = Pick<ContractHarness, 'port' | 'edit' | 'addSheet' | 'renameSheet' | 'deleteSheet' | 'dispose'> & {
  readonly writer: SheetWriter;
  /** Names of all sheets in the order of their tabs. */
  readonly sheetNames: () => readonly string[];
  /** All that the host keeps of one sheet: values, formulas, formats, looks, merges; in a form that `toEqual` compares. */
  readonly contentOf: (sheet: string) => unknown;
  /** Formula of a cell as the host keeps it, with its leading `=`; null for a constant. */
  readonly formulaAt: (sheet: string, reference: string) => string | null;
  /** What a sheet has beside its cells: tables, names, rules, charts, page. */
  readonly partsOf: (sheet: string) => SeenParts;
  /** How many batches have changed the workbook so far (requests to Excel, undo steps, savings of a file). */
  readonly batches: () => number;
  /** Waits until the host has told everybody what happened, and whoever listens has asked it what they wanted. */
  readonly settle: () => Promise<void>;
  /** The host fails in the middle of the next write. */
  readonly breakNextWrite: () => void;
};

export type SheetWriterCapabilities = {
  /** The user can edit cells and add, rename and delete sheets while the add-in runs. */
  readonly edits: boolean;
  /** Listeners are told of changes. */
  readonly watching: boolean;
  /** Validations and the page can be set (in Excel since ExcelApi 1.8 and 1.9); without, they are left out and everything else is there. */
  readonly rules?: boolean;
};

function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`a problem was answered: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Runs the suite over an adapter. `makeHarness` opens the fixtures as a workbook, anew for every test. */
export function describeSheetWriterContract(
  name: string,
  capabilities: SheetWriterCapabilities,
  makeHarness: (sheets: readonly SheetFixture[]) => Promise<SheetWriterHarness>,
): void {
  describe(`the sheet writer: ${name}`, () => {
    let harness: SheetWriterHarness | null = null;
    const subscriptions: (() => void)[] = [];

    async function open(...sheets: readonly SheetFixture[]): Promise<SheetWriterHarness> {
      harness = await makeHarness(sheets);
      return harness;
    }

    afterEach(async () => {
      for (const stop of subscriptions.splice(0)) stop();
      await harness?.dispose();
      harness = null;
    });

    async function gridOf({ port }: SheetWriterHarness, sheet: string): Promise<Grid> {
      const grid = valueOf(await port.read([sheet])).grids[0];
      if (grid === undefined) throw new Error(`no grid of ${sheet}`);
      return grid;
    }

    /** Values of the first cells of a sheet's rows, from A1. */
    async function columnA(opened: SheetWriterHarness, sheet: string, rows: number): Promise<readonly CellValue[]> {
      const grid = await gridOf(opened, sheet);
      return Array.from({ length: rows }, (_row, row) => valueAt(grid, row, 0));
    }

    const one = (name: string, content: string, replaces: string | null = null) => planOf(sheetPlan(name, [[text(content)]], { replaces }));

    /** Everything of every sheet, with names and order. */
    const everything = (opened: SheetWriterHarness): unknown => opened.sheetNames().map((sheet) => [sheet, opened.contentOf(sheet)]);

    describe('writing', () => {
      it('writes two sheets behind the user’s in one batch, and says how they are named', async () => {
        const opened = await open(table, empty);
        const before = opened.batches();
        const receipt = valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        expect(opened.batches() - before).toBe(1);
        // Cells that hold something: 1 + 4 + 4 + 3 + 3 of the comparison, 1 + 2 + 2 of the table.
        expect(receipt).toMatchObject({ sheets: ['KQ So sánh', 'KQ Bảng'], cells: 20 });
        expect(opened.sheetNames()).toEqual(['Phụ lục 03', 'Trống', 'KQ So sánh', 'KQ Bảng']);
      });

      it('gives back values, texts, results of formulas and blanks through the port', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison)));
        const grid = await gridOf(opened, 'KQ So sánh');
        expect({ top: grid.top, left: grid.left, visibility: grid.visibility }).toEqual({ top: 0, left: 0, visibility: 'visible' });
        expect(grid.values).toEqual([
          ['So sánh các phương án', null, null, null],
          [null, null, null, null],
          ['Chỉ tiêu', 'Gốc', 'Kịch bản A', 'Chênh lệch'],
          ['Dân số toàn đô thị', 51_690, 54_167, 2_477],
          ['Tổng điểm', 54.0614, 59.68, null],
          ['Nội thị cộng một', null, 44_928, 'Tổng điểm'],
        ]);
      });

      it('makes templates that are read back as indicators that wait, each cell with its rule', async () => {
        const opened = await open(empty);
        const plan = templatePlan(new Set(usualTemplates), standard, '2026-11-28', 'vi');
        const { sheets } = valueOf(await opened.writer.write(plan));
        expect(sheets).toEqual(['Bảng chỉ tiêu', 'Đơn vị hành chính', 'Ngân sách', 'Dự án', 'Kịch bản']);
        const { tables, problems } = recognise(valueOf(await opened.port.read()), standard, {});
        expect(tables.map(({ sheet, confidence }) => [sheet, confidence])).toEqual([['Bảng chỉ tiêu', 'sure']]);
        expect(tables[0]?.observations.filter(({ cell, reading }) => cell !== null && reading.kind === 'pending')).toHaveLength(63);
        expect(problems).toEqual([]);
        const rules = sheets.map((sheet) => opened.partsOf(sheet).validations?.length ?? 0);
        // A value and points an indicator and the verdicts; then the columns of each list that have a rule.
        expect(rules).toEqual(capabilities.rules === false ? [0, 0, 0, 0, 0] : [127, 6, 5, 2, 3]);
      });

      it('gives back number formats through the port', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison)));
        const grid = await gridOf(opened, 'KQ So sánh');
        expect([formatAt(grid, 3, 0), formatAt(grid, 3, 1), formatAt(grid, 4, 1), formatAt(grid, 4, 2)]).toEqual([
          'General',
          '#,##0',
          '0.00',
          '0.00',
        ]);
      });

      it('keeps formulas alive', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison)));
        expect(opened.formulaAt('KQ So sánh', 'D4')).toBe('=C4-B4');
        expect(opened.formulaAt('KQ So sánh', 'C6')).toBe("='Phụ lục 03'!C6+1");
        expect(opened.formulaAt('KQ So sánh', 'B4')).toBeNull();
      });

      it.each(trickyTexts)('keeps a text a text: %j', async (tricky) => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(sheetPlan('Kịch bản', [[text('Ghi chú')], [text(tricky), number(1)]]))));
        const grid = await gridOf(opened, 'Kịch bản');
        expect(valueAt(grid, 1, 0)).toBe(tricky);
        expect(opened.formulaAt('Kịch bản', 'A2')).toBeNull();
        expect(formatAt(grid, 1, 0)).toBe('General');
      });

      it('writes a sheet of 3.000 rows to its last cell', async () => {
        const opened = await open(table);
        const rows = Array.from({ length: 3_000 }, (_row, row) => [text(`dòng ${String(row)}`), number(row), number(row / 2, 'points')]);
        expect(valueOf(await opened.writer.write(planOf(sheetPlan('KQ Dài', rows)))).cells).toBe(9_000);
        const grid = await gridOf(opened, 'KQ Dài');
        expect(grid.values).toHaveLength(3_000);
        expect([grid.values[0], grid.values[1_777], grid.values[2_999]]).toEqual([
          ['dòng 0', 0, 0],
          ['dòng 1777', 1_777, 888.5],
          ['dòng 2999', 2_999, 1_499.5],
        ]);
      });

      it('makes an empty sheet of a plan without rows, and nothing of a plan without sheets', async () => {
        const opened = await open(table);
        expect(valueOf(await opened.writer.write(planOf()))).toMatchObject({ sheets: [], cells: 0 });
        expect(opened.sheetNames()).toEqual(['Phụ lục 03']);
        expect(valueOf(await opened.writer.write(planOf(sheetPlan('KQ', [])))).cells).toBe(0);
        expect((await gridOf(opened, 'KQ')).values).toEqual([]);
      });

      it('writes one plan after the other when two are asked for at once', async () => {
        const opened = await open(table);
        const [first, second] = await Promise.all([opened.writer.write(one('KQ', 'một')), opened.writer.write(one('KQ', 'hai'))]);
        expect([valueOf(first).sheets, valueOf(second).sheets]).toEqual([['KQ'], ['KQ (2)']]);
        expect([await columnA(opened, 'KQ', 1), await columnA(opened, 'KQ (2)', 1)]).toEqual([['một'], ['hai']]);
      });
    });

    describe('names', () => {
      it('gives a taken name a number, and leaves the sheet that has it alone', async () => {
        const opened = await open(table, { name: 'KQ So sánh', cells: { A1: 'của tôi' } }, { name: 'KQ So sánh (2)', cells: {} });
        const theirs = opened.contentOf('KQ So sánh');
        const receipt = valueOf(await opened.writer.write(one('KQ So sánh', 'mới')));
        expect(receipt.sheets).toEqual(['KQ So sánh (3)']);
        expect(opened.contentOf('KQ So sánh')).toEqual(theirs);
        expect(await columnA(opened, 'KQ So sánh (3)', 1)).toEqual(['mới']);
      });

      it('takes a name in another case for taken, also that of a hidden sheet', async () => {
        const opened = await open(table, { ...hidden, name: 'kq SO SÁNH' });
        expect(valueOf(await opened.writer.write(one('KQ So sánh', 'mới'))).sheets).toEqual(['KQ So sánh (2)']);
      });

      it.each([
        ['KQ: A/B\\C? [*]', 'KQ A B C'],
        ["'Quân's bảng'", "Quân's bảng"],
        ['KQ So sánh các phương án mở rộng thành phố', 'KQ So sánh các phương án mở rộn'],
        ['😀 __proto__', '😀 __proto__'],
      ])('makes %j a name that Excel takes', async (wanted, given) => {
        const opened = await open(table);
        expect(valueOf(await opened.writer.write(one(wanted, 'mới'))).sheets).toEqual([given]);
        expect(await columnA(opened, given, 1)).toEqual(['mới']);
      });

      it('lets the plan’s formulas follow its own sheets to the names they got', async () => {
        const opened = await open(table, { name: 'KQ Bảng', cells: { B4: 'không phải' } });
        const plan = planOf(sheetPlan('KQ Tổng', [[formula("'KQ Bảng'!B4+1", 51_691)]]), ownTable);
        expect(valueOf(await opened.writer.write(plan)).sheets).toEqual(['KQ Tổng', 'KQ Bảng (2)']);
        expect(opened.formulaAt('KQ Tổng', 'A1')).toBe("='KQ Bảng (2)'!B4+1");
        expect(await columnA(opened, 'KQ Tổng', 1)).toEqual([51_691]);
      });
    });

    describe('replacing', () => {
      it('puts the content in place of the own sheet, which keeps its name and position', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        const receipt = valueOf(await opened.writer.write(one('KQ So sánh', 'ngắn hơn', 'KQ So sánh')));
        expect(receipt.sheets).toEqual(['KQ So sánh']);
        expect(opened.sheetNames()).toEqual(['Phụ lục 03', 'KQ So sánh', 'KQ Bảng']);
        expect((await gridOf(opened, 'KQ So sánh')).values).toEqual([['ngắn hơn']]);
        expect((await gridOf(opened, 'KQ So sánh')).merges).toEqual([]);
      });

      it('makes a new sheet where the one to replace no longer exists', async () => {
        const opened = await open(table);
        expect(valueOf(await opened.writer.write(one('KQ', 'mới', 'KQ cũ'))).sheets).toEqual(['KQ']);
        expect(opened.sheetNames()).toEqual(['Phụ lục 03', 'KQ']);
      });

      it('replaces one sheet and adds another in one batch', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(one('KQ Một', 'cũ')));
        const before = opened.batches();
        const plan = planOf(sheetPlan('KQ Một', [[text('thay')]], { replaces: 'KQ Một' }), sheetPlan('KQ Hai', [[text('thêm')]]));
        expect(valueOf(await opened.writer.write(plan)).sheets).toEqual(['KQ Một', 'KQ Hai']);
        expect(opened.batches() - before).toBe(1);
        expect([await columnA(opened, 'KQ Một', 1), await columnA(opened, 'KQ Hai', 1)]).toEqual([['thay'], ['thêm']]);
      });
    });

    describe('restoring', () => {
      it('takes new sheets away and leaves nothing behind', async () => {
        const opened = await open(table, empty, hidden);
        const before = everything(opened);
        const receipt = valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        valueOf(await opened.writer.restore(receipt));
        expect(everything(opened)).toEqual(before);
      });

      it('gives a replaced sheet its cells, formulas and looks back', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison)));
        const before = everything(opened);
        const receipt = valueOf(
          await opened.writer.write(planOf({ ...ownTable, replaces: 'KQ So sánh' }, sheetPlan('KQ Thêm', [[blank, number(1)]]))),
        );
        expect((await gridOf(opened, 'KQ So sánh')).values[0]?.[0]).toBe('Bảng chấm điểm');
        valueOf(await opened.writer.restore(receipt));
        expect(everything(opened)).toEqual(before);
      });

      it('gives back texts that look like formulas as texts', async () => {
        const opened = await open(table);
        valueOf(
          await opened.writer.write(
            planOf(
              sheetPlan(
                'KQ',
                trickyTexts.map((tricky) => [text(tricky)]),
              ),
            ),
          ),
        );
        const receipt = valueOf(await opened.writer.write(one('KQ', 'mới', 'KQ')));
        valueOf(await opened.writer.restore(receipt));
        expect(await columnA(opened, 'KQ', trickyTexts.length)).toEqual(trickyTexts);
      });

      it('works write by write from the last to the first', async () => {
        const opened = await open(table);
        const receipts: Receipt[] = [];
        const states: unknown[] = [];
        for (const content of ['một', 'hai', 'ba']) {
          states.push(everything(opened));
          receipts.push(valueOf(await opened.writer.write(one('KQ', content, 'KQ'))));
        }
        for (const receipt of receipts.reverse()) {
          valueOf(await opened.writer.restore(receipt));
          expect(everything(opened)).toEqual(states.pop());
        }
      });

      it('leaves the user’s sheets as they are after a write, a restore, and a write again', async () => {
        const fixtures = [table, empty, hidden];
        const opened = await open(...fixtures);
        const theirs = (): unknown => fixtures.map((sheet) => opened.contentOf(sheet.name));
        const before = theirs();
        const receipt = valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        expect(theirs()).toEqual(before);
        valueOf(await opened.writer.restore(receipt));
        expect(theirs()).toEqual(before);
        expect(valueOf(await opened.writer.write(planOf(comparison, ownTable))).sheets).toEqual(['KQ So sánh', 'KQ Bảng']);
        expect(theirs()).toEqual(before);
      });
    });

    describe('what hangs on a sheet', () => {
      const seen: SeenParts = capabilities.rules === false ? { ...fullSheetSeen, validations: [], page: null } : fullSheetSeen;

      it('is written: table, names, conditions, validations, chart, frozen panes, page', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(fullSheet)));
        expect(opened.partsOf('KQ Bảng điểm')).toEqual(seen);
      });

      it('gets free names on a second sheet, whose names are its own', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(fullSheet, comparison)));
        valueOf(await opened.writer.write(planOf(fullSheet)));
        expect(opened.partsOf('KQ Bảng điểm (2)')).toEqual({
          ...seen,
          tables: seen.tables.map((one) => one.replace('BangDiem', 'BangDiem_2')),
        });
        expect(opened.partsOf('KQ Bảng điểm')).toEqual(seen);
      });

      it('goes with the sheet when the write is taken back, and comes again', async () => {
        const opened = await open(table, empty);
        const before = everything(opened);
        const receipt = valueOf(await opened.writer.write(planOf(fullSheet)));
        valueOf(await opened.writer.restore(receipt));
        expect(everything(opened)).toEqual(before);
        valueOf(await opened.writer.write(planOf(fullSheet)));
        expect(opened.partsOf('KQ Bảng điểm')).toEqual(seen);
      });

      it('makes room for that of another plan, and comes back when that one is taken back', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(fullSheet)));
        const before = everything(opened);
        const receipt = valueOf(await opened.writer.write(planOf({ ...comparison, replaces: 'KQ Bảng điểm' })));
        expect(opened.partsOf('KQ Bảng điểm')).toMatchObject({
          tables: [],
          names: [],
          conditions: [],
          validations: [],
          charts: [],
          frozen: '3 rows, 0 columns',
        });
        valueOf(await opened.writer.restore(receipt));
        expect(opened.partsOf('KQ Bảng điểm')).toEqual(seen);
        expect(everything(opened)).toEqual(before);
      });

      it('is written anew over itself under its own names', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(fullSheet)));
        valueOf(await opened.writer.write(planOf({ ...fullSheet, replaces: 'KQ Bảng điểm' })));
        expect(opened.partsOf('KQ Bảng điểm')).toEqual(seen);
      });

      it('is not left behind by a write that fails in the middle', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(fullSheet)));
        const before = everything(opened);
        opened.breakNextWrite();
        expect(await opened.writer.write(planOf({ ...fullSheet, replaces: 'KQ Bảng điểm' }, comparison))).toMatchObject({ ok: false });
        expect(everything(opened)).toEqual(before);
        expect(opened.partsOf('KQ Bảng điểm')).toEqual(seen);
      });
    });

    describe('a write that can no longer be taken back', () => {
      /** Restores, expects the refusal, and that nothing was touched. */
      async function expectStale(opened: SheetWriterHarness, receipt: Receipt, sheet: string, fault: string): Promise<void> {
        const before = everything(opened);
        expect(await opened.writer.restore(receipt)).toMatchObject({
          ok: false,
          error: { code: 'receipt-stale', data: { sheet, fault } },
        });
        expect(everything(opened)).toEqual(before);
      }

      it('was taken back before', async () => {
        const opened = await open(table);
        const receipt = valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        valueOf(await opened.writer.restore(receipt));
        await expectStale(opened, receipt, 'KQ So sánh, KQ Bảng', 'restored');
      });

      it('was made by nobody who remembers it', async () => {
        const opened = await open(table);
        await expectStale(opened, { id: 'of another day', sheets: ['Phụ lục 03'], cells: 1 }, 'Phụ lục 03', 'forgotten');
      });

      it('was written over, until the later write is taken back', async () => {
        const opened = await open(table);
        const first = valueOf(await opened.writer.write(one('KQ', 'một')));
        const second = valueOf(await opened.writer.write(one('KQ', 'hai', 'KQ')));
        await expectStale(opened, first, 'KQ', 'sheet-changed');
        valueOf(await opened.writer.restore(second));
        valueOf(await opened.writer.restore(first));
        expect(opened.sheetNames()).toEqual(['Phụ lục 03']);
      });

      it.runIf(capabilities.edits)('lost a sheet to the user', async () => {
        const opened = await open(table);
        const receipt = valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        await opened.deleteSheet('KQ Bảng');
        await expectStale(opened, receipt, 'KQ Bảng', 'sheet-gone');
      });

      it.runIf(capabilities.edits)('has a sheet that the user renamed to keep it', async () => {
        const opened = await open(table);
        const receipt = valueOf(await opened.writer.write(planOf(comparison)));
        await opened.renameSheet('KQ So sánh', 'Trình tỉnh');
        await expectStale(opened, receipt, 'KQ So sánh', 'sheet-gone');
      });

      it.runIf(capabilities.edits).each([
        ['typed over a value', { row: 3, column: 1 }, 52_000],
        ['typed beside what was written', { row: 20, column: 9 }, 'ghi chú của tôi'],
        ['cleared a cell', { row: 3, column: 0 }, null],
        ['typed over a formula', { row: 4, column: 2 }, 59.68],
      ])('has a sheet that the user has %s', async (_what, place, value) => {
        const opened = await open(table);
        const receipt = valueOf(await opened.writer.write(planOf(ownTable, comparison)));
        await opened.edit({ sheet: 'KQ So sánh', ...place }, value);
        await expectStale(opened, receipt, 'KQ So sánh', 'sheet-changed');
      });

      it.runIf(capabilities.edits)('gives an own sheet back with what the user had typed there before the write', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison)));
        await opened.edit({ sheet: 'KQ So sánh', row: 20, column: 9 }, 'ghi chú của tôi');
        const receipt = valueOf(await opened.writer.write(one('KQ So sánh', 'mới', 'KQ So sánh')));
        valueOf(await opened.writer.restore(receipt));
        const grid = await gridOf(opened, 'KQ So sánh');
        expect([valueAt(grid, 20, 9), valueAt(grid, 3, 1)]).toEqual(['ghi chú của tôi', 51_690]);
      });
    });

    describe('a failure in the middle', () => {
      it('leaves nothing half-written', async () => {
        const opened = await open(table, empty);
        const before = everything(opened);
        opened.breakNextWrite();
        expect(await opened.writer.write(planOf(comparison, ownTable))).toMatchObject({ ok: false });
        expect(everything(opened)).toEqual(before);
        expect(valueOf(await opened.writer.write(planOf(comparison, ownTable))).sheets).toEqual(['KQ So sánh', 'KQ Bảng']);
      });

      it('leaves a sheet that was to be replaced as it was', async () => {
        const opened = await open(table);
        valueOf(await opened.writer.write(planOf(comparison)));
        const before = everything(opened);
        opened.breakNextWrite();
        const plan = planOf({ ...ownTable, replaces: 'KQ So sánh' }, sheetPlan('KQ Thêm', [[text('thêm')]]));
        expect(await opened.writer.write(plan)).toMatchObject({ ok: false });
        expect(everything(opened)).toEqual(before);
      });
    });

    describe.runIf(capabilities.watching)('watching', () => {
      it('takes a write and a restore for no edit of a sheet of the user’s, and comes to rest', async () => {
        const opened = await open(table, empty, hidden);
        valueOf(await opened.port.read());
        const heard: WorkbookChange[] = [];
        subscriptions.push(valueOf(await opened.port.watch((change) => heard.push(change))));
        const receipt = valueOf(await opened.writer.write(planOf(comparison, ownTable)));
        await opened.port.read();
        valueOf(await opened.writer.write(one('KQ So sánh', 'mới', 'KQ So sánh')));
        await opened.port.read();
        expect(await opened.writer.restore(receipt)).toMatchObject({ ok: false });
        await opened.settle();
        const edited = heard.flatMap((change) => (change.kind === 'cells' ? [change.sheet] : []));
        expect(edited.filter((sheet) => ['Phụ lục 03', 'Trống', 'Ẩn'].includes(sheet))).toEqual([]);
        const count = heard.length;
        await opened.settle();
        expect(heard.length).toBe(count);
      });

      it.runIf(capabilities.edits)('still tells an edit of a written sheet', async () => {
        const opened = await open(table);
        const heard: WorkbookChange[] = [];
        subscriptions.push(valueOf(await opened.port.watch((change) => heard.push(change))));
        valueOf(await opened.writer.write(planOf(comparison)));
        await opened.settle();
        heard.splice(0);
        await opened.edit({ sheet: 'KQ So sánh', row: 3, column: 1 }, 1);
        expect(heard).toContainEqual({ kind: 'cells', sheet: 'KQ So sánh' });
      });
    });
  });
}
