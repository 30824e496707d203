/**
 * Small workbooks of many makers and conventions, each with the one thing that its entry in corpus/index.json says: read, written into by the
 * command line, saved, compared part by part, scored again, and written into once more. The files are made by the scripts of corpus/making,
 * which need their makers and are not run here; figures and points are typed in corpus/figures.json, worked out by hand.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { scoreOnce } from '../../src/application/score-once';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { scorePlan } from '../../src/reports/score-plan';
import { commandLineOn } from '../support/command-line';
import { corpusFolder, corpusWorkbooks, expectedOf } from '../support/corpus';
import { partLosses, partsOf } from '../support/part-losses';
import { valueOf, workbookOf } from '../support/xlsx-reading';

const folder = mkdtempSync(join(tmpdir(), 'nang-loai-corpus-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const day = '2023-11-10';
const ownSheet = 'KQ Bảng điểm';
const run = commandLineOn(day);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const sheetNames = (path: string): readonly string[] => workbookOf(bytesOf(path)).sheets.map(({ name }) => name);
const named = corpusWorkbooks.map((workbook) => [workbook.file, workbook.special, workbook] as const);

type Report = {
  readonly total: { readonly certain: number };
  readonly indicators: readonly {
    readonly number: number;
    readonly value: number | null;
    readonly points: number;
    readonly reason: string | null;
  }[];
};

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'indicators' in value && 'total' in value;
}

/** Row by row `number: value = points`, or why it waits; and the total to six places. Rows that the table does not have are left out. */
function answerOf(out: string): ReturnType<typeof expectedOf> {
  const report: unknown = JSON.parse(out);
  if (!isReport(report)) throw new Error('no report');
  const present = report.indicators.filter(({ reason }) => reason !== 'row-absent');
  return {
    rows: present.map(({ number, value, points, reason }) => `${String(number)}: ${reason ?? `${String(value)} = ${points.toFixed(4)}`}`),
    total: Number(report.total.certain.toFixed(6)),
  };
}

describe('the corpus', () => {
  const files = readdirSync(corpusFolder).filter((name) => /\.(?:xls[xm]|xltx)$/.test(name));

  it('has sixty workbooks and more of five makers, each in the index, of a few kilobytes', () => {
    expect(files.sort()).toEqual(corpusWorkbooks.map(({ file }) => file).sort());
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpusWorkbooks.map(({ maker }) => maker.replace(/ [\d.]+$/, '')))).toEqual(
      new Set(['by hand', 'openpyxl', 'LibreOffice', 'exceljs', 'write-excel-file']),
    );
    const sizes = files.map((file) => statSync(new URL(file, corpusFolder)).size);
    expect(Math.max(...sizes)).toBeLessThan(16_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
  });
});

describe.each(named)('%s (%s)', (file, _special, workbook) => {
  const original = fileURLToPath(new URL(file, corpusFolder));
  const once = join(folder, `1-${file}`);
  const twice = join(folder, `2-${file}`);
  const expected = expectedOf(workbook);

  it('is read as its figures say, written into or says why not, and loses nothing', async () => {
    const { code, out, err } = await run('score', original, '--write', once, '--json');
    expect(answerOf(out)).toEqual(expected);
    if (workbook.unwritten !== undefined) {
      expect(code).toBe(2);
      expect(err).toContain(workbook.unwritten);
      return;
    }
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(partLosses(bytesOf(original), bytesOf(once))).toEqual([]);
    expect(sheetNames(once)).toEqual([...sheetNames(original), ownSheet]);
  });

  it.skipIf(workbook.unwritten !== undefined)('scores the same as written, and written again has its own sheet replaced', async () => {
    const workbookOnDisk = createFileWorkbook(once, { output: twice });
    const again = valueOf(await scoreOnce(workbookOnDisk, {}, { today: () => day }));
    expect(again.scored.assessment?.total.certain).toBeCloseTo(expected.total, 6);
    const plan = scorePlan(again.scored, ownSheet, 'vi', day);
    if (plan === null) throw new Error('nothing to write');
    expect(valueOf(await workbookOnDisk.write(plan)).sheets).toEqual([ownSheet]);
    expect(partLosses(bytesOf(original), bytesOf(twice))).toEqual([]);
    expect([...partsOf(bytesOf(twice)).keys()].sort()).toEqual([...partsOf(bytesOf(once)).keys()].sort());
    expect(sheetNames(twice)).toEqual(sheetNames(once));
  });
});
