/** Files of other makers' conventions, written into: what leaves is a package that a strict reader can follow to every part. */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeSettingsPart, settingsNamespace } from '../../src/application/settings/settings-part';
import { decodeSettingsPart } from '../../src/application/settings/read-settings-part';
import { readContentTypes } from '../../src/ooxml/content-types';
import { readCustomXml } from '../../src/xlsx/custom-xml';
import { patchPackage } from '../../src/xlsx/patch-package';
import type { XlsxSheetContent } from '../../src/xlsx/workbook-model';
import { partLooks, putting, sheetWithParts } from '../support/sheet-with-parts';
import { packageFaults } from '../support/package-check';
import { withDeclaredSize, withWrongChecksum } from '../support/xlsx-evil';
import { buildPackage, packageParts, partText, stylesPart } from '../support/xlsx-builder';
import { cellOf, noEdits, opened, problemOf, saved, sheetOf, workbookOf } from '../support/xlsx-reading';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`workbooks/packages/${name}`, import.meta.url)));

const put = (bytes: Uint8Array, ...sheets: readonly XlsxSheetContent[]): Uint8Array => saved(bytes, putting(...sheets));

describe('a package that names every part and no extension (older LibreOffice)', () => {
  const after = put(file('no-default-rels.xlsx'), sheetWithParts('x'));

  it('gives every new part its content type, the relationships too', () => {
    const types = readContentTypes(new TextEncoder().encode(partText(after, '[Content_Types].xml')));
    const untyped = Object.keys(unzipSync(after)).filter((part) => part !== '[Content_Types].xml' && types?.typeOf(part) === null);
    expect(untyped).toEqual([]);
    expect(packageFaults(after)).toEqual([]);
  });

  it('says nothing of extensions afterwards, as before', () => {
    expect(partText(after, '[Content_Types].xml')).not.toContain('<Default');
  });

  it('is left as it was where the sheet is taken out again', () => {
    const taken = saved(after, { sheets: { put: [], remove: ['KQ So sánh'], looks: {} } });
    expect(partText(taken, '[Content_Types].xml')).toBe(partText(file('no-default-rels.xlsx'), '[Content_Types].xml'));
    expect(Object.keys(unzipSync(taken)).sort()).toEqual(Object.keys(unzipSync(file('no-default-rels.xlsx'))).sort());
  });

  it('takes settings, styles and two sheets in one save', () => {
    const both = saved(file('no-default-rels.xlsx'), {
      sheets: { put: [sheetWithParts('x'), sheetWithParts('y', 'KQ Khác')], remove: [], looks: partLooks },
      customXml: [{ namespace: settingsNamespace, xml: encodeSettingsPart('{}') }],
    });
    expect(packageFaults(both)).toEqual([]);
    expect(workbookOf(both).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'KQ So sánh', 'KQ Khác']);
  });
});

describe('characters that no XML can hold', () => {
  it.each(['\u0001', '\u000B', '\u0000', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\u001F'])(
    '%j is in no part as it is, and read back in cells',
    (odd) => {
      const before = buildPackage({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }] });
      const after = put(before, sheetWithParts(odd));
      expect(packageFaults(after)).toEqual([]);
      expect(cellOf(sheetOf(workbookOf(after), 'KQ So sánh'), 'A1')).toBe(`Tiêu chí ${odd}`);
      const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      expect(partText(after, 'xl/tables/table1.xml')).toContain(`name="Tiêu chí _x${code}_"`);
      expect(partText(after, 'xl/charts/chart1.xml')).toContain('<a:t>Điểm \uFFFD</a:t>');
    },
  );

  it.each(['\u0001', '\uFFFF', '\uD800'])('%j in the settings leaves all others readable', (odd) => {
    const before = buildPackage({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }] });
    const after = saved(before, { customXml: [{ namespace: settingsNamespace, xml: encodeSettingsPart(`{"a":"${odd}","b":"có"}`) }] });
    const part = readCustomXml(opened(after), settingsNamespace);
    expect(part === null ? null : decodeSettingsPart(part)).toBe('{"a":"\uFFFD","b":"có"}');
  });

  it('a text that looks like such a sign stays what it is, in names and prompts too', () => {
    const before = buildPackage({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }] });
    const after = put(before, sheetWithParts('_x0041_', 'Trang _x0041_'));
    expect(workbookOf(after).sheets.map(({ name }) => name)).toEqual(['Trang 1', 'Trang _x0041_']);
    expect(partText(after, 'xl/tables/table1.xml')).toContain('name="Tiêu chí _x005F_x0041_"');
    expect(cellOf(sheetOf(workbookOf(after), 'Trang _x0041_'), 'A1')).toBe('Tiêu chí _x0041_');
  });
});

describe('a workbook that gives another meaning to a number format that Excel has built in', () => {
  it('shows what is meant to be plain as plain', () => {
    const styles = stylesPart({ formats: '<numFmts count="1"><numFmt numFmtId="0" formatCode="0.00%"/></numFmts>', xfs: '<xf/>' });
    const after = put(buildPackage({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }], styles }), sheetWithParts('x'));
    const book = workbookOf(after);
    const { cells } = sheetOf(book, 'KQ So sánh');
    expect(book.styles[cells.styles[2] ?? -1]?.numberFormat).toBe('General');
  });

  it.each([
    ['0.00%', 10],
    ['@', 49],
    ['#,##0', 3],
  ])('%s too', (code, id) => {
    const formats = `<numFmts count="1"><numFmt numFmtId="${String(id)}" formatCode="yyyy"/></numFmts>`;
    const before = buildPackage({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }], styles: stylesPart({ formats, xfs: '<xf/>' }) });
    const after = saved(before, { cells: [{ sheet: 'Trang 1', row: 0, column: 0, value: 0.5, style: { numberFormat: code } }] });
    const book = workbookOf(after);
    expect(book.styles[sheetOf(book).cells.styles[0] ?? -1]?.numberFormat).toBe(code);
  });
});

describe('a workbook whose styles nothing leads to', () => {
  it('is led to them once something needs them', () => {
    const parts = packageParts({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }], styles: stylesPart({ xfs: '<xf/>' }) });
    const links = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']).replace(/<Relationship [^>]*styles[^>]*>/, '');
    const after = put(zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(links) }), sheetWithParts('x'));
    const book = workbookOf(after);
    expect(book.styles.length).toBeGreaterThan(1);
    expect(sheetOf(book, 'KQ So sánh').faults).toEqual([]);
  });
});

describe('a workbook with a table that cannot be read', () => {
  const bare = { sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }] };
  const table = 'xl/tables/table1.xml';
  const [whole, plain] = [put(buildPackage(bare), sheetWithParts('x')), sheetWithParts('y', 'KQ Khác')];

  it.each([
    ['of a wrong checksum', withWrongChecksum(whole, table)],
    ['of a wrong size', withDeclaredSize(whole, table, 7)],
  ])('takes no further table, whose id it might have: %s', (_what, broken) => {
    expect(problemOf(patchPackage(opened(broken), { ...noEdits, ...putting(plain) }))).toMatchObject({
      code: 'file-damaged',
      data: { part: table },
    });
    expect(workbookOf(put(broken, { ...plain, tables: [] })).sheets.map(({ name }) => name)).toEqual(['Trang 1', 'KQ So sánh', 'KQ Khác']);
  });
});

describe('ids of relationships', () => {
  it('are free ones, whatever numbers are taken', () => {
    // One relationship in all, under the very number that comes next.
    const parts = packageParts({ sheets: [{ name: 'Trang 1', xml: '<sheetData/>' }] });
    const renamed = (name: string): string => new TextDecoder().decode(parts[name]).replaceAll('"rId1"', '"rId2"');
    const links = renamed('xl/_rels/workbook.xml.rels');
    const after = put(
      zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(links), 'xl/workbook.xml': strToU8(renamed('xl/workbook.xml')) }),
      sheetWithParts('x'),
    );
    const ids = [...partText(after, 'xl/_rels/workbook.xml.rels').matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toContain('rId2');
    expect(new Set(ids).size).toBe(ids.length);
    expect(workbookOf(after).sheets.map(({ name }) => name)).toEqual(['Trang 1', 'KQ So sánh']);
  });
});

describe('a workbook with a module sheet of Excel 5', () => {
  it('opens with its worksheets', () => {
    expect(workbookOf(file('module-sheet.xlsx')).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('keeps the module through a write, and its name is taken', () => {
    const after = put(file('module-sheet.xlsx'), sheetWithParts('x'));
    expect(partText(after, 'xl/workbook.xml')).toContain('<sheet name="Module" sheetId="2" r:id=""/>');
    expect(workbookOf(after).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'KQ So sánh']);
  });
});
