import { describe, expect, it } from 'vitest';
import { driverNameTable } from '../reports/driver-name-table';
import { createMemoryWorkbook } from '../../tests/support/memory-workbook';
import { fixtureOfGrid } from '../../tests/support/grid-fixture';
import { sampleGrids } from '../../tests/support/sample-workbook';
import { createScenarioSession } from './scenario-session';
import { createScoringSession } from './scoring-session';

const fixtures = sampleGrids().grids.map(fixtureOfGrid);

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function openSessions() {
  const workbook = createMemoryWorkbook(fixtures);
  const scoring = createScoringSession(workbook.port, { today: () => '2023-11-10' });
  await scoring.open();
  return { workbook, scoring, session: createScenarioSession(scoring, driverNameTable) };
}

describe('scenarios over the sample workbook', () => {
  it('start from the baseline as the sheets have it', async () => {
    const { session } = await openSessions();
    const { base, baseline, problems } = session.getState();
    expect(base?.assessment.total.certain).toBeCloseTo(54.061388889, 8);
    expect(baseline?.units.filter(({ isInCity }) => isInCity)).toHaveLength(8);
    expect(baseline?.units).toHaveLength(29);
    expect(baseline?.drivers.get('area-natural')?.value).toBeCloseTo(137.764, 9);
    expect(baseline?.budget.map(({ year, amount }) => [year, amount])).toEqual([[2022, 188], [2023, 260], [2023, 130.453]]);
    // 45.036 people of the units against 51.690 of row 9: both are shown.
    expect(problems.find(({ code }) => code === 'population-differs')?.data).toEqual({ units: 45_036, filed: 51_690, indicator: 9, used: 'indicators' });
  });

  it('make scenario A of the first tick and take it back with undo', async () => {
    const { session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    const state = session.getState();
    expect(state.active).toBe('A');
    expect(state.scenarios[0]?.assessed.requirements[0]?.actual).toBe(54_167);
    expect(state.scenarios[0]?.assessed.requirements[1]?.actual).toBeCloseTo(147.29, 9);
    session.undo();
    expect(session.getState().scenarios[0]?.assessed.requirements[2]?.actual).toBe(8);
    session.redo();
    expect(session.getState().scenarios[0]?.assessed.requirements[2]?.actual).toBe(9);
  });

  it('follow new data: an edited cell moves baseline and scenarios', async () => {
    const { workbook, session } = await openSessions();
    session.addChange({ kind: 'set-value', indicator: 14, value: 83.09 });
    expect(session.getState().scenarios[0]?.difference.total.to).toBeCloseTo(54.061388889 + 4.118, 8);
    const cell = session.getState().baseline?.observations[12]?.cell;
    if (cell === undefined || cell === null) throw new Error('row 13 has no cell');
    workbook.edit(cell, 70);
    await settle();
    const total = session.getState().scenarios[0]?.difference.total;
    expect(total?.from).toBeCloseTo(55.561388889, 8);
    expect(total?.to).toBeCloseTo(59.679388889, 8);
  });

  it('follow the policy, and keep the assessment of what did not change', async () => {
    const { scoring, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    session.add();
    const [first] = session.getState().scenarios;
    session.addChange({ kind: 'add-people', where: 'inner', people: 1000 });
    expect(session.getState().scenarios[0]).toBe(first);
    scoring.setPolicy('proportional');
    expect(session.getState().scenarios[0]).not.toBe(first);
    expect(session.getState().base?.assessment.policy).toBe('proportional');
  });

  it('name the missing bridge of a unit that does not touch the city', async () => {
    const { session } = await openSessions();
    session.toggleMerger('Tân Tú');
    const [gap] = session.getState().scenarios[0]?.gaps ?? [];
    expect(gap?.unit.name).toBe('Tân Tú');
    expect(['Quân Hà', 'Nguyên Phúc']).toContain(gap?.bridge[0]?.name);
    session.toggleMerger('Quân Hà');
    expect(session.getState().scenarios[0]?.gaps).toEqual([]);
  });

  it('keep the mountain switch apart from the region', async () => {
    const { scoring, session } = await openSessions();
    session.setOptions({ isMountain: true });
    expect(session.getState().base?.requirements[0]).toMatchObject({ required: 150_000, adjusted: 75_000 });
    expect(scoring.getState().scored?.choices.region).toBeNull();
    scoring.setRegion('northern-midlands-central-highlands');
    expect(session.getState().base?.assessment.indicators[8]?.trace?.minimum?.value).toBe(120);
    expect(session.getState().base?.requirements[0]?.adjusted).toBe(75_000);
  });

  it('take the units’ sum of people where the user chooses it, and the filed rows stay as filed', async () => {
    const { workbook, scoring, session } = await openSessions();
    expect(session.getState().people).toEqual({ indicators: 51_690, units: 45_036 });
    session.setOptions({ people: 'units' });
    // 45.036 + 2.477 people.
    session.toggleMerger('Cẩm Giàng');
    expect(session.getState().base?.requirements[0]?.actual).toBe(45_036);
    expect(session.getState().scenarios[0]?.assessed.requirements[0]?.actual).toBe(47_513);
    expect(session.getState().base?.assessment.indicators[8]?.value).toBe(51.69);
    expect(session.getState().problems.find(({ code }) => code === 'population-differs')?.data).toMatchObject({ used: 'units' });
    await settle();
    const again = createScoringSession(workbook.port, { today: () => '2023-11-10' });
    await again.open();
    expect(again.getState().scored?.choices.baseline).toEqual({ isMountain: false, currentClass: null, people: 'units' });
    expect(scoring.getState().scored?.choices.policy).toBe('strict');
  });

  it('are taken from a sheet that a person wrote, and follow her edits', async () => {
    const { workbook, session } = await openSessions();
    workbook.addSheet({
      name: 'Kịch bản',
      cells: {
        A1: 'Kịch bản', B1: 'Thứ tự', C1: 'Áp dụng', D1: 'Loại thay đổi', E1: 'Đối tượng', F1: 'Giá trị', G1: 'Ghi chú',
        A2: 'A', B2: 1, C2: 'có', D2: 'Đặt chỉ tiêu', E2: '13', F2: '83,09',
      },
    });
    await settle();
    expect(session.getState()).toMatchObject({ sheet: 'Kịch bản', active: 'A' });
    expect(session.getState().scenarios[0]?.difference.total.to).toBeCloseTo(55.561388889, 8);
    workbook.edit({ sheet: 'Kịch bản', row: 1, column: 2 }, 'không');
    await settle();
    expect(session.getState().scenarios[0]?.difference.total.to).toBeCloseTo(54.061388889, 8);
  });

  it('are not put back by a sheet that nobody touched', async () => {
    const { workbook, session } = await openSessions();
    workbook.addSheet({ name: 'Kịch bản', cells: { A1: 'Kịch bản', B1: 'Thứ tự', C1: 'Áp dụng', D1: 'Loại thay đổi', E1: 'Đối tượng', F1: 'Giá trị', G1: 'Ghi chú', A2: 'A', B2: 1, C2: 'có', D2: 'Đặt chỉ tiêu', E2: '13', F2: '83,09' } });
    await settle();
    session.addChange({ kind: 'set-value', indicator: 14, value: 83.09 });
    workbook.edit({ sheet: 'Ngân sách', row: 20, column: 1 }, 'ghi chú');
    await settle();
    expect(session.getState().scenarios[0]?.scenario.changes).toHaveLength(2);
  });
});
