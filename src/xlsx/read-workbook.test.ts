import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPackage, link, packageParts, sheetData, stylesPart, worksheet } from '../../tests/support/xlsx-builder';
import { cellOf, formulaOf, opened, problemOf, sheetOf, workbookOf } from '../../tests/support/xlsx-reading';
import { readWorkbook } from './read-workbook';

const one = (rows: string, strings?: readonly string[]) =>
  sheetOf(workbookOf(buildPackage({ sheets: [{ name: 'Bảng', xml: sheetData(rows) }], ...(strings === undefined ? {} : { strings }) })));

describe('cell values', () => {
  it.each([
    ['a number', '<c r="A1"><v>663.77</v></c>', 663.77],
    ['a number in powers of ten', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an untruth', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', code: '#REF!' }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Dân số'],
    ['a shared rich text without its phonetic guide', '<c r="A1" t="s"><v>1</v></c>', '51,69 Cộng cả'],
    ['a shared text with its white space', '<c r="A1" t="s"><v>2</v></c>', '  hai  '],
    ['a shared text with an escaped line end', '<c r="A1" t="s"><v>3</v></c>', 'a\r\nb_x0041_'],
    ['a shared text that is empty', '<c r="A1" t="s"><v>4</v></c>', null],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>', 'Đạt'],
    ['a rich text in the cell', '<c r="A1" t="inlineStr"><is><r><t>Chưa </t></r><r><rPr><b/></rPr><t>đạt</t></r></is></c>', 'Chưa đạt'],
    ['a text result of a formula', '<c r="A1" t="str"><f>B1</f><v>&gt; 1.300</v></c>', '> 1.300'],
    ['an empty text result of a formula', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['an ISO date of a strict file', '<c r="A1" t="d"><v>2022-05-01</v></c>', 44_682],
    ['an ISO date with its time', '<c r="A1" t="d"><v>2022-05-01T06:00:00</v></c>', 44_682.25],
    ['a formula with its stored result', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula that nobody calculated', '<c r="A1"><f>1+1</f></c>', { kind: 'uncalculated', formula: '1+1' }],
    [
      'a formula that nobody calculated, as openpyxl writes it',
      '<c r="A1"><f>1+1</f><v></v></c>',
      { kind: 'uncalculated', formula: '1+1' },
    ],
    ['a styled cell without value', '<c r="A1" s="0"/>', null],
  ])('reads %s', (_what, cell, value) => {
    const strings = [
      '<t>Dân số</t>',
      '<r><t>51,69 </t></r><r><rPr><i/></rPr><t>Cộng cả</t></r><rPh sb="0" eb="1"><t>ごじゅう</t></rPh>',
      '<t xml:space="preserve">  hai  </t>',
      '<t>a_x000D_\nb_x005F_x0041_</t>',
      '<t/>',
    ];
    expect(cellOf(one(`<row r="1">${cell}</row>`, strings), 'A1')).toEqual(value);
  });

  it('leaves dates as serial numbers and tells which year they count from', () => {
    const rows = sheetData('<row r="1"><c r="A1"><v>43220</v></c></row>');
    const workbook = workbookOf(buildPackage({ sheets: [{ name: 'A', xml: rows }], beforeSheets: '<workbookPr date1904="1"/>' }));
    expect(workbook.date1904).toBe(true);
    expect(cellOf(sheetOf(workbook), 'A1')).toBe(43_220);
  });

  it('counts rows and cells that say no reference', () => {
    const sheet = one(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(['A1', 'B1', 'C5', 'D5', 'A6'].map((reference) => cellOf(sheet, reference))).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds cells of rows out of order, and takes the last of a cell written twice', () => {
    const sheet = one(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="A1"><f>B2</f><v>2</v></c></row>',
    );
    expect(['A1', 'A2', 'B2'].map((reference) => cellOf(sheet, reference))).toEqual([2, 3, 4]);
    expect(formulaOf(sheet, 'A1')?.text).toBe('B2');
    expect(sheet.cells.count).toBe(3);
  });

  it('reads the last cell of a sheet', () => {
    expect(cellOf(one('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'), 'XFD1048576')).toBe(9);
  });

  it('reads a part in UTF-16', () => {
    const text = sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>Đô thị</t></is></c></row>').replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const parts = packageParts({ sheets: [{ name: 'A', xml: '' }] });
    expect(cellOf(sheetOf(workbookOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': bytes }))), 'A1')).toBe('Đô thị');
  });
});

describe('formulas', () => {
  it('gives every member of a shared formula its own text', () => {
    const sheet = one(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(['B1', 'B2', 'B3'].map((reference) => formulaOf(sheet, reference)?.text)).toEqual(['A1*$C$1', 'A2*$C$1', 'A3*$C$1']);
  });

  it('refuses a sheet whose shared formula would grow without end', () => {
    const members = Array.from(
      { length: 2000 },
      (_row, row) => `<row r="${String(row + 2)}"><c r="A${String(row + 2)}"><f t="shared" si="0"/></c></row>`,
    );
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2001" si="0">${'"0123456789"&amp;'.repeat(2000)}${'B1+'.repeat(10)}1</f></c></row>${members.join('')}`;
    const result = readWorkbook(opened(buildPackage({ sheets: [{ name: 'A', xml: sheetData(rows) }] })));
    expect(problemOf(result)).toMatchObject({ code: 'workbook-too-much', data: { what: 'characters' } });
  });

  it('tells array formulas and what-if tables apart', () => {
    const sheet = one(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="D1"><f t="dataTable" ref="D1:D2" dt2D="0" r1="B1"/><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(formulaOf(sheet, 'A1')).toEqual({ text: 'B1:B2*2', kind: 'array', range: 'A1:A2' });
    expect(formulaOf(sheet, 'D1')).toEqual({ text: '', kind: 'data-table', range: 'D1:D2' });
    expect(formulaOf(sheet, 'A2')).toBeNull();
    expect(cellOf(sheet, 'D1')).toBe(5);
  });
});

describe('a workbook', () => {
  const cell = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');

  it('keeps the order, names and visibility of its sheets', () => {
    const workbook = workbookOf(
      buildPackage({
        sheets: [
          { name: 'Phụ lục "03" & <khác>', xml: cell },
          { name: '__proto__', xml: cell, state: 'hidden' },
          { name: 'constructor', xml: cell, state: 'veryHidden' },
        ],
      }),
    );
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Phụ lục "03" & <khác>', 'visible'],
      ['__proto__', 'hidden'],
      ['constructor', 'veryHidden'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('leaves chart sheets out and still knows which sheet is shown first', () => {
    const workbook = workbookOf(
      buildPackage({
        sheets: [
          { name: 'A', xml: cell },
          { name: 'B', xml: cell },
        ],
        beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>',
      }),
    );
    expect(workbook.activeSheet).toBe(0);
    const parts = packageParts({
      sheets: [
        { name: 'Biểu đồ', xml: cell },
        { name: 'B', xml: cell },
        { name: 'C', xml: cell },
      ],
      beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>',
    });
    const links = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    const withChart = workbookOf(zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(links) }));
    expect(withChart.sheets.map((sheet) => sheet.name)).toEqual(['B', 'C']);
    expect(withChart.activeSheet).toBe(1);
  });

  it('reads names with the sheet they belong to', () => {
    const workbook = workbookOf(
      buildPackage({
        sheets: [
          { name: 'A', xml: cell },
          { name: 'B', xml: cell },
        ],
        afterSheets:
          '<definedNames><definedName name="TyLe">\'A\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">B!$A$1:$B$2</definedName></definedNames>',
      }),
    );
    expect(workbook.names).toEqual([
      { name: 'TyLe', sheet: null, formula: "'A'!$A$1", hidden: false },
      { name: '_xlnm.Print_Area', sheet: 'B', formula: 'B!$A$1:$B$2', hidden: true },
    ]);
  });

  it('reads files whose elements carry a prefix', () => {
    const prefixed = (text: string): string =>
      text
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml');
    const parts = packageParts({
      sheets: [{ name: 'A', xml: sheetData('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.3</v></c></row>') }],
      strings: ['<t>một</t>'],
      styles: stylesPart({ xfs: '<xf/><xf numFmtId="10"/>' }),
    });
    for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
      parts[part] = strToU8(prefixed(new TextDecoder().decode(parts[part])));
    }
    const workbook = workbookOf(zipSync(parts));
    expect(cellOf(sheetOf(workbook), 'A1')).toBe('một');
    expect(workbook.styles[1]?.numberFormat).toBe('0.00%');
  });

  it('reads strict files', () => {
    const strict = (text: string): string =>
      text
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = packageParts({ sheets: [{ name: 'A', xml: cell }] });
    const entries = Object.entries(parts).map(([name, bytes]) => [name, strToU8(strict(new TextDecoder().decode(bytes)))] as const);
    expect(cellOf(sheetOf(workbookOf(zipSync(Object.fromEntries(entries)))), 'A1')).toBe(1);
  });

  it('reads without styles, without shared strings and with a dimension that is nonsense', () => {
    const xml = worksheet(
      '<dimension ref="khắp nơi"/><sheetData><row r="3"><c r="B3" t="s"><v>7</v></c><c r="C3" s="9"><v>2</v></c></row></sheetData>',
    );
    const workbook = workbookOf(buildPackage({ sheets: [{ name: 'A', xml }] }));
    expect(cellOf(sheetOf(workbook), 'B3')).toBeNull();
    expect(cellOf(sheetOf(workbook), 'C3')).toBe(2);
    expect(workbook.styles).toHaveLength(1);
  });

  it('reads merged areas, widths, heights, hidden rows and columns, the frozen pane and the tab colour', () => {
    const sheet = sheetOf(
      workbookOf(
        buildPackage({
          sheets: [
            {
              name: 'A',
              xml:
                '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>' +
                '<sheetFormatPr defaultRowHeight="15.75" defaultColWidth="9.5"/><cols><col min="1" max="1" width="6.7" customWidth="1"/><col min="3" max="5" width="9" hidden="1"/></cols>' +
                '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"/></sheetData><mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="B2:B3"/></mergeCells>',
            },
          ],
        }),
      ),
    );
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 8 },
      { row: 1, column: 1, rows: 2, columns: 1 },
    ]);
    expect(sheet.columns).toEqual([
      { first: 0, last: 0, width: 6.7, hidden: false, style: 0 },
      { first: 2, last: 4, width: 9, hidden: true, style: 0 },
    ]);
    expect(sheet.rows).toEqual([
      { row: 0, height: 30, hidden: false, style: 0 },
      { row: 1, height: null, hidden: true, style: 0 },
    ]);
    expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
    expect(sheet.tabColor).toBe('#00B050');
    expect(sheet.showGridLines).toBe(false);
    expect([sheet.defaultRowHeight, sheet.defaultColumnWidth]).toEqual([15.75, 9.5]);
  });
});

describe('looks', () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0E2841"/></a:dk2><a:lt2><a:srgbClr val="E8E8E8"/></a:lt2><a:accent1><a:srgbClr val="166082"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const styles = stylesPart({
    formats: '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; km²&quot;"/></numFmts>',
    fonts:
      '<font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>' +
      '<font><b/><i/><strike/><u/><sz val="13"/><color theme="4" tint="-0.5"/><name val="Times New Roman"/></font>' +
      '<font><b val="0"/><sz val="11"/><color indexed="10"/></font>',
    fills:
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill>',
    xfs:
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="90"/></xf>' +
      '<xf numFmtId="9" fontId="2" fillId="1" borderId="0"/>',
  });
  const workbook = workbookOf(
    buildPackage({
      sheets: [{ name: 'A', xml: sheetData('<row r="1"><c r="A1" s="1"><v>1</v></c></row>') }],
      styles,
      workbookLinks: link('rId93', 'theme', 'theme/theme1.xml'),
      parts: { 'xl/theme/theme1.xml': theme },
    }),
  );

  it('resolves number formats, fonts, theme colours with tint, fills and alignment', () => {
    expect(workbook.styles[1]).toEqual({
      numberFormat: '0.0" km²"',
      font: { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: true, strike: true, color: '#0B3041' },
      fill: '#BFBFBF',
      borders: { top: null, right: null, bottom: null, left: null },
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: 90,
    });
  });

  it('knows built-in formats, switched-off properties, palette colours and the reserved fill', () => {
    expect(workbook.styles[2]?.numberFormat).toBe('0%');
    expect(workbook.styles[2]?.font).toMatchObject({ bold: false, color: '#FF0000' });
    expect(workbook.styles[2]?.fill).toBeNull();
  });

  it('counts light before dark among theme colours', () => {
    expect(workbook.styles[0]?.font.color).toBe('#000000');
  });
});
