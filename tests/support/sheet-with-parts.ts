/** A small sheet that has everything that hangs on one: a table, a chart, names, a list of words, texts of any characters. */
import type { PlannedCell } from '../../src/domain/write-plan';
import type { XlsxEdits, XlsxSheetContent } from '../../src/xlsx/workbook-model';

const plain = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  color: null,
  fill: null,
  horizontal: 'left',
  wrap: false,
  border: false,
} as const;

export const partLooks = { plain, bold: { ...plain, bold: true, numberFormat: '0.00' } };

const text = (value: string): PlannedCell => ({ value: { kind: 'text', text: value }, look: 'plain' });
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** Its texts hold `odd`; A1 is `Tiêu chí …`, B2 is 8,75. */
export function sheetWithParts(odd: string, name = 'KQ So sánh'): XlsxSheetContent {
  return {
    name,
    rows: [
      [text(`Tiêu chí ${odd}`), text('Điểm')],
      [text('Vai trò'), { value: { kind: 'number', value: 8.75 }, look: 'bold' }],
    ],
    columnWidths: [20, 10],
    frozenRows: 0,
    merges: [],
    tables: [{ name: 'tblDiem', area: area(0, 0, 2, 2) }],
    charts: [
      {
        name: 'Biểu đồ 1',
        title: `Điểm ${odd}`,
        categoryTitle: odd,
        valueTitle: '',
        categories: area(1, 0, 1, 1),
        series: [{ name: `Gốc ${odd}`, values: area(1, 1, 1, 1), drawn: 'bar', color: '#1F4E79' }],
        place: area(4, 0, 10, 5),
      },
    ],
    validations: [
      {
        area: area(1, 0, 1, 1),
        rule: { kind: 'list', items: ['Đạt', 'Không'] },
        prompt: { title: `T${odd}`, text: odd },
        error: { title: `L${odd}`, text: odd },
        strictness: 'stop',
      },
    ],
    names: [{ name: 'tong_diem', area: area(1, 1, 1, 1) }],
  };
}

/** A save that puts the sheets. */
export function putting(...sheets: readonly XlsxSheetContent[]): Pick<XlsxEdits, 'sheets'> & { readonly sheets: object } {
  return { sheets: { put: sheets, remove: [], looks: partLooks } };
}
