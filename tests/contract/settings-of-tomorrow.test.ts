/**
 * Settings that a newer build wrote (a version, a policy, a decision and fields that nobody here knows) through this build:
 * opened, one click, saved, over every adapter. All of them are still there; only what was clicked has changed.
 */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookPort } from '../../src/application/ports';
import { createScenarioSession } from '../../src/application/sessions/scenario-session';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import { encodeSettingsPart, settingsNamespace } from '../../src/application/settings/settings-part';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { openWorkbookFile, saveWorkbookFile } from '../../src/embedded/workbook-file';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { sheetLanguages } from '../../src/words/sheet-language';
import { commandLineOn } from '../support/command-line';
import { createExcelHost } from '../support/excel-host/excel-host';
import { fixtureOfGrid } from '../support/grid-fixture';
import { startHeadlessUniver } from '../support/headless-univer';
import { createMemoryWorkbook } from '../support/memory-workbook';
import { sampleBytes, sampleGrids } from '../support/sample-workbook';
import { saved, valueOf } from '../support/xlsx-reading';

const ofTomorrow = {
  version: 3,
  edition: 'nq-26-2022/ii',
  policy: 'generous',
  region: null,
  sheet: null,
  mappings: {},
  resolutions: {
    'nq-26-2022/ii': { 'flooding-points': { kind: 'expert', by: 'Sở Xây dựng' }, 'solid-waste-collected': { kind: 'filed' } },
  },
  decidedOn: {},
  baseline: { isMountain: false, currentClass: null, people: 'indicators', border: 'land' },
  scenarios: { sheet: null, scenarios: [{ name: 'Ngày mai', changes: [{ kind: 'found-a-city' }] }], order: ['Ngày mai'] },
  rounding: { digits: 4 },
};
const text = JSON.stringify(ofTomorrow);
const clock = { today: () => '2023-11-10' };

/** A workbook that holds them, and a way to save it and read what it holds then. */
type Place = {
  readonly port: WorkbookPort;
  readonly settingsAfterSaving: () => Promise<string | null>;
  readonly end?: () => Promise<void>;
};

async function sampleFile(): Promise<{ readonly path: string; readonly end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nang-loai-'));
  const path = join(folder, 'mẫu.xlsx');
  await copyFile(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url), path);
  valueOf(await createFileWorkbook(path).writeSettings(text));
  return { path, end: () => rm(folder, { recursive: true }) };
}

function inMemory(): Promise<Place> {
  const workbook = createMemoryWorkbook(sampleGrids().grids.map(fixtureOfGrid), { settings: text });
  return Promise.resolve({ port: workbook.port, settingsAfterSaving: () => Promise.resolve(workbook.settings()) });
}

async function onDisk(): Promise<Place> {
  const { path, end } = await sampleFile();
  return { port: createFileWorkbook(path), settingsAfterSaving: async () => valueOf(await createFileWorkbook(path).readSettings()), end };
}

function embedded(): Promise<Place> {
  const bytes = saved(sampleBytes(), { customXml: [{ namespace: settingsNamespace, xml: encodeSettingsPart(text) }] });
  const file = valueOf(openWorkbookFile(bytes, 'mẫu.xlsx'));
  const { univer, api } = startHeadlessUniver();
  const grid = openInUniver(univer, api, file.workbook, 'mẫu', () => undefined);
  const workbook = createEmbeddedWorkbook(grid, file.workbook, file.settings);
  return Promise.resolve({
    port: workbook.port,
    settingsAfterSaving: () => {
      const after = valueOf(saveWorkbookFile(bytes, 'mẫu.xlsx', workbook.edits()));
      return Promise.resolve(valueOf(openWorkbookFile(after, 'mẫu.xlsx')).settings);
    },
    end: () => {
      univer.dispose();
      return Promise.resolve();
    },
  });
}

async function inExcel(): Promise<Place> {
  const host = createExcelHost(sampleGrids().grids.map(fixtureOfGrid), { claimed: '1.14' });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  const workbook = createExcelWorkbook();
  valueOf(await workbook.writeSettings(text));
  return {
    port: workbook,
    settingsAfterSaving: async () => {
      await host.settle();
      return valueOf(await createExcelWorkbook().readSettings());
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Settings are written behind the click: in the next turn, over a real file some turns later. */
async function kept(place: Place): Promise<unknown> {
  await vi.waitFor(async () => {
    expect(await place.settingsAfterSaving()).not.toBe(text);
  });
  return JSON.parse((await place.settingsAfterSaving()) ?? '');
}

describe.each<readonly [string, () => Promise<Place>]>([
  ['in memory', inMemory],
  ['in a file on disk', onDisk],
  ['in the embedded workbook, opened and saved as a file', embedded],
  ['in Excel', inExcel],
])('settings of a newer build, %s', (_where, open) => {
  it('are told, and stay as they are while nobody clicks', async () => {
    const place = await open();
    const scoring = createScoringSession(place.port, clock);
    await scoring.open();
    createScenarioSession(scoring, sheetLanguages());
    expect(scoring.getState().notices.map(({ code }) => code)).toEqual(['settings-newer', 'settings-unknown']);
    const { scored } = scoring.getState();
    expect(scored?.problems.slice(0, 2).map(({ code }) => code)).toEqual(['settings-policy-unknown', 'settings-decision-unknown']);
    // Of the sample's two pending rows the one decided in words that are understood is so no more.
    expect(scored?.assessment?.pending).toEqual(['flooding-points']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await place.settingsAfterSaving()).toBe(text);
    await place.end?.();
  });

  it('are all there after one click, but for what was clicked', async () => {
    const place = await open();
    const scoring = createScoringSession(place.port, clock);
    await scoring.open();
    scoring.setRegion('mekong-delta');
    expect(await kept(place)).toEqual({ ...ofTomorrow, region: 'mekong-delta' });
    await place.end?.();
  });

  it('keep their scenarios beside the one that a tick makes', async () => {
    const place = await open();
    const scoring = createScoringSession(place.port, clock);
    await scoring.open();
    const scenarios = createScenarioSession(scoring, sheetLanguages());
    expect(scenarios.getState().problems.map(({ code }) => code)).toContain('scenario-draft-unreadable');
    scenarios.toggleMerger('Cẩm Giàng');
    const { scenarios: draft, ...rest } = ofTomorrow;
    expect(await kept(place)).toEqual({
      ...rest,
      scenarios: { ...draft, scenarios: [expect.objectContaining({ name: 'A' }), ...draft.scenarios] },
    });
    await place.end?.();
  });
});

describe('settings of a newer build, through the command line', () => {
  it('are in the copy that `run --write` makes, with what was asked for', async () => {
    const { path, end } = await sampleFile();
    const output = `${path.slice(0, -'.xlsx'.length)} mới.xlsx`;
    const before = await readFile(path);
    const run = commandLineOn('2026-11-24');
    const scenario = `${path}.json`;
    await writeFile(scenario, JSON.stringify({ name: 'A', changes: [{ kind: 'set-value', indicator: 13, value: 83.09 }] }));
    const { code, out } = await run('run', path, '--scenario', scenario, '--mountain', '--write', output);
    expect(code).toBe(0);
    expect(out).toContain('Tệp chọn cách chấm “generous” mà bản Nâng Loại này không có, nên đang chấm chặt chẽ');
    expect(out).toContain('do một bản Nâng Loại mới hơn lưu');
    const copy = valueOf(await createFileWorkbook(output).readSettings());
    expect(JSON.parse(copy ?? '')).toEqual({ ...ofTomorrow, baseline: { ...ofTomorrow.baseline, isMountain: true } });
    expect(await readFile(path)).toEqual(before);
    await end();
  });

  it('are in the copy as they were where nothing was asked for', async () => {
    const { path, end } = await sampleFile();
    const output = `${path.slice(0, -'.xlsx'.length)} mới.xlsx`;
    const scenario = `${path}.json`;
    await writeFile(scenario, JSON.stringify({ name: 'A', changes: [{ kind: 'set-value', indicator: 13, value: 83.09 }] }));
    expect((await commandLineOn('2026-11-24')('run', path, '--scenario', scenario, '--write', output)).code).toBe(0);
    expect(valueOf(await createFileWorkbook(output).readSettings())).toBe(text);
    await end();
  });
});
