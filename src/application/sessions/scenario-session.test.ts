import { describe, expect, it } from 'vitest';
import { sheetLanguages } from '../../words/sheet-language';
import { createMemoryWorkbook } from '../../../tests/support/memory-workbook';
import type { MemoryWorkbook } from '../../../tests/support/memory-workbook';
import { fixtureOfGrid } from '../../../tests/support/grid-fixture';
import { sampleGrids } from '../../../tests/support/sample-workbook';
import { problem } from '../../domain/problem';
import { defaultBaselineOptions } from '../baseline-options';
import { createScenarioSession } from './scenario-session';
import { createScoringSession } from './scoring-session';

const fixtures = sampleGrids().grids.map(fixtureOfGrid);

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function sessionsOver(workbook: MemoryWorkbook) {
  const scoring = createScoringSession(workbook.port, { today: () => '2023-11-10' });
  await scoring.open();
  return { workbook, scoring, session: createScenarioSession(scoring, sheetLanguages()) };
}

function openSessions() {
  return sessionsOver(createMemoryWorkbook(fixtures));
}

/** One change, as a person writes it: scenario A sets row 13 to 83,09. */
const scenarioSheet = {
  name: 'Kịch bản',
  cells: {
    A1: 'Kịch bản',
    B1: 'Thứ tự',
    C1: 'Áp dụng',
    D1: 'Loại thay đổi',
    E1: 'Đối tượng',
    F1: 'Giá trị',
    G1: 'Ghi chú',
    A2: 'A',
    B2: 1,
    C2: 'có',
    D2: 'Đặt chỉ tiêu',
    E2: '13',
    F2: '83,09',
  },
};

describe('scenarios over the sample workbook', () => {
  it('start from the baseline as the sheets have it', async () => {
    const { session } = await openSessions();
    const { base, baseline, problems } = session.getState();
    expect(base?.assessment.total.certain).toBeCloseTo(54.061388889, 8);
    expect(baseline?.units.filter(({ isInCity }) => isInCity)).toHaveLength(8);
    expect(baseline?.units).toHaveLength(29);
    expect(baseline?.drivers.get('area-natural')?.value).toBeCloseTo(137.764, 9);
    expect(baseline?.budget.map(({ year, amount }) => [year, amount])).toEqual([
      [2022, 188],
      [2023, 260],
      [2023, 130.453],
    ]);
    // 45.036 people of the units against 51.690 of row 9: both are shown.
    expect(problems.find(({ code }) => code === 'population-differs')?.data).toEqual({
      units: 45_036,
      filed: 51_690,
      indicator: '09',
      used: 'indicators',
    });
  });

  it('leave the list of problems the same object while a tick changes nothing in it, so that nobody who only shows it works', async () => {
    const { session } = await openSessions();
    const before = session.getState().problems;
    expect(before).not.toEqual([]);
    session.toggleMerger('Cẩm Giàng');
    expect(session.getState().problems).toBe(before);
  });

  it('make scenario A of the first tick and take it back with undo', async () => {
    const { session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    const state = session.getState();
    expect(state.active).toBe('A');
    expect(state.scenarios[0]?.assessed.requirements[0]?.actual).toBe(51_690);
    expect(state.scenarios[0]?.assessed.requirements[1]?.actual).toBeCloseTo(147.29, 9);
    session.undo();
    expect(session.getState().scenarios[0]?.assessed.requirements[2]?.actual).toBe(8);
    session.redo();
    expect(session.getState().scenarios[0]?.assessed.requirements[2]?.actual).toBe(9);
  });

  it('follow new data: an edited cell moves baseline and scenarios', async () => {
    const { workbook, session } = await openSessions();
    session.addChange({ kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 });
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
    const [apart] = session.getState().scenarios[0]?.apart ?? [];
    expect(apart?.unit.name).toBe('Tân Tú');
    expect(['Quân Hà', 'Nguyên Phúc']).toContain(apart?.bridge[0]?.name);
    session.toggleMerger('Quân Hà');
    expect(session.getState().scenarios[0]?.apart).toEqual([]);
  });

  it('take a commune’s own poverty from a column that is added to the units’ sheet', async () => {
    const { workbook, session } = await openSessions();
    const sheet = 'Đơn vị hành chính';
    workbook.edit({ sheet, row: 3, column: 12 }, 'Tỷ lệ hộ nghèo (%)');
    workbook.edit({ sheet, row: 15, column: 12 }, 12);
    await settle();
    session.addChange({ kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'nothing', peopleAlreadyIn: false });
    const [scenario] = session.getState().scenarios;
    // 2,33 % of 51.690 people and 12 % of 2.477, over 54.167.
    const poverty = scenario?.difference.indicators.find(({ code }) => code === '07');
    expect(poverty?.value.to).toBeCloseTo(150_161.7 / 54_167, 9);
    const used = scenario?.assessed.outcomes[0]?.problems.find(({ code }) => code === 'unit-figures-used');
    expect(used?.data).toMatchObject({ cells: "Tỷ lệ hộ nghèo (%) ('Đơn vị hành chính'!M16)", mean: '07' });
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

  it('take the units’ sum of people where the user chooses it, for row 9 too: the baseline is of one count', async () => {
    const { workbook, scoring, session } = await openSessions();
    expect(session.getState().people).toEqual({ indicators: 51_690, units: 45_036 });
    session.setOptions({ people: 'units' });
    // 45.036 + 2.477 people.
    session.toggleMerger('Cẩm Giàng');
    expect(session.getState().base?.requirements[0]?.actual).toBe(45_036);
    expect(session.getState().scenarios[0]?.assessed.requirements[0]?.actual).toBe(47_513);
    expect(session.getState().base?.assessment.indicators[8]?.value).toBeCloseTo(45.036, 9);
    expect(session.getState().problems.find(({ code }) => code === 'population-differs')?.data).toMatchObject({ used: 'units' });
    await settle();
    const again = createScoringSession(workbook.port, { today: () => '2023-11-10' });
    await again.open();
    expect(again.getState().scored?.choices.baseline).toEqual({ ...defaultBaselineOptions, people: 'units' });
    expect(scoring.getState().scored?.choices.policy).toBe('strict');
  });

  it('are taken from a sheet that a person wrote, and follow her edits', async () => {
    const { workbook, session } = await openSessions();
    workbook.addSheet(scenarioSheet);
    await settle();
    expect(session.getState()).toMatchObject({ sheet: 'Kịch bản', active: 'A' });
    expect(session.getState().scenarios[0]?.difference.total.to).toBeCloseTo(55.561388889, 8);
    workbook.edit({ sheet: 'Kịch bản', row: 1, column: 2 }, 'không');
    await settle();
    expect(session.getState().scenarios[0]?.difference.total.to).toBeCloseTo(54.061388889, 8);
  });

  it('are not put back by a sheet that nobody touched', async () => {
    const { workbook, session } = await openSessions();
    workbook.addSheet(scenarioSheet);
    await settle();
    session.addChange({ kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 });
    workbook.edit({ sheet: 'Ngân sách', row: 20, column: 1 }, 'ghi chú');
    await settle();
    expect(session.getState().scenarios[0]?.scenario.changes).toHaveLength(2);
  });
});

describe('a sheet of more scenarios than are compared', () => {
  it('is read whole, and that only six are compared is said', async () => {
    const { workbook, session } = await openSessions();
    const rows = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => index + 2).flatMap((row) => [
        [`A${row}`, `PA${row - 1}`],
        [`C${row}`, 'có'],
        [`D${row}`, 'Đặt chỉ tiêu'],
        [`E${row}`, '13'],
        [`F${row}`, '83,09'],
      ]),
    );
    workbook.addSheet({ name: 'Kịch bản', cells: { ...scenarioSheet.cells, ...rows } });
    await settle();
    expect(session.getState().scenarios).toHaveLength(8);
    expect(session.getState().problems.find(({ code }) => code === 'scenarios-above-limit')).toMatchObject({
      severity: 'warning',
      data: { count: 8, limit: 6 },
    });
    session.remove('PA8');
    session.remove('PA7');
    expect(session.getState().problems.map(({ code }) => code)).not.toContain('scenarios-above-limit');
  });
});

describe('a scenario sheet made under other assumptions', () => {
  const stated = [
    'Dưới mức tối thiểu: theo tỷ lệ',
    'Phạm vi đô thị: nhiều đơn vị hành chính',
    'Miền núi, vùng cao, biên giới: có',
    'Loại đô thị đã được công nhận: loại III theo 1210/2016',
    'Dân số toàn thành phố: cộng các đơn vị',
    'Mức giảm theo vùng: theo lời kể',
  ];
  const above = Object.fromEntries(stated.map((text, at) => [`A${String(at + 1)}`, text]));
  const below: Readonly<Record<string, string | number>> = Object.fromEntries(
    Object.entries(scenarioSheet.cells).map(([cell, value]) => [cell.replace(/\d+/, (row) => String(Number(row) + stated.length)), value]),
  );
  const sheet = { name: 'Kịch bản', cells: { ...above, ...below } };
  const differing = ({ problems }: { readonly problems: readonly { readonly code: string }[] }): number =>
    problems.filter(({ code }) => code === 'scenario-assumption-differs').length;

  it('is computed by them after one press: all that can be chosen, in one score, undo of the scenarios untouched', async () => {
    const { workbook, scoring, session } = await sessionsOver(createMemoryWorkbook([...fixtures, sheet]));
    expect(differing(session.getState())).toBe(6);
    session.toggleMerger('Cẩm Giàng');
    let scores = 0;
    scoring.subscribe(() => {
      scores += 1;
    });
    session.adoptStated();
    expect(scores).toBe(1);
    expect(scoring.getState().scored?.choices).toMatchObject({
      policy: 'proportional',
      extent: 'several',
      baseline: { isMountain: true, currentClass: 'III', currentClassLaw: '1210/2016', people: 'units' },
    });
    // Nobody knows which region is meant: that one stays told.
    expect(differing(session.getState())).toBe(1);
    expect(session.getState()).toMatchObject({ canUndo: true, stated: { adopted: [], left: [{ value: 'theo lời kể' }] } });
    session.undo();
    expect(scoring.getState().scored?.choices.policy).toBe('proportional');
    await settle();
    const next = await sessionsOver(workbook);
    expect(next.scoring.getState().scored?.choices).toMatchObject({ policy: 'proportional', baseline: { people: 'units' } });
  });
});

describe('scenarios that no sheet holds', () => {
  const people = { kind: 'add-people', where: 'inner', people: 1000 } as const;

  it('are kept as a draft in the workbook and found again by the next session, beside the choices', async () => {
    const { workbook, scoring, session } = await openSessions();
    scoring.setPolicy('proportional');
    session.toggleMerger('Cẩm Giàng');
    session.rename('A', 'Cẩm Giàng trước');
    session.addChange(people);
    await settle();
    const next = await sessionsOver(workbook);
    expect(next.session.getState()).toMatchObject({ active: 'Cẩm Giàng trước', sheet: null, isSheetCurrent: false, canUndo: false });
    expect(next.session.getState().scenarios.map(({ scenario }) => scenario)).toEqual(
      session.getState().scenarios.map(({ scenario }) => scenario),
    );
    // 51.690 and 1.000: of Cẩm Giàng a note may have counted the people, and nobody has answered yet.
    expect(next.session.getState().scenarios[0]?.assessed.requirements[0]?.actual).toBe(52_690);
    expect(next.scoring.getState().scored?.choices.policy).toBe('proportional');
  });

  it('stay in the workbook when a choice is changed afterwards', async () => {
    const { workbook, scoring, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    scoring.setRegion('mekong-delta');
    await settle();
    expect((await sessionsOver(workbook)).session.getState().scenarios).toHaveLength(1);
  });

  it('stay in the workbook when the next session changes a choice before it looks at a scenario', async () => {
    const { workbook, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    await settle();
    const scoring = createScoringSession(workbook.port, { today: () => '2023-11-10' });
    await scoring.open();
    scoring.setPolicy('proportional');
    await settle();
    expect((await sessionsOver(workbook)).session.getState().scenarios).toHaveLength(1);
  });

  it('stay when an empty scenario sheet comes to be filled in, and are still there after closing', async () => {
    const { workbook, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    session.add();
    const { A1, B1, C1, D1, E1, F1, G1 } = scenarioSheet.cells;
    workbook.addSheet({ name: 'Kịch bản', cells: { A1, B1, C1, D1, E1, F1, G1 } });
    await settle();
    expect(session.getState()).toMatchObject({ sheet: 'Kịch bản', isSheetCurrent: false, active: 'B' });
    expect(session.getState().scenarios.map(({ scenario }) => scenario.name)).toEqual(['A', 'B']);
    const next = await sessionsOver(workbook);
    expect(next.session.getState().scenarios.map(({ scenario }) => scenario.name)).toEqual(['A', 'B']);
    expect(next.session.getState().problems.map(({ code }) => code)).not.toContain('scenario-draft-outdated');
  });

  it('are no draft any more once the sheet holds them, or nothing is left of them', async () => {
    const { workbook, session } = await openSessions();
    session.addChange({ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 });
    await settle();
    expect(workbook.settings()).toContain('83.09');
    workbook.addSheet(scenarioSheet);
    await settle();
    expect(session.getState().isSheetCurrent).toBe(true);
    expect(workbook.settings()).not.toContain('83.09');

    const other = await openSessions();
    other.session.toggleMerger('Cẩm Giàng');
    other.session.undo();
    other.session.undo();
    await settle();
    expect(other.session.getState().scenarios).toEqual([]);
    expect(other.workbook.settings()).not.toContain('Cẩm Giàng');
  });

  it('go on from the sheet as long as nobody touched it', async () => {
    const { workbook, session } = await openSessions();
    workbook.addSheet(scenarioSheet);
    await settle();
    session.addChange(people);
    await settle();
    const next = await sessionsOver(workbook);
    expect(next.session.getState()).toMatchObject({ sheet: 'Kịch bản', isSheetCurrent: false });
    expect(next.session.getState().scenarios[0]?.scenario.changes).toHaveLength(2);
    expect(next.session.getState().problems.map(({ code }) => code)).not.toContain('scenario-draft-outdated');
  });

  it('stay removed where the sheet still holds them', async () => {
    const { workbook, session } = await openSessions();
    workbook.addSheet(scenarioSheet);
    await settle();
    session.remove('A');
    await settle();
    expect((await sessionsOver(workbook)).session.getState()).toMatchObject({ scenarios: [], active: null, sheet: 'Kịch bản' });
  });

  it('give way to a sheet edited since, which is said, and undo brings them back', async () => {
    const { workbook, scoring, session } = await openSessions();
    workbook.addSheet(scenarioSheet);
    await settle();
    session.addChange(people);
    await settle();
    session.close();
    scoring.close();
    workbook.edit({ sheet: 'Kịch bản', row: 1, column: 5 }, '90');
    const next = await sessionsOver(workbook);
    expect(next.session.getState()).toMatchObject({ isSheetCurrent: true, canUndo: true });
    expect(next.session.getState().scenarios[0]?.scenario.changes.map(({ action }) => action)).toEqual([
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 90 },
    ]);
    expect(next.session.getState().problems.find(({ code }) => code === 'scenario-draft-outdated')).toMatchObject({
      severity: 'warning',
      data: { sheet: 'Kịch bản', scenarios: 'A' },
    });
    next.session.undo();
    expect(next.session.getState().scenarios[0]?.scenario.changes).toHaveLength(2);
  });

  it('that cannot be read are named, and those that can are there', async () => {
    const { workbook, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    session.add();
    await settle();
    const settings = (workbook.settings() ?? '').replace('merge-unit', 'move-mountain');
    const next = await sessionsOver(createMemoryWorkbook(fixtures, { settings }));
    expect(next.session.getState().scenarios.map(({ scenario }) => scenario.name)).toEqual(['B']);
    expect(next.session.getState().problems.map(({ code }) => code)).toContain('scenario-draft-unreadable');
  });

  it('are not written anew by merely opening the workbook', async () => {
    const { workbook, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    await settle();
    let writes = 0;
    const counted: MemoryWorkbook = {
      ...workbook,
      port: {
        ...workbook.port,
        writeSettings: (text) => {
          writes += 1;
          return workbook.port.writeSettings(text);
        },
      },
    };
    await sessionsOver(counted);
    await settle();
    expect(writes).toBe(0);
  });

  it('and could be read only late are shown then, and the next tick goes on from them', async () => {
    const { workbook, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    await settle();
    const busy = createMemoryWorkbook(fixtures, { settings: workbook.settings() ?? '' });
    busy.failNext(problem('host-busy', 'warning', null, {}));
    const late = await sessionsOver(busy);
    expect(late.session.getState().scenarios).toEqual([]);
    busy.edit({ sheet: 'Ngân sách', row: 20, column: 1 }, 'ghi chú');
    await settle();
    expect(late.session.getState()).toMatchObject({ active: 'A', canUndo: false });
    expect(late.session.getState().scenarios[0]?.assessed.requirements[0]?.actual).toBe(51_690);
    late.session.addChange(people);
    await settle();
    expect((await sessionsOver(busy)).session.getState().scenarios[0]?.scenario.changes).toHaveLength(2);
  });

  it('and could be read only by the tick that would replace them stand before what it made, which is said', async () => {
    const { workbook, session } = await openSessions();
    session.toggleMerger('Cẩm Giàng');
    await settle();
    const busy = createMemoryWorkbook(fixtures, { settings: workbook.settings() ?? '' });
    busy.failNext(problem('host-busy', 'warning', null, {}));
    const late = await sessionsOver(busy);
    late.session.toggleMerger('Quân Hà');
    await settle();
    const { scenarios, active, problems } = late.session.getState();
    expect(scenarios.map(({ scenario }) => [scenario.name, scenario.changes.map(({ action }) => action)])).toMatchObject([
      ['A', [{ unit: 'Cẩm Giàng' }]],
      ['A (2)', [{ unit: 'Quân Hà' }]],
    ]);
    expect(active).toBe('A (2)');
    expect(problems).toContainEqual(problem('scenario-draft-late', 'warning', null, { scenarios: 'A' }));
    const next = await sessionsOver(busy);
    expect(next.session.getState().scenarios.map(({ scenario }) => scenario.name)).toEqual(['A', 'A (2)']);
  });

  it('and are of a newer build stay in the draft, whatever is made and taken back here', async () => {
    const tomorrow = { name: 'Ngày mai', changes: [{ kind: 'found-a-city' }] };
    const settings = JSON.stringify({ version: 2, scenarios: { sheet: null, scenarios: [tomorrow], order: [1] } });
    const { workbook, session } = await sessionsOver(createMemoryWorkbook(fixtures, { settings }));
    expect(session.getState().scenarios).toEqual([]);
    session.toggleMerger('Cẩm Giàng');
    await settle();
    expect(JSON.parse(workbook.settings() ?? '')).toMatchObject({
      scenarios: { scenarios: [{ name: 'A' }, tomorrow], order: [1] },
    });
    session.remove('A');
    await settle();
    expect(JSON.parse(workbook.settings() ?? '')).toEqual(JSON.parse(settings));
  });

  it('and are no draft at all are set aside before the first tick takes their place', async () => {
    const settings = JSON.stringify({ version: 1, scenarios: ['A', 'B'] });
    const { workbook, session } = await sessionsOver(createMemoryWorkbook(fixtures, { settings }));
    expect(session.getState().problems.map(({ code }) => code)).toContain('scenario-draft-unreadable');
    await settle();
    expect(workbook.settings()).toBe(settings);
    session.toggleMerger('Cẩm Giàng');
    await settle();
    expect(JSON.parse(workbook.settings() ?? '')).toMatchObject({ setAside: [['A', 'B']], scenarios: { scenarios: [{ name: 'A' }] } });
  });

  it('are written once for a run of quick changes, as they stand at its end', async () => {
    const workbook = createMemoryWorkbook(fixtures);
    const texts: string[] = [];
    const counted: MemoryWorkbook = {
      ...workbook,
      port: {
        ...workbook.port,
        writeSettings: async (text) => {
          texts.push(text);
          await settle();
          return workbook.port.writeSettings(text);
        },
      },
    };
    const { session } = await sessionsOver(counted);
    for (let people = 1; people <= 20; people += 1) session.addChange({ kind: 'add-people', where: 'inner', people });
    await settle();
    await settle();
    await settle();
    expect(texts.length).toBeLessThanOrEqual(2);
    expect((await sessionsOver(workbook)).session.getState().scenarios[0]?.scenario.changes).toHaveLength(20);
  });
});
