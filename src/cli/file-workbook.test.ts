import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPackage, changedParts, sheetData } from '../../tests/support/xlsx-builder';
import { compoundFile } from '../../tests/support/xlsx-evil';
import { problemOf, valueOf } from '../../tests/support/xlsx-reading';
import { createFileWorkbook } from './file-workbook';

const bytes = buildPackage({
  sheets: [{ name: 'A', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }],
  parts: { 'xl/media/hinh.png': 'x' },
});
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nang-loai-'));
  path = join(folder, 'bảng.xlsx');
  await writeFile(path, bytes);
});

afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

describe('settings written into a file', () => {
  it('change no part of the user’s and leave nothing beside the file', async () => {
    valueOf(await createFileWorkbook(path).writeSettings('{"a":1}'));
    const changed = changedParts(bytes, await readFile(path));
    expect(changed.filter((part) => part.startsWith('xl/worksheets') || part.startsWith('xl/media') || part === 'xl/workbook.xml')).toEqual(
      [],
    );
    expect(await readdir(folder)).toEqual(['bảng.xlsx']);
  });

  it('keep the file’s rights, and a link a link', async () => {
    await chmod(path, 0o640);
    const link = join(folder, 'liên kết.xlsx');
    await symlink(path, link);
    valueOf(await createFileWorkbook(link).writeSettings('một'));
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(valueOf(await createFileWorkbook(path).readSettings())).toBe('một');
    expect((await readdir(folder)).sort()).toEqual(['bảng.xlsx', 'liên kết.xlsx']);
  });

  it('are not written into a file that is none of ours, which stays as it was', async () => {
    await writeFile(path, 'không phải');
    expect(problemOf(await createFileWorkbook(path).writeSettings('một')).code).toBe('file-not-xlsx');
    expect(await readFile(path, 'utf8')).toBe('không phải');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', 'vắng.xlsx', null, 'file-unreadable'],
    ['is empty', 'trống.xlsx', new Uint8Array(), 'file-empty'],
    ['is under a password', 'khóa.xlsx', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'file-encrypted'],
  ])('answers so when it %s', async (_what, name, content, code) => {
    if (content !== null) await writeFile(join(folder, name), content);
    const port = createFileWorkbook(join(folder, name));
    for (const answer of [
      await port.read(),
      await port.readSettings(),
      await port.writeSettings(''),
      await port.reveal({ sheet: 'A', row: 0, column: 0 }),
    ]) {
      expect(problemOf<unknown>(answer)).toMatchObject({ code, data: { file: name } });
    }
  });

  it('answers so when it is a folder', async () => {
    await mkdir(join(folder, 'thư mục.xlsx'));
    expect(problemOf(await createFileWorkbook(join(folder, 'thư mục.xlsx')).read()).code).toBe('file-unreadable');
  });
});

it('has nobody to show a cell to', async () => {
  expect(problemOf(await createFileWorkbook(path).reveal({ sheet: 'A', row: 0, column: 0 })).code).toBe('host-unsupported');
});
