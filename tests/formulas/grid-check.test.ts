/**
 * The live check under a two-way grid, calculated by engines that are nobody's here: every formula of the sheet is written with a wrong result,
 * so what is read back was calculated. LibreOffice where the machine has it, and the grid's own engine everywhere.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { runCommandLine } from '../../src/cli/run';
import type { CellValue } from '../../src/domain/cell';
import { allInUniver, inLibreOffice } from '../support/formula-engines';
import type { ReadCell } from '../support/formula-engines';
import { sampleBytes } from '../support/sample-workbook';
import { wrongResult } from '../support/stacked-tables';
import { saved, sheetOf, workbookOf } from '../support/xlsx-reading';
import { hasProgram, needs } from '../tasks/outside-programs.mjs';

const sheet = 'KQ Độ nhạy';
const folder = mkdtempSync(join(tmpdir(), 'nang-loai-grid-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook with a grid over two of its quantities written into it; null where the question is refused. */
async function withGrid(
  bytes: Uint8Array,
  name: string,
  quantities = ['road-length', 'land-construction-inner'],
): Promise<Uint8Array | null> {
  const [source, output] = [join(folder, `${name}.xlsx`), join(folder, `${name}-grid.xlsx`)];
  writeFileSync(source, bytes);
  const [x = '', y = ''] = quantities;
  const code = await runCommandLine(['ask', source, '--question', 'sensitivity', '--x', x, '--y', y, '--share', '20', '--write', output], {
    print: () => undefined,
    complain: () => undefined,
    openWorkbook: createFileWorkbook,
    clock: { today: () => '2026-11-24' },
  });
  return code === 0 ? new Uint8Array(readFileSync(output)) : null;
}

type Edit = { readonly row: number; readonly column: number; readonly value: CellValue };

/** A wrong result in every formula of the sheet, and what somebody did to the table since. */
function spoilt(bytes: Uint8Array, edits: readonly Edit[] = []): Uint8Array {
  const { cells } = sheetOf(workbookOf(bytes), sheet);
  const recalculated = [...cells.formulas.keys()].map((index) => ({
    sheet,
    row: cells.rows[index] ?? 0,
    column: cells.columns[index] ?? 0,
    value: wrongResult,
  }));
  return saved(bytes, { recalculated, cells: edits.map((edit) => ({ sheet: 'Phụ lục 03', ...edit })) });
}

/** The first column of the sheet as it was written, row by row. */
function firstColumn(bytes: Uint8Array): readonly CellValue[] {
  const { cells } = sheetOf(workbookOf(bytes), sheet);
  const texts: CellValue[] = [];
  cells.values.forEach((value, index) => {
    if (cells.columns[index] === 0) texts[cells.rows[index] ?? 0] = value;
  });
  return texts;
}

const rowOf = (bytes: Uint8Array, text: string): number =>
  firstColumn(bytes).findIndex((each) => typeof each === 'string' && each.startsWith(text));

/** Row 27 stands in F71: 6 km/km², the minimum of 6 to 8 for 1,5 to 2 points. Row 9 stands in F27, a text with a remark. Row 21 in F58. */
const roads = { row: 70, column: 5 };
const people = { row: 26, column: 5 };

const engines = [
  {
    engine: `LibreOffice ${needs('LibreOffice')}`,
    isHere: hasProgram('LibreOffice'),
    calculate: (files: readonly Uint8Array[]) => Promise.resolve(inLibreOffice(files)),
  },
  { engine: 'the grid', isHere: true, calculate: allInUniver },
];

describe('the check under a grid of the sample', () => {
  let written = sampleBytes();

  beforeAll(async () => {
    written = (await withGrid(sampleBytes(), 'sample')) ?? written;
  });

  it('is no table to be scored: the workbook still is', async () => {
    const out: string[] = [];
    await runCommandLine(['score', join(folder, 'sample-grid.xlsx'), '--json'], {
      print: (text) => out.push(text),
      complain: (text) => out.push(text),
      openWorkbook: createFileWorkbook,
      clock: { today: () => '2026-11-24' },
    });
    expect(JSON.parse(out.join(''))).toMatchObject({ sheet: 'Phụ lục 03', filed: { total: 61.42 } });
    expect(out.join('')).not.toContain('several-indicator-tables');
  });

  for (const { engine, isHere, calculate } of engines)
    describe.skipIf(!isHere)(`calculated by ${engine}`, () => {
      let read: readonly ReadCell[] = [];
      const verdict = (nth: number): CellValue => read[nth]?.(sheet, rowOf(written, 'Tổng điểm theo') + 1, 0) ?? null;
      const figure = (nth: number, label: string): CellValue => read[nth]?.(sheet, rowOf(written, label), 1) ?? null;
      const line = (nth: number, code: string): readonly CellValue[] => {
        const at = firstColumn(written).findLastIndex((each) => typeof each === 'string' && each.startsWith(`${code} `));
        return [3, 4, 5, 6].map((column) => read[nth]?.(sheet, at, column) ?? null);
      };

      beforeAll(async () => {
        read = await calculate([
          spoilt(written),
          spoilt(written, [{ ...roads, value: 7 }]),
          spoilt(written, [{ ...people, value: '60 nghìn' }]),
          spoilt(written, [{ ...roads, value: 700 }]),
        ]);
      }, 120_000);

      // The golden case, typed in: 54,0614 certain.
      it('agrees while nothing has changed', () => {
        expect(verdict(0)).toBe('Đối chiếu: còn khớp với số liệu của bảng chỉ tiêu hiện nay.');
        expect(figure(0, 'Tổng ở ô “nay”')).toBeCloseTo(54.0613888888889, 9);
        expect(figure(0, 'Tổng tính lại')).toBeCloseTo(54.0613888888889, 9);
        expect(figure(0, 'Số ô nguồn')).toBe(0);
      });

      it('works the total out again where a figure has changed: 7 km/km² are 1,5 + 0,25 points', () => {
        expect(verdict(1)).toBe('Đối chiếu: bảng ĐÃ CŨ: số ô nguồn đã đổi từ khi ghi: 1. Hãy hỏi và ghi lại.');
        expect(figure(1, 'Tổng ở ô “nay”')).toBeCloseTo(54.0613888888889, 9);
        expect(figure(1, 'Tổng tính lại')).toBeCloseTo(54.3113888888889, 9);
        expect(line(1, '27')).toEqual([7, 1.5, expect.closeTo(1.75, 9), 'đã đổi']);
      });

      it('has no total where a changed text is to be read again, and says which', () => {
        expect(verdict(2)).toContain('ĐÃ CŨ');
        expect(figure(2, 'Tổng tính lại')).toBe('–');
        expect(line(2, '09')).toEqual(['60 nghìn', 0, '–', 'đã đổi, phải đọc lại']);
      });

      it('scores no figure that nobody would believe', () => {
        expect(line(3, '27')).toEqual([700, 1.5, '–', 'đã đổi, phải đọc lại']);
        expect(figure(3, 'Tổng tính lại')).toBe('–');
      });
    });
});

describe.skipIf(!hasProgram('LibreOffice'))(
  `the check in the workbooks of every maker, calculated by LibreOffice ${needs('LibreOffice')}`,
  () => {
    it('agrees in each of them as it was written', async () => {
      const golden = new URL('../golden/workbooks/', import.meta.url);
      const names = readdirSync(golden).filter((name) => name.endsWith('.xlsx'));
      const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      for (const name of names) {
        const bytes = await withGrid(new Uint8Array(readFileSync(new URL(name, golden))), name.replace('.xlsx', ''));
        if (bytes !== null) files.push({ name, bytes });
      }
      expect(files.length).toBeGreaterThan(8);
      const read = inLibreOffice(files.map(({ bytes }) => spoilt(bytes)));
      const verdicts = files.map(({ name, bytes }, index) => [name, read[index]?.(sheet, rowOf(bytes, 'Tổng điểm theo') + 1, 0)]);
      expect(verdicts).toEqual(files.map(({ name }) => [name, 'Đối chiếu: còn khớp với số liệu của bảng chỉ tiêu hiện nay.']));
    }, 240_000);
  },
);
