import { describe, expect, it } from 'vitest';
import { problem } from '../../domain/problem';
import { createMemoryWorkbook } from '../../../tests/support/memory-workbook';
import { sevenRows as table } from '../../../tests/support/seven-rows';
import type { SheetFixture } from '../../../tests/support/workbook-model';
import { defaultChoices } from '../settings/default-choices';
import { encodeSettings, newSettings } from '../settings/settings';
import { createScoringSession } from './scoring-session';

const other: SheetFixture = { name: 'Khác', cells: { A1: 'ghi chú' } };
const clock = { today: () => '2023-11-10' };

async function openSession(options: { readonly settings?: string } = {}) {
  const workbook = createMemoryWorkbook([table, other], options);
  const session = createScoringSession(workbook.port, clock);
  await session.open();
  return { workbook, session };
}

/** Changes are read again behind the event: wait until the session is at rest. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('a scoring session', () => {
  it('reads the workbook in one trip and scores it', async () => {
    const { workbook, session } = await openSession();
    expect(session.getState().phase).toBe('ready');
    // Rows 3, 5, 6, 7, 9, 10 at their minimum: 1,5 × 5 + 4,5
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(12, 9);
    expect(workbook.trips()).toBe(1);
  });

  it('follows an edited cell, reading only once more', async () => {
    const { workbook, session } = await openSession();
    workbook.edit({ sheet: 'Bảng', row: 1, column: 3 }, 1.75);
    await settle();
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(12.5, 9);
    expect(workbook.trips()).toBe(2);
  });

  it('reads several edits made at once together', async () => {
    const { workbook, session } = await openSession();
    for (const row of [1, 2, 3, 4]) workbook.edit({ sheet: 'Bảng', row, column: 3 }, 10);
    await settle();
    expect(workbook.trips()).toBeLessThanOrEqual(3);
    expect(session.getState().scored?.assessment?.indicators[2]?.status).toBe('maximum');
  });

  it('survives a renamed sheet, a deleted sheet and a new one', async () => {
    const { workbook, session } = await openSession();
    workbook.renameSheet('Bảng', 'Bảng mới');
    await settle();
    expect(session.getState().scored?.table?.sheet).toBe('Bảng mới');
    workbook.deleteSheet('Bảng mới');
    await settle();
    expect(session.getState().scored?.table).toBeNull();
    expect(session.getState().scored?.problems.map(({ code }) => code)).toContain('no-indicator-table');
    workbook.addSheet(table);
    await settle();
    expect(session.getState().scored?.table?.sheet).toBe('Bảng');
  });

  it('keeps the earlier score and says so while the host cannot be read', async () => {
    const { workbook, session } = await openSession();
    workbook.failNext(problem('host-busy', 'warning', null, {}));
    workbook.edit({ sheet: 'Bảng', row: 1, column: 3 }, 1.75);
    await settle();
    expect(session.getState()).toMatchObject({ phase: 'ready', stale: true });
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(12, 9);
    expect(session.getState().notices.map(({ code }) => code)).toEqual(['host-busy']);
    await session.refresh();
    expect(session.getState()).toMatchObject({ stale: false, notices: [] });
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(12.5, 9);
  });

  it('fails with the host’s problem when nothing could be read yet, and recovers on refresh', async () => {
    const workbook = createMemoryWorkbook([table]);
    const trouble = { ok: false, error: problem('host-busy', 'warning', null, {}) } as const;
    let isBusy = true;
    const session = createScoringSession(
      { ...workbook.port, read: (sheets) => (isBusy ? Promise.resolve(trouble) : workbook.port.read(sheets)) },
      clock,
    );
    await session.open();
    expect(session.getState()).toMatchObject({ phase: 'failed', failure: { code: 'host-busy' }, scored: null });
    isBusy = false;
    await session.refresh();
    expect(session.getState()).toMatchObject({ phase: 'ready', failure: null });
  });
});

describe('a workbook whose host breaks', () => {
  const broken = (): never => {
    throw new Error('RichApi.Error');
  };

  it('at the first reading is told, and read again on refresh', async () => {
    const workbook = createMemoryWorkbook([table]);
    let isBroken = true;
    const session = createScoringSession({ ...workbook.port, read: (sheets) => (isBroken ? broken() : workbook.port.read(sheets)) }, clock);
    await session.open();
    expect(session.getState()).toMatchObject({
      phase: 'failed',
      failure: { code: 'host-failed', data: { message: 'RichApi.Error' } },
    });
    isBroken = false;
    await session.refresh();
    expect(session.getState().phase).toBe('ready');
  });

  it('while it is followed, and while choices are saved, is told, and the session lives on', async () => {
    const workbook = createMemoryWorkbook([table]);
    let isBroken = false;
    const session = createScoringSession(
      {
        ...workbook.port,
        read: (sheets) => (isBroken ? Promise.reject(new Error('gone')) : workbook.port.read(sheets)),
        writeSettings: (text) => (isBroken ? Promise.reject(new Error('gone')) : workbook.port.writeSettings(text)),
        reveal: broken,
      },
      clock,
    );
    await session.open();
    isBroken = true;
    workbook.edit({ sheet: 'Bảng', row: 1, column: 3 }, 1.75);
    session.setPolicy('proportional');
    await session.reveal({ sheet: 'Bảng', row: 1, column: 3 });
    await settle();
    expect(session.getState()).toMatchObject({ phase: 'ready', stale: true });
    expect(session.getState().notices).toMatchObject([{ code: 'host-failed' }]);
    isBroken = false;
    session.setRegion('mekong-delta');
    await session.refresh();
    await settle();
    expect(JSON.parse(workbook.settings() ?? '')).toMatchObject({ policy: 'proportional', region: 'mekong-delta' });
  });
});

describe('a session that is closed', () => {
  it('before the workbook has answered leaves nobody listening', async () => {
    const workbook = createMemoryWorkbook([table]);
    const session = createScoringSession(workbook.port, clock);
    const opening = session.open();
    session.close();
    await opening;
    expect(workbook.watchers()).toBe(0);
    expect(workbook.trips()).toBe(0);
  });

  it('and opened again at once follows the workbook once', async () => {
    const workbook = createMemoryWorkbook([table]);
    const session = createScoringSession(workbook.port, clock);
    const first = session.open();
    session.close();
    await Promise.all([first, session.open()]);
    expect(workbook.watchers()).toBe(1);
    expect(session.getState().phase).toBe('ready');
  });

  it('while it reads shows nothing of what is read', async () => {
    const { workbook, session } = await openSession();
    workbook.edit({ sheet: 'Bảng', row: 1, column: 3 }, 1.75);
    session.close();
    await settle();
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(12, 9);
  });

  it('still saves what was chosen before', async () => {
    const { workbook, session } = await openSession();
    session.setPolicy('proportional');
    session.close();
    await settle();
    expect(JSON.parse(workbook.settings() ?? '')).toMatchObject({ policy: 'proportional' });
  });
});

describe('the user’s choices', () => {
  it('are kept in the workbook and found again by the next session', async () => {
    const { workbook, session } = await openSession();
    session.setPolicy('proportional');
    session.setRegion('mekong-delta');
    session.resolve('population-growth', { kind: 'filed' });
    await settle();
    // In the Mekong delta rows 9 and 10 have minimums of 140 and 70: 12 + 0,75 + 60 ÷ 360 × 0,5 + 30 ÷ 130 × 1,5
    expect(session.getState().scored?.assessment?.total.certain).toBeCloseTo(13.1794871795, 9);
    const next = createScoringSession(workbook.port, clock);
    await next.open();
    expect(next.getState().scored?.choices).toMatchObject({
      policy: 'proportional',
      region: 'mekong-delta',
      resolutions: { 'population-growth': { kind: 'filed' } },
    });
  });

  it('can be taken back: a decision on a row', async () => {
    const { session } = await openSession();
    session.resolve('population-growth', { kind: 'value', value: 1.8 });
    expect(session.getState().scored?.assessment?.indicators[7]?.points).toBe(1);
    session.resolve('population-growth', null);
    expect(session.getState().scored?.assessment?.indicators[7]?.status).toBe('pending');
  });

  it('that cannot be read are named and replaced by the defaults', async () => {
    const { session } = await openSession({ settings: '{"someone": "else"}' });
    expect(session.getState().notices.map(({ code }) => code)).toEqual(['settings-unreadable']);
    expect(session.getState().scored?.choices.policy).toBe('strict');
  });

  it('remember what stood in a decided row’s cell, and ask once that has changed', async () => {
    const { workbook, session } = await openSession();
    const codes = () =>
      session
        .getState()
        .scored?.problems.filter(({ code }) => code === 'decision-outdated')
        .map(({ cell, data }) => [cell, data]);
    session.resolve('population-growth', { kind: 'filed' });
    expect(codes()).toEqual([]);
    workbook.edit({ sheet: 'Bảng', row: 5, column: 3 }, 1.8);
    await settle();
    expect(codes()).toEqual([
      [
        { sheet: 'Bảng', row: 5, column: 3 },
        { indicator: '08', then: 'Đang cập nhật', now: '1.8' },
      ],
    ]);
    expect(session.getState().scored?.assessment?.indicators[7]?.points).toBe(0.75);
    session.resolve('population-growth', { kind: 'filed' });
    expect(codes()).toEqual([]);
    await settle();
    expect(JSON.parse(workbook.settings() ?? '')).toMatchObject({ decidedOn: { 'nq-26-2022/ii': { 'population-growth': '1.8' } } });
    session.resolve('population-growth', null);
    expect(session.getState().scored?.choices.decidedOn).toEqual({});
  });

  it('that the host could not give at first are read before anything is written, and lose no decision', async () => {
    const kept = encodeSettings(
      newSettings({ ...defaultChoices, policy: 'proportional', resolutions: { 'population-growth': { kind: 'value', value: 1.8 } } }),
    );
    const workbook = createMemoryWorkbook([table, other], { settings: kept });
    const session = createScoringSession(workbook.port, clock);
    workbook.failNext(problem('host-busy', 'warning', null, {}));
    await session.open();
    expect(session.getState().scored?.choices.policy).toBe('strict');
    workbook.failNext(problem('host-busy', 'warning', null, {}));
    session.setRegion('mekong-delta');
    await settle();
    expect(workbook.settings()).toBe(kept);
    session.resolve('economic-growth', { kind: 'value', value: 9 });
    await settle();
    const both = { 'population-growth': { kind: 'value', value: 1.8 }, 'economic-growth': { kind: 'value', value: 9 } };
    expect(session.getState().scored?.choices).toMatchObject({ policy: 'proportional', region: 'mekong-delta', resolutions: both });
    expect(JSON.parse(workbook.settings() ?? '')).toMatchObject({
      policy: 'proportional',
      region: 'mekong-delta',
      resolutions: { 'nq-26-2022/ii': both },
    });
  });

  it('that the host could not give at first apply at the next change of the workbook, without a click', async () => {
    const kept = encodeSettings(newSettings({ ...defaultChoices, policy: 'proportional' }));
    const workbook = createMemoryWorkbook([table, other], { settings: kept });
    const session = createScoringSession(workbook.port, clock);
    workbook.failNext(problem('host-busy', 'warning', null, {}));
    await session.open();
    expect(session.getState().scored?.choices.policy).toBe('strict');
    workbook.edit({ sheet: 'Khác', row: 0, column: 0 }, 'xong');
    await settle();
    expect(session.getState().scored?.choices.policy).toBe('proportional');
    expect(workbook.settings()).toBe(kept);
  });

  it('that are not understood leave their rows undecided and the strict policy in force, which is said beside the score', async () => {
    const settings = JSON.stringify({
      ...newSettings().document,
      policy: 'generous',
      region: 'mekong-delta',
      resolutions: {
        'nq-26-2022/ii': { 'population-growth': { kind: 'value', value: 'x' }, 'economic-growth': { kind: 'value', value: 9 } },
      },
    });
    const { session } = await openSession({ settings });
    expect(session.getState().notices).toMatchObject([
      {
        code: 'settings-unknown',
        data: {
          choices: [
            { kind: 'policy', of: '' },
            { kind: 'decision', of: 'population-growth' },
          ],
        },
      },
    ]);
    const { scored } = session.getState();
    expect(scored?.choices).toMatchObject({
      policy: 'strict',
      region: 'mekong-delta',
      resolutions: { 'economic-growth': { kind: 'value', value: 9 } },
    });
    expect(scored?.assessment?.indicators[7]?.status).toBe('pending');
    expect(scored?.problems).toMatchObject([
      { code: 'settings-policy-unknown', data: { policy: 'generous' } },
      { code: 'settings-decision-unknown', cell: { sheet: 'Bảng', row: 5, column: 3 }, data: { indicator: '08' } },
      ...Array.from({ length: (scored?.problems.length ?? 0) - 2 }, () => ({})),
    ]);
    session.setPolicy('strict');
    session.resolve('population-growth', { kind: 'filed' });
    const codes = session.getState().scored?.problems.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => code.startsWith('settings-'))).toEqual([]);
  });
});

describe('a mapping corrected by the user', () => {
  it('is applied, remembered, and can be taken back', async () => {
    const { workbook, session } = await openSession();
    const found = session.getState().scored?.table?.mapping;
    if (found === undefined) throw new Error('no table');
    expect(session.columnsOf('Bảng').length).toBeGreaterThanOrEqual(6);
    session.setMapping('Bảng', { ...found, value: 5 });
    await settle();
    // The points column read as values: row 3 has 1,5 instead of 1,4.
    expect(session.getState().scored?.assessment?.indicators[2]?.value).toBe(1.5);
    expect(workbook.settings()).toContain('"value":5');
    session.setMapping('Bảng', null);
    expect(session.getState().scored?.assessment?.indicators[2]?.value).toBe(1.4);
  });
});
