import transcription from '../../assets/samples/transcription/phu-luc-03.json';
import { looks, printed, printedNumber, text } from './make-sample-cell';
import type { CellLook, SampleCell } from './make-sample-cell';
import { fitRows, wideRow, withHeight } from './make-sample-sheet';
import type { SampleRow, SampleSheet } from './make-sample-sheet';

type PrintedRow = (typeof transcription.rows)[number];

const WIDTHS = [6, 35, 14, 38, 12, 26, 12, 10] as const;
const COLUMNS = WIDTHS.length;

/** `Phụ lục 03` as printed: two sheet rows an indicator, the header repeated where the print repeats it. */
export function indicatorSheet(): SampleSheet {
  const rows: SampleRow[] = titleBlock();
  const pageStarts: number[] = [];
  const firstHeader = rows.length;
  for (const row of transcription.rows) {
    if (row.kind === 'header' && rows.length > firstHeader) pageStarts.push(rows.length);
    rows.push(...tableRows(row));
  }
  rows.push(wideRow(text('', looks.paragraph), COLUMNS));
  const whole = [
    ...transcription.closing.map((line) => closingLine(line)),
    text(`Nguồn: ${transcription.source}; chép nguyên văn, chỉ sửa dấu vết nhận dạng chữ.`, looks.footnote),
  ];
  for (const cell of whole) rows.push(...fitRows([wideRow(cell, COLUMNS)], WIDTHS, 16));
  return {
    name: transcription.sheet,
    widths: WIDTHS,
    rows,
    frozenRows: firstHeader + 1,
    frozenColumns: 0,
    printedColumns: COLUMNS,
    printTitleRow: null,
    pageStarts,
  };
}

function titleBlock(): SampleRow[] {
  const [appendix = '', title = '', law = '', attached = ''] = transcription.title;
  return [
    withHeight(wideRow(text(appendix, looks.appendix), COLUMNS), 20),
    withHeight(wideRow(text(title, looks.title), COLUMNS), 19),
    withHeight(wideRow(text(law, looks.subtitle), COLUMNS), 17),
    withHeight(wideRow(text(attached, looks.subtitle), COLUMNS), 17),
    withHeight(wideRow(text('', looks.subtitle), COLUMNS), 7),
  ];
}

function tableRows(row: PrintedRow): SampleRow[] {
  switch (row.kind) {
    case 'header':
      return fitRows([transcription.columns.map((name) => text(name, looks.header))], WIDTHS, 48);
    case 'criterion':
      return fitRows([sumRow(row, looks.section, looks.sectionFigure)], WIDTHS);
    case 'group':
      return fitRows([sumRow(row, looks.group, looks.groupFigure)], WIDTHS);
    case 'total':
      return fitRows(
        [
          [
            text('', looks.total),
            text(row.name, looks.total, { columnSpan: 6 }),
            null,
            null,
            null,
            null,
            null,
            printed(row.points, looks.total),
          ],
        ],
        WIDTHS,
        20,
      );
    case 'indicator':
      return fitRows(indicatorRows(row), WIDTHS);
    default:
      throw new Error(`unknown kind of row: ${row.kind}`);
  }
}

/** A criterion's or a group's row; one without a number starts in the first column, as printed. */
function sumRow(row: PrintedRow, look: CellLook, figureLook: CellLook): SampleRow {
  const style = row.italic ? ({ fontStyle: 'italic' } as const) : {};
  const name = (columnSpan: number): SampleCell => text(row.name, { ...look, ...style }, { columnSpan });
  const heading = row.number === '' ? [name(4), null, null, null] : [text(row.number, figureLook), name(3), null, null];
  const own = { ...figureLook, ...style };
  return [...heading, text(row.scale, own), text('', own), text('', own), printed(row.points, own)];
}

function indicatorRows(row: PrintedRow): SampleRow[] {
  const [first, second] = row.levels;
  if (first === undefined) throw new Error(`indicator ${row.number} has no level`);
  const over = row.levels.length > 1 ? { rowSpan: 2 } : {};
  const top: SampleRow = [
    // A pasted `01` is the number 1 to Excel; the format keeps it looking as printed.
    { ...printed(row.number, looks.centre, over), format: '00' },
    text(row.name, looks.left, over),
    text(row.unit, looks.centre, over),
    levelCell(first.level),
    printed(first.points, looks.centre),
    valueCell(row.value, over),
    text(row.verdict, looks.centre, over),
    printed(row.points, looks.centre, over),
  ];
  return second === undefined
    ? [top]
    : [top, [null, null, null, levelCell(second.level), printed(second.points, looks.centre), null, null, null]];
}

function levelCell(level: string): SampleCell {
  return printed(level, level.startsWith('-') ? looks.left : looks.centre);
}

function valueCell(value: string, over: { rowSpan?: number }): SampleCell {
  const short = value === '' || printedNumber(value) !== null;
  return printed(value, short ? looks.centre : looks.left, over);
}

function closingLine(line: string): SampleCell {
  return text(line, /^[-+]/.test(line) ? { ...looks.paragraph, indent: 2 } : looks.paragraph);
}
