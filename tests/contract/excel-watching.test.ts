/** How the Excel adapter listens: one registration for all, what older Excels tell, and what a deleted sheet leaves behind. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookChange, WorkbookPort } from '../../src/application/ports';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import type { ExcelHost } from '../support/excel-host/excel-host';

const sheets = [
  { name: 'Bảng', cells: { A1: 1 } },
  { name: 'Ngân sách', cells: { A1: 188 } },
];

function open(claimed: string): { host: ExcelHost; port: WorkbookPort } {
  const host = createExcelHost(sheets, { claimed });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  return { host, port: createExcelWorkbook() };
}

async function listen(port: WorkbookPort): Promise<{ heard: WorkbookChange[]; stop: () => void }> {
  const heard: WorkbookChange[] = [];
  const watching = await port.watch((change) => heard.push(change));
  if (!watching.ok) throw new Error(watching.error.code);
  return { heard, stop: watching.value };
}

const cell = { sheet: 'Bảng', row: 0, column: 0 };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('one registration', () => {
  it.each(['1.14', '1.17'])('takes one trip, in which the sheets are listed too (ExcelApi %s)', async (claimed) => {
    const { host, port } = open(claimed);
    await listen(port);
    expect(host.trips()).toBe(1);
    await port.read();
    expect(host.trips()).toBe(2);
  });

  it('is shared by all listeners and ends with the last of them', async () => {
    const { host, port } = open('1.17');
    const first = await listen(port);
    const registered = host.registrations();
    const second = await listen(port);
    expect(host.registrations()).toBe(registered);
    first.stop();
    await host.settle();
    expect(host.registrations()).toBe(registered);
    second.stop();
    await host.settle();
    expect(host.registrations()).toBe(0);
  });

  it('is not left behind when somebody leaves at once', async () => {
    const { host, port } = open('1.7');
    const [first, second] = await Promise.all([listen(port), listen(port)]);
    first.stop();
    second.stop();
    const third = await listen(port);
    await host.settle();
    host.model.setCell(cell, 2);
    await host.settle();
    expect(third.heard).toContainEqual({ kind: 'cells', sheet: 'Bảng' });
    third.stop();
    await host.settle();
    expect(host.registrations()).toBe(0);
  });

  it.each(['1.7', '1.14', '1.17'])('ends without an error after a watched sheet was deleted (ExcelApi %s)', async (claimed) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { host, port } = open(claimed);
    const { stop } = await listen(port);
    host.model.deleteSheet('Bảng');
    await host.settle();
    stop();
    await host.settle();
    expect(host.registrations()).toBe(0);
    expect(logged).not.toHaveBeenCalled();
  });
});

describe('what is told', () => {
  it('tells an edit without a further trip where Excel tells renamings (ExcelApi 1.17)', async () => {
    const { host, port } = open('1.17');
    const { heard } = await listen(port);
    const before = host.trips();
    host.model.setCell(cell, 2);
    await host.settle();
    expect(heard).toEqual([{ kind: 'cells', sheet: 'Bảng' }]);
    expect(host.trips()).toBe(before);
  });

  it.each(['1.14', '1.17'])('tells a sheet that Excel recalculated (ExcelApi %s)', async (claimed) => {
    const { host, port } = open(claimed);
    const { heard } = await listen(port);
    host.recalculated('Ngân sách');
    await host.settle();
    expect(heard).toEqual([{ kind: 'cells', sheet: 'Ngân sách' }]);
  });

  it('takes every sheet for changed where Excel does not tell recalculation (ExcelApi 1.7)', async () => {
    const { host, port } = open('1.7');
    const { heard } = await listen(port);
    host.model.setCell(cell, 2);
    await host.settle();
    expect(heard).toEqual([
      { kind: 'cells', sheet: 'Bảng' },
      { kind: 'cells', sheet: 'Ngân sách' },
    ]);
  });

  it('tells a burst of edits once a sheet', async () => {
    const { host, port } = open('1.14');
    const { heard } = await listen(port);
    for (let row = 0; row < 50; row += 1) host.model.setCell({ ...cell, row }, row);
    await host.settle();
    expect(heard).toEqual([{ kind: 'cells', sheet: 'Bảng' }]);
  });

  it('tells an edit and the recalculation that follows it together, each sheet once', async () => {
    const { host, port } = open('1.17');
    const { heard } = await listen(port);
    host.model.setCell(cell, 2);
    host.recalculated('Bảng');
    host.recalculated('Ngân sách');
    await host.settle();
    expect(heard).toEqual([
      { kind: 'cells', sheet: 'Bảng' },
      { kind: 'cells', sheet: 'Ngân sách' },
    ]);
  });

  it('tells an edit before the click that follows a renaming under the new name (ExcelApi 1.14)', async () => {
    const { host, port } = open('1.14');
    const { heard } = await listen(port);
    host.model.renameSheet('Bảng', 'Bảng mới');
    host.model.setCell({ ...cell, sheet: 'Bảng mới' }, 2);
    await host.settle();
    expect(heard).toEqual([{ kind: 'sheets' }, { kind: 'cells', sheet: 'Bảng mới' }]);
  });

  it('does not tell clicks', async () => {
    const { host, port } = open('1.7');
    const { heard } = await listen(port);
    host.click(cell);
    host.click({ sheet: 'Ngân sách', row: 1, column: 1 });
    await host.settle();
    expect(heard).toEqual([]);
  });

  it('says that everything must be read again where Excel refuses to list its sheets', async () => {
    const { host, port } = open('1.14');
    const { heard } = await listen(port);
    host.model.setCell(cell, 2);
    host.refuseNext('ServiceNotAvailable');
    await host.settle();
    expect(heard).toContainEqual({ kind: 'sheets' });
  });

  it('goes on for the others when one listener fails, and logs the failure', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'group').mockImplementation(() => undefined);
    const { host, port } = open('1.17');
    await port.watch(() => {
      throw new Error('a bug of the listener');
    });
    const { heard } = await listen(port);
    host.model.setCell(cell, 2);
    await host.settle();
    expect(heard).toEqual([{ kind: 'cells', sheet: 'Bảng' }]);
    await vi.waitFor(() => expect(logged).toHaveBeenCalledWith('A listener failed', expect.anything()));
  });
});
