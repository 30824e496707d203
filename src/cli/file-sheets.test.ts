import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPackage, changedParts, sheetData } from '../../tests/support/xlsx-builder';
import { opened, problemOf, saved, valueOf, workbookOf } from '../../tests/support/xlsx-reading';
import type { SheetPlan, WritePlan } from '../domain/write-plan';
import { createFileWorkbook } from './file-workbook';

const bytes = buildPackage({
  sheets: [{ name: 'A', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }],
  parts: { 'xl/media/hinh.png': 'x' },
});
const look = {
  numberFormat: '0.0',
  bold: true,
  italic: false,
  color: null,
  fill: null,
  horizontal: 'left',
  wrap: false,
  border: true,
} as const;
let folder = '';
let path = '';

function plan(name: string, text: string, replaces: string | null = null): WritePlan {
  const sheet: SheetPlan = {
    name,
    replaces,
    rows: [[{ value: { kind: 'text', text }, look: 'o' }]],
    columnWidths: [],
    frozenRows: 0,
    merges: [],
  };
  return { sheets: [sheet], looks: { o: look } };
}
const sheetNames = async (file: string): Promise<readonly string[]> => workbookOf(await readFile(file)).sheets.map(({ name }) => name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nang-loai-'));
  path = join(folder, 'bảng.xlsx');
  await writeFile(path, bytes);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a write that is taken back', () => {
  it('leaves the file byte for byte as it was', async () => {
    const workbook = createFileWorkbook(path);
    const receipt = valueOf(await workbook.write(plan('KQ', 'một')));
    valueOf(await workbook.restore(receipt));
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
    expect(await readdir(folder)).toEqual(['bảng.xlsx']);
  });

  it('leaves what was written after it', async () => {
    const workbook = createFileWorkbook(path);
    const first = valueOf(await workbook.write(plan('KQ 1', 'một')));
    valueOf(await workbook.writeSettings('{"a":1}'));
    const second = valueOf(await workbook.write(plan('KQ 2', 'hai')));
    valueOf(await workbook.restore(first));
    expect(await sheetNames(path)).toEqual(['A', 'KQ 2']);
    expect(valueOf(await workbook.readSettings())).toBe('{"a":1}');
    valueOf(await workbook.restore(second));
    expect(await sheetNames(path)).toEqual(['A']);
    const alone = createFileWorkbook(join(folder, 'khác.xlsx'));
    await writeFile(join(folder, 'khác.xlsx'), bytes);
    valueOf(await alone.writeSettings('{"a":1}'));
    expect(changedParts(await readFile(path), await readFile(join(folder, 'khác.xlsx')))).toEqual([]);
  });

  it('leaves what somebody else has saved since', async () => {
    const workbook = createFileWorkbook(path);
    const receipt = valueOf(await workbook.write(plan('KQ', 'một')));
    const theirs = saved(await readFile(path), { cells: [{ sheet: 'A', row: 4, column: 0, value: 'của họ' }] });
    await writeFile(path, theirs);
    valueOf(await workbook.restore(receipt));
    expect(await sheetNames(path)).toEqual(['A']);
    expect(workbookOf(await readFile(path)).sheets[0]?.cells.values).toEqual([1, 'của họ']);
    expect(problemOf(await workbook.restore(receipt))).toMatchObject({ data: { fault: 'restored' } });
  });

  it('is not refused where a number was only stored with fewer digits, as LibreOffice does', async () => {
    const workbook = createFileWorkbook(path);
    const written = plan('KQ', 'một');
    const number = { value: { kind: 'number', value: 54.061388888888885 }, look: 'o' } as const;
    const receipt = valueOf(await workbook.write({ ...written, sheets: written.sheets.map((sheet) => ({ ...sheet, rows: [[number]] })) }));
    await writeFile(path, saved(await readFile(path), { cells: [{ sheet: 'KQ', row: 0, column: 0, value: 54.0613888888889 }] }));
    valueOf(await workbook.restore(receipt));
    expect(await sheetNames(path)).toEqual(['A']);
  });

  it.each([
    ['typed into its sheet', 'KQ', 'sheet-changed'],
    ['removed its sheet', null, 'sheet-gone'],
  ])('is refused where somebody has %s since', async (_what, sheet, fault) => {
    const workbook = createFileWorkbook(path);
    const receipt = valueOf(await workbook.write(plan('KQ', 'một')));
    const now = await readFile(path);
    const theirs =
      sheet === null
        ? saved(now, { sheets: { put: [], remove: ['KQ'], looks: {} } })
        : saved(now, { cells: [{ sheet, row: 4, column: 0, value: 'của họ' }] });
    await writeFile(path, theirs);
    expect(problemOf(await workbook.restore(receipt))).toMatchObject({ code: 'receipt-stale', data: { sheet: 'KQ', fault } });
    expect(Buffer.compare(await readFile(path), theirs)).toBe(0);
  });

  it('is refused where its sheet was written over since, be it with the same', async () => {
    const workbook = createFileWorkbook(path);
    const first = valueOf(await workbook.write(plan('KQ', 'một')));
    const second = valueOf(await workbook.write(plan('KQ', 'một', 'KQ')));
    expect(problemOf(await workbook.restore(first))).toMatchObject({
      code: 'receipt-stale',
      data: { sheet: 'KQ', fault: 'sheet-changed' },
    });
    valueOf(await workbook.restore(second));
    valueOf(await workbook.restore(first));
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  });

  it('is refused where a sheet was replaced and somebody has saved the file since', async () => {
    const workbook = createFileWorkbook(path);
    valueOf(await workbook.write(plan('KQ', 'một')));
    const receipt = valueOf(await workbook.write(plan('KQ', 'hai', 'KQ')));
    await writeFile(path, saved(await readFile(path), { cells: [{ sheet: 'A', row: 4, column: 0, value: 'của họ' }] }));
    expect(problemOf(await workbook.restore(receipt))).toMatchObject({ code: 'receipt-stale', data: { fault: 'sheet-changed' } });
  });
});

describe('a write to another file', () => {
  it('makes it and leaves the one that is read as it was', async () => {
    const output = join(folder, 'bản sao.xlsx');
    const workbook = createFileWorkbook(path, { output });
    valueOf(await workbook.write(plan('KQ', 'một')));
    valueOf(await workbook.write(plan('KQ', 'hai', 'KQ')));
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
    expect(await sheetNames(output)).toEqual(['A', 'KQ']);
    expect(opened(await readFile(output)).entriesByName.has('xl/media/hinh.png')).toBe(true);
  });

  it('says so where it cannot be made', async () => {
    const workbook = createFileWorkbook(path, { output: join(folder, 'không có', 'tệp.xlsx') });
    expect(problemOf(await workbook.write(plan('KQ', 'một'))).code).toBe('save-refused');
    expect(await readdir(folder)).toEqual(['bảng.xlsx']);
  });

  it('follows a link', async () => {
    const link = join(folder, 'liên kết.xlsx');
    await symlink(path, link);
    valueOf(await createFileWorkbook(link).write(plan('KQ', 'một')));
    expect(await sheetNames(path)).toEqual(['A', 'KQ']);
  });
});
