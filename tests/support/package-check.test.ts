/** The check of written packages finds what it is there for, and stands where every archive leaves the product. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/zip-write';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { newFaults } from './new-faults';
import { packageFaults } from './package-check';
import { link, packageParts, sheetData, stylesPart } from './xlsx-builder';
import { withRenamedEntry } from './xlsx-evil';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const table = (id: number, name: string, columns: string): string =>
  `<table xmlns="${main}" id="${String(id)}" displayName="${name}" ref="A1:B2"><tableColumns>${columns}</tableColumns></table>`;
const twoColumns = '<tableColumn id="1" name="a"/><tableColumn id="2" name="b"/>';

const sound = {
  sheets: [
    { name: 'A', xml: sheetData('<row r="1"><c r="A1" s="0"/><c r="B1"/></row>'), links: link('rId1', 'table', '../tables/table1.xml') },
    { name: 'B', xml: '<sheetData/>', links: link('rId1', 'table', '../tables/table2.xml') },
  ],
  styles: stylesPart({ xfs: '<xf/>' }),
  types:
    override('xl/worksheets/sheet1.xml', worksheetType) +
    override('xl/worksheets/sheet2.xml', worksheetType) +
    override('xl/tables/table1.xml', tableType) +
    override('xl/tables/table2.xml', tableType),
  afterSheets: '<definedNames><definedName name="Ten">A!$A$1</definedName></definedNames>',
  parts: { 'xl/tables/table1.xml': table(1, 'T1', twoColumns), 'xl/tables/table2.xml': table(2, 'T2', twoColumns) },
};

/** A sound package with one part changed as text. */
function withPart(part: string, change: (text: string) => string): Uint8Array {
  const parts = packageParts(sound);
  return zipSync({ ...parts, [part]: strToU8(change(new TextDecoder().decode(parts[part]))) });
}

describe('the check of a package', () => {
  it('has nothing to say of a sound one, nor of the blank workbook', () => {
    expect(packageFaults(zipSync(packageParts(sound)))).toEqual([]);
    expect(packageFaults(emptyWorkbook('Trang 1'))).toEqual([]);
  });

  it.each([
    ['[Content_Types].xml', 'Extension="rels"', 'Extension="sler"', 'no content type'],
    ['[Content_Types].xml', 'package.relationships+xml', 'xml', 'its content type is'],
    ['[Content_Types].xml', '/xl/tables/table1.xml', '/xl/tables/table9.xml', 'there is no part /xl/tables/table9.xml'],
    ['[Content_Types].xml', '</Types>', `${override('XL/workbook.xml', 'x')}</Types>`, 'stands twice'],
    ['xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet7.xml', 'leads to xl/worksheets/sheet7.xml, which is not there'],
    ['xl/_rels/workbook.xml.rels', 'rId2', 'rId1', 'the id “rId1” stands twice'],
    ['xl/workbook.xml', 'r:id="rId2"', 'r:id="rId7"', 'names the relationship “rId7”, which is not there'],
    ['xl/workbook.xml', 'r:id="rId2"', 'r:id="rId1"', 'the relationship of a sheet “rId1” stands twice'],
    ['xl/workbook.xml', 'sheetId="2"', 'sheetId="1"', 'the sheetId “1” stands twice'],
    ['xl/workbook.xml', 'name="B"', 'name="a"', 'the sheet name “a” stands twice'],
    ['xl/workbook.xml', '<definedName ', '<definedName name="TEN">1</definedName><definedName ', 'the defined name “!ten” stands twice'],
    ['xl/workbook.xml', '<definedName ', '<definedName localSheetId="2" ', 'speaks of a sheet that is not there'],
    ['xl/workbook.xml', 'name="Ten"', 'name="t1"', 'a defined name has its name'],
    ['xl/workbook.xml', '</workbook>', '', 'not well formed'],
    ['xl/worksheets/sheet1.xml', '<c r="B1"/>', '\u0001', 'not well formed'],
    ['xl/worksheets/sheet1.xml', 'r="B1"', 'r="A1"', 'cells stand twice or out of order'],
    ['xl/worksheets/sheet1.xml', '</row>', '</row><row r="1"/>', 'rows stand twice or out of order'],
    ['xl/worksheets/sheet1.xml', 'r="B1"', 'r="B2"', 'another row than its own'],
    ['xl/worksheets/sheet1.xml', 's="0"', 's="1"', 'a look that is not there'],
    ['xl/tables/table2.xml', 'id="2"', 'id="1"', 'its id 1 is that of'],
    ['xl/tables/table2.xml', 'T2', 't1', 'its name t1 is that of'],
    ['xl/tables/table2.xml', 'name="b"', 'name="A"', 'the name of a column “a” stands twice'],
  ])('%s with %s as %s: %s', (part, from, to, fault) => {
    const faults = packageFaults(withPart(part, (text) => text.replace(from, to)));
    expect(faults.filter((each) => each.includes(fault))).not.toEqual([]);
  });

  it('tells two parts of one name, in any case', () => {
    const parts = { ...packageParts(sound), 'xl/STYLES.XM_': strToU8('<a/>') };
    const faults = packageFaults(withRenamedEntry(zipSync(parts), 'xl/STYLES.XM_', 'xl/STYLES.XML'));
    expect(faults).toContain('xl/STYLES.XML: two parts have this name');
  });

  it('does not blame a writer for what was there before, once for each time', () => {
    const bad = withPart('xl/workbook.xml', (text) => text.replace('sheetId="2"', 'sheetId="1"'));
    expect(newFaults(bad, bad)).toEqual([]);
    expect(newFaults(zipSync(packageParts(sound)), bad)).toEqual(['xl/workbook.xml: the sheetId “1” stands twice']);
  });
});

describe('an archive that the product writes in a test', () => {
  it('is checked where it leaves, whoever asked for it', () => {
    const contents = [{ kind: 'write', name: 'xl/chart1.xml', bytes: strToU8('<a>\u0001</a>'), replaces: null }] as const;
    expect(() => writeZip(new Uint8Array(), contents)).toThrow(/no sound package:\n[^]*xl\/chart1.xml: not well formed/);
  });
});
