import { describe, expect, it } from 'vitest';
import type { FigureNotice } from '../spreadsheet';
import type { DecimalMark } from '../vietnamese-typing';
import { pasteNotices } from './paste-notices';
import { pastedReader } from './pasted-cells';
import type { KindOf } from './pasted-cells';
import type { PastedCell } from './pasted-table';

const kindOf: KindOf = (format) => (format.includes('%') ? 'percent' : /[dmy]/i.test(format) ? 'date' : 'plain');
const typed = (text: string): PastedCell => ({ text, exact: null, hasStruck: false });
const exact = (text: string, value: number, format: string | null = null): PastedCell => ({
  text,
  exact: { kind: 'number', value, format },
  hasStruck: false,
});

/** Pastes a column of cells at C5 and tells what they become and what is said. */
function pasteColumn(column: readonly PastedCell[], mark: DecimalMark = ',', around: readonly number[] = []) {
  const table = column.map((cell) => [cell]);
  const read = pastedReader(table, mark, kindOf);
  const figures = column.map((cell, index) => ({
    ...read(cell, 'plain'),
    cell: { sheet: 'Xã', row: 4 + index, column: 2 },
    text: cell.text,
    isExact: cell.exact !== null,
  }));
  const notices = pasteNotices(figures, mark, () => around);
  return {
    contents: figures.map(({ content }) => (content.kind === 'number' ? content.value : content.kind === 'text' ? content.text : content)),
    notices,
  };
}

const at = (row: number) => ({ sheet: 'Xã', row, column: 2 });

describe('a pasted table', () => {
  it('takes the value that its program gave, whatever it shows', () => {
    expect(pasteColumn([exact('1,402', 1402), exact('137.764', 137.764)])).toEqual({ contents: [1402, 137.764], notices: [] });
  });

  it('keeps a share a share, and a date a date', () => {
    const read = pastedReader([], ',', kindOf);
    expect(read(exact('30%', 0.3, '0%'), 'plain').content).toEqual({ kind: 'number', value: 0.3, format: '0%' });
    expect(read(exact('2,33%', 0.0233, '0.00%'), 'percent').content).toEqual({ kind: 'number', value: 0.0233, format: null });
    expect(read(exact('3/12/2026', 46093, 'm/d/yyyy'), 'plain').content).toEqual({ kind: 'number', value: 46093, format: 'dd/mm/yyyy' });
    expect(read(exact('30', 30), 'percent').content).toEqual({ kind: 'number', value: 0.3, format: null });
  });

  it('keeps a text of its program as a text, also one that looks like a formula', () => {
    const read = pastedReader([], ',', kindOf);
    for (const text of ['07', '=1+1']) {
      expect(read({ text, exact: { kind: 'text' }, hasStruck: false }, 'plain').content).toEqual({ kind: 'text', text });
    }
  });

  it('is read by its own decimal mark where its figures tell, and says so', () => {
    const { contents, notices } = pasteColumn([typed('1,402'), typed('137.76'), typed('2,477')]);
    expect(contents).toEqual([1402, 137.76, 2477]);
    expect(notices).toEqual<readonly FigureNotice[]>([{ kind: 'other-mark', cell: at(4), count: 2, text: '1,402', value: 1402 }]);
  });

  it('leaves a figure that could be either as a text where its figures only hint, or disagree', () => {
    for (const other of ['9.53', '0,5']) {
      const { contents, notices } = pasteColumn([typed('1,402'), typed(other), typed('0.75'), typed('3 nhà')]);
      expect(contents[0]).toBe(other === '9.53' ? 1402 : '1,402');
      expect(notices).toHaveLength(1);
    }
    const { contents, notices } = pasteColumn([typed('1,402'), typed('9.53')]);
    expect(contents).toEqual(['1,402', 9.53]);
    expect(notices).toEqual<readonly FigureNotice[]>([
      { kind: 'left-open', cell: at(4), count: 1, text: '1,402', readings: [1.402, 1402] },
    ]);
  });

  it('is read the page’s way without a word where its figures bear it out', () => {
    expect(pasteColumn([typed('1.402'), typed('2,33'), typed('137,764')])).toEqual({ contents: [1402, 2.33, 137.764], notices: [] });
    expect(pasteColumn([typed('51.690'), typed('Đạt')])).toEqual({ contents: [51690, 'Đạt'], notices: [] });
  });

  it('asks about three decimals that nothing bears out: so thousands are written in the other language', () => {
    const { contents, notices } = pasteColumn([typed('2,477'), typed('3,566')]);
    expect(contents).toEqual([2.477, 3.566]);
    expect(notices).toEqual<readonly FigureNotice[]>([{ kind: 'either', cell: at(4), count: 2, text: '2,477', taken: 2.477, other: 2477 }]);
  });

  it('asks where the other figures of the column speak for the other reading', () => {
    const { contents, notices } = pasteColumn([typed('10.402')], ',', [9.53, 20.13, 137.764]);
    expect(contents).toEqual([10402]);
    expect(notices).toEqual<readonly FigureNotice[]>([
      { kind: 'either', cell: at(4), count: 1, text: '10.402', taken: 10402, other: 10.402 },
    ]);
  });

  it('says that struck text was left out', () => {
    const { contents, notices } = pasteColumn([
      { text: '46', exact: null, hasStruck: true },
      { text: '', exact: null, hasStruck: true },
    ]);
    expect(contents).toEqual([46, { kind: 'empty' }]);
    expect(notices).toEqual<readonly FigureNotice[]>([{ kind: 'struck', cell: at(4), count: 2 }]);
  });

  it('never reads a footnote mark as a digit', () => {
    expect(pasteColumn([typed('7²')]).contents).toEqual(['7²']);
  });
});
