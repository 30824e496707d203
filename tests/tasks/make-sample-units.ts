import { getCellAddress } from 'write-excel-file/utility';
import transcription from '../../assets/samples/transcription/don-vi-hanh-chinh.json';
import { figure, formula, looks, printedFigure, text } from './make-sample-cell';
import type { SampleCell } from './make-sample-cell';
import { fitRows, wideRow, withHeight } from './make-sample-sheet';
import type { SampleRow, SampleSheet } from './make-sample-sheet';

type Unit = (typeof transcription.city)[number];

const WIDTHS = [6, 24, 10, 20, 9, 13, 32, 11, 9, 30, 40, 50] as const;
/** Titles and notes span what one screen shows, not the whole width. */
const SCREEN = 8;
const AREA = 5;
const PEOPLE = 7;

/** `Đơn vị hành chính`: the city's eight units with live sums, then the neighbouring communes. */
export function unitSheet(): SampleSheet {
  const [title = '', subtitle = ''] = transcription.title;
  const rows: SampleRow[] = [
    withHeight(wideRow(text(title, looks.title), SCREEN), 20),
    withHeight(wideRow(text(subtitle, looks.subtitle), SCREEN), 17),
    withHeight(wideRow(text('', looks.subtitle), SCREEN), 7),
  ];
  const header = rows.length;
  rows.push(
    withHeight(
      transcription.columns.map((name) => text(name, looks.header)),
      34,
    ),
  );
  rows.push(withHeight(wideRow(text(transcription.sections.city, looks.section), WIDTHS.length), 20));
  const firstUnit = rows.length;
  const units = transcription.city.map((unit, index) => unitRow(unit, index + 1));
  for (const unit of units) rows.push(...fitRows([unit], WIDTHS, 20));
  rows.push(...fitRows([totalRow(units, firstUnit)], WIDTHS, 20));
  rows.push(withHeight(wideRow(text(transcription.sections.neighbours, looks.section), WIDTHS.length), 20));
  transcription.neighbours.forEach((unit, index) => rows.push(...fitRows([unitRow(unit, index + 1)], WIDTHS, 20)));
  rows.push(wideRow(text('', looks.paragraph), SCREEN));
  rows.push(wideRow(text('Ghi chú:', { ...looks.paragraph, fontWeight: 'bold' }), SCREEN));
  const notes = [...transcription.notes, transcription.standing].map((note, index) => `${String(index + 1)}. ${note}`);
  for (const note of notes) rows.push(...fitRows([wideRow(text(note, looks.paragraph), SCREEN)], WIDTHS, 16));
  return {
    name: transcription.sheet,
    widths: WIDTHS,
    rows,
    frozenRows: header + 1,
    frozenColumns: 2,
    printedColumns: WIDTHS.length,
    printTitleRow: header,
    pageStarts: [],
  };
}

function unitRow(unit: Unit, number: number): SampleRow {
  return [
    figure(number, '0', looks.centre),
    text(unit.name, looks.left),
    text(unit.kind, looks.centre),
    text(unit.belongs, looks.left),
    // Codes keep their leading zero only as text.
    { ...text(unit.code, looks.centre), format: '@' },
    printedFigure(unit.area, looks.right),
    text(unit.areaSource, looks.source),
    printedFigure(unit.population, looks.right, '#,##0'),
    figure(unit.year, '0', looks.centre),
    text(unit.populationSource, looks.source),
    text(unit.neighbours.join('; '), looks.left),
    text(unit.note, looks.source),
  ];
}

function totalRow(units: readonly SampleRow[], firstUnit: number): SampleRow {
  const lastUnit = firstUnit + units.length - 1;
  const sum = (column: number, format: string): SampleCell =>
    formula(
      `SUM(${getCellAddress(firstUnit, column)}:${getCellAddress(lastUnit, column)})`,
      units.reduce((total, row) => total + numberIn(row[column] ?? null), 0),
      format,
      { ...looks.total, align: 'right', indent: 1 },
    );
  const { name, source } = transcription.total;
  const blank = text('', looks.total);
  const origin = text(source, { ...looks.source, backgroundColor: looks.total.backgroundColor });
  return [
    text(name, looks.total, { columnSpan: 5 }),
    null,
    null,
    null,
    null,
    sum(AREA, '#,##0.00'),
    origin,
    sum(PEOPLE, '#,##0'),
    blank,
    origin,
    blank,
    blank,
  ];
}

function numberIn(cell: SampleCell | null): number {
  if (typeof cell?.value !== 'number') throw new Error('a unit without a number cannot be summed');
  return cell.value;
}
