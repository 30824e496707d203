// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPasted } from './pasted-table';

const texts = (html: string, text = '') => readPasted(html, text)?.map((line) => line.map((cell) => cell?.text ?? null)) ?? null;

describe('a table copied in another program', () => {
  it('is read from the HTML that Word and Excel give, without its looks', () => {
    const html =
      '<html><style>td {color:red}</style><table><tr><td>07</td><td><p>Tỷ lệ hộ nghèo<br>đa chiều</p></td><td style="mso-number-format:\'0.00\'"><b>2,33</b></td></tr>' +
      '<tr><td>08</td><td>Gia tăng\n   dân số</td><td>1,1&nbsp;%</td></tr></table>';
    expect(texts(html, 'không dùng')).toEqual([
      ['07', 'Tỷ lệ hộ nghèo\nđa chiều', '2,33'],
      ['08', 'Gia tăng dân số', '1,1 %'],
    ]);
  });

  it('keeps the places that wider and taller cells cover', () => {
    const html = '<table><tr><td rowspan=2>TT</td><td colspan=2>Thang điểm</td></tr><tr><td>tối đa</td><td>tối thiểu</td></tr></table>';
    expect(texts(html, '')).toEqual([
      ['TT', 'Thang điểm', null],
      [null, 'tối đa', 'tối thiểu'],
    ]);
  });

  it('cuts a cell that claims more rows than there are', () => {
    expect(texts('<table><tr><td rowspan=9>1</td><td>2</td></tr></table>', '')).toEqual([['1', '2']]);
  });

  it('is read from lines and tabs where there is no HTML table', () => {
    expect(texts('<p>x</p>', '51.690\t1.234,5\r\n1.070\t2,33\r\n')).toEqual([
      ['51.690', '1.234,5'],
      ['1.070', '2,33'],
    ]);
  });

  it('takes quoted cells as Excel writes them, with line ends and quotes inside', () => {
    expect(texts('', '"hai\ndòng"\t"nói ""đạt"""\nx\t')).toEqual([
      ['hai\ndòng', 'nói "đạt"'],
      ['x', ''],
    ]);
  });

  it('may be a single text, or nothing', () => {
    expect(texts('', '663,77')).toEqual([['663,77']]);
    expect(texts('', '')).toBeNull();
  });
});
