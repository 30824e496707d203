import { beforeAll, describe, expect, it } from 'vitest';
import { createMemoryWorkbook } from '../../../tests/support/memory-workbook';
import { sevenRows } from '../../../tests/support/seven-rows';
import { valueOf } from '../../../tests/support/xlsx-reading';
import type { WorkbookGrids } from '../../domain/grid';
import { problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import { loadEveryTable } from '../own-tables';
import { encodeSettings, newSettings, readSettings } from '../settings/settings';
import type { ScoringEvent } from './scoring-reducer';
import { reduceScoring } from './scoring-reducer';
import type { ScoringModel } from './scoring-state';
import { initialModel, sheetsToRead } from './scoring-state';

const today = '2023-11-10';
const busy = problem('host-busy', 'warning', null, {});
const failed = problem('host-failed', 'error', null, { code: 'x', message: 'y' });
let grids: WorkbookGrids;
/** As before, with row 3 at 1,75 of its 1,75: 2 points instead of 1,5. */
let edited: WorkbookGrids;

beforeAll(async () => {
  const workbook = createMemoryWorkbook([sevenRows, { name: 'Khác', cells: { A1: 'ghi chú' } }]);
  grids = valueOf(await workbook.port.read());
  workbook.edit({ sheet: 'Bảng', row: 1, column: 3 }, 1.75);
  edited = valueOf(await workbook.port.read());
});

const opened: ScoringEvent = { kind: 'opened' };
const closed: ScoringEvent = { kind: 'closed' };
const reading: ScoringEvent = { kind: 'reading' };
const everything: ScoringEvent = { kind: 'workbook-changed', change: { kind: 'sheets' } };
const cells = (sheet: string): ScoringEvent => ({ kind: 'workbook-changed', change: { kind: 'cells', sheet } });
const read = (what: WorkbookGrids, sheets: readonly string[] | null = null, opening = 1): ScoringEvent => ({
  kind: 'read',
  opening,
  sheets,
  result: success(what),
  today,
});
const unreadable = (trouble = busy, sheets: readonly string[] | null = null): ScoringEvent => ({
  kind: 'read',
  opening: 1,
  sheets,
  result: failure(trouble),
  today,
});
const settings = (text: string | null, opening = 1): ScoringEvent => ({ kind: 'settings-read', opening, result: success(text), today });
const noSettings: ScoringEvent = { kind: 'settings-read', opening: 1, result: failure(busy), today };
const policy: ScoringEvent = { kind: 'settings-edited', edit: { kind: 'policy', policy: 'proportional' }, today };
const decided: ScoringEvent = {
  kind: 'settings-edited',
  edit: {
    kind: 'decision',
    edition: 'nq-26-2022/ii',
    indicator: 'population-growth',
    resolution: { kind: 'filed' },
    decidedOn: 'Đang cập nhật',
  },
  today,
};
const draft = (names: readonly string[]): ScoringEvent => ({
  kind: 'settings-edited',
  edit: { kind: 'draft', draft: { sheet: null, scenarios: names.map((name) => ({ name, changes: [] })) } },
  today,
});

function after(...events: readonly ScoringEvent[]): ScoringModel {
  return events.reduce(reduceScoring, initialModel);
}
const ready = (): readonly ScoringEvent[] => [opened, settings(null), everything, reading, read(grids)];
const total = ({ shown }: ScoringModel): number | undefined => shown.scored?.assessment?.total.certain;
const notices = ({ shown }: ScoringModel): readonly string[] => shown.notices.map(({ code }) => code);

describe('opening a workbook', () => {
  it('reads before it shows, and scores what was read', () => {
    expect(after(opened).shown).toMatchObject({ phase: 'reading', scored: null });
    const model = after(...ready());
    expect(model.shown).toMatchObject({ phase: 'ready', failure: null, stale: false, notices: [] });
    expect(total(model)).toBeCloseTo(12, 9);
    expect(model.toRead).toBeNull();
  });

  it('has nothing to show where the first reading fails, and everything once one succeeds', () => {
    const model = after(opened, settings(null), everything, reading, unreadable());
    expect(model.shown).toMatchObject({ phase: 'failed', failure: busy, scored: null });
    expect(reduceScoring(model, policy).shown).toMatchObject({ phase: 'failed', failure: busy, scored: null });
    expect(total([everything, reading, read(grids)].reduce(reduceScoring, model))).toBeCloseTo(12, 9);
  });

  it('scores by what the table says where the edition that was kept is not there any more, and tells it', async () => {
    const kept = encodeSettings(newSettings({ ...newSettings().choices, edition: 'own/nq-2099' }));
    await loadEveryTable();
    const model = after(opened, settings(kept), everything, reading, read(grids));
    expect(model.shown).toMatchObject({ phase: 'ready', failure: null });
    expect(total(model)).toBeCloseTo(12, 9);
    const gone = model.shown.scored?.problems.find(({ code }) => code === 'kept-edition-gone');
    expect(gone?.data).toMatchObject({ edition: 'own/nq-2099' });
  });
});

describe('a workbook that changes', () => {
  it('has its changed sheet read again, with the table that may depend on it', () => {
    const model = after(...ready(), cells('Khác'), cells('Khác'));
    expect(sheetsToRead(model)).toEqual(['Khác', 'Bảng']);
    expect(total(reduceScoring(model, read(edited, ['Khác', 'Bảng'])))).toBeCloseTo(12.5, 9);
  });

  it('is read whole where any sheet came or went, whatever else changed', () => {
    expect(sheetsToRead(after(...ready(), cells('Khác'), everything, cells('Bảng')))).toBeNull();
  });

  it.each<readonly [string, () => WorkbookGrids]>([
    ['was not there before', () => ({ grids: grids.grids.map((grid) => ({ ...grid, sheet: 'Mới' })), unread: [] })],
    ['is no longer there', () => ({ grids: [], unread: [] })],
  ])('is read whole where a sheet that was asked for %s', (_what, answer) => {
    const model = after(...ready(), cells('Mới'), reading, read(answer(), ['Mới']));
    expect(model.toRead).toBe('everything');
    expect(total(model)).toBeCloseTo(12, 9);
  });

  it('that changes while it is read is read once more', () => {
    const model = after(...ready(), cells('Bảng'), reading, cells('Bảng'), read(grids, ['Bảng']));
    expect(sheetsToRead(model)).toEqual(['Bảng']);
    expect(total([reading, read(edited, ['Bảng'])].reduce(reduceScoring, model))).toBeCloseTo(12.5, 9);
  });

  it('keeps the earlier score on screen while it cannot be read, and says so once', () => {
    const model = after(...ready(), cells('Bảng'), reading, unreadable(), cells('Bảng'), reading, unreadable());
    expect(model.shown).toMatchObject({ phase: 'ready', stale: true });
    expect(notices(model)).toEqual(['host-busy']);
    expect(total(model)).toBeCloseTo(12, 9);
    const again = reduceScoring(model, read(edited));
    expect(again.shown).toMatchObject({ stale: false, notices: [] });
  });

  it('takes only the notice of that trouble back when it can be read again', () => {
    const model = after(...ready(), { kind: 'told', problem: failed }, cells('Bảng'), reading, unreadable(), read(edited));
    expect(notices(model)).toEqual(['host-failed']);
  });

  it('says nothing to a session that is closed', () => {
    expect(after(...ready(), closed, everything).toRead).toBeNull();
  });
});

describe('a session closed while it reads', () => {
  it('takes no answer any more', () => {
    const model = after(...ready(), cells('Bảng'), reading, closed, read(edited, ['Bảng']));
    expect(total(model)).toBeCloseTo(12, 9);
  });

  it('and opened again takes only the answers to what it asked since', () => {
    const kept = encodeSettings(newSettings({ ...newSettings().choices, policy: 'proportional' }));
    const reopened = after(...ready(), everything, reading, closed, opened);
    const late = [read(edited), settings(kept, 1)].reduce(reduceScoring, reopened);
    expect(late.shown).toMatchObject({ phase: 'reading', scored: null });
    expect(late.areSettingsRead).toBe(false);
    const own = [settings(kept, 2), read(grids, null, 2)].reduce(reduceScoring, late);
    expect(own.shown.scored?.choices.policy).toBe('proportional');
  });
});

describe('a choice', () => {
  it('is scored at once, and is to be saved', () => {
    const model = after(...ready(), decided);
    expect(total(model)).toBeCloseTo(12.75, 9);
    expect(model).toMatchObject({ isSaveDue: true, unsaved: [{ kind: 'decision' }] });
  });

  it('made while the workbook is read for the first time counts in the first score', () => {
    const model = after(opened, settings(null), everything, reading, decided, read(grids));
    expect(total(model)).toBeCloseTo(12.75, 9);
  });

  it('made while the settings are read goes over what they hold, and leaves the rest of them', () => {
    const kept = encodeSettings(newSettings({ ...newSettings().choices, region: 'mekong-delta' }));
    const model = after(opened, policy, settings(kept), everything, reading, read(grids));
    expect(model.shown.scored?.choices).toMatchObject({ policy: 'proportional', region: 'mekong-delta' });
    expect(model.isSaveDue).toBe(true);
  });

  it('that could not be saved before the session was opened again is not forgotten', () => {
    const model = after(...ready(), decided, closed, opened, settings(null, 2), everything, read(grids, null, 2));
    expect(total(model)).toBeCloseTo(12.75, 9);
  });

  it('made while another is written stays to be saved', () => {
    const model = after(...ready(), decided, { kind: 'saving' }, policy, { kind: 'saved', edits: 1 });
    expect(model).toMatchObject({ isSaveDue: true, unsaved: [{ kind: 'policy' }] });
  });
});

describe('settings that could be read only late', () => {
  const kept = (): string =>
    encodeSettings(readSettings(JSON.stringify({ ...newSettings().document, region: 'mekong-delta', scenarios: { kept: true } })).settings);

  it('are the defaults meanwhile, which is said', () => {
    const model = after(opened, noSettings, everything, reading, read(grids));
    expect(notices(model)).toEqual(['host-busy']);
    expect(model.shown.scored?.choices.region).toBeNull();
  });

  it('are scored as soon as they are there, with what was chosen meanwhile', () => {
    const model = after(opened, noSettings, everything, reading, read(grids), decided, settings(kept()));
    expect(model.shown.scored?.choices).toMatchObject({ region: 'mekong-delta', resolutions: { 'population-growth': { kind: 'filed' } } });
  });

  it('keep their draft of scenarios: one made meanwhile does not take its place', () => {
    const before = after(opened, noSettings, everything, reading, read(grids), draft(['A']));
    expect(before).toMatchObject({ isSaveDue: true, unsaved: [] });
    expect(reduceScoring(before, settings(kept())).settings.draft).toEqual({ kept: true });
  });

  it('are taken once: a second answer is older than what was edited since', () => {
    const model = after(
      opened,
      noSettings,
      everything,
      reading,
      read(grids),
      settings(kept()),
      policy,
      { kind: 'saving' },
      { kind: 'saved', edits: 1 },
    );
    const late = reduceScoring(model, settings(kept()));
    expect(late.shown.scored?.choices.policy).toBe('proportional');
  });
});

describe('a draft of scenarios', () => {
  it('is to be saved where it is another one, and is not scored', () => {
    const before = after(...ready());
    const model = reduceScoring(before, draft(['A']));
    expect(model.isSaveDue).toBe(true);
    expect(model.shown).toBe(before.shown);
    const saved = reduceScoring(model, { kind: 'saving' });
    expect(reduceScoring(saved, draft(['A']))).toBe(saved);
    expect(reduceScoring(saved, draft(['B'])).isSaveDue).toBe(true);
  });
});

describe('notices', () => {
  it('are one for each trouble, the latest last, until they are dismissed', () => {
    const model = after(...ready(), { kind: 'told', problem: busy }, { kind: 'told', problem: failed }, { kind: 'told', problem: busy });
    expect(notices(model)).toEqual(['host-failed', 'host-busy']);
    expect(notices(reduceScoring(model, { kind: 'notices-dismissed' }))).toEqual([]);
  });
});
