/** The looks of the add-in's own sheets: calm, printable, in the manner of a Vietnamese official table. */
import type { CellLook } from '../domain/write-plan';

const plain: CellLook = { numberFormat: 'General', bold: false, italic: false, color: null, fill: null, horizontal: 'left', wrap: true, border: true };

export const looks = {
  title: { ...plain, bold: true, wrap: false, border: false },
  heading: { ...plain, bold: true, wrap: false, border: false, color: '#0F4C81' },
  note: { ...plain, italic: true, wrap: false, border: false, color: '#595959' },
  sentence: { ...plain, wrap: false, border: false },
  header: { ...plain, bold: true, fill: '#DDE6F0', horizontal: 'center' },
  text: plain,
  center: { ...plain, horizontal: 'center' },
  // Whole numbers by a format of their own: `#,##0.##` leaves their decimal mark standing (`150.000,`).
  whole: { ...plain, horizontal: 'right', numberFormat: '#,##0' },
  number: { ...plain, horizontal: 'right', numberFormat: '#,##0.0##' },
  points: { ...plain, horizontal: 'right', numberFormat: '0.00' },
  gain: { ...plain, horizontal: 'right', numberFormat: '+0.00;-0.00;0.00' },
  totalText: { ...plain, bold: true },
  totalPoints: { ...plain, bold: true, horizontal: 'right', numberFormat: '0.00' },
  met: { ...plain, horizontal: 'center', color: '#0B6A0B' },
  notMet: { ...plain, horizontal: 'center', color: '#A4262C', bold: true },
  noData: { ...plain, horizontal: 'center', color: '#595959', italic: true },
} as const satisfies Record<string, CellLook>;

export type LookName = keyof typeof looks;
