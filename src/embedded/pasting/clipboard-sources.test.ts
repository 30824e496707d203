// @vitest-environment jsdom
/**
 * Clipboards as the programs write them, shortened by hand. Forms: LibreOffice's HTML filter (sdval, sdnum), Microsoft Office HTML and
 * XML Reference (x:num, mso-number-format, msoDel, MsoFootnoteReference), Google Sheets' data-sheets attributes.
 */
import { describe, expect, it } from 'vitest';
import { readPasted } from './pasted-table';

const cells = (html: string) => readPasted(html, '')?.flat() ?? [];
const number = (value: number, format: string | null = null) => ({ kind: 'number', value, format });

function calc(...tds: readonly string[]): string {
  return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr>${tds.join('')}</tr></table></body></html>`;
}

function excel(style: string, ...tds: readonly string[]): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\."; mso-displayed-thousand-separator:"\\,";} ${style} --></style></head><body link="#0563C1"><table border=0 cellpadding=0><!--StartFragment--><tr height=20>${tds.join('')}</tr><!--EndFragment--></table></body></html>`;
}

describe('cells copied in LibreOffice Calc', () => {
  it('are the values that the program keeps, not the texts it shows', () => {
    const html = calc(
      '<td height="17" align="right" sdval="1402" sdnum="1033;0;#,##0">1,402</td>',
      '<td align="right" sdval="137.764" sdnum="1033;">137.764</td>',
      '<td align="right" sdval="0.3" sdnum="1033;0;0%">30%</td>',
      '<td align="right" sdval="46093" sdnum="1033;1033;MM/DD/YYYY">03/12/2026</td>',
    );
    expect(cells(html).map((cell) => cell?.exact)).toEqual([
      number(1402, '#,##0'),
      number(137.764),
      number(0.3, '0%'),
      number(46093, 'MM/DD/YYYY'),
    ]);
  });

  it('hold the decimal mark of the program in their value', () => {
    expect(cells(calc('<td align="right" sdval="137,764" sdnum="1066;">137,764</td>'))[0]?.exact).toEqual(number(137.764));
  });

  it('are texts where they have no value beside others that have one', () => {
    const html = calc('<td align="left">1.402</td>', '<td align="right" sdval="2" sdnum="1066;">2</td>');
    expect(cells(html)[0]).toEqual({ text: '1.402', exact: { kind: 'text' }, hasStruck: false });
  });

  it('are no value where they are struck out', () => {
    expect(cells(calc('<td align="right" sdval="45" sdnum="1033;"><strike>45</strike></td>'))[0]).toEqual({
      text: '',
      exact: null,
      hasStruck: true,
    });
  });
});

describe('cells copied in Excel', () => {
  const style =
    '.xl65 {mso-number-format:"\\#\\,\\#\\#0";} .xl66 {mso-number-format:"0\\.000";} .xl67 {mso-number-format:Standard;} ' +
    '.xl68 {mso-number-format:Percent;} .xl69 {mso-number-format:"\\@";} .xl70 {mso-number-format:"\\#\\,\\#\\#0\\.0\\0022km\\0022";}';

  it.each([
    ['<td class=xl65 align=right width=64>1,402</td>', number(1402, '#,##0')],
    ['<td class=xl65 align=right>1.402</td>', number(1402, '#,##0')],
    ['<td class=xl66 align=right>1,402</td>', number(1.402, '0.000')],
    ['<td class=xl66 align=right>-1.402</td>', number(-1.402, '0.000')],
    ['<td class=xl67 align=right>51.690,00</td>', number(51690, '#,##0.00')],
    ['<td class=xl67 align=right>51,690.00</td>', number(51690, '#,##0.00')],
    ['<td class=xl68 align=right>2,33%</td>', number(0.0233, '0.00%')],
    ['<td class=xl69>1.402</td>', { kind: 'text' }],
    ['<td class=xl70 align=right>1.402,5 km</td>', number(1402.5, '#,##0.0"km"')],
    // General never groups: the one mark is the decimal one.
    ['<td align=right>1,402</td>', number(1.402)],
    ['<td align=right>1.402</td>', number(1.402)],
  ])('are read by their number format: %s', (td, exact) => {
    expect(cells(excel(style, td))[0]?.exact).toEqual(exact);
  });

  it.each(['<td>1.402</td>', '<td class=xl67 align=right>1.402</td>', '<td class=xl65 align=right>12/03/2026</td>'])(
    'are left to be read like typing where the format does not explain them: %s',
    (td) => {
      expect(cells(excel(style, td))[0]?.exact).toBeNull();
    },
  );

  it('carry the value itself in the form up to 2003', () => {
    const html = excel('', '<td align=right x:num="1402">1,402</td>', '<td align=right x:num>663,77</td>', '<td x:str>07</td>');
    expect(cells(html).map((cell) => cell?.exact)).toEqual([number(1402), number(663.77), { kind: 'text' }]);
  });

  it('are no value where the whole cell is struck out by its class', () => {
    const html = excel('.xl71 {text-decoration:line-through;}', '<td class=xl71 align=right>45</td>');
    expect(cells(html)[0]).toEqual({ text: '', exact: null, hasStruck: true });
  });
});

describe('cells copied in Google Sheets', () => {
  function sheets(td: string): string {
    return `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" data-sheets-root="1"><tbody><tr style="height:21px;">${td}</tr></tbody></table>`;
  }

  it.each([
    [
      `<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1402}" data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;#,##0&quot;,&quot;3&quot;:1}">1,402</td>`,
      number(1402, '#,##0'),
    ],
    [`<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1.402}">1,402</td>`, number(1.402)],
    [`<td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;1.402&quot;}">1.402</td>`, { kind: 'text' }],
    // Without a value, the format still tells.
    [`<td data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;#,##0&quot;,&quot;3&quot;:1}">1,402</td>`, number(1402, '#,##0')],
  ])('%s', (td, exact) => {
    expect(cells(sheets(td))[0]?.exact).toEqual(exact);
  });
});

describe('a table copied in Word', () => {
  const style =
    '<style><!-- p.MsoNormal {margin:0cm;} span.msoIns {mso-style-type:export-only; text-decoration:underline; color:teal;} ' +
    'span.msoDel {mso-style-type:export-only; text-decoration:line-through; color:red;} --></style>';
  const word = (inner: string) =>
    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">${style}</head><body><table class=MsoTableGrid><tr><td width=64><p class=MsoNormal>${inner}<o:p></o:p></p></td></tr></table></body></html>`;

  it.each([
    ['<s><span class=msoDel>45</span></s><u><span class=msoIns>46</span></u>', '46', true],
    [
      '<del cite="mailto:Nguyen" datetime="2026-03-12T08:00">45</del><ins cite="mailto:Nguyen" datetime="2026-03-12T08:00">46</ins>',
      '46',
      true,
    ],
    ['<span class=msoDel>45</span><span class=msoIns>46</span>', '46', true],
    ["<span style='text-decoration:line-through'>45</span> 46", '46', true],
    ['<strike>45</strike>46', '46', true],
    ['7<sup>2</sup>', '7²', false],
    ["7<span style='font-size:8pt;vertical-align:super'>(1)</span>", '7⁽¹⁾', false],
    [
      '7<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]>[1]<![endif]></span></span></a>',
      '7¹',
      false,
    ],
    ['137,764 km<sup>2</sup>', '137,764 km²', false],
    ["46<span class=MsoCommentReference>[NTH1]</span><span style='mso-hide:all;display:none'>xem lại</span>", '46', false],
  ])('%s is %s', (inner, text, hasStruck) => {
    expect(cells(word(inner))[0]).toEqual({ text, exact: null, hasStruck });
  });

  it('and a passage without a table is taken without what is struck out in it', () => {
    expect(readPasted('<p><del>45</del><ins>46</ins></p>', '4546')).toEqual([[{ text: '46', exact: null, hasStruck: true }]]);
    expect(readPasted('<p>7<sup>2</sup></p>', '72')?.[0]?.[0]?.text).toBe('7²');
  });

  it('keeps the cells of a table inside a cell apart', () => {
    expect(cells(word('<table><tr><td>45</td><td>46</td></tr></table>'))[0]?.text).toBe('45\n46');
  });
});
