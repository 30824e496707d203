/** Workbooks by write-excel-file, the development dependency that makes the samples too. */
import writeXlsxFile from 'write-excel-file/node';
import { header, rowsOf, title, workbook } from './table.mjs';

const maker = 'write-excel-file 4.1.1';
const typed = (value) => ({ value, type: typeof value === 'number' ? Number : String });
const rows = (set) => [
  [typed(title)],
  [],
  header.map((value) => ({ ...typed(value), fontWeight: 'bold' })),
  ...rowsOf(set).map((row) => row.map(typed)),
];

async function plain() {
  const path = workbook('write-excel-file-plain.xlsx', maker, 'D', 'one sheet as the library writes it');
  await writeXlsxFile(rows('D'), { sheet: 'Biểu 03' }).toFile(path);
}

async function looks() {
  const path = workbook('write-excel-file-looks.xlsx', maker, 'A', 'looks, column widths, rows that stay, a span over the title');
  const data = rows('A');
  data[0] = [{ ...typed(title), columnSpan: 6, align: 'center', backgroundColor: '#D9E1F2' }];
  await writeXlsxFile(data, {
    sheet: 'Biểu 03',
    stickyRowsCount: 3,
    columns: [{ width: 6 }, { width: 60 }],
    orientation: 'landscape',
  }).toFile(path);
}

async function sheets() {
  const path = workbook('write-excel-file-sheets.xlsx', maker, 'B', 'three sheets, dates and truths on the others');
  const other = [
    [
      { value: new Date(Date.UTC(2023, 10, 10)), type: Date, format: 'dd/mm/yyyy' },
      { value: true, type: Boolean },
    ],
  ];
  await writeXlsxFile([
    { data: other, sheet: 'Ngày' },
    { data: rows('B'), sheet: 'Biểu 03' },
    { data: [[typed('Ghi chú')]], sheet: 'Ghi chú' },
  ]).toFile(path);
}

for (const make of [plain, looks, sheets]) await make();
