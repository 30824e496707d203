/** A sheet of 100.000 rows: read, or declined in a sentence, within seconds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { runCommandLine } from '../../src/cli/run';
import { packageParts } from '../support/xlsx-builder';
import { workbookOf } from '../support/xlsx-reading';

const folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Rows of numbers, `columns` wide, on one sheet. */
function longSheet(columns: number): Uint8Array {
  const parts = packageParts({ sheets: [{ name: 'Hộ dân', xml: '' }] });
  const rows = Array.from({ length: 100_000 }, (_row, row) => {
    const number = String(row + 1);
    const cells = Array.from({ length: columns }, (_cell, column) => `<c r="${'ABCDEF'.charAt(column)}${number}"><v>${number}</v></c>`);
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }, { level: 1 });
}

describe('a sheet of 100.000 rows', () => {
  it('of three columns is read to its last cell', { timeout: 30_000 }, () => {
    const cells = workbookOf(longSheet(3)).sheets[0]?.cells;
    expect(cells?.count).toBe(300_000);
    expect([cells?.rows.at(-1), cells?.columns.at(-1), cells?.values.at(-1)]).toEqual([99_999, 2, 100_000]);
  });

  it('of five columns is declined in a sentence that says how large it is', { timeout: 30_000 }, async () => {
    const path = join(folder, 'hộ dân.xlsx');
    writeFileSync(path, longSheet(5));
    const said: string[] = [];
    const start = performance.now();
    const code = await runCommandLine(['score', path], {
      print: (text) => said.push(text),
      complain: (text) => said.push(text),
      openWorkbook: createFileWorkbook,
      clock: { today: () => '2023-11-10' },
    });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(code).toBe(2);
    expect(said).toEqual([
      'Ô A1, trang “Hộ dân”: Trang “Hộ dân” có 100.000 dòng × 5 cột, vượt giới hạn 400.000 ô nên không được đọc. Hãy chép bảng chỉ tiêu sang một trang riêng, hoặc xóa các dòng và cột thừa.',
    ]);
  });
});
