import transcription from '../../assets/samples/transcription/phu-luc-01.json';
import { looks, printed, printedNumber, text } from './make-sample-cell';
import type { SampleCell } from './make-sample-cell';
import { fitRows, wideRow, withHeight } from './make-sample-sheet';
import type { SampleRow, SampleSheet } from './make-sample-sheet';

type Target = (typeof transcription.targets)[number];

const WIDTHS = [6, 38, 26, 30, 34, 30] as const;
const COLUMNS = WIDTHS.length;

/** `Phụ lục 01`: the fourteen targets of Resolution 29-NQ/TU, as printed, with the source of each. */
export function targetSheet(): SampleSheet {
  const [appendix = '', title = '', attached = ''] = transcription.title;
  const rows: SampleRow[] = [
    withHeight(wideRow(text(appendix, looks.appendix), COLUMNS), 20),
    withHeight(wideRow(text(title, looks.title), COLUMNS), 19),
    withHeight(wideRow(text(attached, looks.subtitle), COLUMNS), 17),
    withHeight(wideRow(text('', looks.subtitle), COLUMNS), 7),
  ];
  const header = rows.length;
  rows.push(
    withHeight(
      [...transcription.columns, 'Nguồn'].map((name) => text(name, looks.header)),
      26,
    ),
  );
  for (const target of transcription.targets) rows.push(...fitRows(targetRows(target), WIDTHS, 20));
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

function targetRows(target: Target): SampleRow[] {
  const count = target.parts.length;
  const over = count > 1 ? { rowSpan: count } : {};
  return target.parts.map((part, index) => {
    const own = [asPrinted(part.target), asPrinted(part.result)];
    if (index > 0) return [null, null, ...own, null, null];
    return [
      printed(target.number, looks.centre, over),
      text(target.name, looks.left, over),
      ...own,
      text(target.verdict, looks.left, over),
      text(`Báo cáo số 432-BC/TU ngày 10/11/2023, Phụ lục 01, STT ${target.number}`, looks.source, over),
    ];
  });
}

function asPrinted(value: string): SampleCell {
  return printed(value, printedNumber(value) === null ? looks.left : looks.centre);
}
