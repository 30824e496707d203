/** Tables of money drawn at random, as finance offices lay them out, with the totals that stand in them. */
import fc from 'fast-check';
import type { BudgetFigureKind, BudgetSide, MonthRange } from '../../src/domain/budget-line';
import type { CellValue } from '../../src/domain/cell';
import type { WorkbookGrids } from '../../src/domain/grid';
import { gridOf, workbookOf } from './grid-builder';

type Rows = readonly (readonly CellValue[])[];

export type DrawnFigure = {
  readonly side: BudgetSide;
  readonly year: number;
  readonly kind: BudgetFigureKind;
  readonly months: MonthRange | null;
  readonly amount: number;
};

export type DrawnMoney = { readonly workbook: WorkbookGrids; readonly figures: readonly DrawnFigure[]; readonly hasUnit: boolean };

/** A column of figures: what its heading says. */
type Head = { readonly year: number; readonly kind: BudgetFigureKind; readonly months: MonthRange | null; readonly text: string };

const kindWords: Readonly<Record<BudgetFigureKind, readonly string[]>> = {
  actual: ['Thực hiện', 'TH', 'Quyết toán', 'THỰC HIỆN', 'Kết quả thực hiện'],
  estimate: ['Ước thực hiện', 'Ước TH', 'ƯTH', 'ƯỚC THỰC HIỆN'],
  plan: ['Dự toán', 'DT', 'KH', 'DỰ TOÁN', 'HĐND giao', 'Dự toán giao'],
};
const parts: readonly (readonly [string, MonthRange])[] = [
  ['9 tháng', { first: 1, last: 9 }],
  ['6 tháng đầu', { first: 1, last: 6 }],
  ['quý III', { first: 7, last: 9 }],
  ['Q.I', { first: 1, last: 3 }],
  ['lũy kế 9 tháng', { first: 1, last: 9 }],
];
/** Spelling → đồng. */
const units: readonly (readonly [string, number])[] = [
  ['tỷ đồng', 1e9],
  ['Tỉ đồng', 1e9],
  ['TỶ ĐỒNG', 1e9],
  ['triệu đồng', 1e6],
  ['Tr.đ', 1e6],
  ['tr.đồng', 1e6],
  ['triệu', 1e6],
  ['Triệu VNĐ', 1e6],
  ['1.000 đ', 1e3],
  ['nghìn đồng', 1e3],
  ['Ngàn đồng', 1e3],
  ['đồng', 1],
  ['VND', 1],
];
const unitLeads = ['Đơn vị: ', 'Đơn vị tính: ', 'ĐVT: ', 'Đvt:', 'ĐVT : ', '('] as const;
const names: Readonly<Record<BudgetSide, readonly string[]>> = {
  revenue: [
    'Tổng thu ngân sách',
    'TỔNG THU NSNN',
    'Thu NSNN trên địa bàn',
    'TỔNG THU CÂN ĐỐI NSNN',
    'A. TỔNG THU NSĐP (I+II)',
    'Tong thu ngan sach',
  ],
  expenditure: ['Tổng chi ngân sách', 'TỔNG CHI NSĐP', 'Tổng chi cân đối ngân sách địa phương', 'B - Chi ngân sách thành phố'],
};
const partNames: readonly string[] = [
  'Thu nội địa',
  'Thu tiền sử dụng đất',
  'Chi đầu tư phát triển',
  'Chi thường xuyên',
  'Thu bổ sung từ ngân sách cấp trên',
];
const decoys: readonly string[] = [
  'Tăng thu so dự toán',
  'Doanh thu du lịch',
  'Thu gom rác thải',
  'Thư viện tỉnh',
  'Xã Chi Lăng',
  'Cân đối thu chi',
];
const asides: readonly string[] = [
  'So sánh (%)',
  'TH/DT (%)',
  'Cùng kỳ năm trước',
  'Bình quân 2019-2021',
  'Giai đoạn 2021-2025',
  'Cơ cấu (%)',
  'Tăng, giảm',
];

const head: fc.Arbitrary<Omit<Head, 'text'> & { readonly word: number; readonly part: number }> = fc
  .record({
    year: fc.integer({ min: 2018, max: 2026 }),
    kind: fc.constantFrom<BudgetFigureKind>('actual', 'estimate', 'plan'),
    isPart: fc.boolean(),
    word: fc.nat({ max: 11 }),
    part: fc.nat({ max: parts.length - 1 }),
  })
  .map(({ year, kind, isPart, word, part }) => ({
    year,
    kind,
    word,
    part,
    // A plan is made for a year.
    months: isPart && kind !== 'plan' ? (parts[part]?.[1] ?? null) : null,
  }));

/** A total of tỷ đồng with at most three decimals, so that it is whole in triệu. */
const amount = fc.integer({ min: 2_000, max: 9_000_000 }).map((thousandths) => thousandths / 1000);

const drawn = fc.record({
  layout: fc.constantFrom('one-line', 'year-over-kind', 'list', 'years-down', 'side-by-side', 'two-sheets'),
  heads: fc.uniqueArray(head, {
    minLength: 1,
    maxLength: 5,
    selector: ({ year, kind, months }) => `${String(year)} ${kind} ${String(months?.first)}-${String(months?.last)}`,
  }),
  unit: fc.nat({ max: units.length - 1 }),
  unitLead: fc.constantFrom(...unitLeads),
  unitPlace: fc.constantFrom('above', 'above-right', 'gap', 'title', 'below', 'column', 'none'),
  amounts: fc.array(amount, { minLength: 10, maxLength: 10 }),
  revenue: fc.constantFrom(...names.revenue),
  expenditure: fc.constantFrom(...names.expenditure),
  more: fc.subarray([...partNames, ...decoys], { maxLength: 4 }),
  aside: fc.option(fc.constantFrom(...asides)),
  isNumbered: fc.boolean(),
  left: fc.nat({ max: 2 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function headText({ year, kind, months, word, part }: Drawn['heads'][number]): { readonly when: string; readonly what: string } {
  const words = kindWords[kind];
  const what = words[word % words.length] ?? '';
  return { when: String(year), what: months === null ? what : `${what} ${parts[part]?.[0] ?? ''}` };
}

/** A total in the drawn unit, as a number that a cell holds. */
function inUnit(tyDong: number, dong: number): number {
  return Number(((tyDong * 1e9) / dong).toPrecision(15));
}

function unitText({ unit, unitLead, unitPlace }: Drawn): string {
  const [text = ''] = units[unit] ?? [];
  return unitPlace === 'none' ? '' : unitLead === '(' ? `(${text})` : `${unitLead}${text}`;
}

/** Title and unit above a table, and the unit under its header. */
function framed(draw: Drawn, title: string, width: number, header: Rows, body: Rows): Rows {
  const text = unitText(draw);
  const place = draw.unitPlace;
  const right = [...Array.from({ length: width - 1 }, () => ''), text];
  const above: Rows =
    place === 'above'
      ? [[title], [text]]
      : place === 'above-right'
        ? [[title], right]
        : place === 'gap'
          ? [[title], [text], []]
          : [[title]];
  const shown: Rows = place === 'title' ? [[`${title} ${text}`]] : above;
  return [...shown, ...header, ...(place === 'below' ? [[text]] : []), ...body];
}

/** Rows of lines under columns of figures. */
function linesTable(
  draw: Drawn,
  side: BudgetSide | 'both',
  offset: number,
): { readonly rows: Rows; readonly figures: readonly DrawnFigure[] } {
  const [, dong] = units[draw.unit] ?? ['', 1];
  const hasColumn = draw.unitPlace === 'column';
  const unitCell = units[draw.unit]?.[0] ?? '';
  const lead = hasColumn ? ['TT', 'Nội dung', 'ĐVT'] : ['TT', 'Nội dung'];
  const heads = draw.heads.map(headText);
  const tail = draw.aside === null ? [] : [draw.aside];
  const header: Rows =
    draw.layout === 'year-over-kind'
      ? [
          [...lead, ...heads.map(({ when }) => `Năm ${when}`), ...tail],
          [...lead.map(() => ''), ...heads.map(({ what }) => what), ...tail.map(() => '')],
        ]
      : [[...lead, ...heads.map(({ when, what }) => `${what} năm ${when}`), ...tail]];
  const numbering: Rows = draw.isNumbered ? [['A', 'B', ...lead.slice(2).map(() => 'C'), ...heads.map((_, index) => index + 1)]] : [];
  const figures: DrawnFigure[] = [];
  const line = (name: string, of: BudgetSide, at: number): readonly CellValue[] => [
    at + 1,
    name,
    ...(hasColumn ? [unitCell] : []),
    ...draw.heads.map(({ year, kind, months }, index) => {
      const total = draw.amounts[(offset + at * 5 + index) % 10] ?? 2;
      figures.push({ side: of, year, kind, months, amount: total });
      return inUnit(total, dong);
    }),
    ...tail.map(() => 104.5),
  ];
  const totals: Rows = [
    ...(side === 'expenditure' ? [] : [line(draw.revenue, 'revenue', 0)]),
    ...(side === 'revenue' ? [] : [line(draw.expenditure, 'expenditure', 1)]),
  ];
  const others: Rows = draw.more.map((name) => ['', name, ...(hasColumn ? [unitCell] : []), ...draw.heads.map(() => inUnit(1.5, dong))]);
  const rows = framed(draw, 'BIỂU TỔNG HỢP', lead.length + heads.length, header, [...numbering, ...totals, ...others]);
  return { rows, figures };
}

/** One row a figure. */
function listTable(draw: Drawn): { readonly rows: Rows; readonly figures: readonly DrawnFigure[] } {
  const [unit = '', dong = 1] = units[draw.unit] ?? [];
  const hasColumn = draw.unitPlace === 'column';
  const figures: DrawnFigure[] = [];
  const body = draw.heads.flatMap(({ year, kind, months, word, part }, index) =>
    (['revenue', 'expenditure'] as const).map((side, which): readonly CellValue[] => {
      const total = draw.amounts[(index * 2 + which) % 10] ?? 2;
      figures.push({ side, year, kind, months, amount: total });
      const words = kindWords[kind];
      const period = months === null ? 'Cả năm' : (parts[part]?.[0] ?? '');
      return [draw[side], year, period, words[word % words.length] ?? '', inUnit(total, dong), ...(hasColumn ? [unit] : [])];
    }),
  );
  const header = ['Nội dung', 'Năm', 'Kỳ', 'Loại số liệu', 'Số tiền', ...(hasColumn ? ['Đơn vị'] : [])];
  return { rows: framed(draw, 'BIỂU TỔNG HỢP', header.length, [header], body), figures };
}

/** Times as lines, thu and chi as columns. */
function yearsDown(draw: Drawn): { readonly rows: Rows; readonly figures: readonly DrawnFigure[] } {
  const [unit = '', dong = 1] = units[draw.unit] ?? [];
  const figures: DrawnFigure[] = [];
  const body = draw.heads.map((each, index): readonly CellValue[] => {
    const { when, what } = headText(each);
    const { year, kind, months } = each;
    const [collected = 2, spent = 2] = [draw.amounts[(index * 2) % 10], draw.amounts[(index * 2 + 1) % 10]];
    figures.push({ side: 'revenue', year, kind, months, amount: collected }, { side: 'expenditure', year, kind, months, amount: spent });
    return [`${what} năm ${when}`, inUnit(collected, dong), inUnit(spent, dong)];
  });
  const inHeading = draw.unitPlace === 'column' ? ` (${unit})` : '';
  const header = ['Nội dung', `${draw.revenue}${inHeading}`, `${draw.expenditure}${inHeading}`];
  return { rows: framed(draw, 'BIỂU TỔNG HỢP', 3, [header], body), figures };
}

/** Thu left, chi right, under one unit. */
function sideBySide(draw: Drawn): { readonly rows: Rows; readonly figures: readonly DrawnFigure[] } {
  const [unit = '', dong = 1] = units[draw.unit] ?? [];
  const inHeading = draw.unitPlace === 'column' ? ` (${unit})` : '';
  const heads = draw.heads.map(headText).map(({ when, what }) => `${what} ${when}${inHeading}`);
  const figures: DrawnFigure[] = [];
  const half = (side: BudgetSide, offset: number): readonly CellValue[] => [
    draw[side],
    ...draw.heads.map(({ year, kind, months }, index) => {
      const total = draw.amounts[(offset + index) % 10] ?? 2;
      figures.push({ side, year, kind, months, amount: total });
      return inUnit(total, dong);
    }),
  ];
  const body: Rows = [[...half('revenue', 0), ...half('expenditure', 5)]];
  const header: Rows = [['NỘI DUNG THU', ...heads, 'NỘI DUNG CHI', ...heads]];
  return { rows: framed(draw, 'BIỂU TỔNG HỢP', 2 * heads.length + 2, header, body), figures };
}

export const moneyTables: fc.Arbitrary<DrawnMoney> = drawn.map((draw) => {
  const hasUnit = draw.unitPlace !== 'none';
  const grid = (rows: Rows, sheet: string): ReturnType<typeof gridOf> => gridOf(rows, { sheet, left: draw.left });
  if (draw.layout === 'two-sheets') {
    const [thu, chi] = [linesTable(draw, 'revenue', 0), linesTable(draw, 'expenditure', 0)];
    return { workbook: workbookOf(grid(thu.rows, 'Thu'), grid(chi.rows, 'Chi')), figures: [...thu.figures, ...chi.figures], hasUnit };
  }
  const { rows, figures } =
    draw.layout === 'list'
      ? listTable(draw)
      : draw.layout === 'years-down'
        ? yearsDown(draw)
        : draw.layout === 'side-by-side'
          ? sideBySide(draw)
          : linesTable(draw, 'both', 0);
  return { workbook: workbookOf(grid(rows, 'Ngân sách')), figures, hasUnit };
});
