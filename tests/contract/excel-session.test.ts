/** The product inside Excel, without its views: the real table, the session of the pane, and Microsoft's client in between. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScenarioSession } from '../../src/application/sessions/scenario-session';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import type { ScoringSession } from '../../src/application/sessions/scoring-session';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { sheetLanguages } from '../../src/words/sheet-language';
import { createExcelHost } from '../support/excel-host/excel-host';
import type { ExcelHost } from '../support/excel-host/excel-host';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';

const clock = { today: () => '2023-11-10' };

async function openSample(claimed: string): Promise<{ host: ExcelHost; session: ScoringSession }> {
  const host = createExcelHost(sampleGrids().grids.map(fixtureOfGrid), { claimed });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  const session = createScoringSession(createExcelWorkbook(), clock);
  await session.open();
  return { host, session };
}

function certain(session: ScoringSession): number | undefined {
  return session.getState().scored?.assessment?.total.certain;
}

/** The cell that holds a row's filed value. */
function valueCell(session: ScoringSession, indicator: number): { readonly sheet: string; readonly row: number; readonly column: number } {
  const cell = session.getState().scored?.assessment?.indicators.find(({ number }) => number === indicator)?.observation.cell;
  if (cell === null || cell === undefined) throw new Error(`row ${indicator} has no cell`);
  return cell;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['1.7', '1.14', '1.17'])('the sample in Excel with ExcelApi %s', (claimed) => {
  it('gives the figures of the file: filed 61,42; certain 54,0614; possible 56,0614; rows 39 and 42 pending', async () => {
    const { session } = await openSample(claimed);
    const assessment = session.getState().scored?.assessment;
    expect(session.getState()).toMatchObject({ phase: 'ready', notices: [], stale: false });
    expect(assessment?.total.filed).toBeCloseTo(61.42, 9);
    expect(assessment?.total.certain).toBeCloseTo(54.0614, 4);
    expect(assessment?.total.possible).toBeCloseTo(56.0614, 4);
    expect(assessment?.pending).toEqual(['flooding-points', 'solid-waste-collected']);
    expect(assessment?.criteria.map(({ points }) => Number(points.toFixed(4)))).toEqual([8.75, 0, 0, 0, 45.3114]);
  });

  it('follows an edit in the table: poverty from 2,33 to 6,5 is below the minimum and takes its 2 points away', async () => {
    const { host, session } = await openSample(claimed);
    host.model.setCell(valueCell(session, 7), 6.5);
    await host.settle();
    expect(certain(session)).toBeCloseTo(52.0614, 4);
  });

  it('keeps the choices in the workbook, for the next one who opens it', async () => {
    const { host, session } = await openSample(claimed);
    session.resolve('flooding-points', { kind: 'filed' });
    session.resolve('solid-waste-collected', { kind: 'filed' });
    await host.settle();
    expect(certain(session)).toBeCloseTo(55.8114, 4);
    const next = createScoringSession(createExcelWorkbook(), clock);
    await next.open();
    expect(certain(next)).toBeCloseTo(55.8114, 4);
    expect(host.parts).toHaveLength(1);
  });

  it('keeps scenarios that no sheet holds, in the same part as the choices, for the pane opened again', async () => {
    const { host, session } = await openSample(claimed);
    session.resolve('flooding-points', { kind: 'filed' });
    createScenarioSession(session, sheetLanguages()).toggleMerger('Cẩm Giàng');
    await host.settle();
    session.close();
    const next = createScoringSession(createExcelWorkbook(), clock);
    await next.open();
    const { scenarios, active } = createScenarioSession(next, sheetLanguages()).getState();
    expect(active).toBe('A');
    // 51.690 people: of Cẩm Giàng row 9 may have counted them, and nobody has answered yet.
    expect(scenarios[0]?.assessed.requirements[0]?.actual).toBe(51_690);
    expect(next.getState().scored?.choices.resolutions).toEqual({ 'flooding-points': { kind: 'filed' } });
    expect(host.parts).toHaveLength(1);
  });

  it('shows the cell of a figure, and lets go of Excel when it closes', async () => {
    const { host, session } = await openSample(claimed);
    const cell = valueCell(session, 7);
    await session.reveal(cell);
    expect(host.model.selected()).toMatchObject({ sheet: 'Phụ lục 03', row: cell.row, column: cell.column });
    session.close();
    await host.settle();
    expect(host.registrations()).toBe(0);
  });

  it('asks Excel for nothing that the test host does not know', async () => {
    const { host, session } = await openSample(claimed);
    host.model.setCell(valueCell(session, 7), 2);
    await host.settle();
    expect(host.requests().flatMap(({ answer }) => (answer.Error === null ? [] : [answer.Error]))).toEqual([]);
  });
});
