// @vitest-environment jsdom
/**
 * One folder and one line add an edition: the whole product over one of four rows and two criteria. Figures by hand:
 * gardens 25 % between 10 (3 points) and 40 (5): 3 + 2 × 15/30 = 4; wells 35 m between 50 (2) and 20 (4): 2 + 2 × 15/30 = 3;
 * a market of the second rank 4; a ferry that is planned 3. Criteria 7 of 9 and 7 of 11, together 14; 12 are required.
 */
import '../config/setup-page';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadEditions, scoreOnce } from '../../src/application/score-once';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { columnLetters } from '../../src/domain/cell';
import { findStandard } from '../../src/editions/catalogue';
import type * as furtherPart from '../../src/editions/further-editions';
import { shelved } from '../../src/editions/shelved';
import { loadEveryLanguage } from '../../src/words/languages';
import { commandLineOn } from '../support/command-line';
import { differing, editionFiles, editionTables, perfectTables } from '../support/edition-tables';
import { inUniver } from '../support/formula-engines';
import { formula } from '../support/formulas';
import { renderPane, viewFetched } from '../support/render-pane';
import { xlsxFileOf } from '../support/xlsx-from-fixture';
import { madeUpFiles } from './edition/files';

// The tests' setup has fetched the editions already: without the line.
vi.hoisted(() => {
  vi.resetModules();
});

// The one line.
vi.mock('../../src/editions/further-editions', async (original) => {
  const part = await original<typeof furtherPart>();
  return { ...part, furtherEditions: [...part.furtherEditions, shelved('made-up-2090/iv', madeUpFiles, 'made-up')] };
});

const id = 'made-up-2090/iv';
const run = commandLineOn('2091-05-01');
let folder = '';
const at = (name: string): string => join(folder, name);

const rows = [
  ['BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV THEO NGHỊ QUYẾT 9/2090'],
  ['TT', 'Chỉ tiêu', 'Đơn vị', 'Hiện trạng', 'Điểm tự chấm'],
  ['1', 'Nhà ở và nước', '', '', ''],
  ['M.01', 'Tỷ lệ hộ có vườn trên mái', '%', '25', 4],
  ['M.02', 'Độ sâu giếng bình quân', 'm', '35', 4],
  ['2', 'Chợ và bến', '', '', ''],
  ['M.03', 'Thứ hạng chợ trung tâm', '', 'Hạng hai', 4],
  ['M.04', 'Bến phà', 'bến', 'Có dự án', 3],
];

beforeAll(async () => {
  await Promise.all([loadEditions(), loadEveryLanguage()]);
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
  const cells = Object.fromEntries(
    rows.flatMap((row, r) => row.map((value, c) => [`${columnLetters(c)}${String(r + 1)}`, value] as const)),
  );
  writeFileSync(at('bảng.xlsx'), xlsxFileOf([{ name: 'Bảng', cells }]));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function json(...given: readonly string[]): Promise<unknown> {
  return JSON.parse((await run(...given, '--json')).out);
}

function near(value: number): unknown {
  return expect.closeTo(value, 9);
}

async function scored() {
  const once = await scoreOnce(createFileWorkbook(at('bảng.xlsx')), {}, { today: () => '2091-05-01' });
  if (!once.ok) throw new Error(once.error.code);
  return once.value.scored;
}

describe('a made-up edition at the terminal', () => {
  it('is listed', async () => {
    expect(await json('editions', '--date', '2091-05-01')).toContainEqual(
      expect.objectContaining({ id, aliases: ['made-up'], class: 'IV', from: '2090-01-01', complete: true, own: false, indicators: 4 }),
    );
  });

  it('is found by the table itself, and scores it to the figures worked out by hand', async () => {
    expect(await json('score', at('bảng.xlsx'))).toMatchObject({
      edition: id,
      law: { class: 'IV', inForce: true, because: 'table' },
      total: { certain: near(14), required: 12, met: true },
      recognised: true,
      criteria: [
        { points: near(7), met: true },
        { points: near(7), met: true },
      ],
      indicators: [
        { indicator: 'roof-gardens', code: 'M.01', points: near(4) },
        { indicator: 'well-depth', code: 'M.02', points: near(3) },
        { indicator: 'market-rank', code: 'M.03', points: near(4) },
        { indicator: 'ferries', code: 'M.04', points: near(3) },
      ],
      audit: [{ indicator: 'well-depth', filed: 4, computed: near(3) }],
    });
  });

  it('lowers a minimum and exempts a row where its own adjustment says so: 3 + 2 × 20/35', async () => {
    expect(await json('score', at('bảng.xlsx'), '--region', 'islands')).toMatchObject({ total: { certain: near(14 - 4 + 3 + 40 / 35) } });
  });

  it('runs a scenario over its rows by their ids', async () => {
    writeFileSync(at('a.json'), JSON.stringify({ name: 'A', changes: [{ kind: 'set-value', indicator: 'roof-gardens', value: 40 }] }));
    expect(await json('run', at('bảng.xlsx'), '--scenario', at('a.json'))).toMatchObject({
      baseline: { total: { certain: near(14) } },
      scenarios: [{ total: { certain: near(15) } }],
    });
  });

  it('makes its template, which waits row by row, and its edition as JSON, which scores the same', async () => {
    await run('template', at('mẫu.xlsx'), '--sheets', 'indicators', '--edition', id);
    expect(await json('score', at('mẫu.xlsx'))).toMatchObject({ edition: id, total: { certain: 0, possible: 20 } });
    await run('template', at('bộ.json'), '--edition', 'made-up');
    expect(await json('score', at('bảng.xlsx'), '--edition', at('bộ.json'))).toMatchObject({
      edition: `own/${id}`,
      total: { certain: near(14) },
    });
  });

  it('writes its score as a live sheet that is not read as the table', async () => {
    await run('score', at('bảng.xlsx'), '--write', at('kq.xlsx'));
    expect(readFileSync(at('kq.xlsx')).length).toBeGreaterThan(0);
    expect(await json('score', at('kq.xlsx'))).toMatchObject({ sheet: 'Bảng', edition: id, total: { certain: near(14) } });
  });

  it('answers nothing of another law, and says which rows wait', async () => {
    expect(await json('score', at('bảng.xlsx'), '--edition', 'nq-26-2022/ii')).toMatchObject({ total: { certain: 0 }, recognised: false });
  });
});

it('its live sheets give the engine’s figures in a second engine', { timeout: 60_000 }, async () => {
  const standard = findStandard(id);
  if (!standard.ok) throw new Error('not on the shelf');
  const files = editionFiles([...perfectTables(standard.value), ...editionTables(standard.value, 8, 20_261_128)]);
  for (const file of files) {
    const { cells, findings } = differing(file, await inUniver(file.bytes));
    expect([cells > 20, findings]).toEqual([true, []]);
  }
});

it('cell formulas compute by it where they name it', () => {
  expect(formula('DIEM', 'M.02', 35, null, null, id)).toBeCloseTo(3, 9);
  expect(formula('DIEM', 'M.03', 'Hạng hai', null, null, id)).toBe(4);
  expect(formula('CON_THIEU', 'well-depth', 35, null, id)).toBeCloseTo(15, 9);
});

describe('a made-up edition in the pane', () => {
  it('shows its total, its two criteria and its four rows, under its own name', async () => {
    renderPane({ state: { scored: await scored() } });
    expect(screen.getByRole('heading', { level: 2, name: '14 điểm · cần 12' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Các tiêu chí' })).getAllByRole('button')).toHaveLength(2);
    for (const name of ['Tỷ lệ hộ có vườn trên mái', 'Độ sâu giếng bình quân', 'Thứ hạng chợ trung tâm', 'Bến phà'])
      expect(screen.getAllByText(name).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: /^NQ 9\/2090 · loại IV/ })).toBeTruthy();
  });

  it('stands in the list of editions, with what is not known of it', async () => {
    renderPane({ state: { scored: await scored() } });
    await userEvent.click(screen.getByRole('button', { name: /^NQ 9\/2090 · loại IV/ }));
    await viewFetched();
    expect(await screen.findByRole('radio', { name: /^NQ 9\/2090 · loại IV/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Những phần chưa biết của bảng này/ }));
    expect(screen.getByText('Bảng này chỉ có trong bài kiểm thử.')).toBeTruthy();
  });
});
