/** The plans that the contract of the SheetWriter has written. */
import type { CellLook, PlannedCell, PlannedValue, SheetPlan, WritePlan } from '../../src/domain/write-plan';

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
  title: { ...plain, bold: true, color: '#1F3864' },
  head: { ...plain, bold: true, fill: '#D9E2F3', horizontal: 'center', wrap: true, border: true },
  points: { ...plain, numberFormat: '0.00', horizontal: 'right', border: true },
  people: { ...plain, numberFormat: '#,##0', horizontal: 'right', border: true },
} as const satisfies Record<string, CellLook>;

type Look = keyof typeof looks;

export function cell(value: PlannedValue, look: Look = 'plain'): PlannedCell {
  return { value, look };
}
export const blank: PlannedCell = cell({ kind: 'blank' });
export const text = (content: string, look?: Look): PlannedCell => cell({ kind: 'text', text: content }, look);
export const number = (value: number, look?: Look): PlannedCell => cell({ kind: 'number', value }, look);
export const formula = (content: string, result: number | string | boolean, look?: Look): PlannedCell =>
  cell({ kind: 'formula', formula: content, result }, look);

export function sheetPlan(name: string, rows: SheetPlan['rows'], more: Partial<SheetPlan> = {}): SheetPlan {
  return { name, replaces: null, rows, columnWidths: [], frozenRows: 0, merges: [], ...more };
}

export const planOf = (...sheets: readonly SheetPlan[]): WritePlan => ({ sheets, looks });

/** Formulas of the plans with what they give, for hosts of tests that do not calculate. */
export const formulaResults: Readonly<Record<string, number | string>> = {
  "='Phụ lục 03'!C6+1": 44_928,
  '=C4-B4': 2_477,
  '=ROUND(54.0614+5.618,2)': 59.68,
  '="Tổng"&" điểm"': 'Tổng điểm',
  "='KQ Bảng'!B4+1": 51_691,
  "='KQ Bảng (2)'!B4+1": 51_691,
};

/** A comparison: a merged title, a head of two rows frozen, numbers, a formula over another sheet, a row shorter than the others. */
export const comparison: SheetPlan = sheetPlan(
  'KQ So sánh',
  [
    [text('So sánh các phương án', 'title'), blank, blank],
    [],
    [text('Chỉ tiêu', 'head'), text('Gốc', 'head'), text('Kịch bản A', 'head'), text('Chênh lệch', 'head')],
    [text('Dân số toàn đô thị'), number(51_690, 'people'), number(54_167, 'people'), formula('C4-B4', 2_477, 'people')],
    [text('Tổng điểm'), number(54.0614, 'points'), formula('ROUND(54.0614+5.618,2)', 59.68, 'points')],
    [text('Nội thị cộng một'), blank, formula("'Phụ lục 03'!C6+1", 44_928, 'people'), formula('"Tổng"&" điểm"', 'Tổng điểm')],
  ],
  { columnWidths: [40, 14, 14, 14], frozenRows: 3, merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] },
);

/** A table that another sheet of the same plan refers to. */
export const table: SheetPlan = sheetPlan('KQ Bảng', [
  [text('Bảng chấm điểm', 'title')],
  [],
  [text('Tên', 'head'), text('Giá trị', 'head')],
  [text('Dân số'), number(51_690, 'people')],
]);

/** Texts that a host may take for something else: formulas, numbers, dates, errors, its own escape. */
export const trickyTexts: readonly string[] = [
  '=1+1',
  '+A1',
  '-x',
  '@y',
  "'quoted'",
  "'",
  '1.300',
  '01/04/2022',
  '1e5',
  '30%',
  'TRUE',
  '#N/A',
  '  > 1.300 ',
  'dòng một\ndòng hai',
  '😀 <b> & "x"',
];
