/** The pane's session in a workbook that other hands change: what a long working day does to it, over Microsoft's client. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import type { ScoringSession } from '../../src/application/sessions/scoring-session';
import type { CellAddress } from '../../src/domain/cell';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import type { ExcelHost } from '../support/excel-host/excel-host';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';
import { contentOf } from '../support/workbook-model';
import type { SheetFixture } from '../support/workbook-model';

const clock = { today: () => '2023-11-10' };
const tableSheet = 'Phụ lục 03';

async function open(claimed: string, more: readonly SheetFixture[] = []): Promise<{ host: ExcelHost; session: ScoringSession }> {
  const host = createExcelHost([...sampleGrids().grids.map(fixtureOfGrid), ...more], { claimed });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  const session = createScoringSession(createExcelWorkbook(), clock);
  await session.open();
  return { host, session };
}

function certain(session: ScoringSession): number | undefined {
  return session.getState().scored?.assessment?.total.certain;
}

function valueCell(session: ScoringSession, indicator: number): CellAddress {
  const cell = session.getState().scored?.assessment?.indicators.find(({ number }) => number === indicator)?.observation.cell;
  if (cell === null || cell === undefined) throw new Error(`row ${String(indicator)} has no cell`);
  return cell;
}

/** The user inserts a row above: everything from there on stands one lower, and Excel tells the sheet's change. */
function insertRow(host: ExcelHost, sheet: string, above: number): void {
  const found = host.model.sheetNamed(sheet);
  if (found === null) throw new Error(`there is no sheet ${sheet}`);
  const content = contentOf(found);
  const moved = [...content.cells.values()].map((cell) => (cell.row >= above ? { ...cell, row: cell.row + 1 } : cell));
  host.model.setContent(sheet, { ...content, cells: new Map(moved.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell])) });
  host.model.setCell({ sheet, row: above, column: 0 }, null);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['1.7', '1.14', '1.17'])('in Excel with ExcelApi %s', (claimed) => {
  it('an edit with the recalculation it causes is read in one trip', async () => {
    const { host, session } = await open(claimed);
    const cell = valueCell(session, 7);
    const before = host.trips();
    host.model.setCell(cell, 6.5);
    if (claimed !== '1.7') host.recalculated(tableSheet);
    await host.settle();
    expect(certain(session)).toBeCloseTo(52.0614, 4);
    // Where Excel does not tell renamings the list of sheets is asked for as well.
    expect(host.trips() - before).toBe(claimed === '1.17' ? 1 : 2);
  });

  it('a row inserted above the table moves every figure’s cell, and no figure', async () => {
    const { host, session } = await open(claimed);
    session.resolve('flooding-points', { kind: 'filed' });
    const before = valueCell(session, 7);
    insertRow(host, tableSheet, 3);
    await host.settle();
    expect(certain(session)).toBeCloseTo(54.8114, 4);
    expect(valueCell(session, 7)).toEqual({ ...before, row: before.row + 1 });
  });

  it('the table’s sheet may be renamed: the choices stay, and its cells are found under the new name', async () => {
    const { host, session } = await open(claimed);
    session.setPolicy('proportional');
    host.model.renameSheet(tableSheet, 'Bảng 63 chỉ tiêu');
    host.click({ sheet: 'Bảng 63 chỉ tiêu', row: 0, column: 0 });
    await host.settle();
    expect(certain(session)).toBeCloseTo(63.8212, 4);
    expect(valueCell(session, 7).sheet).toBe('Bảng 63 chỉ tiêu');
  });

  it('the table’s sheet may be deleted: the pane says so and scores again when a table comes back', async () => {
    const { host, session } = await open(claimed);
    const [fixture] = sampleGrids().grids.map(fixtureOfGrid);
    host.model.deleteSheet(tableSheet);
    await host.settle();
    expect(certain(session)).toBeUndefined();
    expect(session.getState().scored?.problems.map(({ code }) => code)).toContain('no-indicator-table');
    if (fixture === undefined) throw new Error('the sample has no sheet');
    host.model.addSheet(fixture);
    await host.settle();
    expect(certain(session)).toBeCloseTo(54.0614, 4);
  });

  it('a closed pane hears nothing, and one opened again shows what was done meanwhile', async () => {
    const { host, session } = await open(claimed);
    const cell = valueCell(session, 7);
    for (let round = 0; round < 5; round += 1) {
      session.close();
      await host.settle();
      expect(host.registrations()).toBe(0);
      host.model.setCell(cell, round % 2 === 0 ? 6.5 : 2.33);
      await host.settle();
      await session.open();
      expect(certain(session)).toBeCloseTo(round % 2 === 0 ? 52.0614 : 54.0614, 4);
    }
    await host.settle();
    expect(host.keptReferences()).toBe(0);
  });

  it('sixty sheets beside the table are read in a trip once they are known, and an edit in one asks for that one and the table’s', async () => {
    const sheets = Array.from({ length: 60 }, (_, number): SheetFixture => ({
      name: `Số liệu ${String(number + 1)}`,
      cells: { A1: number },
    }));
    const { host, session } = await open(claimed, sheets);
    const first = host.trips();
    await session.refresh();
    expect(host.trips() - first).toBe(1);
    const [before, table] = [host.cellsServed('Số liệu 7'), host.cellsServed('Số liệu 8')];
    host.model.setCell({ sheet: 'Số liệu 7', row: 0, column: 0 }, 99);
    await host.settle();
    expect(host.cellsServed('Số liệu 7')).toBeGreaterThan(before);
    // Excel 2019 does not tell which sheets an edit recalculated.
    if (claimed !== '1.7') expect(host.cellsServed('Số liệu 8')).toBe(table);
    expect(certain(session)).toBeCloseTo(54.0614, 4);
  });

  it('a user typing in a cell is waited for: the score follows when she is done', async () => {
    const { host, session } = await open(claimed);
    const cell = valueCell(session, 7);
    host.beginCellEdit();
    const refreshed = session.refresh();
    host.model.setCell(cell, 6.5);
    expect(certain(session)).toBeCloseTo(54.0614, 4);
    host.endCellEdit();
    await refreshed;
    await host.settle();
    expect(certain(session)).toBeCloseTo(52.0614, 4);
    expect(session.getState()).toMatchObject({ stale: false, notices: [] });
  });

  it('where Excel refuses to be read the score shown is called out of date, and is right again after the next reading', async () => {
    const { host, session } = await open(claimed);
    const cell = valueCell(session, 7);
    // The client's clean-up after the reading is a request too.
    await host.settle();
    host.refuseNext('ServiceNotAvailable');
    await session.refresh();
    expect(session.getState()).toMatchObject({ phase: 'ready', stale: true });
    expect(certain(session)).toBeCloseTo(54.0614, 4);
    host.model.setCell(cell, 6.5);
    await host.settle();
    expect(session.getState()).toMatchObject({ stale: false, notices: [] });
    expect(certain(session)).toBeCloseTo(52.0614, 4);
  });
});
