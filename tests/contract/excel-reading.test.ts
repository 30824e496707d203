/** How the Excel adapter asks for the workbook: how many trips, how much in each, and what it does when Excel refuses. ADR 0010. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import type { WorkbookPort } from '../../src/application/ports';
import { cellReference } from '../../src/domain/cell';
import type { CellValue } from '../../src/domain/cell';
import type { WorkbookGrids } from '../../src/domain/grid';
import { createExcelHost } from '../support/excel-host/excel-host';
import type { ExcelHost, ExcelHostOptions } from '../support/excel-host/excel-host';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';
import type { SheetFixture } from '../support/workbook-model';

function open(sheets: readonly SheetFixture[], options: Partial<ExcelHostOptions> = {}): { host: ExcelHost; port: WorkbookPort } {
  const host = createExcelHost(sheets, { claimed: '1.14', ...options });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  return { host, port: createExcelWorkbook() };
}

async function read(port: WorkbookPort, names?: readonly string[]): Promise<WorkbookGrids> {
  const result = await port.read(names);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const names = (grids: WorkbookGrids): readonly string[] => grids.grids.map((grid) => grid.sheet);
const small = (name: string): SheetFixture => ({ name, cells: { A1: name } });
/** `rows` × 10 cells, each holding its zero-based row. */
function filled(name: string, rows: number): SheetFixture {
  const cells: Record<string, CellValue> = {};
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 10; column += 1) cells[cellReference({ sheet: name, row, column })] = row;
  }
  return { name, cells };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('trips', () => {
  it('reads the sample workbook in one trip, and every cell as the file holds it', async () => {
    const inFile = sampleGrids().grids;
    const { host, port } = open(inFile.map(fixtureOfGrid));

    const { grids, unread } = await read(port);

    expect(host.trips()).toBe(1);
    expect(unread).toEqual([]);
    // Merged areas and raised or struck text apart, which Excel is not asked for: every value, format and place of every sheet.
    expect(grids).toEqual(inFile.map((grid) => ({ ...grid, merges: [], marks: undefined })));
  });

  it('asks step by step where Excel follows no null object, and needs one trip from then on', async () => {
    const { host, port } = open([small('một'), small('hai')], { nullChaining: 'refused' });
    expect(names(await read(port))).toEqual(['một', 'hai']);
    expect(host.trips()).toBe(3);
    expect(names(await read(port))).toEqual(['một', 'hai']);
    expect(host.trips()).toBe(4);
  });

  it('fetches the sheets beyond the sixteenth in a second trip, and knows them afterwards', async () => {
    const all = Array.from({ length: 40 }, (_sheet, index) => `trang ${String(index + 1)}`);
    const { host, port } = open(all.map(small));
    expect(names(await read(port))).toEqual(all);
    expect(host.trips()).toBe(2);
    await read(port);
    expect(host.trips()).toBe(3);
  });

  it('reads one named sheet in one trip, and nothing of the others, once the sheets are known', async () => {
    const { host, port } = open([small('một'), small('hai')]);
    await read(port);
    const [tripsBefore, servedBefore] = [host.trips(), host.cellsServed('một')];
    expect(names(await read(port, ['hai']))).toEqual(['hai']);
    expect(host.trips() - tripsBefore).toBe(1);
    expect(host.cellsServed('một')).toBe(servedBefore);
  });

  it('notices by itself that a known sheet is gone and another came', async () => {
    const { host, port } = open([small('một'), small('hai')]);
    await read(port);
    host.model.deleteSheet('một');
    host.model.addSheet(small('ba'));
    expect(names(await read(port))).toEqual(['hai', 'ba']);
  });

  it('starts over when a sheet is deleted between two trips', async () => {
    const { host, port } = open([small('một'), filled('dài', 2_000)]);
    host.beforeRequest(2, () => host.model.deleteSheet('dài'));
    expect(names(await read(port))).toEqual(['một']);
  });
});

describe('amounts', () => {
  it('takes no more than the corner of a sheet above the limit', async () => {
    const { host, port } = open([small('một'), { name: 'lớn', cells: { A1: 1, E100000: 2 } }]);
    const { unread } = await read(port);
    expect(unread).toEqual([{ sheet: 'lớn', rows: 100_000, columns: 5, cells: 500_000 }]);
    expect(host.trips()).toBe(1);
    expect(host.cellsServed('lớn')).toBeLessThanOrEqual(50_000);
  });

  it('reads a sheet of exactly the limit, in blocks', async () => {
    const { host, port } = open([{ name: 'đúng giới hạn', cells: { A1: 'đầu', D100000: 'cuối' } }]);
    const { grids, unread } = await read(port);
    expect(unread).toEqual([]);
    expect(grids[0]?.values).toHaveLength(100_000);
    expect([grids[0]?.values[0]?.[0], grids[0]?.values[99_999]?.[3]]).toEqual(['đầu', 'cuối']);
    // The corner, and eight blocks of 50.000 cells.
    expect(host.trips()).toBe(9);
  });

  it('reads a sheet of very long texts in as small pieces as Excel answers', async () => {
    const cells = Object.fromEntries(Array.from({ length: 40 }, (_cell, row) => [`A${String(row + 1)}`, 'á'.repeat(30_000)]));
    const { host, port } = open([{ name: 'dài dòng', cells }], { responseLimitBytes: 400_000 });
    const { grids } = await read(port);
    expect(grids[0]?.values).toHaveLength(40);
    expect(grids[0]?.values.every(([text]) => text === 'á'.repeat(30_000))).toBe(true);
    // All at once (refused), the list, the size, 40 rows (refused), 20 (refused) and 10 and 10, twice.
    expect(host.trips()).toBe(10);
  });

  it('reads several large sheets where Excel answers 5 MB at most', async () => {
    const sheets = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
    const inOne = sheets.map((name) => filled(name, 1_000));
    const { host, port } = open([...inOne, ...inOne.map((sheet) => ({ ...sheet, name: `${sheet.name} nữa` }))], {
      responseLimitBytes: 2_000_000,
    });
    const { grids } = await read(port);
    expect(grids).toHaveLength(20);
    // All at once (refused), the list, the sizes, and a block a sheet.
    expect(host.trips()).toBe(23);
    expect(grids.map((grid) => [grid.values.length, grid.values[0]?.length, grid.values[999]?.[9]])).toEqual(
      Array.from({ length: 20 }, () => [1_000, 10, 999]),
    );
  });
});

describe('refusals', () => {
  it('waits while the user types in a cell, and reads what she typed', async () => {
    const { host, port } = open([small('một')]);
    host.beginCellEdit();
    const reading = read(port);
    await host.settle();
    host.model.setCell({ sheet: 'một', row: 0, column: 0 }, 'vừa gõ');
    host.endCellEdit();
    expect((await reading).grids[0]?.values).toEqual([['vừa gõ']]);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'host-busy'],
    ['ServiceNotAvailable', 'host-busy'],
  ])('says that Excel is busy for %s, without asking further', async (code, problemCode) => {
    const { host, port } = open([small('một')]);
    host.refuseNext(code);
    expect(await port.read()).toMatchObject({ ok: false, error: { code: problemCode } });
    expect(host.trips()).toBe(1);
    expect(names(await read(port))).toEqual(['một']);
  });

  it('gives every method’s refusal as a problem with Excel’s code', async () => {
    const { host, port } = open([small('một')]);
    const refused = { ok: false, error: { code: 'host-denied', data: { code: 'AccessDenied', message: 'planned by the test' } } };
    const methods = [
      () => port.reveal({ sheet: 'một', row: 0, column: 0 }),
      () => port.watch(() => undefined),
      () => port.readSettings(),
      () => port.writeSettings('{}'),
    ];
    for (const method of methods) {
      host.refuseNext('AccessDenied');
      expect(await method()).toMatchObject(refused);
    }
    expect(host.registrations()).toBe(0);
  });

  it('says what is missing where Excel is older than ExcelApi 1.5', async () => {
    const { port } = open([small('một')], { claimed: '1.3' });
    expect(await port.read()).toMatchObject({ ok: false, error: { code: 'host-unsupported' } });
  });

  it('says that settings of somebody else’s making cannot be read, and replaces them', async () => {
    const { host, port } = open([small('một')]);
    await port.writeSettings('{}');
    const part = host.parts[0];
    if (part === undefined) throw new Error('no part was written');
    part.xml = '<settings xmlns="urn:nang-loai:settings:1"><b>';
    expect(await port.readSettings()).toMatchObject({ ok: false, error: { code: 'settings-unreadable' } });
    await port.writeSettings('{"a":1}');
    expect(await port.readSettings()).toEqual({ ok: true, value: '{"a":1}' });
    expect(host.parts).toHaveLength(1);
  });
});
