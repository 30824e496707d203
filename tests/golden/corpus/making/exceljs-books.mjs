/**
 * Workbooks by exceljs 4.4.0, which is no dependency of the project: `npm install exceljs@4.4.0` in an empty folder elsewhere,
 * then `node tests/golden/corpus/making/exceljs-books.mjs THAT-FOLDER`.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { header, rowsOf, title, workbook } from './table.mjs';

const exceljs = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))('exceljs');
const maker = 'exceljs 4.4.0';
const day = new Date(Date.UTC(2023, 10, 10));
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC';

function begin(set) {
  const book = new exceljs.Workbook();
  book.created = book.modified = day;
  const sheet = book.addWorksheet('Biểu 03');
  sheet.addRow([title]);
  sheet.addRow([]);
  sheet.addRow(header).font = { bold: true };
  for (const row of rowsOf(set)) sheet.addRow(row);
  return { book, sheet };
}

async function looks() {
  const { book, sheet } = begin('A');
  sheet.mergeCells('A1:F1');
  sheet.views = [{ state: 'frozen', ySplit: 3 }];
  sheet.getColumn(2).width = 60;
  sheet.getRow(6).outlineLevel = 1;
  sheet.getCell('D4').fill = {
    type: 'gradient',
    gradient: 'angle',
    degree: 0,
    stops: [
      { position: 0, color: { argb: 'FF0000FF' } },
      { position: 1, color: { argb: 'FFFFFFFF' } },
    ],
  };
  sheet.addConditionalFormatting({
    ref: 'D4:D15',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } }],
  });
  await book.xlsx.writeFile(
    workbook('exceljs-looks.xlsx', maker, 'A', 'gradients, data bars with extensions, grouped rows, a frozen pane'),
  );
}

async function table() {
  const book = new exceljs.Workbook();
  book.created = book.modified = day;
  const sheet = book.addWorksheet('Biểu 03');
  sheet.getCell('A1').value = title;
  sheet.addTable({
    name: 'BangDiem',
    ref: 'A3',
    headerRow: true,
    totalsRow: false,
    columns: header.map((name) => ({ name, filterButton: true })),
    rows: rowsOf('B'),
  });
  await book.xlsx.writeFile(workbook('exceljs-table.xlsx', maker, 'B', 'a table with filter buttons'));
}

async function notesAndPictures() {
  const { book, sheet } = begin('C');
  sheet.getCell('D10').note = 'Theo niên giám';
  const image = book.addImage({ base64: pixel, extension: 'png' });
  sheet.addImage(image, 'H2:J6');
  const behind = book.addImage({ base64: pixel, extension: 'png' });
  sheet.addBackgroundImage(behind);
  await book.xlsx.writeFile(workbook('exceljs-notes-pictures.xlsx', maker, 'C', 'notes in VML, a picture, a picture behind the sheet'));
}

async function richText() {
  const { book, sheet } = begin('D');
  sheet.getCell('D14').value = { richText: [{ text: '7' }, { font: { vertAlign: 'superscript' }, text: '2' }] };
  sheet.getCell('D10').value = { richText: [{ font: { strike: true }, text: '980' }, { text: ' 1.050' }] };
  sheet.getCell('B5').value = { text: rowsOf('D')[1][1], hyperlink: 'https://example.vn/' };
  await book.xlsx.writeFile(
    workbook('exceljs-rich-text.xlsx', maker, 'D', 'a raised mark behind 7, a struck-out 980 before 1.050, a name with a hyperlink'),
  );
}

async function formulas() {
  const { book, sheet } = begin('A');
  const source = book.addWorksheet('Nguồn');
  for (const [index, row] of rowsOf('A').entries()) source.getCell(index + 4, 1).value = row[3];
  sheet.fillFormula(
    'D4:D15',
    'Nguồn!A4*1',
    rowsOf('A').map((row) => row[3]),
  );
  await book.xlsx.writeFile(workbook('exceljs-shared-formulas.xlsx', maker, 'A', 'values are a shared formula with its results'));
}

async function protectedAndNamed() {
  const { book, sheet } = begin('B');
  book.properties.date1904 = true;
  sheet.getCell('H1').value = day;
  sheet.getCell('E4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Đạt,Chưa đạt"'] };
  book.definedNames.add("'Biểu 03'!$D$4:$D$15", 'hienTrang');
  sheet.pageSetup.printTitlesRow = '3:3';
  sheet.pageSetup.printArea = 'A1:F15';
  sheet.headerFooter.oddFooter = 'Trang &P';
  book.addWorksheet('Nháp', { state: 'veryHidden' }).getCell('A1').value = 'bỏ';
  await sheet.protect('khong-bi-mat', { spinCount: 1 });
  await book.xlsx.writeFile(
    workbook('exceljs-protected-names.xlsx', maker, 'B', 'protected, dates from 1904, names, validations, a very hidden sheet'),
  );
}

async function streamed() {
  const path = workbook('exceljs-streamed.xlsx', maker, 'C', 'written as a stream: inline strings, sizes behind the data');
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
  book.created = book.modified = day;
  const sheet = book.addWorksheet('Biểu 03');
  for (const row of [[title], [], header, ...rowsOf('C')]) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}

for (const make of [looks, table, notesAndPictures, richText, formulas, protectedAndNamed, streamed]) await make();
