/** What the command line says of the law: which editions there are, under which one a score stands, and other ones beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onTwoLines, withCells } from '../../tests/support/class-four-tables';
import { commandLineOn } from '../../tests/support/command-line';
import { xlsxFileOf } from '../../tests/support/xlsx-from-fixture';
import { columnLetters } from '../domain/cell';

const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const today = commandLineOn('2026-11-28');
let folder = '';
let scenario = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
  scenario = join(folder, 'a.json');
  const changes = [{ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' }];
  writeFileSync(scenario, JSON.stringify({ name: 'A', changes }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function json(...given: readonly string[]): Promise<unknown> {
  return JSON.parse((await today(...given, '--json')).out);
}

describe('the list of editions', () => {
  const ids = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found.map((each: { readonly id: unknown }) => each.id) : []);

  it('names tables and requirements, with what is known of each', async () => {
    const found = await json('editions');
    expect(ids(found)).toEqual(expect.arrayContaining(['nq-26-2022/ii', 'nq-111-2025/iii', 'nq-112-2025/ward']));
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'nq-26-2022/ii',
        kind: 'urban-class',
        class: 'II',
        from: '2023-01-01',
        to: '2026-01-01',
        successor: 'nq-111-2025/ii',
        complete: true,
        indicators: 63,
      }),
    );
  });

  it('turns over on 1 January 2026', async () => {
    expect(ids(await json('editions', '--date', '2025-12-31'))).toEqual(['nq-26-2022/ii', 'nq-1211-2016/provincial-city']);
    const after = ids(await json('editions', '--date', '2026-01-01'));
    expect([after.includes('nq-26-2022/ii'), after.includes('nq-111-2025/ii')]).toEqual([false, true]);
  });

  it('fits a terminal of 80 columns', async () => {
    for (const lang of ['vi', 'en'])
      for (const line of (await today('editions', '--lang', lang)).out.split('\n')) expect([line, line.length <= 80]).toEqual([line, true]);
  });

  it.each([
    [['editions', '--date', '2026-02-30'], '--date'],
    [['editions', '--policy', 'strict'], '--policy'],
    [['editions', 'tệp.xlsx'], 'editions'],
    [['score', sample, '--extent', 'two'], '--extent'],
    [['score', sample, '--compare', 'nq-0'], 'nq-0'],
    [['run', sample, '--scenario', 'a.json', '--every-class'], '--every-class'],
    [['run', sample, '--scenario', 'a.json', '--current-class-law', '111/2025'], '--current-class'],
    [['run', sample, '--scenario', 'a.json', '--current-class', 'II', '--current-class-law', '9/1999'], '9/1999'],
    [['run', sample, '--scenario', 'a.json', '--requirements', 'nq-0'], 'nq-0'],
  ])('%j is refused, and says why', async (given, named) => {
    const { code, err } = await today(...given);
    expect([code, err.includes(named)]).toEqual([64, true]);
  });
});

describe('a score', () => {
  it('says its law: why, in force or not, what replaced it, how much was read', async () => {
    expect(await json('score', sample)).toMatchObject({
      law: {
        id: 'nq-26-2022/ii',
        class: 'II',
        date: '2026-11-28',
        inForce: false,
        because: 'table',
        replacedBy: { id: 'nq-111-2025/ii', from: '2026-01-01' },
        own: false,
        measure: 'points',
        extent: null,
      },
      comparedEditions: [],
      everyClass: null,
    });
    const { out } = await today('score', sample);
    expect(out).toContain('hiệu lực từ 01/01/2023 đến trước 01/01/2026 · không có hiệu lực ngày 28/11/2026 · thay bằng NQ 111/2025');
    expect(out).toContain('Nguồn: 0/');
  });

  it('is of the day that is given, when nothing had replaced the law', async () => {
    expect(await json('score', sample, '--date', '2024-06-30')).toMatchObject({
      law: { date: '2024-06-30', inForce: true, replacedBy: null },
    });
  });

  it('asks beside the table for what the law asks of an area of several units, and for nothing of one', async () => {
    const gatesOf = async (extent: string): Promise<unknown> => json('score', sample, '--edition', 'nq-111-2025/iii', '--extent', extent);
    const outside = expect.objectContaining({ of: 'outside', standing: 'open', why: 'table-elsewhere' }) as unknown;
    expect(await gatesOf('several')).toMatchObject({ law: { extent: 'several', gates: expect.arrayContaining([outside]) as unknown } });
    const one = JSON.stringify(await gatesOf('one'));
    expect([one.includes('"extent":"one"'), one.includes('"of":"outside"')]).toEqual([true, false]);
  });

  it('of a table by its own columns is marked as the office’s own, in words and in JSON', async () => {
    const file = join(folder, 'loai-iv.xlsx');
    const cells = Object.fromEntries(
      onTwoLines().flatMap((row, r) => row.map((value, c) => [`${columnLetters(c)}${String(r + 1)}`, value] as const)),
    );
    writeFileSync(file, xlsxFileOf([{ name: 'Chấm điểm', cells }]));
    expect(await json('score', file)).toMatchObject({ law: { id: 'own/iv', class: 'IV', own: true } });
    expect((await today('score', file)).out).toContain('bảng của cơ quan, không phải văn bản đã công bố');
  });

  it('of a table that prints neither total nor class nor the minimum of a criterion says that they are not known, and that the law it names ended', async () => {
    const file = join(folder, 'khong-tong.xlsx');
    // Row 3 is criterion I, whose points are in column E.
    const table = withCells(onTwoLines(null), [0, 0, 'BẢNG CHẤM ĐIỂM theo Nghị quyết 26/2022'], [2, 4, '']);
    const cells = Object.fromEntries(
      table.flatMap((row, r) => row.map((value, c) => [`${columnLetters(c)}${String(r + 1)}`, value] as const)),
    );
    writeFileSync(file, xlsxFileOf([{ name: 'Chấm điểm', cells }]));
    const met = { minimum: 3.5, met: true };
    expect(await json('score', file, '--edition', 'own/26-2022')).toMatchObject({
      edition: 'own/26-2022',
      law: {
        class: null,
        from: null,
        to: null,
        inForce: null,
        namedEnded: { id: 'nq-26-2022/ii', to: '2026-01-01' },
        replacedBy: { id: 'nq-111-2025/ii' },
      },
      total: { certain: 14.5, required: null, met: null },
      recognised: false,
      criteria: [{ minimum: null, met: null }, met, { minimum: 4.5, met: true }],
    });
    const said = (await today('score', file, '--edition', 'own/sheet')).out;
    expect(said).toContain('14,5 điểm · 2/2 tiêu chí đạt · chưa biết cần bao nhiêu');
    expect(said).toContain('chưa rõ loại');
    expect(said).toContain('hết hiệu lực từ 01/01/2026');
    expect(said).toContain('chưa đối chiếu với văn bản pháp luật nào');
    expect(said).not.toContain('1900');
    expect(said).not.toContain('còn hiệu lực');
  });

  it('holds the same figures against other editions, and every class of the day', async () => {
    const compared = await json('score', sample, '--compare', 'nq-111-2025/iii,nq-26-2022', '--every-class');
    expect(compared).toMatchObject({
      comparedEditions: [
        // People 5,5 + 1,5 × 31.690 ÷ 180.000, and 3 for a funeral home.
        {
          id: 'nq-111-2025/iii',
          source: 'crosswalk',
          known: 4,
          rows: 23,
          verdict: 'not-met',
          total: { certain: expect.closeTo(8.764083, 6) as number },
        },
        { id: 'nq-26-2022/ii', source: 'scored', total: { certain: expect.closeTo(54.061389, 6) as number } },
        { id: 'nq-111-2025/i', source: 'none', measure: 'standards', verdict: 'open' },
        { id: 'nq-111-2025/ii', total: { certain: 3, possible: 80 } },
      ],
      everyClass: { highest: null, undecided: ['I'] },
    });
  });
});

describe('a run', () => {
  const run = (...given: readonly string[]): Promise<unknown> => json('run', sample, '--scenario', scenario, ...given);

  it('says that the tier of the requirements has ended, and what holds in their place', async () => {
    expect(await run()).toMatchObject({
      law: { id: 'nq-26-2022/ii' },
      requirementLaw: {
        id: 'nq-1211-2016/provincial-city',
        inForce: false,
        tierEnded: true,
        replacedBy: [{ id: 'nq-112-2025/ward' }, { id: 'nq-112-2025/commune' }],
      },
      currentClassHeld: null,
    });
    // The tier of the provincial city ended with the law of local government of 2025.
    expect((await today('run', sample, '--scenario', scenario)).out).toContain('01/07/2025');
  });

  it('before 2023 holds a city against the requirements of 2016, whose share for mountains is not known here', async () => {
    const law = async (date: string): Promise<unknown> => run('--date', date, '--mountain');
    expect(await law('2022-12-31')).toMatchObject({ requirementLaw: { id: 'nq-1211-2016/provincial-city-2016', inForce: true } });
    expect(await law('2023-01-01')).toMatchObject({ requirementLaw: { id: 'nq-1211-2016/provincial-city', inForce: true } });
  });

  it('class III of the earlier law counts as class II today, and is what the earlier requirement asks for', async () => {
    expect(await run('--current-class', 'III')).toMatchObject({
      currentClass: 'III',
      currentClassLaw: null,
      currentClassHeld: { class: 'III', ofEarlierLaw: true, today: { class: 'II', from: '2026-01-01', standing: 'digest' } },
      baseline: { requirements: expect.arrayContaining([expect.objectContaining({ id: 'urban-class', verdict: 'met' })]) as unknown },
    });
  });

  it('a class of today is not held against a requirement of the earlier law', async () => {
    expect(await run('--current-class', 'II', '--current-class-law', '111/2025')).toMatchObject({
      currentClass: 'II',
      currentClassLaw: '111/2025',
      currentClassHeld: { ofEarlierLaw: false, today: null },
      baseline: { requirements: expect.arrayContaining([expect.objectContaining({ id: 'urban-class', verdict: 'no-data' })]) as unknown },
    });
  });

  it('before the law changed a class counts as itself', async () => {
    expect(await run('--current-class', 'III', '--date', '2024-06-30')).toMatchObject({ currentClassHeld: { today: null } });
  });

  it('holds every ward and commune against the law of its kind where that is asked for', async () => {
    expect(await run('--requirements', 'nq-112-2025/ward')).toMatchObject({
      requirementLaw: { id: 'nq-112-2025/ward', kind: 'ward', tierEnded: false },
      baseline: {
        requirements: [],
        // 9.101 people of 21.000.
        units: expect.arrayContaining([
          expect.objectContaining({ unit: 'Đức Xuân', edition: 'nq-112-2025/ward', verdict: 'not-met' }),
          expect.objectContaining({ unit: 'Dương Quang', kind: 'commune', edition: 'nq-112-2025/commune' }),
        ]) as unknown,
        conversion: { candidates: [], unknown: [] },
      },
      scenarios: [
        { units: expect.arrayContaining([expect.objectContaining({ unit: 'Dương Quang', edition: 'nq-112-2025/ward' })]) as unknown },
      ],
    });
  });
});

it('a template is of the law of the day where no edition is named', async () => {
  const made = async (date: string, name: string): Promise<unknown> => {
    const file = join(folder, name);
    expect((await today('template', file, '--sheets', 'indicators', '--date', date)).code).toBe(0);
    const report = await json('score', file);
    return report !== null && typeof report === 'object' && 'edition' in report ? report.edition : null;
  };
  expect([await made('2024-06-30', 'cũ.xlsx'), await made('2026-11-28', 'mới.xlsx')]).toEqual(['nq-26-2022/ii', 'nq-111-2025/ii']);
});
