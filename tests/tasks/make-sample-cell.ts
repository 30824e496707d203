import type { CellObject } from 'write-excel-file/node';

/** A cell of the sample; `cached` is the result stored beside a formula, so that readers need not calculate. */
export type SampleCell = CellObject & { readonly cached?: number };

/** How a cell looks; the library's own names. */
export type CellLook = Pick<
  CellObject,
  | 'align'
  | 'alignVertical'
  | 'backgroundColor'
  | 'borderColor'
  | 'borderStyle'
  | 'fontSize'
  | 'fontStyle'
  | 'fontWeight'
  | 'textColor'
  | 'wrap'
  | 'indent'
>;

/** Rows and columns a cell is merged over, itself included. */
export type Span = { readonly rowSpan?: number; readonly columnSpan?: number };

export const FONT_FAMILY = 'Times New Roman';
export const FONT_SIZE = 11;
const LINE = '#595959';

const inTable: CellLook = { wrap: true, alignVertical: 'center', borderStyle: 'thin', borderColor: LINE };

/** The looks of a Vietnamese official table. */
export const looks = {
  appendix: { align: 'center', alignVertical: 'center', fontWeight: 'bold', fontSize: 13 },
  title: { align: 'center', alignVertical: 'center', fontWeight: 'bold', fontSize: 12, wrap: true },
  subtitle: { align: 'center', alignVertical: 'center', fontStyle: 'italic', wrap: true },
  unit: { align: 'right', alignVertical: 'center', fontStyle: 'italic' },
  header: { ...inTable, align: 'center', fontWeight: 'bold', backgroundColor: '#D9E2F3' },
  section: { ...inTable, align: 'left', fontWeight: 'bold', backgroundColor: '#EDF2F9' },
  sectionFigure: { ...inTable, align: 'center', fontWeight: 'bold', backgroundColor: '#EDF2F9' },
  group: { ...inTable, align: 'left', fontWeight: 'bold' },
  groupFigure: { ...inTable, align: 'center', fontWeight: 'bold' },
  total: { ...inTable, align: 'center', fontWeight: 'bold', backgroundColor: '#F2F2F2' },
  left: { ...inTable, align: 'left' },
  centre: { ...inTable, align: 'center' },
  right: { ...inTable, align: 'right', indent: 1 },
  source: { ...inTable, align: 'left', fontSize: 9, textColor: '#404040' },
  paragraph: { wrap: true, align: 'left', alignVertical: 'top' },
  footnote: { wrap: true, align: 'left', alignVertical: 'top', fontStyle: 'italic', fontSize: 10, textColor: '#404040' },
} as const satisfies Record<string, CellLook>;

/** A text cell; an empty text leaves a bordered blank. Texts that a host could take for a date or a formula are marked as text. */
export function text(value: string, look: CellLook, span: Span = {}): SampleCell {
  if (value === '') return { ...look, ...span };
  const risky = /^[-+=]|^\d+\s*-\s*\d+$|^0\d+$/.test(value) && value.length < 100;
  return { type: String, value, ...look, ...span, ...(risky ? { format: '@' } : {}) };
}

/** A number cell with its format code. */
export function figure(value: number, format: string, look: CellLook, span: Span = {}): SampleCell {
  return { type: Number, value, format, ...look, ...span };
}

/** A formula (no `=`) with the result to store. */
export function formula(expression: string, cached: number, format: string, look: CellLook): SampleCell {
  return { type: 'Formula', value: expression, cached, format, ...look };
}

/**
 * What an Excel with Vietnamese settings makes of a pasted text: `1.800`, `0,75` and `66,66%` become numbers
 * shown as printed, everything else (`≥ 1,75`, `<2,5`, `13,5 - 18`) stays text. Null where it stays text.
 */
export function printedNumber(value: string): { readonly value: number; readonly format: string } | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%)?$/.exec(value);
  const [, whole, fraction = '', percent = ''] = match ?? [];
  if (whole === undefined) return null;
  const digits = `${whole.replaceAll('.', '')}.${fraction}0`;
  const grouped = whole.includes('.') ? '#,##0' : '0';
  return {
    value: Number(percent === '' ? digits : `${digits}e-2`),
    format: `${grouped}${fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`}${percent}`,
  };
}

/** A printed text as a number where a Vietnamese Excel would make it one, else as text. */
export function printed(value: string, look: CellLook, span: Span = {}): SampleCell {
  const number = printedNumber(value);
  return number === null ? text(value, look, span) : figure(number.value, number.format, look, span);
}

/** A printed text that must be a number; throws where it is not, so that a slip in the transcription stops the build. */
export function printedFigure(value: string, look: CellLook, format?: string): SampleCell {
  if (value === '') return text('', look);
  const number = printedNumber(value);
  if (number === null) throw new Error(`not a number: ${value}`);
  return figure(number.value, format ?? number.format, look);
}
