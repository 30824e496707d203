/** How the Excel adapter writes and restores: how many trips, how much in each, how cells look, and what it does when Excel refuses. ADR 0011. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import type { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { Problem } from '../../src/domain/problem';
import type { Result } from '../../src/domain/result';
import type { Receipt } from '../../src/domain/write-plan';
import { createExcelHost } from '../support/excel-host/excel-host';
import type { ExcelHost } from '../support/excel-host/excel-host';
import { contentOf } from '../support/workbook-model';
import { comparison, formulaResults, number, planOf, sheetPlan, table as ownTable, text } from './contract-plans';
import { empty, table } from './contract-sheets';

function open(claimed = '1.14'): { readonly host: ExcelHost; readonly workbook: ExcelWorkbook } {
  const host = createExcelHost([table, empty], { claimed, results: formulaResults });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  return { host, workbook: createExcelWorkbook() };
}

function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const everything = (host: ExcelHost): unknown => host.model.sheets().map((sheet) => [sheet.name, contentOf(sheet)]);

/** Names of the settings and methods of a request, in order. */
const actionsOf = (host: ExcelHost, request: number): readonly string[] =>
  host.requests()[request]?.body.Actions.flatMap(({ Name }) => (Name === '' ? [] : [Name])) ?? [];

const one = (name: string, content: string, replaces: string | null = null) => planOf(sheetPlan(name, [[text(content)]], { replaces }));

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A workbook that was read, as the pane does before anything is written. */
async function openAndRead(claimed = '1.14'): Promise<ReturnType<typeof open>> {
  const opened = open(claimed);
  valueOf(await opened.workbook.read());
  return opened;
}

/** Trips that an action takes. */
async function tripsOf(host: ExcelHost, action: () => Promise<unknown>): Promise<number> {
  const before = host.trips();
  await action();
  return host.trips() - before;
}

describe('trips', () => {
  it('takes one for new sheets', async () => {
    const { host, workbook } = await openAndRead();
    expect(await tripsOf(host, async () => valueOf(await workbook.writer.write(planOf(comparison, ownTable))))).toBe(1);
    expect(await tripsOf(host, async () => valueOf(await workbook.writer.write(planOf(comparison))))).toBe(1);
    expect(host.model.sheets().map((sheet) => sheet.name)).toEqual(['Phụ lục 03', 'Trống', 'KQ So sánh', 'KQ Bảng', 'KQ So sánh (2)']);
  });

  it('takes two where a sheet is replaced, one to read what stands there and one to write, and two to restore', async () => {
    const { host, workbook } = await openAndRead();
    valueOf(await workbook.writer.write(one('KQ', 'một')));
    const receipts: Receipt[] = [];
    const replace = async (): Promise<unknown> => receipts.push(valueOf(await workbook.writer.write(one('KQ', 'hai', 'KQ'))));
    expect(await tripsOf(host, replace)).toBe(2);
    const [receipt] = receipts;
    if (receipt === undefined) throw new Error('nothing was written');
    expect(await tripsOf(host, async () => valueOf(await workbook.writer.restore(receipt)))).toBe(2);
    expect(host.model.sheetNamed('KQ')?.cells.get('0,0')?.value).toBe('một');
  });

  it('takes one more, for the list, in a workbook that nobody has read', async () => {
    const { host, workbook } = open();
    expect(await tripsOf(host, async () => valueOf(await workbook.writer.write(planOf(comparison, ownTable))))).toBe(2);
  });

  it.each([
    ['1.7', ['SuspendApiCalculationUntilNextSync']],
    ['1.14', ['SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync']],
  ])('with ExcelApi %s makes wait what can wait, and brings no sheet to the front', async (claimed, waiting) => {
    const { host, workbook } = open(claimed);
    valueOf(await workbook.writer.write(planOf(comparison)));
    expect(actionsOf(host, 1).filter((name) => name.startsWith('Suspend'))).toEqual(waiting);
    expect(actionsOf(host, 1)).not.toContain('Activate');
  });

  it('keeps every request below 5 MB and every call below 1.501 cells, however much there is', async () => {
    const { host, workbook } = open();
    const rows = Array.from({ length: 6_000 }, (_row, row) => [text(`${String(row)} ${'đường sá '.repeat(60)}`), number(row), number(row)]);
    valueOf(await workbook.writer.write(planOf(sheetPlan('KQ Dài', rows))));
    const sizes = host.requests().map(({ body }) => Buffer.byteLength(JSON.stringify(JSON.stringify(body))));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    const calls = host.requests().flatMap(({ body }) => body.Actions.filter(({ Name }) => Name === 'Formulas'));
    const cells = calls.map(({ ArgumentInfo }) => (ArgumentInfo?.Arguments?.[0] as readonly (readonly unknown[])[]).flat().length);
    expect(Math.max(...cells)).toBe(1_500);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(18_000);
  });

  it('gives a look to areas, not to cells', async () => {
    const { host, workbook } = open();
    const rows = Array.from({ length: 1_000 }, (_row, row) => [text('dòng'), number(row, 'people'), number(row, 'points')]);
    valueOf(await workbook.writer.write(planOf(sheetPlan('KQ', rows))));
    expect(actionsOf(host, 1).filter((name) => name === 'HorizontalAlignment')).toHaveLength(3);
  });

  it('waits for a user who is typing in a cell', async () => {
    const { host, workbook } = open();
    host.beginCellEdit();
    const writing = workbook.writer.write(one('KQ', 'một'));
    await host.settle();
    expect(host.model.sheets()).toHaveLength(2);
    host.endCellEdit();
    expect(valueOf(await writing).sheets).toEqual(['KQ']);
  });
});

describe('looks', () => {
  it('are those of the plan: fonts, fills, borders, widths in points, merged title, frozen head', async () => {
    const { host, workbook } = open('1.7');
    valueOf(await workbook.writer.write(planOf(comparison)));
    const sheet = host.model.sheetNamed('KQ So sánh');
    expect(sheet?.looks.get('0,0')).toEqual({ horizontal: 'Left', bold: true, color: '#1F3864' });
    expect(sheet?.looks.get('2,3')).toEqual({
      horizontal: 'Center',
      bold: true,
      fill: '#D9E2F3',
      wrap: true,
      'border EdgeTop': 'Continuous',
      'border EdgeBottom': 'Continuous',
      'border EdgeLeft': 'Continuous',
      'border EdgeRight': 'Continuous',
      'border InsideVertical': 'Continuous',
    });
    expect(sheet?.looks.get('3,0')).toEqual({ horizontal: 'Left' });
    // 40 characters: 285 pixels; 14 characters: 103 pixels.
    expect([...(sheet?.widths ?? [])]).toEqual([
      [0, 213.75],
      [1, 77.25],
      [2, 77.25],
      [3, 77.25],
    ]);
    expect(sheet?.merges).toMatchObject([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(sheet?.frozenRows).toBe(3);
  });

  it('are gone from a sheet that is replaced by a plainer one', async () => {
    const { host, workbook } = open();
    valueOf(await workbook.writer.write(planOf(comparison)));
    valueOf(await workbook.writer.write(one('KQ', 'trơn', 'KQ So sánh')));
    const sheet = host.model.sheetNamed('KQ So sánh');
    expect([...(sheet?.looks ?? [])]).toEqual([['0,0', { horizontal: 'Left' }]]);
    expect({ widths: sheet?.widths.size, merges: sheet?.merges, frozen: sheet?.frozenRows }).toEqual({ widths: 0, merges: [], frozen: 0 });
  });

  it('are lost, but no cell, where a sheet of an earlier session is replaced and given back', async () => {
    const { host, workbook } = open();
    valueOf(await workbook.writer.write(planOf(comparison)));
    const cells = structuredClone(host.model.sheetNamed('KQ So sánh')?.cells);
    const later = createExcelWorkbook();
    const receipt = valueOf(await later.writer.write(one('KQ', 'mới', 'KQ So sánh')));
    valueOf(await later.writer.restore(receipt));
    const sheet = host.model.sheetNamed('KQ So sánh');
    for (const [key, cell] of cells ?? []) if (cell.value !== null) expect(sheet?.cells.get(key)).toEqual(cell);
    expect(sheet?.looks.size).toBe(0);
  });
});

describe('trouble', () => {
  it('takes the next name where somebody made the sheet between the list and the batch, and leaves that one alone', async () => {
    const { host, workbook } = open();
    host.beforeRequest(2, () => host.model.addSheet({ name: 'KQ Bảng', cells: { A1: 'của người khác' } }));
    expect(valueOf(await workbook.writer.write(planOf(comparison, ownTable))).sheets).toEqual(['KQ So sánh', 'KQ Bảng (2)']);
    expect(host.model.sheets().map((sheet) => sheet.name)).toEqual(['Phụ lục 03', 'Trống', 'KQ Bảng', 'KQ So sánh', 'KQ Bảng (2)']);
    expect(host.model.sheetNamed('KQ Bảng')?.cells.get('0,0')?.value).toBe('của người khác');
  });

  it('takes the next name where somebody made the sheet after the last reading', async () => {
    const { host, workbook } = await openAndRead();
    host.model.addSheet({ name: 'kq bảng', cells: { A1: 'của người khác' } });
    expect(valueOf(await workbook.writer.write(planOf(comparison, ownTable))).sheets).toEqual(['KQ So sánh', 'KQ Bảng (2)']);
    expect(host.model.sheets().map((sheet) => sheet.name)).toEqual(['Phụ lục 03', 'Trống', 'kq bảng', 'KQ So sánh', 'KQ Bảng (2)']);
    expect(host.model.sheetNamed('kq bảng')?.cells.get('0,0')?.value).toBe('của người khác');
  });

  it.each([
    [
      'renamed',
      (host: ExcelHost) => {
        host.model.renameSheet('KQ', 'Của tôi');
      },
      ['Phụ lục 03', 'Trống', 'Của tôi', 'KQ'],
    ],
    [
      'deleted',
      (host: ExcelHost) => {
        host.model.deleteSheet('KQ');
      },
      ['Phụ lục 03', 'Trống', 'KQ'],
    ],
  ])('makes a new sheet where the one to be replaced was %s since, which this Excel does not tell', async (_what, meanwhile, sheets) => {
    const { host, workbook } = await openAndRead('1.7');
    valueOf(await workbook.writer.write(one('KQ', 'một')));
    meanwhile(host);
    valueOf(await workbook.writer.write(one('KQ', 'hai', 'KQ')));
    expect(host.model.sheets().map((sheet) => sheet.name)).toEqual(sheets);
    expect(host.model.sheetNamed('KQ')?.cells.get('0,0')?.value).toBe('hai');
    const kept = host.model.sheetNamed('Của tôi');
    if (kept !== null) expect(kept.cells.get('0,0')?.value).toBe('một');
  });

  it('gives a table another name where a table of the user has its own', async () => {
    const { host, workbook } = await openAndRead();
    const withTable = planOf(
      sheetPlan('KQ', [[text('Chỉ tiêu')], [text('một')]], {
        tables: [{ name: 'BangDiem', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
      }),
    );
    host.model.sheetNamed('Phụ lục 03')?.parts.tables.push({ name: 'bangdiem', area: { row: 0, column: 0, rows: 2, columns: 2 } });
    valueOf(await workbook.writer.write(withTable));
    expect(host.model.sheets().map((sheet) => sheet.name)).toEqual(['Phụ lục 03', 'Trống', 'KQ']);
    expect(host.model.sheetNamed('KQ')?.parts.tables.map(({ name }) => name)).toEqual(['BangDiem_2']);
  });

  it.each([
    ['HorizontalAlignment', 3],
    ['ColumnWidth', 2],
    ['NumberFormat', 1],
  ])('undoes all when Excel refuses %s', async (property, after) => {
    const { host, workbook } = open();
    valueOf(await workbook.writer.write(planOf(comparison)));
    const before = everything(host);
    host.refuseSetting(property, after);
    const answer = await workbook.writer.write(planOf({ ...comparison, replaces: 'KQ So sánh' }, ownTable));
    expect(answer).toMatchObject({ ok: false, error: { code: 'host-failed', data: { code: 'GeneralException' } } });
    expect(everything(host)).toEqual(before);
  });

  it('undoes all when a later request of a long write fails', async () => {
    const { host, workbook } = open();
    const before = everything(host);
    const rows = Array.from({ length: 6_000 }, (_row, row) => [text(`${String(row)} ${'đường sá '.repeat(60)}`)]);
    host.refuseSetting('Formulas', 3);
    expect(await workbook.writer.write(planOf(sheetPlan('KQ Dài', rows)))).toMatchObject({ ok: false });
    expect(host.requests().length).toBeGreaterThan(2);
    expect(everything(host)).toEqual(before);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'host-busy'],
    ['ApiNotFound', 'host-lacks'],
    ['AccessDenied', 'host-denied'],
    ['ActivityLimitReached', 'host-limit'],
    ['RequestPayloadSizeLimitExceeded', 'host-too-much'],
    ['ItemNotFound', 'host-gone'],
    ['GeneralException', 'host-failed'],
  ])('says %s in the words of %s', async (code, told) => {
    const { host, workbook } = open();
    host.refuseNext(code);
    const before = everything(host);
    expect(await workbook.writer.write(one('KQ', 'một'))).toMatchObject({ ok: false, error: { code: told } });
    expect(everything(host)).toEqual(before);
  });

  it('can restore again after a restoring that Excel refused, which changed nothing', async () => {
    const { host, workbook } = open();
    valueOf(await workbook.writer.write(planOf(comparison)));
    const first = everything(host);
    const receipt = valueOf(
      await workbook.writer.write(planOf({ ...ownTable, replaces: 'KQ So sánh' }, sheetPlan('KQ Thêm', [[number(1)]]))),
    );
    const second = everything(host);
    host.refuseSetting('ColumnWidth', 1);
    expect(await workbook.writer.restore(receipt)).toMatchObject({ ok: false, error: { code: 'host-failed' } });
    expect(everything(host)).toEqual(second);
    valueOf(await workbook.writer.restore(receipt));
    expect(everything(host)).toEqual(first);
  });
});
