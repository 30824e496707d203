/** An edition that an office writes itself, from its file to the figures: made, changed, scored by, and kept in the copy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../tests/support/command-line';
import type { SheetPlan } from '../domain/write-plan';
import { planOf } from '../reports/own-plan';
import { createFileWorkbook } from './file-workbook';

const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const run = commandLineOn('2023-11-10');
let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function text(name: string): string {
  return readFileSync(at(name), 'utf8');
}

async function scored(...given: readonly string[]): Promise<unknown> {
  const { out } = await run('score', ...given, '--json');
  return JSON.parse(out);
}

const asFiled = { total: { certain: expect.closeTo(54.0614, 4) as unknown } };

describe('an edition of the office’s own in a file', () => {
  it('scores as the one it was made from while nothing in it is changed, and is marked as the office’s', async () => {
    expect((await run('template', at('bo.json'), '--edition', 'nq-26-2022/ii')).code).toBe(0);
    expect(await scored(sample, '--edition', at('bo.json'))).toMatchObject({
      ...asFiled,
      edition: 'own/nq-26-2022/ii',
      law: { own: true },
    });
  });

  it('scores by what was changed in it, and tells a level whose text says another number', async () => {
    await run('template', at('bo.json'), '--edition', 'nq-26-2022/ii');
    // Water: 120 litres between 110 and 125 are 0,75 + 0,25 × 10 / 15; between 110 and 150 they are 0,75 + 0,25 × 10 / 40 = 0,8125.
    const value = text('bo.json').replace(/("id": "water-use"[^]*?"value": )125/, '$1150');
    writeFileSync(at('half.json'), value);
    const half = await run('score', sample, '--edition', at('half.json'));
    expect(half.code).toBe(2);
    expect(half.err).toContain('water-use');
    expect(half.err).toContain('“≥125”');
    writeFileSync(at('whole.json'), value.replace(/("id": "water-use"[^]*?"text": )"≥125"/, '$1"≥ 150"'));
    const whole = await scored(sample, '--edition', at('whole.json'));
    expect(whole).toMatchObject({ total: { certain: expect.closeTo(54.0614 - (0.75 + 2.5 / 15) + 0.8125, 4) as unknown } });
  });

  it('is read from the sheet of a workbook as from JSON, and made into the other', async () => {
    await run('template', at('bo.xlsx'), '--sheets', 'edition', '--edition', 'nq-26-2022/ii');
    expect(await scored(sample, '--edition', at('bo.xlsx'))).toMatchObject({ ...asFiled, edition: 'own/nq-26-2022/ii' });
    await run('template', at('a.json'), '--edition', at('bo.xlsx'));
    await run('template', at('b.xlsx'), '--sheets', 'edition', '--edition', at('a.json'));
    await run('template', at('c.json'), '--edition', at('b.xlsx'));
    expect(text('c.json')).toBe(text('a.json'));
  });

  it('goes into the copy that is written, which gives the same figures without the file', async () => {
    await run('template', at('bo.json'), '--edition', 'nq-26-2022/ii');
    const { code } = await run('score', sample, '--edition', at('bo.json'), '--write', at('copy.xlsx'));
    expect(code).toBe(0);
    const read = await createFileWorkbook(at('copy.xlsx')).read();
    expect(read.ok ? read.value.grids.map(({ sheet }) => sheet) : []).toContain('Bộ tiêu chuẩn 26-2022 II');
    expect(await scored(at('copy.xlsx'))).toMatchObject({ ...asFiled, edition: 'own/nq-26-2022/ii' });
  });

  it('that says something wrong scores nothing, and is told place by place', async () => {
    await run('template', at('bo.json'), '--edition', 'nq-26-2022/ii');
    writeFileSync(at('bo.json'), text('bo.json').replace(/"section": "[^"]*"/, '"section": "criterion-9"'));
    const { code, out, err } = await run('score', sample, '--edition', at('bo.json'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('bo.json');
    expect(err).toContain('criterion-9');
  });

  it.each([
    ['a file that is not there', 'no.json', 'no.json'],
    ['a workbook without such a sheet', sample, 'không có trang bộ tiêu chuẩn nào'],
  ])('%s is told in a sentence', async (_name, file, said) => {
    const { code, err } = await run('score', sample, '--edition', file === sample ? sample : at(file));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('beside a table of the law is told to be there and unused, and is no table of the city in any comparison', async () => {
    await run('template', at('bo.json'), '--edition', 'nq-26-2022/ii');
    // The copy has the sheet of the edition; the settings name it, and `--edition` outweighs them.
    await run('score', sample, '--edition', at('bo.json'), '--write', at('copy.xlsx'));
    const alone = await scored(sample, '--edition', 'nq-26-2022/ii', '--compare', 'nq-111-2025/ii');
    const beside = await scored(at('copy.xlsx'), '--edition', 'nq-26-2022/ii', '--compare', 'nq-111-2025/ii');
    expect(beside).toMatchObject({ comparedEditions: [comparedOf(alone)] });
    await run('template', at('hai.xlsx'), '--sheets', 'indicators,edition', '--edition', 'nq-26-2022/ii');
    const { out } = await run('score', at('hai.xlsx'));
    expect(out).toContain('chưa được dùng để chấm');
    expect(out).toContain('63 chỉ tiêu chờ số liệu');
  });

  it('on a sheet that says something wrong is told with its cell where it is asked for by its id', async () => {
    await run('template', at('bo.xlsx'), '--sheets', 'indicators,edition', '--edition', 'nq-26-2022/ii');
    const book = createFileWorkbook(at('bo.xlsx'));
    const read = await book.read();
    const held = read.ok ? read.value.grids.find(({ sheet }) => sheet.startsWith('Bộ tiêu chuẩn')) : undefined;
    if (held === undefined) throw new Error('no sheet of the edition');
    // The same sheet once more: which of the two is meant nobody can tell; and an id that none has.
    const sheet: SheetPlan = {
      name: 'Bộ thứ hai',
      replaces: null,
      rows: held.values.map((row) =>
        row.map((value) => ({
          value:
            typeof value === 'number'
              ? { kind: 'number', value }
              : typeof value === 'string'
                ? { kind: 'text', text: value }
                : { kind: 'blank' },
          look: 'text',
        })),
      ),
      columnWidths: [],
      frozenRows: 1,
      merges: [],
    };
    expect((await book.write(planOf([sheet]))).ok).toBe(true);
    const { code, err } = await run('score', at('bo.xlsx'), '--edition', 'own/khong-co');
    expect(code).toBe(2);
    expect(err).toContain('Ô A6, trang “Bộ thứ hai”');
    expect(err).toContain('bị ghi hai lần');
  });

  it('can be compared with by its id; one that is not there is refused by name', async () => {
    await run('template', at('bo.json'), '--edition', 'nq-26-2022/ii');
    await run('score', sample, '--edition', at('bo.json'), '--write', at('copy.xlsx'));
    const compared = await scored(at('copy.xlsx'), '--edition', 'nq-26-2022/ii', '--compare', 'own/nq-26-2022/ii');
    expect(compared).toMatchObject({ comparedEditions: [{ id: 'own/nq-26-2022/ii', own: true, ...asFiled }] });
    const { code, err } = await run('score', at('copy.xlsx'), '--compare', 'own/khong-co');
    expect(code).toBe(2);
    expect(err).toContain('own/khong-co');
    expect(err).toContain('own/nq-26-2022/ii');
  });
});

/** The first edition compared with, as a report has it. */
function comparedOf(report: unknown): unknown {
  const found = typeof report === 'object' && report !== null && 'comparedEditions' in report ? report.comparedEditions : [];
  return Array.isArray(found) ? found[0] : null;
}
