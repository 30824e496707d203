/**
 * The report as a Word file: its text and tables as printed (the appendix over ten pages, its header on each, rows cut by the page's end),
 * saved by LibreOffice (tests/golden/word/make-report.py). Figures from the print and law.md, typed in.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreOnce } from '../../src/application/score-once';
import type { ScoredOnce } from '../../src/application/score-once';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { commandLineOn } from '../support/command-line';
import { numberOf } from '../support/rows';

const clock = { today: () => '2023-11-10' };
const report = fileURLToPath(new URL('word/bao-cao-432.docx', import.meta.url));
const before = readFileSync(report);

async function scored(file: string): Promise<ScoredOnce> {
  const once = await scoreOnce(createFileWorkbook(file), {}, clock);
  if (!once.ok) throw new Error(once.error.code);
  return once.value;
}

describe('the report as a Word file', () => {
  let once: ScoredOnce;
  beforeAll(async () => {
    once = await scored(report);
  });

  it('gives filed 61,42; certain 54,0614; possible 56,0614; rows 39 and 42 pending', () => {
    const { assessment } = once.scored;
    expect(assessment?.total.filed).toBeCloseTo(61.42, 9);
    expect(assessment?.total.certain).toBeCloseTo(54.061388889, 8);
    expect(assessment?.total.possible).toBeCloseTo(56.061388889, 8);
    expect(assessment?.pending).toEqual(['flooding-points', 'solid-waste-collected']);
    expect(assessment?.criteria.map(({ points }) => Number(points.toFixed(4)))).toEqual([8.75, 0, 0, 0, 45.3114]);
  });

  it('holds its two tables, each on a sheet under its name, the ten pages of the appendix as one', () => {
    expect(once.scored.grids.grids.map(({ sheet }) => sheet)).toEqual(['PHỤ LỤC 01', 'PHỤ LỤC 03']);
    expect(once.scored.tableSheets).toEqual(['PHỤ LỤC 03']);
    expect(once.scored.table?.confidence).toBe('sure');
    const titles = once.scored.grids.grids[1]?.values.slice(0, 2).map(([first]) => first);
    expect(titles).toEqual(['PHỤ LỤC 03', 'TỔNG HỢP ĐÁNH GIÁ CÁC CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ THÀNH PHỐ BẮC KẠN - ĐÔ THỊ LOẠI II']);
  });

  it('finds the rows whose points do not follow from their values', () => {
    expect(once.scored.audit?.findings.map(({ indicator }) => numberOf(indicator))).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 20, 30, 33, 35, 36, 37, 39, 40, 42, 49,
    ]);
  });
});

describe('a Word file on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-word-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is scored, and its workbook is written as a file of its own that scores the same', async () => {
    const copy = join(folder, 'ban-cham.xlsx');
    const { code, out } = await commandLineOn('2023-11-10')('score', report, '--write', copy);
    expect(code).toBe(0);
    expect(out).toContain('54,06 điểm · cần 75');
    expect(out).toContain('lên 56,06');
    expect(out).toContain('Tự chấm 61,42');
    const again = await scored(copy);
    expect(again.scored.assessment?.total.certain).toBeCloseTo(54.061388889, 8);
    expect(again.scored.grids.grids.map(({ sheet }) => sheet).slice(0, 2)).toEqual(['PHỤ LỤC 01', 'PHỤ LỤC 03']);
  });

  it('is never written itself', async () => {
    const written = await createFileWorkbook(report).writeSettings('một');
    expect(written.ok ? null : written.error).toMatchObject({ code: 'output-taken', data: { file: 'bao-cao-432.docx' } });
    expect(readFileSync(report).equals(before)).toBe(true);
  });
});
