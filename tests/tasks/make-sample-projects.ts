import transcription from '../../assets/samples/transcription/du-an.json';
import { looks, printedFigure, text } from './make-sample-cell';
import { fitRows, wideRow, withHeight } from './make-sample-sheet';
import type { SampleRow, SampleSheet } from './make-sample-sheet';

type Project = (typeof transcription.projects)[number];

const WIDTHS = [6, 28, 10, 10, 10, 10, 10, 10, 10, 10, 40, 24, 20, 20, 150] as const;
/** The title spans what one screen shows, not the whole width. */
const SCREEN = 10;
/** The last column holds the report's own words, too long for paper. */
const PRINTED = WIDTHS.length - 1;

/** `Dự án`: one row a project or a sub-project of Phụ lục 02; money in tỷ đồng, a blank where the report prints nothing. */
export function projectSheet(): SampleSheet {
  const [appendix = '', title = '', attached = ''] = transcription.title;
  const rows: SampleRow[] = [
    withHeight(wideRow(text(appendix, looks.appendix), SCREEN), 20),
    withHeight(wideRow(text(title, looks.title), SCREEN), 19),
    withHeight(wideRow(text(attached, looks.subtitle), SCREEN), 17),
    withHeight(wideRow(text(transcription.unit, looks.unit), SCREEN), 17),
  ];
  const header = rows.length;
  rows.push(
    withHeight(
      transcription.columns.map((name) => text(name, looks.header)),
      48,
    ),
  );
  for (const project of transcription.projects) rows.push(...fitRows([projectRow(project)], WIDTHS, 20));
  return {
    name: transcription.sheet,
    widths: WIDTHS,
    rows,
    frozenRows: header + 1,
    frozenColumns: 2,
    printedColumns: PRINTED,
    printTitleRow: header,
    pageStarts: [],
  };
}

function projectRow(project: Project): SampleRow {
  const money = [project.cost, project.central, project.province, project.city, project.loan, project.counterpart, project.allotted2023];
  const part = project.number.includes('.');
  const [main = project.number] = project.number.split('.');
  return [
    // 5.1 is a label: as a number a Vietnamese Excel would read it as 5 January.
    { ...text(project.number, looks.centre), format: '@' },
    text(project.name, part ? { ...looks.left, indent: 1 } : { ...looks.left, fontWeight: 'bold' }),
    ...money.map((amount) => printedFigure(amount, looks.right)),
    printedFigure(project.hectares, looks.right),
    text(project.state, looks.left),
    text(project.effect, looks.left),
    text(project.note, looks.left),
    text(`Báo cáo số 432-BC/TU ngày 10/11/2023, Phụ lục 02, dự án ${main}`, looks.source),
    text(project.text, looks.source),
  ];
}
