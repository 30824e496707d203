import { describe, expect, it } from 'vitest';
import { buildPackage, changedParts, link, partText, sheetData, stylesPart, worksheet } from '../../tests/support/xlsx-builder';
import { cellOf, formulaOf, noEdits, opened, problemOf, saved, sheetOf, styleIndexOf, workbookOf } from '../../tests/support/xlsx-reading';
import { patchPackage } from './patch-package';
import { readCustomXml } from './custom-xml';
import type { CellEdit, XlsxEdits } from './workbook-model';

const sheetPart = 'xl/worksheets/sheet1.xml';
const at = (row: number, column: number, edit: Omit<CellEdit, 'sheet' | 'row' | 'column'>): CellEdit => ({
  sheet: 'A',
  row,
  column,
  ...edit,
});

/** A file with one sheet `A`, in Excel's own manner. */
const fileOf = (xml: string, more: Partial<Parameters<typeof buildPackage>[0]> = {}): Uint8Array =>
  buildPackage({ sheets: [{ name: 'A', xml }], ...more });
/** What stands inside `sheetData` after cell edits of a sheet with these rows. */
const rowsAfter = (rows: string, ...cells: CellEdit[]): string => {
  const text = partText(saved(fileOf(sheetData(rows)), { cells }), sheetPart);
  return /<sheetData>(.*)<\/sheetData>/s.exec(text)?.[1] ?? text;
};
const refusalOf = (bytes: Uint8Array, edits: Partial<XlsxEdits>) => {
  const { code, data, cell } = problemOf(patchPackage(opened(bytes), { ...noEdits, ...edits }));
  return { code, data, cell };
};

describe('an edited cell', () => {
  it.each([
    ['a number', 1.5, '<c r="A1"><v>1.5</v></c>'],
    ['a very small number', 1e-7, '<c r="A1"><v>1e-7</v></c>'],
    ['a truth value', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['an error', { kind: 'error', code: '#N/A' } as const, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a text that reads like an error', '#N/A', '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>'],
    ['a text', 'Đạt & <chưa>', '<c r="A1" t="inlineStr"><is><t>Đạt &amp; &lt;chưa&gt;</t></is></c>'],
    ['a text with white space at its ends', ' hai ', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> hai </t></is></c>'],
    ['a text with a line break', 'một\nhai', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">một\nhai</t></is></c>'],
    ['a text that looks like an escape', '_x0041_', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    ['a text with a control character', 'a\u0001', '<c r="A1" t="inlineStr"><is><t>a_x0001_</t></is></c>'],
    ['nothing', null, '<c r="A1"/>'],
    ['an empty text', '', '<c r="A1"/>'],
  ])('is written as %s', (_what, value, xml) => {
    expect(rowsAfter('<row r="1"><c r="A1"><v>9</v></c></row>', at(0, 0, { value }))).toBe(`<row r="1">${xml}</row>`);
  });

  it('keeps its style, its attributes and everything around it as it was', () => {
    const rows =
      '<row r=\'1\'  spans="1:3"><c  r=\'A1\' s=\'0\' ><v>1</v></c><!-- giữ --><c r="B1" s="4" t="s" ph="1"><v>0</v></c>\r\n<c r="C1"><f>B1</f><v>3</v></c></row>';
    expect(rowsAfter(rows, at(0, 1, { value: 2 }))).toBe(
      rows.replace('<c r="B1" s="4" t="s" ph="1"><v>0</v></c>', '<c r="B1" s="4" ph="1"><v>2</v></c>'),
    );
  });

  it('becomes a formula with its result', () => {
    expect(rowsAfter('<row r="1"><c r="A1"><v>9</v></c></row>', at(0, 0, { formula: 'B1<"x"', value: 4 }))).toBe(
      '<row r="1"><c r="A1"><f>B1&lt;"x"</f><v>4</v></c></row>',
    );
  });

  it('becomes a formula with a text result', () => {
    expect(rowsAfter('', at(0, 0, { formula: 'B1', value: 'đạt' }))).toBe('<row r="1"><c r="A1" t="str"><f>B1</f><v>đạt</v></c></row>');
  });

  it('becomes a formula without result', () => {
    expect(rowsAfter('', at(0, 0, { formula: 'B1' }))).toBe('<row r="1"><c r="A1"><f>B1</f></c></row>');
  });

  it('loses the metadata of what it held', () => {
    expect(rowsAfter('<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1">B1:B1</f><v>1</v></c></row>', at(0, 0, { value: 2 }))).toBe(
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    );
  });

  it('keeps its extensions', () => {
    expect(rowsAfter('<row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c></row>', at(0, 0, { value: 2 }))).toBe(
      '<row r="1"><c r="A1"><v>2</v><extLst><ext uri="x"/></extLst></c></row>',
    );
  });

  it('takes the last of two edits', () => {
    expect(rowsAfter('', at(0, 0, { value: 1 }), at(0, 0, { value: 2 }))).toBe('<row r="1"><c r="A1"><v>2</v></c></row>');
  });
});

describe('a cell that the file does not name', () => {
  it('is put between its neighbours, and the row’s span is widened', () => {
    const rows = '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>';
    expect(rowsAfter(rows, at(0, 1, { value: 2 }), at(0, 5, { value: 6 }), at(0, 4, { value: 5 }))).toBe(
      '<row r="1" spans="1:6"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="E1"><v>5</v></c><c r="F1"><v>6</v></c></row>',
    );
  });

  it('gets a row of its own between, before and after the others', () => {
    expect(
      rowsAfter(
        '<row r="2"/><row r="4"><c r="A4"><v>4</v></c></row>',
        at(8, 0, { value: 9 }),
        at(0, 0, { value: 1 }),
        at(2, 1, { value: 3 }),
        at(1, 0, { value: 2 }),
      ),
    ).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  it('is written into an empty sheet', () => {
    const bytes = saved(fileOf(worksheet('<sheetData/><pageMargins left="1"/>')), { cells: [at(1, 1, { value: 'x' })] });
    expect(partText(bytes, sheetPart)).toContain(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c></row></sheetData><pageMargins left="1"/>',
    );
  });

  it('does not move neighbours that say no reference', () => {
    const sheet = sheetOf(
      workbookOf(
        saved(fileOf(sheetData('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>')), {
          cells: [at(0, 2, { value: 3 }), at(5, 0, { value: 7 })],
        }),
      ),
    );
    expect(['A1', 'C1', 'D1', 'E1', 'A2', 'A6'].map((reference) => cellOf(sheet, reference))).toEqual([1, 3, 4, 5, 6, 7]);
  });

  it('takes the style of its row, or else of its column', () => {
    const styles = stylesPart({ xfs: '<xf/><xf numFmtId="9"/><xf numFmtId="10"/>' });
    const xml = worksheet(
      '<cols><col min="2" max="3" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2"/></sheetData>',
    );
    const sheet = sheetOf(
      workbookOf(
        saved(fileOf(xml, { styles }), {
          cells: [at(0, 1, { value: 1 }), at(1, 1, { value: 1 }), at(1, 0, { value: 1 }), at(7, 2, { value: 1 })],
        }),
      ),
    );
    expect(['B1', 'B2', 'A2', 'C8'].map((reference) => styleIndexOf(sheet, reference))).toEqual([1, 2, 0, 2]);
  });

  it('is not made by emptying it', () => {
    const bytes = fileOf(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(saved(bytes, { cells: [at(3, 3, { value: null }), at(0, 3, { value: null })] })).toBe(bytes);
  });

  it('widens the dimension, which alone is believed by some readers', () => {
    const xml = worksheet('<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>');
    expect(partText(saved(fileOf(xml), { cells: [at(9, 4, { value: 1 })] }), sheetPart)).toContain('<dimension ref="B2:E10"/>');
    const odd = worksheet('<dimension ref="?"/><sheetData/>');
    expect(partText(saved(fileOf(odd), { cells: [at(9, 4, { value: 1 })] }), sheetPart)).toContain('<dimension ref="?"/>');
  });

  it('can be the last of the sheet', () => {
    expect(cellOf(sheetOf(workbookOf(saved(fileOf(sheetData('')), { cells: [at(1_048_575, 16_383, { value: 1 })] }))), 'XFD1048576')).toBe(
      1,
    );
  });
});

describe('a sheet written with a prefix', () => {
  it('gets cells with the same prefix', () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = saved(fileOf(xml), { cells: [at(0, 0, { value: 2 }), at(0, 1, { value: 'b' }), at(1, 0, { formula: 'A1', value: 2 })] });
    expect(partText(bytes, sheetPart)).toContain(
      '<x:row r="1"><x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row>',
    );
  });
});

describe('a part in UTF-16', () => {
  it('stays in UTF-16', () => {
    const text = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>').replace('UTF-8', 'UTF-16');
    const bytes = buildPackage({
      sheets: [{ name: 'A', xml: '' }],
      parts: { [sheetPart]: new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) },
    });
    const after = saved(bytes, { cells: [at(0, 0, { value: 'Đạt' })] });
    expect(cellOf(sheetOf(workbookOf(after)), 'A1')).toBe('Đạt');
    expect(partText(after, sheetPart).includes('\0')).toBe(true);
  });
});

describe('everything else in the package', () => {
  const extras = {
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:v>1</c:v></c:chartSpace>',
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"/>',
    'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    'xl/comments1.xml': '<comments/>',
    'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
    'xl/webextensions/webextension1.xml': '<we:webextension xmlns:we="w"><we:property name="a" value="b"/></we:webextension>',
    'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="w"/>',
    'customXml/item1.xml': '<b:khac xmlns:b="urn:khac"/>',
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 255, 3]),
    'xl/vbaProject.bin': new Uint8Array(3000).fill(7),
    'docProps/app.xml': '<Properties/>',
  };
  const sheetTail =
    '<sheetProtection sheet="1"/><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    '<extLst><ext uri="{78C0D931}" xmlns:x14="x14"><x14:sparklineGroups><x14:f>A1</x14:f></x14:sparklineGroups></ext></extLst>';
  const bytes = fileOf(worksheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${sheetTail}`), {
    strings: ['<t>một</t>'],
    styles: stylesPart({ xfs: '<xf/>' }),
    parts: extras,
    workbookLinks: link('rId95', 'customXml', '../customXml/item1.xml'),
    afterSheets: '<definedNames><definedName name="a">A!$A$1</definedName></definedNames>',
  });

  it('stays byte for byte as it was, in its place', () => {
    const after = saved(bytes, { cells: [at(0, 0, { value: 2 })] });
    expect(changedParts(bytes, after)).toEqual([sheetPart]);
    expect(partText(after, sheetPart)).toBe(partText(bytes, sheetPart).replace('<v>1</v>', '<v>2</v>'));
    expect(opened(after).entries.map((entry) => entry.name)).toEqual(opened(bytes).entries.map((entry) => entry.name));
  });

  it('keeps even the compressed bytes', () => {
    const after = opened(saved(bytes, { cells: [at(0, 0, { value: 2 })] }));
    const before = opened(bytes);
    const packed = (source: typeof before, name: string): string => {
      const entry = source.entriesByName.get(name);
      if (entry === undefined) throw new Error(name);
      return Buffer.from(source.bytes.subarray(entry.start, entry.start + entry.compressedSize)).toString('hex');
    };
    expect(packed(after, 'xl/vbaproject.bin')).toBe(packed(before, 'xl/vbaproject.bin'));
  });

  it('is the same file where nothing is edited', () => {
    expect(saved(bytes, {})).toBe(bytes);
  });
});

describe('formulas around an edit', () => {
  const chained = (rows: string): Uint8Array =>
    fileOf(sheetData(rows), {
      workbookLinks: link('rId97', 'calcChain', 'calcChain.xml'),
      types:
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      parts: { 'xl/calcChain.xml': '<calcChain/>' },
      afterSheets: '<calcPr calcId="191029" fullPrecision="0"/><pivotCaches/>',
    });
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';

  it('are calculated by Excel when it opens the file', () => {
    const after = saved(chained(rows), { cells: [at(0, 0, { value: 5 })] });
    expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullPrecision="0" fullCalcOnLoad="1"/><pivotCaches/>');
  });

  it('are told so where the workbook had no calculation settings', () => {
    const after = saved(fileOf(sheetData(rows), { afterSheets: '<definedNames/><pivotCaches/>' }), { cells: [at(0, 0, { value: 5 })] });
    expect(partText(after, 'xl/workbook.xml')).toContain('<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>');
  });

  it('leave the workbook part alone where there are none', () => {
    const bytes = fileOf(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(changedParts(bytes, saved(bytes, { cells: [at(0, 0, { value: 5 })] }))).toEqual([sheetPart]);
  });

  it('keep the calculation chain while only values change', () => {
    expect(changedParts(chained(rows), saved(chained(rows), { cells: [at(0, 0, { value: 5 })] }))).toEqual(['xl/workbook.xml', sheetPart]);
  });

  it.each([
    ['one is removed', at(0, 1, { value: 5 })],
    ['one is added', at(0, 0, { formula: '1+1', value: 2 })],
  ])('drop the calculation chain where %s', (_what, edit) => {
    const after = saved(chained(rows), { cells: [edit] });
    expect(opened(after).entriesByName.has('xl/calcchain.xml')).toBe(false);
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3" s="3"><f ca="1" t="shared" si="0"/><v>3</v></c></row>';

  it('get a text of their own where the anchor they share is edited', () => {
    expect(rowsAfter(shared, at(0, 1, { value: 7 }))).toBe(
      '<row r="1"><c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2*$C$1</f><v>2</v></c></row><row r="3"><c r="B3" s="3"><f>A3*$C$1</f><v>3</v></c></row>',
    );
  });

  it('stay shared where only a member is edited', () => {
    expect(rowsAfter(shared, at(1, 1, { value: 7 }))).toBe(
      shared.replace('<c r="B2"><f t="shared" si="0"/><v>2</v></c>', '<c r="B2"><v>7</v></c>'),
    );
  });

  it('get their text also where anchor and members are edited or recalculated together', () => {
    const bytes = fileOf(sheetData(shared));
    const after = saved(bytes, {
      cells: [at(0, 1, { value: 7 }), at(1, 1, { value: 8 })],
      recalculated: [{ sheet: 'A', row: 2, column: 1, value: 9 }],
    });
    const sheet = sheetOf(workbookOf(after));
    expect(['B1', 'B2', 'B3'].map((reference) => cellOf(sheet, reference))).toEqual([7, 8, 9]);
    expect(['B1', 'B2', 'B3'].map((reference) => formulaOf(sheet, reference)?.text)).toEqual([undefined, undefined, 'A3*$C$1']);
  });
});

describe('a recalculated formula', () => {
  const recalculated = (cell: string, value: CellEdit['value']): string => {
    const bytes = fileOf(sheetData(`<row r="1">${cell}</row>`));
    const text = partText(saved(bytes, { recalculated: [{ sheet: 'A', row: 0, column: 0, value: value ?? null }] }), sheetPart);
    return /<row r="1">(.*)<\/row>/s.exec(text)?.[1] ?? text;
  };

  it.each([
    ['a new result', '<c r="A1" s="2"><f>B1</f><v>1</v></c>', 2, '<c r="A1" s="2"><f>B1</f><v>2</v></c>'],
    ['a text in place of a number', '<c r="A1"><f>B1</f><v>1</v></c>', 'đạt', '<c r="A1" t="str"><f>B1</f><v>đạt</v></c>'],
    ['a number in place of an error', '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>', 3, '<c r="A1"><f>B1</f><v>3</v></c>'],
    ['a first result', '<c r="A1"><f>B1</f></c>', 3, '<c r="A1"><f>B1</f><v>3</v></c>'],
    [
      'the anchor of a shared formula',
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c>',
      3,
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>3</v></c>',
    ],
    [
      'an array formula',
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
      3,
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>3</v></c>',
    ],
  ])('stores %s', (_what, cell, value, after) => {
    expect(recalculated(cell, value)).toBe(after);
  });

  it.each([
    ['an error of the engine', '<c r="A1"><f>MỚI()</f><v>1</v></c>', { kind: 'error', code: '#NAME?' } as const],
    ['no result', '<c r="A1"><f>B1</f><v>1</v></c>', null],
    ['the same result', '<c r="A1"><f>B1</f><v>0.30000000000000004</v></c>', 0.3],
    ['the same text', '<c r="A1" t="str"><f>B1</f><v>đạt</v></c>', 'đạt'],
    ['a result for a cell without formula', '<c r="A1"><v>1</v></c>', 2],
  ])('is left as it was by %s', (_what, cell, value) => {
    expect(recalculated(cell, value)).toBe(cell);
  });

  it('leaves the file itself where every result is the same', () => {
    const bytes = fileOf(sheetData('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>'));
    expect(saved(bytes, { recalculated: [{ sheet: 'A', row: 0, column: 0, value: 1 }] })).toBe(bytes);
  });
});

describe('an edit that a file cannot take', () => {
  const array = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const whatIf = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const merged = worksheet(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  );
  const table = buildPackage({
    sheets: [
      {
        name: 'A',
        xml: sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>TT</t></is></c></row>'),
        links: link('rId1', 'table', '../tables/table1.xml'),
      },
    ],
    parts: { 'xl/tables/table1.xml': '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B9"/>' },
  });

  it.each([
    ['inside an array formula', fileOf(sheetData(array)), at(1, 0, { value: 3 }), 'array-formula', 'A2'],
    ['at the anchor of an array formula', fileOf(sheetData(array)), at(0, 0, { value: 3 }), 'array-formula', 'A1'],
    ['inside a what-if table', fileOf(sheetData(whatIf)), at(1, 0, { value: 3 }), 'data-table', 'A2'],
    ['inside a merged area', fileOf(merged), at(0, 1, { value: 3 }), 'merged-cell', 'B1'],
    ['of a table’s header', table, at(0, 1, { value: 'Tên khác' }), 'table-header', 'B1'],
    ['beyond the last row', fileOf(sheetData('')), at(1_048_576, 0, { value: 1 }), 'outside-sheet', 'A1048577'],
    ['beyond the last column', fileOf(sheetData('')), at(0, 16_384, { value: 1 }), 'outside-sheet', 'XFE1'],
    ['of a text longer than a cell holds', fileOf(sheetData('')), at(0, 0, { value: 'x'.repeat(32_768) }), 'text-too-long', 'A1'],
  ])('is refused %s, and nothing is saved', (_what, bytes, edit, fault, reference) => {
    expect(refusalOf(bytes, { cells: [edit] })).toEqual({
      code: 'edit-refused',
      data: { reference, fault },
      cell: { sheet: 'A', row: edit.row, column: edit.column },
    });
  });

  it('is taken where its text is just as long as a cell can hold', () => {
    const longest = `${'x'.repeat(32_766)}y`;
    const bytes = saved(fileOf(sheetData('')), { cells: [at(0, 0, { value: longest })] });
    expect(cellOf(sheetOf(workbookOf(bytes)), 'A1')).toBe(longest);
  });

  it('is taken at the first cell of a merged area, under a table header, and for looks anywhere', () => {
    expect(patchPackage(opened(fileOf(merged)), { ...noEdits, cells: [at(0, 0, { value: 3 }), at(0, 1, { value: null })] }).ok).toBe(true);
    expect(patchPackage(opened(table), { ...noEdits, cells: [at(1, 1, { value: 3 })] }).ok).toBe(true);
    expect(patchPackage(opened(fileOf(sheetData(array))), { ...noEdits, cells: [at(1, 0, { style: { bold: true } })] }).ok).toBe(true);
  });

  it('names a sheet that the file does not have', () => {
    const cell = { sheet: 'B', row: 0, column: 0 };
    expect(refusalOf(fileOf(sheetData('')), { cells: [{ ...cell, value: 1 }] })).toEqual({
      code: 'cell-gone',
      data: { reference: 'B!A1' },
      cell,
    });
  });

  it('is refused in a signed file', () => {
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';
    const bytes = fileOf(sheetData(''), { parts: { '_rels/.rels': links } });
    expect(refusalOf(bytes, { cells: [at(0, 0, { value: 1 })] }).code).toBe('file-signed');
    expect(refusalOf(bytes, { customXml: [{ namespace: 'urn:a', xml: '<a xmlns="urn:a"/>' }] }).code).toBe('file-signed');
  });
});

describe('looks of an edited cell', () => {
  const font = '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';
  const styles = stylesPart({
    formats: '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>',
    fonts: font,
    xfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/><protection locked="0"/></xf>',
  });
  const bytes = fileOf(sheetData('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="s"><v>0</v></c></row>'), {
    styles,
    strings: ['<t>hai</t>'],
  });
  const looksAfter = (reference: 'A1' | 'B1', style: NonNullable<CellEdit['style']>) => {
    const after = saved(bytes, { cells: [at(0, reference === 'A1' ? 0 : 1, { style })] });
    const workbook = workbookOf(after);
    const index = styleIndexOf(sheetOf(workbook), reference);
    return {
      index,
      style: workbook.styles[index],
      value: cellOf(sheetOf(workbook), reference),
      text: partText(after, 'xl/styles.xml'),
      after,
    };
  };

  it('change and keep the value', () => {
    const { style, value, index } = looksAfter('B1', { bold: true, fill: '#ffff00', numberFormat: '0.00%' });
    expect(value).toBe('hai');
    expect(index).toBe(2);
    expect(style).toMatchObject({
      numberFormat: '0.00%',
      fill: '#FFFF00',
      horizontal: 'center',
      font: { bold: true, name: 'Calibri', size: 11 },
    });
  });

  it('leave every old record of the styles part as it was', () => {
    const { text } = looksAfter('B1', { bold: true });
    const before = partText(bytes, 'xl/styles.xml');
    const expected = before
      .replace(
        `<fonts count="1">${font}`,
        `<fonts count="2">${font}<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`,
      )
      .replace('<cellXfs count="1">', '<cellXfs count="3">')
      .replace(
        '</cellXfs>',
        '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>',
      );
    expect(text).toBe(expected);
  });

  it('use a record that is there already', () => {
    expect(looksAfter('A1', { numberFormat: '0.0' }).text).toContain(
      'numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"',
    );
    expect(looksAfter('B1', { numberFormat: '0.0', bold: false })).toMatchObject({ index: 1, after: bytes });
  });

  it('give a number format of the workbook’s own the next free id', () => {
    const { text, style } = looksAfter('A1', { numberFormat: '#,##0.0" người"' });
    expect(text).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="#,##0.0&quot; người&quot;"/></numFmts>',
    );
    expect(style?.numberFormat).toBe('#,##0.0" người"');
  });

  it('can be taken away again', () => {
    const bold = saved(bytes, {
      cells: [at(0, 0, { style: { bold: true, fill: '#FF0000', borders: { top: { style: 'thin', color: null } } } })],
    });
    const plain = saved(bold, { cells: [at(0, 0, { style: { bold: false, fill: null, borders: { top: null } } })] });
    const workbook = workbookOf(plain);
    const style = workbook.styles[styleIndexOf(sheetOf(workbook), 'A1')];
    expect(style).toMatchObject({ fill: null, font: { bold: false }, borders: { top: null } });
  });

  it('cover fonts, colours, alignment and borders', () => {
    const { style } = looksAfter('A1', {
      italic: true,
      underline: true,
      strike: true,
      fontName: 'Times New Roman',
      fontSize: 13,
      fontColor: '#c00000',
      horizontal: 'right',
      vertical: 'top',
      wrap: true,
      borders: { left: { style: 'thin', color: '#00B050' }, bottom: { style: 'double', color: null } },
    });
    expect(style).toEqual({
      numberFormat: 'General',
      font: { name: 'Times New Roman', size: 13, bold: false, italic: true, underline: true, strike: true, color: '#C00000' },
      fill: null,
      borders: { top: null, right: null, bottom: { style: 'double', color: null }, left: { style: 'thin', color: '#00B050' } },
      horizontal: 'right',
      vertical: 'top',
      wrap: true,
      indent: 0,
      rotation: 0,
    });
  });

  it('are made in a package that has no styles part', () => {
    const bare = fileOf(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const after = saved(bare, { cells: [at(0, 0, { style: { numberFormat: '0%' } })] });
    const workbook = workbookOf(after);
    expect(workbook.styles[styleIndexOf(sheetOf(workbook), 'A1')]?.numberFormat).toBe('0%');
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  });
});

describe('a custom XML part', () => {
  const bytes = fileOf(sheetData(''), {
    workbookLinks: link('rId95', 'customXml', '../customXml/item1.xml'),
    parts: { 'customXml/item1.xml': '<b:khac xmlns:b="urn:khac">1</b:khac>' },
  });
  const own = '<settings xmlns="urn:nang-loai:settings:1">{"a":"ă"}</settings>';

  it('is added beside those of others, with its properties and links', () => {
    const after = saved(bytes, { customXml: [{ namespace: 'urn:nang-loai:settings:1', xml: own }] });
    expect(changedParts(bytes, after)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(readCustomXml(opened(after), 'urn:nang-loai:settings:1')).toBe(own);
    expect(readCustomXml(opened(after), 'urn:khac')).toBe('<b:khac xmlns:b="urn:khac">1</b:khac>');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain('relationships/customXml" Target="../customXml/item2.xml"');
    expect(partText(after, 'customXml/itemProps2.xml')).toMatch(
      /ds:itemID="\{[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}"/,
    );
  });

  it('is replaced in place where the package has one', () => {
    const once = saved(bytes, { customXml: [{ namespace: 'urn:nang-loai:settings:1', xml: own }] });
    const twice = saved(once, { customXml: [{ namespace: 'urn:nang-loai:settings:1', xml: own.replace('ă', 'â') }] });
    expect(changedParts(once, twice)).toEqual(['customXml/item2.xml']);
    expect(readCustomXml(opened(twice), 'urn:nang-loai:settings:1')).toContain('â');
  });

  it('is not found where no part has its namespace', () => {
    expect(readCustomXml(opened(bytes), 'urn:nang-loai:settings:1')).toBeNull();
    expect(readCustomXml(opened(fileOf(sheetData(''))), 'urn:khac')).toBeNull();
  });
});

describe('a sheet named __proto__', () => {
  it('is edited like any other', () => {
    const bytes = buildPackage({ sheets: [{ name: '__proto__', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }] });
    const after = saved(bytes, { cells: [{ sheet: '__proto__', row: 0, column: 0, value: 2 }] });
    expect(cellOf(sheetOf(workbookOf(after), '__proto__'), 'A1')).toBe(2);
  });
});
