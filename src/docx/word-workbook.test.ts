import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, p, tbl, tc, tr } from '../../tests/support/docx-builder';
import type { DocxParts } from '../../tests/support/docx-builder';
import { buildPackage, sheetData } from '../../tests/support/xlsx-builder';
import { withDeclaredSize } from '../../tests/support/xlsx-evil';
import { workbookOf } from '../../tests/support/xlsx-reading';
import type { CellValue } from '../domain/cell';
import { workLimits } from '../ooxml/read-budget';
import { toGrids } from '../xlsx/to-grids';
import { wordWorkbook } from './word-workbook';

type Sheet = { readonly name: string; readonly rows: readonly (readonly CellValue[])[]; readonly merges: readonly string[] };

/** The sheets that a document gives, with merges as `row,column rows×columns`. */
function sheetsOf(parts: DocxParts | string): readonly Sheet[] {
  const made = wordWorkbook(buildDocx(typeof parts === 'string' ? { body: parts } : parts), 'bao-cao.docx');
  if (made?.ok !== true) throw new Error(made === null ? 'no Word file' : made.error.code);
  return toGrids(workbookOf(made.value.bytes), 400_000).grids.map(({ sheet, values, merges }) => ({
    name: sheet,
    rows: values,
    merges: merges.map(({ row, column, rows, columns }) => `${String(row)},${String(column)} ${String(rows)}×${String(columns)}`),
  }));
}

const rowsOf = (parts: DocxParts | string) => sheetsOf(parts)[0]?.rows;
/** The text of the only cell of a table of one. */
const cellOf = (content: string, parts: Omit<DocxParts, 'body'> = {}) =>
  rowsOf({ ...parts, body: tbl([1000], [tr([tc(content)])]) })?.[0]?.[0];

describe('a table of a Word file', () => {
  it('stands on a sheet of its own, row by row, as text', () => {
    const [first, second] = sheetsOf(
      tbl([1, 2000], [tr(['01', 'Dân số']), tr(['02', '51,69'])]) + p('Giữa hai bảng') + tbl([1000], [tr(['x'])]),
    );
    expect(first).toEqual({
      name: 'Bảng 1',
      rows: [
        ['01', 'Dân số'],
        ['02', '51,69'],
      ],
      merges: [],
    });
    expect(second?.rows).toEqual([['Giữa hai bảng'], [null], ['x']]);
  });

  it('keeps merged cells: across, down, both, and in the old way', () => {
    const down = (what: string) => `<w:vMerge${what}/>`;
    const body = tbl(
      [1000, 1000, 1000],
      [
        tr([tc('TT', down(' w:val="restart"')), tc('Thang điểm', '<w:gridSpan w:val="2"/>')]),
        tr([tc('', down('')), 'tối đa', 'tối thiểu']),
        tr([tc('', down(' w:val="continue"')), tc('4', `<w:gridSpan w:val="2"/>${down(' w:val="restart"')}`)]),
        tr(['7', tc('', `<w:gridSpan w:val="2"/>${down('')}`)]),
        tr([tc('8', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge w:val="continue"/>'), '9']),
      ],
    );
    const [sheet] = sheetsOf(body);
    expect(sheet?.rows).toEqual([
      ['TT', 'Thang điểm', null],
      [null, 'tối đa', 'tối thiểu'],
      [null, '4', null],
      ['7', null, null],
      ['8', null, '9'],
    ]);
    expect(sheet?.merges).toEqual(['0,0 3×1', '0,1 1×2', '2,1 2×2', '4,0 1×2']);
  });

  it('begins a merged cell anew where the one above has ended', () => {
    const goesOn = '<w:vMerge/>';
    const rows = rowsOf(tbl([1000, 1000], [tr(['a', 'b']), tr([tc('c', goesOn), 'd']), tr([tc('', goesOn), 'e'])]));
    expect(rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      [null, 'e'],
    ]);
  });

  it('leaves out columns before the first cell', () => {
    expect(rowsOf(tbl([1000, 1000], [tr(['a', 'b']), tr(['c'], '<w:gridBefore w:val="1"/>')]))).toEqual([
      ['a', 'b'],
      [null, 'c'],
    ]);
  });

  it('takes edges that stand a hair apart for one column', () => {
    // The second row's inner edge was drawn 1 mm (57) to the right of the first row's.
    const body = tbl(
      [2000, 57, 1943],
      [tr(['Chỉ tiêu', tc('Hiện trạng', '<w:gridSpan w:val="2"/>')]), tr([tc('Dân số', '<w:gridSpan w:val="2"/>'), '51,69'])],
    );
    expect(sheetsOf(body)[0]).toMatchObject({
      rows: [
        ['Chỉ tiêu', 'Hiện trạng'],
        ['Dân số', '51,69'],
      ],
      merges: [],
    });
  });

  it('keeps a column that is truly narrow', () => {
    expect(rowsOf(tbl([2000, 100, 2000], [tr(['a', '*', 'b'])]))).toEqual([['a', '*', 'b']]);
  });

  it('drops grid columns at which no cell begins or ends', () => {
    expect(rowsOf(tbl([1000, 1000, 1000], [tr([tc('a', '<w:gridSpan w:val="2"/>'), 'b'])]))).toEqual([['a', 'b']]);
  });

  it('is not spread by a span that no table has', () => {
    const rows = rowsOf(tbl([1000], [tr([tc('a', '<w:gridSpan w:val="999999999"/>'), 'b'])]));
    expect(rows).toEqual([['a', 'b']]);
  });

  it('inside a cell has a sheet of its own; its text stays in the cell where it is short', () => {
    const inner = (text: string) => tbl([1000, 1000], [tr(['trong', text])]);
    const [outer, nested] = sheetsOf(tbl([3000], [tr([tc(`${p('ngoài')}${inner('7')}<w:p/>`)])]));
    expect(outer?.rows).toEqual([['ngoài\ntrong\n7']]);
    expect(nested).toMatchObject({
      name: 'Bảng 2',
      rows: [
        ['ngoài', null],
        [null, null],
        ['trong', '7'],
      ],
    });
    const [long] = sheetsOf(tbl([3000], [tr([tc(`${inner('x'.repeat(600))}<w:p/>`)])]));
    expect(long?.rows).toEqual([['[Bảng 2]']]);
  });
});

describe('the lines above a table', () => {
  const table = tbl([1000, 1000], [tr(['01', '7'])]);

  it('stand above it on its sheet, and the caption names the sheet', () => {
    const body = `${p('x'.repeat(300))}${p('Nơi nhận')}${p('Phụ lục 03')}${p('TỔNG HỢP – ĐÔ THỊ LOẠI II')}${p('Đơn vị: 1.000 người')}${table}`;
    expect(sheetsOf(body)[0]).toMatchObject({
      name: 'Phụ lục 03',
      rows: [
        ['Phụ lục 03', null],
        ['TỔNG HỢP – ĐÔ THỊ LOẠI II', null],
        ['Đơn vị: 1.000 người', null],
        [null, null],
        ['01', '7'],
      ],
    });
  });

  it.each([
    ['Bảng 2.1: Dân số', 'Bảng 2.1'],
    ['BIỂU SỐ 5', 'BIỂU SỐ 5'],
    ['Mẫu số 3b', 'Mẫu số 3b'],
    ['PHỤ LỤC 01Tiến độ', 'PHỤ LỤC 01'],
    ['Phụ lục III', 'Phụ lục III'],
    ['Bảng dưới đây', 'Bảng 1'],
    ['Phụ lục kèm theo', 'Bảng 1'],
  ])('%s: the sheet %s', (caption, name) => {
    expect(sheetsOf(p(caption) + table)[0]?.name).toBe(name);
  });

  it('give two tables of one caption two names', () => {
    expect(sheetsOf(p('Bảng 1') + table + p('Bảng 1') + table).map((sheet) => sheet.name)).toEqual(['Bảng 1', 'Bảng 1 (2)']);
  });
});

describe('a table continued over pages', () => {
  const header = tr(['TT', 'Chỉ tiêu', 'Hiện trạng']);
  const part = (...rows: string[]) => tbl([500, 3000, 1000], rows);

  it('is joined where its header is repeated, with nothing but empty lines or a word of it between', () => {
    for (const between of ['', '<w:p/><w:p/>', p('(tiếp theo)'), p('Tiếp theo'), p('- 2 -')]) {
      const sheets = sheetsOf(`${part(header, tr(['01', 'a', '1']))}${between}${part(header, tr(['02', 'b', '2']))}`);
      expect(sheets.map(({ rows }) => rows)).toEqual([
        [
          ['TT', 'Chỉ tiêu', 'Hiện trạng'],
          ['01', 'a', '1'],
          ['02', 'b', '2'],
        ],
      ]);
    }
  });

  it('is joined over a header of two rows, and where its columns are a little wider on the next page', () => {
    const two = [
      tr([tc('TT', '<w:vMerge w:val="restart"/>'), tc('Hiện trạng', '<w:gridSpan w:val="2"/>')]),
      tr([tc('', '<w:vMerge/>'), 'Số', 'Năm']),
    ];
    const [sheet, more] = sheetsOf(
      `${tbl([500, 900, 900], [...two, tr(['1', '2', '3'])])}<w:p/>${tbl([600, 1000, 800], [...two, tr(['4', '5', '6'])])}`,
    );
    expect(more).toBeUndefined();
    expect(sheet?.rows.slice(2)).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  it('is joined without a header where the numbers go on, and where a row is cut in two', () => {
    const [sheet, more] = sheetsOf(
      `${part(header, tr(['01', 'a', '1']))}<w:p/>${tbl([700, 2000, 900], [tr(['02', 'b', '2'])])}<w:p/>${tbl([700, 2000, 900], [tr(['3', 'c', '3'])])}`,
    );
    expect(more).toBeUndefined();
    expect(sheet?.rows).toHaveLength(4);
    const cut = sheetsOf(`${part(header, tr(['01', 'a', '1']))}<w:p/>${part(tr(['', 'trên 10.000 dân', '']))}`);
    expect(cut).toHaveLength(1);
  });

  it('is another table where text, other columns or another header stand between', () => {
    const first = part(header, tr(['01', 'a', '1']));
    expect(sheetsOf(`${first}${p('Phụ lục 04')}${part(header, tr(['02', 'b', '2']))}`)).toHaveLength(2);
    expect(sheetsOf(`${first}<w:p/>${tbl([500, 3000], [tr(['TT', 'Chỉ tiêu']), tr(['02', 'b'])])}`)).toHaveLength(2);
    expect(sheetsOf(`${first}<w:p/>${part(tr(['TT', 'Xã', 'Dân số']), tr(['02', 'b', '2']))}`)).toHaveLength(2);
    // Numbers that begin again are another list.
    expect(sheetsOf(`${first}<w:p/>${tbl([700, 2000, 900], [tr(['01', 'b', '2'])])}`)).toHaveLength(2);
  });

  it('is one table where its header was copied into it again', () => {
    expect(rowsOf(part(header, tr(['01', 'a', '1']), header, tr(['02', 'b', '2'])))).toEqual([
      ['TT', 'Chỉ tiêu', 'Hiện trạng'],
      ['01', 'a', '1'],
      ['02', 'b', '2'],
    ]);
  });

  it('keeps rows that repeat one another', () => {
    expect(rowsOf(part(header, tr(['a', 'Đạt', '1']), tr(['a', 'Đạt', '1'])))).toHaveLength(3);
  });
});

describe('the text of a cell', () => {
  it('has its paragraphs and line breaks under one another, and no empty ones', () => {
    expect(cellOf(`${p('01 nhà tang lễ A;')}<w:p/>${p('01 nhà tang lễ B')}`)).toBe('01 nhà tang lễ A;\n01 nhà tang lễ B');
    expect(cellOf('<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>')).toBe('một\nhai ba');
  });

  it('is joined from runs however a word is cut', () => {
    expect(cellOf('<w:p><w:r><w:t>51</w:t></w:r><w:r><w:t>,</w:t></w:r><w:r><w:t>69</w:t></w:r></w:p>')).toBe('51,69');
  });

  it('is what tracked changes leave: deleted and moved text is out, inserted text is in', () => {
    const run = (text: string, kind = 't') => `<w:r><w:${kind}>${text}</w:${kind}></w:r>`;
    expect(cellOf(`<w:p><w:del w:id="1">${run('45', 'delText')}</w:del><w:ins w:id="2">${run('46')}</w:ins></w:p>`)).toBe('46');
    expect(cellOf(`<w:p><w:moveFrom w:id="1">${run('45')}</w:moveFrom><w:moveTo w:id="2">${run('46')}</w:moveTo></w:p>`)).toBe('46');
    expect(cellOf(`<w:p><w:ins w:id="2"><w:del w:id="3">${run('45', 'delText')}</w:del></w:ins>${run('46')}</w:p>`)).toBe('46');
  });

  it('has no row that a tracked change deletes, and no old state of one', () => {
    expect(rowsOf(tbl([1000], [tr(['1']), tr(['2'], '<w:del w:id="1"/>'), tr(['3'], '<w:ins w:id="2"/>')]))).toEqual([['1'], ['3']]);
    const changed = '<w:tcPrChange w:id="1"><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>';
    expect(rowsOf(tbl([1000, 1000], [tr([tc('a', changed), 'b'])]))).toEqual([['a', 'b']]);
    const grid =
      '<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:tblGridChange w:id="1"><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid></w:tblGridChange></w:tblGrid>';
    expect(rowsOf(`${grid}${tr(['a', 'b'])}</w:tbl>`)).toEqual([['a', 'b']]);
  });

  it.each([
    ['<w:strike/>', '46'],
    ['<w:dstrike w:val="true"/>', '46'],
    ['<w:vanish/>', '46'],
    ['<w:strike w:val="0"/>', '4546'],
    ['<w:rStyle w:val="Gach"/>', '46'],
    ['<w:rStyle w:val="GachCon"/>', '46'],
  ])('leaves out a run with %s', (look, text) => {
    const styles =
      '<w:style w:styleId="Gach"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="GachCon"><w:basedOn w:val="Gach"/></w:style>';
    const body = `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>45</w:t></w:r><w:r><w:t>46</w:t></w:r></w:p>`;
    expect(cellOf(body, { styles })).toBe(text);
  });

  it.each([
    ['<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>', '7²'],
    ['<w:r><w:rPr><w:rStyle w:val="Mu"/></w:rPr><w:t>(1)</w:t></w:r>', '7⁽¹⁾'],
    // So LibreOffice writes raised text of a size of its own.
    ['<w:r><w:rPr><w:position w:val="8"/><w:sz w:val="19"/></w:rPr><w:t>2</w:t></w:r>', '7²'],
    ['<w:r><w:rPr><w:position w:val="-6"/><w:sz w:val="19"/></w:rPr><w:t>2</w:t></w:r>', '72'],
    ['<w:r><w:rPr><w:position w:val="8"/></w:rPr><w:t>2</w:t></w:r>', '72'],
    ['<w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>2</w:t></w:r>', '72'],
    ['<w:r><w:footnoteReference w:id="4"/></w:r>', '7¹'],
    ['<w:r><w:endnoteReference w:id="4"/></w:r>', '7¹'],
    ['<w:r><w:rPr><w:rStyle w:val="Mu"/></w:rPr><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>3</w:t></w:r>', '7³'],
  ])('never takes a mark for a digit: %s', (run, text) => {
    const styles = '<w:style w:styleId="Mu"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    expect(cellOf(`<w:p><w:r><w:t>7</w:t></w:r>${run}</w:p>`, { styles })).toBe(text);
  });

  it('counts footnotes through the document', () => {
    const note = '<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="9"/></w:r></w:p>';
    expect(rowsOf(tbl([1000, 1000], [tr([tc(note), tc(note)])]))).toEqual([['x¹', 'x²']]);
  });

  it('has the signs of the fonts Symbol and Wingdings, and of equations', () => {
    expect(cellOf('<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 9,0</w:t></w:r></w:p>')).toBe('≥ 9,0');
    expect(cellOf('<w:p><w:r><w:t>\uf0a3 2,5</w:t></w:r></w:p>')).toBe('≤ 2,5');
    expect(cellOf('<w:p><m:oMath><m:r><m:t>≥9,0</m:t></m:r></m:oMath></w:p>')).toBe('≥9,0');
    expect(
      cellOf('<w:p><m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>'),
    ).toBe('m²');
    expect(cellOf('<w:p><w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:t>7</w:t></w:r></w:p>')).toBe('□7');
  });

  it('has the result of a field and not its code, and what stands in a control or a link', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE) 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>61,42</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(cellOf(`<w:p>${field}</w:p>`)).toBe('61,42');
    expect(cellOf(`<w:p><w:sdt><w:sdtContent><w:hyperlink><w:r><w:t>Đạt</w:t></w:r></w:hyperlink></w:sdtContent></w:sdt></w:p>`)).toBe(
      'Đạt',
    );
    expect(
      rowsOf(`<w:sdt><w:sdtContent>${tbl([1000], [`<w:sdt><w:sdtContent>${tr(['x'])}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`),
    ).toEqual([['x']]);
  });

  it('has a text box once, whatever stands there for old programs', () => {
    const box = (text: string) => `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>`;
    const body = `<w:p><w:r><w:t>ngoài</w:t><mc:AlternateContent><mc:Choice Requires="wps">${box('trong')}</mc:Choice><mc:Fallback>${box('trong')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(cellOf(body)).toBe('trong\nngoài');
  });

  it('is never a formula', () => {
    expect(cellOf('=1+1')).toBe('=1+1');
  });
});

describe('numbers that Word counts by itself', () => {
  const level = (ilvl: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (...levels: readonly string[]) =>
    `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const item = (ilvl: number, text = '', id = 1) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(ilvl)}"/><w:numId w:val="${String(id)}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const column = (numbering: string, items: readonly string[], styles?: string) =>
    rowsOf({
      body: tbl(
        [1000, 100],
        items.map((each) => tr([tc(each), 'x'])),
      ),
      numbering,
      ...(styles === undefined ? {} : { styles }),
    })?.map(([first]) => first);

  it.each([
    ['decimal', '%1.', ['1.', '2.', '3.']],
    ['decimalZero', '%1', ['01', '02', '03']],
    ['upperRoman', '%1', ['I', 'II', 'III']],
    ['lowerRoman', '%1)', ['i)', 'ii)', 'iii)']],
    ['upperLetter', '%1', ['A', 'B', 'C']],
    ['lowerLetter', '(%1)', ['(a)', '(b)', '(c)']],
  ])('stand in the cells: %s', (format, text, labels) => {
    expect(column(list(level(0, format, text)), [item(0), item(0), item(0)])).toEqual(labels);
  });

  it('go on in other levels, begin again under a new one, and where the list says so', () => {
    const numbering = list(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'));
    const items = [item(0, 'a'), item(1), item(1), item(0, 'b'), item(1), item(0, 'c', 2), item(0, 'd', 2)];
    expect(column(numbering, items)).toEqual(['1. a', '1.1', '1.2', '2. b', '2.1', '1. c', '2. d']);
  });

  it('come from a style, and are taken away by number 0', () => {
    const styles = '<w:style w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = '<w:p><w:pPr><w:pStyle w:val="So"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    const without = '<w:p><w:pPr><w:pStyle w:val="So"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>';
    expect(column(list(level(0, 'decimal', '%1.')), [styled, without, styled], styles)).toEqual(['1. a', 'b', '2. a']);
  });

  it('are none where the document has no such list', () => {
    expect(column('', [item(0, 'a')])).toEqual(['a']);
  });
});

describe('a file', () => {
  it('that is no Word file is left to other readers', () => {
    expect(wordWorkbook(buildPackage({ sheets: [{ name: 'A', xml: sheetData('') }] }), 'a.xlsx')).toBeNull();
    expect(wordWorkbook(strToU8('không phải'), 'a.docx')).toBeNull();
  });

  it('gives its name to the workbook', () => {
    const made = wordWorkbook(buildDocx({ body: tbl([1000], [tr(['x'])]) }), 'Báo cáo.v2.DOCX');
    expect(made?.ok === true && [made.value.name, made.value.tables]).toEqual(['Báo cáo.v2.xlsx', 1]);
  });

  it.each([
    ['without any table', { body: p('Kính gửi') }, 'word-without-table'],
    ['with empty tables only', { body: tbl([1000], [tr([''])]) }, 'word-without-table'],
    ['that is not well formed', { body: '<w:tbl>' }, 'file-damaged'],
    ['with a DOCTYPE', { body: '', document: '<!DOCTYPE a><a/>' }, 'file-damaged'],
    ['of too many tables', { body: `${tbl([1000], [tr(['x'])])}${p('Xen giữa')}`.repeat(251) }, 'word-too-large'],
    [
      'of too many cells',
      {
        body: tbl(
          Array.from({ length: 100 }, () => 1000),
          [tr(Array.from({ length: 100 }, () => 'x')), ...Array.from({ length: 4001 }, () => '<w:tr><w:tc><w:p/></w:tc></w:tr>')],
        ),
      },
      'word-too-large',
    ],
  ])('%s is told', (_what, parts, code) => {
    const made = wordWorkbook(buildDocx(parts), 'bao-cao.docx');
    expect(made?.ok === false && made.error).toMatchObject({ code, data: { file: 'bao-cao.docx' } });
  });

  // Two tables of a row with two cells, a paragraph in each.
  const two = `${tbl([1000, 1000], [tr(['bốn.', 'bốn.'])])}${p('')}${tbl([1000, 1000], [tr(['bốn.', 'bốn.'])])}`;
  const style = '<w:style w:styleId="a"/>'.repeat(3);
  const numbering = `<w:abstractNum w:abstractNumId="1">${'<w:lvl w:ilvl="0"/>'.repeat(2)}</w:abstractNum><w:num w:numId="1"/>`;

  it.each([
    ['tables', 2, { body: two }],
    ['cells', 6, { body: two }],
    ['texts', 5, { body: two }],
    ['characters', 16, { body: two }],
    ['looks', 6, { body: two, styles: style, numbering }],
  ] as const)('is bounded in the work that it makes: %s', (what, amount, parts) => {
    const within = (limit: number) => wordWorkbook(buildDocx(parts), 'bao-cao.docx', { ...workLimits, [what]: limit });
    expect(within(amount)?.ok).toBe(true);
    const refused = within(amount - 1);
    expect(refused?.ok === false && refused.error).toMatchObject({ code: 'workbook-too-much', data: { what, limit: amount - 1 } });
  });

  it('counts the numbers that Word puts in front among the characters', () => {
    const long = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'x'.repeat(100)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const parts = buildDocx({ body: tbl([1000], [tr([tc(numbered)])]), numbering: long });
    const refused = wordWorkbook(parts, 'bao-cao.docx', { ...workLimits, characters: 99 });
    expect(refused?.ok === false && refused.error.code).toBe('workbook-too-much');
  });

  it('of a row without end, or a header on every page, takes no longer than its cells', () => {
    const wide = tr(Array.from({ length: 150_000 }, () => 'x'));
    const pages = `${tr(['TT', 'Tên', 'Trị'])}${tr(['1', 'a', '2'])}`.repeat(10_000);
    const start = performance.now();
    const made = wordWorkbook(buildDocx({ body: `${tbl([1000], [wide])}${p('Bảng 2')}${tbl([1000, 1000, 1000], [pages])}` }), 'a.docx');
    expect(performance.now() - start).toBeLessThan(15_000);
    // A sheet has 16.384 columns: such a row is told, not written.
    expect(made?.ok).toBe(false);
  });

  it('in the strict form is read', () => {
    expect(sheetsOf({ body: tbl([1000], [tr(['x'])]), isStrict: true })).toHaveLength(1);
  });

  it('that claims a part above 64 MB is refused before anything is inflated', () => {
    const bytes = withDeclaredSize(buildDocx({ body: '' }), 'word/document.xml', 64 * 1024 * 1024 + 1);
    expect(wordWorkbook(bytes, 'a.docx')).toBeNull();
  });

  it('with a broken style part is read without styles', () => {
    const parts = buildDocx({ body: tbl([1000], [tr(['x'])]), styles: '<w:style>' });
    expect(wordWorkbook(parts, 'a.docx')?.ok).toBe(true);
  });

  it('is a document also as a template or with macros', () => {
    // The type of the main part alone says what a package is.
    const types = (kind: string) =>
      strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/d.xml" ContentType="${kind}"/></Types>`,
      );
    const rels = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="d.xml"/></Relationships>',
    );
    const document = strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${tbl([1000], [tr(['x'])])}</w:body></w:document>`,
    );
    for (const kind of [
      'application/vnd.ms-word.document.macroEnabled.main+xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
    ]) {
      const bytes = zipSync({ '[Content_Types].xml': types(kind), '_rels/.rels': rels, 'd.xml': document });
      expect(wordWorkbook(bytes, 'a.docm')?.ok).toBe(true);
    }
  });
});
