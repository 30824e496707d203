import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../tests/support/command-line';
import { seenInFile } from '../../tests/support/seen-parts-in-file';
import { createFileWorkbook } from './file-workbook';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = commandLineOn('2024-06-01');

async function sheetsOf(file: string): Promise<readonly string[]> {
  const read = await createFileWorkbook(file).read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.grids.map(({ sheet }) => sheet);
}

describe('the command template', () => {
  it('makes a workbook of just the five empty sheets, which scores to nothing yet', async () => {
    const { code, out } = await run('template', at('mẫu.xlsx'));
    expect([code, out]).toEqual([
      0,
      `Đã tạo tệp “${at('mẫu.xlsx')}” với các trang “Bảng chỉ tiêu”, “Đơn vị hành chính”, “Ngân sách”, “Dự án”, “Kịch bản”.\n`,
    ]);
    expect(await sheetsOf(at('mẫu.xlsx'))).toEqual(['Bảng chỉ tiêu', 'Đơn vị hành chính', 'Ngân sách', 'Dự án', 'Kịch bản']);
    const scored = await run('score', at('mẫu.xlsx'));
    expect(scored.code).toBe(0);
    expect(scored.out).toContain('63 chỉ tiêu chờ số liệu: có thể thêm tối đa 100, lên 100');
  });

  it('keeps the rules of what may be typed, in the file', async () => {
    await run('template', at('mẫu.xlsx'));
    const { validations } = seenInFile(readFileSync(at('mẫu.xlsx')), 'Bảng chỉ tiêu');
    // Row 15: indicator 07, poverty, a share.
    expect(validations?.find((rule) => rule.startsWith('H16 '))).toMatch(/^H16 decimal from 0 to 50/);
  });

  it('makes only the sheets named, in the language asked for', async () => {
    const { code } = await run('template', at('a.xlsx'), '--sheets', 'scenarios, units', '--lang', 'en');
    expect([code, await sheetsOf(at('a.xlsx'))]).toEqual([0, ['Administrative units', 'Scenarios']]);
  });

  it('never writes over a file that is there', async () => {
    writeFileSync(at('có.xlsx'), 'của tôi');
    const { code, out, err } = await run('template', at('có.xlsx'));
    expect([code, out, readFileSync(at('có.xlsx'), 'utf8')]).toEqual([2, '', 'của tôi']);
    expect(err).toContain('có.xlsx');
  });

  it('says what is wrong with the command line, and makes nothing', async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [[], 'đúng một tên tệp'],
      [[at('a.xlsx'), at('b.xlsx')], 'đúng một tên tệp'],
      [[at('a.xlsx'), '--sheets', 'units,memo'], '“memo”'],
      [[at('a.xlsx'), '--sheets', ''], '“”'],
      [[at('a.xlsx'), '--json'], '--json'],
      [[at('a.xlsx'), '--edition', 'nq-1-1900'], 'nq-1-1900'],
    ];
    for (const [given, said] of wrong) {
      const { code, err } = await run('template', ...given);
      expect([given.slice(1), code]).toEqual([given.slice(1), 64]);
      expect(err).toContain(said);
    }
    expect((await run('score', at('a.xlsx'), '--sheets', 'units')).code).toBe(64);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves no file behind where the disk refuses', async () => {
    const { code } = await run('template', at('no/such/folder/a.xlsx'));
    expect([code, readdirSync(folder)]).toEqual([2, []]);
  });
});
