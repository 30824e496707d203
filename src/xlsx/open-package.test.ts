import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPackage, packageParts, sheetData } from '../../tests/support/xlsx-builder';
import {
  bomb,
  compoundFile,
  withBrokenStream,
  withDeclaredSize,
  withEncryptedEntry,
  withFlippedByte,
  withRenamedEntry,
  withWrongChecksum,
} from '../../tests/support/xlsx-evil';
import { opened, problemOf, valueOf } from '../../tests/support/xlsx-reading';
import { readPart } from '../ooxml/office-package';
import { openPackage } from './open-package';
import { readWorkbook } from './read-workbook';

const source = {
  sheets: [{ name: 'Bảng', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }],
  parts: { 'xl/media/hinh-nen.bin': 'x'.repeat(5000) },
};
const sound = buildPackage(source);
const sheet = 'xl/worksheets/sheet1.xml';

/** Code and data of the problem that opening, or else reading, the file gives. */
function trouble(bytes: Uint8Array, name = 'tep.xlsx'): { readonly code: string; readonly data: unknown } {
  const result = openPackage(bytes, name);
  const { code, data } = problemOf(result.ok ? readWorkbook(result.value) : result);
  return { code, data };
}

describe('a file that is no .xlsx', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'tep.xlsx', 'file-empty', {}],
    ['an .xls', compoundFile(['Root Entry', 'Workbook']), 'tep.xls', 'file-not-xlsx', { found: 'xls' }],
    ['an .xls of Excel 95', compoundFile(['Root Entry', 'Book']), 'tep.xls', 'file-not-xlsx', { found: 'xls' }],
    ['a Word 97 document', compoundFile(['Root Entry', 'WordDocument']), 'tep.doc', 'file-not-xlsx', { found: 'doc' }],
    [
      'a spreadsheet in the XML of 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'tep.xls',
      'file-not-xlsx',
      { found: 'xls' },
    ],
    [
      'a text in the XML of 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'),
      'tep.doc',
      'file-not-xlsx',
      { found: 'doc' },
    ],
    ['a text in RTF named .doc', strToU8('{\\rtf1\\ansi Kính gửi}'), 'tep.doc', 'file-not-xlsx', { found: 'rtf' }],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'tep.pdf', 'file-not-xlsx', { found: 'pdf' }],
    ['a lock of Excel', new Uint8Array(165).fill(32), '~$bang.xlsx', 'file-not-xlsx', { found: 'lock' }],
    [
      'a lock of LibreOffice',
      strToU8(',nguyen,may-tinh,12.03.2026 08:00,file:///home;'),
      '.~lock.bang.xlsx#',
      'file-not-xlsx',
      { found: 'lock' },
    ],
    [
      'a flat OpenDocument file',
      strToU8(
        '<?xml version="1.0"?><office:document xmlns:office="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><table:table/></office:document>',
      ),
      'tep.xlsx',
      'file-not-xlsx',
      { found: 'fods' },
    ],
    [
      'a text of OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'tep.odt',
      'file-not-xlsx',
      { found: 'odt' },
    ],
    ['an archive with a workbook inside', zipSync({ 'ho so/bang.xlsx': strToU8('PK') }), 'tep.zip', 'file-not-xlsx', { found: 'zip' }],
    ['an .xlsx under a password', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'tep.xlsx', 'file-encrypted', {}],
    [
      'a web page named .xls',
      strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>'),
      'tep.xls',
      'file-not-xlsx',
      { found: 'html' },
    ],
    ['comma-separated text', strToU8('TT,Chỉ tiêu\n1,Dân số\n'), 'tep.csv', 'file-not-xlsx', { found: 'csv' }],
    ['semicolons under the name .xlsx', strToU8('TT;Chỉ tiêu\r\n1;Dân số\r\n'), 'tep.xlsx', 'file-not-xlsx', { found: 'csv' }],
    ['plain prose', strToU8('Kính gửi Ủy ban nhân dân thành phố'), 'tep.xlsx', 'file-not-xlsx', { found: 'other' }],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'tep.xlsx',
      'file-not-xlsx',
      { found: 'other' },
    ],
    [
      'a spreadsheet of OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'tep.ods',
      'file-not-xlsx',
      { found: 'ods' },
    ],
    [
      'a binary workbook that lost its content types',
      zipSync({ 'xl/workbook.bin': strToU8('x') }),
      'tep.xlsb',
      'file-not-xlsx',
      { found: 'xlsb' },
    ],
    ['some archive', zipSync({ 'a.txt': strToU8('a') }), 'tep.xlsx', 'file-not-xlsx', { found: 'other' }],
  ])('says that %s is one', (_what, bytes, file, code, data) => {
    expect(trouble(bytes, file)).toEqual({ code, data: { file, ...data } });
  });

  it.each([
    ['a Word document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
    ['a binary workbook', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
    ['a presentation', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'other'],
  ])('says that %s is one', (_what, type, found) => {
    const parts = packageParts(source);
    const types = new TextDecoder()
      .decode(parts['[Content_Types].xml'])
      .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type);
    expect(trouble(zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }))).toMatchObject({ code: 'file-not-xlsx', data: { found } });
  });

  it.each([
    ['types that call it bytes', '<Default Extension="bin" ContentType="application/octet-stream"/>', true],
    ['no type at all', '', true],
    ['nothing that leads to it', '', false],
  ])('names a binary workbook with %s for what it is', (_what, type, isLinked) => {
    const { 'xl/workbook.xml': book, ...parts } = packageParts(source);
    const [types, links] = [parts['[Content_Types].xml'], parts['_rels/.rels']].map((part) => new TextDecoder().decode(part));
    const bytes = zipSync({
      ...parts,
      'xl/workbook.bin': book ?? new Uint8Array(),
      '[Content_Types].xml': strToU8((types ?? '').replace(/<Override[^>]*>/, type)),
      '_rels/.rels': strToU8((links ?? '').replace('workbook.xml', isLinked ? 'workbook.bin' : 'x.xml')),
    });
    expect(trouble(bytes)).toMatchObject({ code: 'file-not-xlsx', data: { found: 'xlsb' } });
  });

  it('opens a workbook with macros', () => {
    const parts = packageParts(source);
    const types = new TextDecoder()
      .decode(parts['[Content_Types].xml'])
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      );
    expect(openPackage(zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }), 'tep.xlsm').ok).toBe(true);
  });
});

describe('a damaged package', () => {
  it('is told from its end being cut off', () => {
    expect(trouble(sound.slice(0, sound.length - 40))).toEqual({ code: 'file-damaged', data: { file: 'tep.xlsx', part: '' } });
  });

  it('is told from a file cut after its first bytes', () => {
    expect(trouble(sound.slice(0, 10))).toEqual({ code: 'file-damaged', data: { file: 'tep.xlsx', part: '' } });
  });

  it.each([
    ['a flipped byte', withFlippedByte(sound, sheet)],
    ['a stream that is none', withBrokenStream(sound, sheet)],
    ['a wrong checksum', withWrongChecksum(sound, sheet)],
    ['a stream longer than declared', withDeclaredSize(sound, sheet, 3)],
    ['a stream shorter than declared', withDeclaredSize(sound, sheet, 100_000)],
  ])('names the part that has %s', (_what, bytes) => {
    expect(trouble(bytes)).toEqual({ code: 'file-damaged', data: { file: 'tep.xlsx', part: sheet } });
  });

  it('still opens where only a part that is never read is damaged', () => {
    const bytes = withFlippedByte(sound, 'xl/media/hinh-nen.bin');
    const result = openPackage(bytes, 'tep.xlsx');
    expect(valueOf(readWorkbook(valueOf(result))).sheets).toHaveLength(1);
  });

  it.each([
    [
      'two parts of one name',
      withRenamedEntry(buildPackage({ ...source, parts: { 'xl/aa.xml': 'a', 'xl/bb.xml': 'b' } }), 'xl/bb.xml', 'xl/aa.xml'),
      'xl/aa.xml',
    ],
    [
      'two names that differ only in case',
      withRenamedEntry(buildPackage({ ...source, parts: { 'xl/aa.xml': 'a', 'xl/bb.xml': 'b' } }), 'xl/bb.xml', 'xl/AA.xml'),
      'xl/AA.xml',
    ],
    [
      'a name that climbs out',
      withRenamedEntry(buildPackage({ ...source, parts: { 'xl/aa.xml': 'a' } }), 'xl/aa.xml', '../aa.xml'),
      '../aa.xml',
    ],
    ['an absolute name', withRenamedEntry(buildPackage({ ...source, parts: { 'xl/aa.xml': 'a' } }), 'xl/aa.xml', '/l/aa.xml'), '/l/aa.xml'],
    [
      'a backslash that climbs out',
      withRenamedEntry(buildPackage({ ...source, parts: { 'xl/aa.xml': 'a' } }), 'xl/aa.xml', '..\\aa.xml'),
      '../aa.xml',
    ],
  ])('is refused for %s', (_what, bytes, part) => {
    expect(trouble(bytes)).toEqual({ code: 'file-damaged', data: { file: 'tep.xlsx', part } });
  });

  it('is refused where ZIP itself encrypts a part', () => {
    expect(trouble(withEncryptedEntry(sound, sheet))).toEqual({ code: 'file-encrypted', data: { file: 'tep.xlsx' } });
  });

  it.each([
    ['is not well formed', '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData></worksheet>'],
    [
      'has a DOCTYPE',
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    ],
    [
      'uses an entity that XML does not know',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>&b;</sheetData></worksheet>',
    ],
    ['nests without end', `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`],
    ['is empty', ''],
  ])('names a sheet part that %s', (_what, xml) => {
    expect(trouble(zipSync({ ...packageParts(source), [sheet]: strToU8(xml) }))).toEqual({
      code: 'file-damaged',
      data: { file: 'tep.xlsx', part: sheet },
    });
  });

  it('names a sheet part that is not in its encoding', () => {
    const bytes = new Uint8Array([...strToU8('<a>'), 0xff, 0xc3, ...strToU8('</a>')]);
    expect(trouble(zipSync({ ...packageParts(source), [sheet]: bytes }))).toMatchObject({ code: 'file-damaged', data: { part: sheet } });
  });

  it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', sheet])('names %s where it is missing', (part) => {
    const parts = Object.fromEntries(Object.entries(packageParts(source)).filter(([name]) => name !== part));
    expect(trouble(zipSync(parts))).toEqual({ code: 'file-damaged', data: { file: 'tep.xlsx', part } });
  });
});

describe('a package too large', () => {
  it('is refused for one part above 64 MB by its declared size, before anything is inflated', () => {
    const bytes = withDeclaredSize(sound, sheet, 64 * 1024 * 1024 + 1);
    expect(trouble(bytes)).toEqual({ code: 'file-too-large', data: { file: 'tep.xlsx', part: sheet, limitMegabytes: 64 } });
  });

  it('is refused for 256 MB in all', () => {
    const names = [1, 2, 3, 4, 5].map((number) => `xl/media/${String(number)}.bin`);
    const small = buildPackage({ ...source, parts: Object.fromEntries(names.map((name) => [name, 'x'])) });
    const bytes = names.reduce((lying, name) => withDeclaredSize(lying, name, 60 * 1024 * 1024), small);
    expect(trouble(bytes)).toEqual({ code: 'file-too-large', data: { file: 'tep.xlsx', part: '', limitMegabytes: 256 } });
  });

  it.each([
    [20_000, null],
    [20_001, 'file-damaged'],
  ])('is none of %i parts, more are: %s', (count, code) => {
    const parts = packageParts(source);
    const more = Array.from({ length: count - Object.keys(parts).length }, (_each, at) => [`a/${String(at)}`, new Uint8Array()] as const);
    const result = openPackage(zipSync({ ...parts, ...Object.fromEntries(more) }, { level: 0 }), 'tep.xlsx');
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('is found out where a bomb declares a small size', () => {
    const bytes = withDeclaredSize(bomb(packageParts(source), sheet, 20), sheet, 500);
    const start = performance.now();
    expect(trouble(bytes)).toEqual({ code: 'file-damaged', data: { file: 'tep.xlsx', part: sheet } });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('an archive written in another way', () => {
  it('is read after bytes put before it', () => {
    const bytes = new Uint8Array([...strToU8('PK-tiền tố'), ...sound]);
    expect(valueOf(readWorkbook(opened(bytes))).sheets[0]?.name).toBe('Bảng');
  });

  it('is read without compression', () => {
    expect(valueOf(readWorkbook(opened(zipSync(packageParts(source), { level: 0 })))).sheets[0]?.name).toBe('Bảng');
  });

  it('finds parts without regard to case', () => {
    const bytes = opened(withRenamedEntry(sound, sheet, 'xl/worksheets/Sheet1.xml'));
    expect(valueOf(readPart(bytes, sheet))?.length).toBeGreaterThan(100);
  });
});
