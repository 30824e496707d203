import { getCellAddress } from 'write-excel-file/utility';
import transcription from '../../assets/samples/transcription/ngan-sach.json';
import { figure, formula, looks, printedFigure, printedNumber, text } from './make-sample-cell';
import type { SampleCell } from './make-sample-cell';
import { fitRows, wideRow, withHeight } from './make-sample-sheet';
import type { SampleRow, SampleSheet } from './make-sample-sheet';

type Comparison = typeof transcription.ratio;

const WIDTHS = [6, 34, 8, 10, 14, 13, 10, 34, 40, 44] as const;
const COLUMNS = WIDTHS.length;
const VALUE = 5;

/** `Ngân sách`: the revenue figures the report prints, and two comparisons as live formulas. */
export function budgetSheet(): SampleSheet {
  const [title = '', subtitle = ''] = transcription.title;
  const rows: SampleRow[] = [
    withHeight(wideRow(text(title, looks.title), COLUMNS), 20),
    withHeight(wideRow(text(subtitle, looks.subtitle), COLUMNS), 17),
    withHeight(wideRow(text(transcription.unit, looks.unit), COLUMNS), 17),
  ];
  const header = rows.length;
  rows.push(
    withHeight(
      transcription.columns.map((name) => text(name, looks.header)),
      26,
    ),
  );
  const firstLine = rows.length;
  transcription.lines.forEach((line, index) =>
    rows.push(...fitRows([lineRow(line, index + 1, printedFigure(line.value, looks.right))], WIDTHS, 20)),
  );
  [
    { line: transcription.ratio, growth: false },
    { line: transcription.growth, growth: true },
  ].forEach(({ line, growth }, index) =>
    rows.push(...fitRows([lineRow(line, transcription.lines.length + index + 1, compared(line, growth, firstLine))], WIDTHS, 20)),
  );
  rows.push(wideRow(text('', looks.paragraph), COLUMNS));
  rows.push(
    ...fitRows([wideRow(text(`Ghi chú: ${transcription.standing} Nguồn: ${transcription.source}.`, looks.footnote), COLUMNS)], WIDTHS, 16),
  );
  return {
    name: transcription.sheet,
    widths: WIDTHS,
    rows,
    frozenRows: header + 1,
    frozenColumns: 0,
    printedColumns: COLUMNS,
    printTitleRow: header,
    pageStarts: [],
  };
}

type Line = Pick<Comparison, 'name' | 'year' | 'period' | 'kind' | 'unit' | 'source' | 'text' | 'note'>;

function lineRow(line: Line, number: number, value: SampleCell): SampleRow {
  return [
    figure(number, '0', looks.centre),
    text(line.name, looks.left),
    figure(line.year, '0', looks.centre),
    text(line.period, looks.centre),
    text(line.kind, looks.centre),
    value,
    text(line.unit, looks.centre),
    text(`Báo cáo số 432-BC/TU ngày 10/11/2023: ${line.source}`, looks.source),
    text(line.text, looks.left),
    text(line.note, looks.source),
  ];
}

function compared(line: Comparison, growth: boolean, firstLine: number): SampleCell {
  const of = lineAt(line.of);
  const to = lineAt(line.to);
  const less = growth ? 1 : 0;
  const expression = `${getCellAddress(firstLine + of.index, VALUE)}/${getCellAddress(firstLine + to.index, VALUE)}${growth ? '-1' : ''}`;
  return formula(expression, of.value / to.value - less, '0.0%', looks.right);
}

function lineAt(id: string): { readonly index: number; readonly value: number } {
  const index = transcription.lines.findIndex((line) => line.id === id);
  const value = printedNumber(transcription.lines[index]?.value ?? '')?.value;
  if (value === undefined) throw new Error(`no budget line ${id}`);
  return { index, value };
}
