import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../tests/support/xlsx-fixture';
import type { XlsxCellStyle } from '../../xlsx/workbook-model';
import { styleChange, toStyleData } from './look';

const rich: XlsxCellStyle = {
  numberFormat: '0.00%',
  font: { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: true, strike: true, color: '#C00000' },
  fill: '#DDEBF7',
  borders: { top: { style: 'thin', color: null }, right: null, bottom: { style: 'double', color: '#1F4E79' }, left: null },
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
  indent: 0,
  rotation: 45,
};

describe('the looks of a cell', () => {
  it('are drawn as the file says', () => {
    expect(toStyleData(rich)).toEqual({
      ff: 'Times New Roman',
      fs: 13,
      bl: BooleanNumber.TRUE,
      it: BooleanNumber.TRUE,
      ul: { s: BooleanNumber.TRUE },
      st: { s: BooleanNumber.TRUE },
      cl: { rgb: '#C00000' },
      bg: { rgb: '#DDEBF7' },
      bd: {
        t: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } },
        r: null,
        b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#1F4E79' } },
        l: null,
      },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.TOP,
      tb: WrapStrategy.WRAP,
      tr: { a: -45, v: BooleanNumber.FALSE },
      n: { pattern: '0.00%' },
    });
  });

  it.each([
    ['rich', rich],
    ['plain', plainStyle],
    ['aligned in a way the grid does not have', { ...plainStyle, horizontal: 'fill', vertical: 'justify' }],
  ] as const)('do not change by being drawn: %s', (_name, style) => {
    expect(styleChange(style, toStyleData(style))).toBeNull();
  });

  it('tell a change of each kind, and nothing beside it', () => {
    const drawn = toStyleData(rich);
    expect(styleChange(rich, { ...drawn, bl: BooleanNumber.FALSE })).toEqual({ bold: false });
    expect(styleChange(rich, { ...drawn, n: { pattern: '0.0' } })).toEqual({ numberFormat: '0.0' });
    expect(styleChange(rich, { ...drawn, bg: { rgb: 'rgb(255, 255, 0)' } })).toEqual({ fill: '#FFFF00' });
    expect(styleChange(rich, { ...drawn, bg: null })).toEqual({ fill: null });
    expect(styleChange(rich, { ...drawn, cl: { rgb: '#abc' } })).toEqual({ fontColor: '#AABBCC' });
    expect(styleChange(rich, { ...drawn, ht: HorizontalAlign.RIGHT })).toEqual({ horizontal: 'right' });
    expect(styleChange(rich, { ...drawn, bd: { ...drawn.bd, r: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#000000' } } } })).toEqual({
      borders: { right: { style: 'medium', color: '#000000' } },
    });
  });

  it('fall back to plain when the format is cleared', () => {
    expect(styleChange(rich, {})).toEqual({
      numberFormat: 'General',
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      fontColor: null,
      fill: null,
      horizontal: 'general',
      wrap: false,
      borders: { top: null, bottom: null },
    });
  });
});
