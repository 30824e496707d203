/** The plans that the contract of the SheetWriter has written. */
import type { SeenParts } from '../support/seen-parts';
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

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A sheet with everything that hangs on cells: table, names, conditions, validations, chart, frozen panes, page. */
export const fullSheet: SheetPlan = sheetPlan(
  'KQ Bảng điểm',
  [
    [text('Bảng điểm', 'title')],
    [],
    [text('Chỉ tiêu', 'head'), text('Điểm', 'head'), text('Tối thiểu', 'head'), text('Kết quả', 'head')],
    [text('Dân số'), number(5, 'points'), number(6, 'points'), text('chưa đạt')],
    [text('Mật độ'), number(8, 'points'), number(6, 'points'), text('đạt')],
  ],
  {
    frozenRows: 3,
    frozenColumns: 1,
    tables: [{ name: 'BangDiem', area: area(2, 0, 3, 4) }],
    names: [
      { name: 'Diem', area: area(3, 1, 2, 1) },
      { name: 'Diem_dan_so', area: area(3, 1, 1, 1) },
    ],
    conditions: [
      { area: area(3, 3, 2, 1), rule: { kind: 'cell-is', operator: 'equal', formula: '"chưa đạt"' }, look: 'title' },
      { area: area(3, 1, 2, 1), rule: { kind: 'formula', formula: '$B4<$C4' }, look: 'head' },
    ],
    validations: [
      {
        area: area(3, 3, 2, 1),
        rule: { kind: 'list', items: ['đạt', 'chưa đạt'] },
        prompt: { title: 'Kết quả', text: 'Chọn một từ' },
        error: { title: 'Không có từ này', text: 'Chọn “đạt” hoặc “chưa đạt”' },
        strictness: 'warning',
      },
      {
        area: area(3, 0, 2, 1),
        rule: { kind: 'list-range', formula: "'Phụ lục 03'!$B$5:$B$9" },
        prompt: null,
        error: { title: 'Tên', text: 'Chọn một tên' },
        strictness: 'stop',
      },
      {
        area: area(3, 1, 2, 1),
        rule: { kind: 'decimal', minimum: 0, maximum: 8.5 },
        prompt: null,
        error: { title: 'Điểm', text: 'Từ 0 đến 8,5' },
        strictness: 'stop',
      },
      {
        area: area(3, 2, 2, 1),
        rule: { kind: 'whole', minimum: 1, maximum: null },
        prompt: null,
        error: { title: 'Điểm', text: 'Từ 1' },
        strictness: 'stop',
      },
    ],
    charts: [
      {
        name: 'Biểu đồ điểm',
        title: 'Điểm & mức tối thiểu',
        categories: area(3, 0, 2, 1),
        series: [
          { name: 'Điểm', values: area(3, 1, 2, 1), drawn: 'bar', color: '#0F4C81' },
          { name: 'Tối thiểu', values: area(3, 2, 2, 1), drawn: 'mark', color: '#A4262C' },
        ],
        categoryTitle: 'Chỉ tiêu',
        valueTitle: 'Số điểm',
        place: area(6, 0, 12, 4),
      },
    ],
    page: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: { first: 2, count: 1 },
      header: ['Nâng Loại', '', ''],
      footer: ['&A', '', '&P/&N'],
    },
  },
);

/** What a host that can have everything shows of it. */
export const fullSheetSeen: SeenParts = {
  tables: ['BangDiem A3:D5: Chỉ tiêu | Điểm | Tối thiểu | Kết quả'],
  names: ['Diem = B4:B5', 'Diem_dan_so = B4'],
  conditions: ['D4:D5 equal "chưa đạt": #1F3864, bold', 'B4:B5 where $B4<$C4: on #D9E2F3, bold'],
  validations: [
    'D4:D5 one of đạt | chưa đạt; warning: Không có từ này – Chọn “đạt” hoặc “chưa đạt”; says Kết quả – Chọn một từ',
    "A4:A5 one of 'Phụ lục 03'!$B$5:$B$9; stop: Tên – Chọn một tên",
    'B4:B5 decimal from 0 to 8.5; stop: Điểm – Từ 0 đến 8,5',
    'C4:C5 whole from 1 to null; stop: Điểm – Từ 1',
  ],
  charts: ['Điểm & mức tối thiểu (Chỉ tiêu; Số điểm) by A4:A5; bar Điểm B4:B5 #0F4C81; mark Tối thiểu C4:C5 #A4262C'],
  page: 'landscape, 1 wide, rows 3:3 on every page, head &LNâng Loại, foot &L&A&R&P/&N',
  frozen: '3 rows, 1 columns',
};
