import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPackage, changedParts, link, partText, sheetData, stylesPart, worksheet } from '../../tests/support/xlsx-builder';
import { cellOf, formulaOf, noEdits, opened, problemOf, saved, sheetOf, styleIndexOf, workbookOf } from '../../tests/support/xlsx-reading';
import type { CellLook, PlannedCell, PlannedValue } from '../domain/write-plan';
import { patchPackage } from './patch-package';
import type { XlsxEdits, XlsxSheetContent } from './workbook-model';

const plain: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  color: null,
  fill: null,
  horizontal: 'left',
  wrap: false,
  border: false,
};
const looks = {
  plain,
  head: { ...plain, bold: true, fill: '#DDE6F0', horizontal: 'center', wrap: true, border: true },
  gain: { ...plain, italic: true, color: '#0B6A0B', numberFormat: '+0.00;-0.00;0.00', horizontal: 'right' },
} as const satisfies Record<string, CellLook>;

const cell = (value: PlannedValue, look: keyof typeof looks = 'plain'): PlannedCell => ({ value, look });
const text = (content: string, look?: keyof typeof looks): PlannedCell => cell({ kind: 'text', text: content }, look);
const number = (value: number, look?: keyof typeof looks): PlannedCell => cell({ kind: 'number', value }, look);
const blank = (look?: keyof typeof looks): PlannedCell => cell({ kind: 'blank' }, look);

const content = (name: string, rows: XlsxSheetContent['rows'], more: Partial<XlsxSheetContent> = {}): XlsxSheetContent => ({
  name,
  rows,
  columnWidths: [],
  frozenRows: 0,
  merges: [],
  ...more,
});
const put = (...sheets: XlsxSheetContent[]): Partial<XlsxEdits> => ({ sheets: { put: sheets, remove: [], looks } });
const remove = (...names: string[]): Partial<XlsxEdits> => ({ sheets: { put: [], remove: names, looks } });

const comparison = content(
  'KQ So sánh',
  [
    [text('So sánh', 'head'), blank('head'), blank('head')],
    [],
    [text('Tổng điểm'), number(54.0614, 'gain'), blank()],
    [text('=1+1'), number(-0.5)],
  ],
  {
    columnWidths: [40, 12.5],
    frozenRows: 1,
    merges: [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 2, column: 0, rows: 1, columns: 1 },
    ],
  },
);

const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
/** Parts that a new sheet needs an entry in. */
const links = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];

/** A file in Excel's manner with all that a user's workbook may hold. */
function richFile(): Uint8Array {
  const tail =
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931}" xmlns:x14="x14"><x14:sparklineGroups/></ext></extLst>';
  return buildPackage({
    sheets: [
      {
        name: 'Dữ liệu',
        xml: worksheet(`<sheetData>${rows}</sheetData>${tail}`),
        links: link('rId1', 'drawing', '../drawings/drawing1.xml'),
      },
      { name: 'Ẩn', xml: sheetData(''), state: 'hidden' },
    ],
    styles: stylesPart({
      xfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    }),
    strings: ['<t>một</t>'],
    beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Ẩn!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
    workbookLinks: link('rId97', 'calcChain', 'calcChain.xml') + link('rId95', 'customXml', '../customXml/item1.xml'),
    types:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    parts: {
      'xl/calcChain.xml': '<calcChain/>',
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"/>',
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
      'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'xl/vbaProject.bin': new Uint8Array(3000).fill(7),
      'customXml/item1.xml': '<b:khac xmlns:b="urn:khac"/>',
      'docProps/app.xml': '<Properties><TitlesOfParts/></Properties>',
    },
  });
}

describe('a new sheet', () => {
  const after = saved(richFile(), put(comparison));
  const workbook = workbookOf(after);
  const sheet = sheetOf(workbook, 'KQ So sánh');
  const styleOf = (reference: string) => workbook.styles[styleIndexOf(sheet, reference)];

  it('stands behind all others with its values', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Dữ liệu', 'visible'],
      ['Ẩn', 'hidden'],
      ['KQ So sánh', 'visible'],
    ]);
    expect(['A1', 'A3', 'B3', 'A4', 'B4'].map((reference) => cellOf(sheet, reference))).toEqual([
      'So sánh',
      'Tổng điểm',
      54.0614,
      '=1+1',
      -0.5,
    ]);
    expect(formulaOf(sheet, 'A4')).toBeNull();
  });

  it('looks as planned', () => {
    expect(styleOf('A1')).toMatchObject({
      font: { bold: true },
      fill: '#DDE6F0',
      horizontal: 'center',
      wrap: true,
      borders: { top: { style: 'thin' }, left: { style: 'thin' } },
    });
    expect(styleOf('C1')).toEqual(styleOf('A1'));
    expect(styleOf('B3')).toMatchObject({
      numberFormat: '+0.00;-0.00;0.00',
      horizontal: 'right',
      font: { italic: true, color: '#0B6A0B', bold: false },
      borders: { top: null },
    });
  });

  it('has its widths, frozen rows and merged areas', () => {
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet.columns.map(({ first, last, width }) => [first, last, Math.floor(width ?? 0)])).toEqual([
      [0, 0, 40],
      [1, 1, 13],
    ]);
  });

  it('prints on landscape pages as wide as the sheet', () => {
    const xml = partText(after, 'xl/worksheets/sheet3.xml');
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  });

  it('keeps a text that begins like a formula a text also when somebody edits it', () => {
    const xml = partText(after, 'xl/worksheets/sheet3.xml');
    const style = /<c r="A4" s="(\d+)" t="inlineStr"><is><t>=1\+1<\/t>/.exec(xml)?.[1];
    const formats = [...partText(after, 'xl/styles.xml').matchAll(/<xf [^>]*>/g)].slice(1);
    expect(formats[Number(style)]?.[0]).toContain('quotePrefix="1"');
    expect(styleIndexOf(sheet, 'A3')).not.toBe(Number(style));
  });

  it('changes nothing else in the package', () => {
    expect(changedParts(richFile(), after)).toEqual([...links.slice(0, 2), 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    expect(partText(after, 'xl/workbook.xml')).toBe(
      partText(richFile(), 'xl/workbook.xml').replace('</sheets>', '<sheet name="KQ So sánh" sheetId="3" r:id="rId7"/></sheets>'),
    );
  });

  it('is given a content type and a relationship', () => {
    expect(partText(after, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain(link('rId7', 'worksheet', 'worksheets/sheet3.xml'));
  });

  it('takes a free part name and sheet id where numbers are taken or missing', () => {
    const bytes = buildPackage({
      sheets: [{ name: 'A', xml: sheetData('') }],
      parts: { 'xl/worksheets/_rels/sheet2.xml.rels': '<Relationships/>', 'xl/worksheets/SHEET3.xml': '<x/>' },
    });
    const text = partText(saved(bytes, put(content('B', []))), 'xl/worksheets/sheet4.xml');
    expect(text).toContain('<sheetData></sheetData>');
  });

  it('takes the first free sheet id where the highest is taken', () => {
    const bytes = buildPackage({
      sheets: [
        { name: 'A', xml: sheetData('') },
        { name: 'B', xml: sheetData('') },
      ],
    });
    const workbook = partText(bytes, 'xl/workbook.xml').replace('sheetId="2"', 'sheetId="65534"');
    const high = buildPackage({
      sheets: [
        { name: 'A', xml: sheetData('') },
        { name: 'B', xml: sheetData('') },
      ],
      parts: { 'xl/workbook.xml': workbook },
    });
    expect(partText(saved(high, put(content('C', []))), 'xl/workbook.xml')).toContain('<sheet name="C" sheetId="2" r:id="rId3"/>');
  });

  it('takes the place of a content type that a removed part has left behind', () => {
    const override = '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/x-old"/>';
    const types = partText(
      saved(buildPackage({ sheets: [{ name: 'A', xml: sheetData('') }], types: override }), put(content('B', []))),
      '[Content_Types].xml',
    );
    expect(types.match(/sheet2\.xml/g)).toHaveLength(1);
    expect(types).not.toContain('x-old');
  });

  it('brings formulas with their results, and has Excel calculate', () => {
    const formula = content('KQ', [
      [
        cell({ kind: 'formula', formula: "'Dữ liệu'!A1+1", result: 2 }),
        cell({ kind: 'formula', formula: 'A1&"<b>"', result: '2<b>' }),
        cell({ kind: 'formula', formula: 'A1>1', result: true }),
      ],
    ]);
    const bytes = saved(richFile(), put(formula));
    const read = sheetOf(workbookOf(bytes), 'KQ');
    expect(['A1', 'B1', 'C1'].map((reference) => [formulaOf(read, reference)?.text, cellOf(read, reference)])).toEqual([
      ["'Dữ liệu'!A1+1", 2],
      ['A1&"<b>"', '2<b>'],
      ['A1>1', true],
    ]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(changedParts(richFile(), bytes)).toContain('xl/calcChain.xml');
  });

  it.each([' hai ', 'dòng một\ndòng hai', '_x0041_', '<b> & "c"', '\u0001', "'", '#N/A'])('keeps the text %j', (tricky) => {
    expect(cellOf(sheetOf(workbookOf(saved(richFile(), put(content('KQ', [[text(tricky)]])))), 'KQ'), 'A1')).toBe(tricky);
  });

  it('can be edited by the same save', () => {
    const bytes = saved(richFile(), { ...put(comparison), cells: [{ sheet: 'KQ So sánh', row: 2, column: 1, value: 60 }] });
    expect(cellOf(sheetOf(workbookOf(bytes), 'KQ So sánh'), 'B3')).toBe(60);
  });

  it('is written in the namespaces of a strict file', () => {
    const strict = (part: string): string =>
      part
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const own = buildPackage({ sheets: [{ name: 'A', xml: sheetData('') }] });
    const bytes = buildPackage({
      sheets: [{ name: 'A', xml: strict(sheetData('')) }],
      parts: Object.fromEntries(
        ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels'].map((part) => [part, strict(partText(own, part))]),
      ),
    });
    const after = saved(bytes, put(comparison));
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
    );
    expect(cellOf(sheetOf(workbookOf(after), 'KQ So sánh'), 'B3')).toBe(54.0614);
  });

  it('is written into a workbook part with other prefixes', () => {
    const workbook =
      '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheets>' +
      '<x:sheet name="A" sheetId="65534" rel:id="rId1" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></x:sheets></x:workbook>';
    const after = saved(
      buildPackage({ sheets: [{ name: 'A', xml: sheetData('') }], parts: { 'xl/workbook.xml': workbook } }),
      put(content('B & "C"', [[number(1)]])),
    );
    expect(partText(after, 'xl/workbook.xml')).toContain(
      '<x:sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="B &amp; &quot;C&quot;" sheetId="1" r:id="rId2"/></x:sheets>',
    );
    expect(workbookOf(after).sheets.map(({ name }) => name)).toEqual(['A', 'B & "C"']);
  });
});

describe('a sheet put in the place of another', () => {
  const once = saved(richFile(), put(comparison));

  it('keeps name, place and part, and changes only that part', () => {
    const twice = saved(once, put(content('kq SO SÁNH', [[text('ngắn')]])));
    expect(changedParts(once, twice)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    expect(partText(twice, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(workbookOf(twice).sheets.map(({ name }) => name)).toEqual(['Dữ liệu', 'Ẩn', 'KQ So sánh']);
    expect(cellOf(sheetOf(workbookOf(twice), 'KQ So sánh'), 'A1')).toBe('ngắn');
  });

  it('takes with it what hung on the old cells alone', () => {
    const bytes = buildPackage({
      sheets: [
        {
          name: 'KQ',
          xml: sheetData(''),
          links: link('rId1', 'drawing', '../drawings/drawing1.xml') + link('rId2', 'image', '../media/image1.png'),
        },
        { name: 'A', xml: sheetData(''), links: link('rId1', 'image', '../media/image1.png') },
      ],
      parts: {
        'xl/drawings/drawing1.xml': '<d/>',
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
        'xl/charts/chart1.xml': '<c/>',
        'xl/media/image1.png': 'x',
      },
    });
    const names = opened(saved(bytes, put(content('KQ', [])))).entries.map(({ name }) => name);
    expect(names.filter((name) => /drawing|chart|image|rels\/sheet/.test(name))).toEqual([
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/media/image1.png',
    ]);
  });

  it('is refused where the name is that of a sheet without cells', () => {
    const bytes = buildPackage({
      sheets: [{ name: 'A', xml: sheetData('') }],
      parts: {
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Biểu đồ" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'chartsheet', 'chartsheets/sheet1.xml')}</Relationships>`,
      },
    });
    expect(problemOf(patchPackage(opened(bytes), { ...noEdits, ...put(content('biểu đồ', [])) })).code).toBe('cell-gone');
  });
});

describe('a removed sheet', () => {
  const once = saved(richFile(), put(comparison));

  it('leaves the file as it was but for the looks it brought', () => {
    const without = saved(once, remove('kq so sánh'));
    expect(changedParts(richFile(), without)).toEqual(['xl/styles.xml', 'xl/workbook.xml']);
    expect(partText(without, 'xl/workbook.xml')).toBe(
      partText(richFile(), 'xl/workbook.xml').replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
    );
  });

  it('can be written again, to the same bytes of every other part', () => {
    const again = saved(saved(once, remove('KQ So sánh')), put(comparison));
    expect(changedParts(once, again)).toEqual(['xl/workbook.xml']);
    expect(partText(again, 'xl/worksheets/sheet3.xml')).toBe(partText(once, 'xl/worksheets/sheet3.xml'));
  });

  const named = (active: string): Uint8Array =>
    buildPackage({
      sheets: [
        { name: 'A', xml: sheetData('') },
        { name: 'KQ', xml: sheetData('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>') },
        { name: 'B', xml: sheetData(''), state: 'hidden' },
        { name: 'C', xml: sheetData('') },
      ],
      beforeSheets: `<bookViews><workbookView firstSheet="1" activeTab="${active}" tabRatio="600"/></bookViews>`,
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">KQ!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="3">C!$A$1</definedName>' +
        '<definedName name="chung">KQ!$A$1+1</definedName><definedName name="khac">"KQ!"&amp;A!$A$1</definedName></definedNames>',
    });

  it('takes its names with it and moves those of later sheets', () => {
    const xml = partText(saved(named('0'), remove('KQ')), 'xl/workbook.xml');
    expect(xml).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">C!$A$1</definedName><definedName name="chung">#REF!</definedName><definedName name="khac">"KQ!"&amp;A!$A$1</definedName></definedNames>',
    );
  });

  it.each([
    ['0', 'firstSheet="2" activeTab="0"'],
    ['1', 'firstSheet="2" activeTab="2"'],
    ['3', 'firstSheet="2" activeTab="2"'],
  ])('leaves a sheet shown that can be seen: %s', (active, view) => {
    expect(partText(saved(named(active), remove('KQ')), 'xl/workbook.xml')).toContain(`<workbookView ${view} tabRatio="600"/>`);
  });

  it('is refused where it is not there, or is the last that can be seen', () => {
    const refused = (bytes: Uint8Array, name: string) => problemOf(patchPackage(opened(bytes), { ...noEdits, ...remove(name) }));
    expect(refused(richFile(), 'KQ')).toMatchObject({ code: 'cell-gone', data: { reference: 'KQ!A1' } });
    expect(refused(richFile(), 'Dữ liệu').code).toBe('cell-gone');
  });

  it.each([
    ['a cell', '<sheetData><row r="1"><c r="A1"><f>SUM(\'KQ 1\'!A1:A2)</f><v>1</v></c></row></sheetData>'],
    [
      'a condition',
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>\'kq 1\'!A1&gt;1</formula></cfRule></conditionalFormatting>',
    ],
  ])('is refused where %s of another sheet speaks of it', (_what, xml) => {
    const bytes = buildPackage({
      sheets: [
        { name: 'A', xml },
        { name: 'KQ 1', xml: sheetData('') },
      ],
    });
    expect(problemOf(patchPackage(opened(bytes), { ...noEdits, ...remove('KQ 1') }))).toMatchObject({
      code: 'sheet-in-use',
      data: { sheet: 'KQ 1', by: 'A' },
    });
  });

  it('is not taken for spoken of by texts', () => {
    const xml = '<row r="1"><c r="A1" t="inlineStr"><is><t>\'KQ 1\'!A1</t></is></c><c r="B1"><f>"KQ!"&amp;A1</f><v>1</v></c></row>';
    const bytes = buildPackage({
      sheets: [
        { name: 'A', xml: sheetData(xml) },
        { name: 'KQ 1', xml: sheetData('') },
        { name: 'KQ', xml: sheetData('') },
      ],
    });
    expect(workbookOf(saved(bytes, remove('KQ 1', 'KQ'))).sheets.map(({ name }) => name)).toEqual(['A']);
  });
});

it('a sheet takes a text just as long as a cell can hold', () => {
  const longest = `${'x'.repeat(32_766)}y`;
  const bytes = saved(richFile(), put(content('KQ', [[text(longest)]])));
  expect(cellOf(sheetOf(workbookOf(bytes), 'KQ'), 'A1')).toBe(longest);
});

describe('a sheet that no file can hold', () => {
  it.each([
    ['a text too long for a cell', [[], [blank(), text('x'.repeat(32_768))]], 'text-too-long', 1, 1],
    ['a row too long', [Array.from({ length: 16_385 }, () => number(1))], 'outside-sheet', 0, 16_384],
  ])('is refused for %s', (_what, given, fault, row, column) => {
    const refused = problemOf(patchPackage(opened(richFile()), { ...noEdits, ...put(content('KQ', given)) }));
    expect(refused).toMatchObject({ code: 'edit-refused', cell: { sheet: 'KQ', row, column }, data: { fault } });
  });
});

describe('a real file', () => {
  const read = (path: URL): Uint8Array => new Uint8Array(readFileSync(path));
  const folder = new URL('../../tests/golden/workbooks/', import.meta.url);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['the sample', read(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url))],
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => [name, read(new URL(name, folder))] as const),
  ];

  it.each(files)('%s: keeps every sheet of its own through writing, removing and writing again', (_name, bytes) => {
    const before = workbookOf(bytes);
    const own = before.sheets.map(({ part }) => part);
    const once = saved(bytes, put(comparison));
    const fresh = workbookOf(once).sheets.at(-1)?.part ?? '';
    expect(changedParts(bytes, once)).toEqual([...links.slice(0, 2), 'xl/styles.xml', 'xl/workbook.xml', fresh].sort());
    expect(own).not.toContain(fresh);
    const without = saved(once, remove('KQ So sánh'));
    expect(changedParts(bytes, without).filter((part) => part !== 'xl/workbook.xml')).toEqual(['xl/styles.xml']);
    expect(workbookOf(without).sheets).toEqual(before.sheets);
    const again = saved(without, put(comparison));
    expect(changedParts(once, again).filter((part) => part !== 'xl/workbook.xml')).toEqual([]);
    expect(workbookOf(again).sheets.slice(0, -1)).toEqual(before.sheets);
  });
});
