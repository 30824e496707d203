/** The looks of the add-in's own sheets: calm, printable, in the manner of a Vietnamese official table. */
import type { CellLook } from '../domain/write-plan';

const plain: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  color: null,
  fill: null,
  horizontal: 'left',
  wrap: true,
  border: true,
};

export const looks = {
  title: { ...plain, bold: true, wrap: false, border: false },
  heading: { ...plain, bold: true, wrap: false, border: false, color: '#0F4C81' },
  note: { ...plain, italic: true, wrap: false, border: false, color: '#595959' },
  sentence: { ...plain, wrap: false, border: false },
  header: { ...plain, bold: true, fill: '#DDE6F0', horizontal: 'center' },
  text: plain,
  center: { ...plain, horizontal: 'center' },
  number: { ...plain, horizontal: 'right', numberFormat: '#,##0.0##' },
  /** As it is typed: a level of 1.000 has no decimals, one of 0,75 its two. */
  figure: { ...plain, horizontal: 'right' },
  points: { ...plain, horizontal: 'right', numberFormat: '0.00' },
  gain: { ...plain, horizontal: 'right', numberFormat: '+0.00;-0.00;0.00' },
  totalText: { ...plain, bold: true },
  totalPoints: { ...plain, bold: true, horizontal: 'right', numberFormat: '0.00' },
  met: { ...plain, horizontal: 'center', color: '#0B6A0B' },
  notMet: { ...plain, horizontal: 'center', color: '#A4262C', bold: true },
  strongPoints: { ...plain, bold: true, horizontal: 'right', numberFormat: '0.00' },
  verdict: { ...plain, horizontal: 'center', wrap: false },
  wholeGain: { ...plain, horizontal: 'right', numberFormat: '+0;-0;0' },
  wholePoints: { ...plain, horizontal: 'right', numberFormat: '0' },
  wholeTotal: { ...plain, bold: true, horizontal: 'right', numberFormat: '0' },
  whole: { ...plain, horizontal: 'center', numberFormat: '0' },
  small: { ...plain, color: '#595959', wrap: false },
  sign: { ...plain, horizontal: 'center', fill: '#FFF8E1' },
  input: { ...plain, horizontal: 'right', fill: '#FFF8E1', numberFormat: '#,##0.00' },
  inputLarge: { ...plain, horizontal: 'right', fill: '#FFF8E1', numberFormat: '#,##0' },
  inputText: { ...plain, horizontal: 'center', fill: '#FFF8E1' },
  level: { ...plain, horizontal: 'right', numberFormat: '#,##0.00' },
  // Whole numbers by a format of their own: `#,##0.##` leaves their decimal mark standing (`150.000,`).
  large: { ...plain, horizontal: 'right', numberFormat: '#,##0' },
  levelMore: { ...plain, horizontal: 'right', numberFormat: '">"#,##0.00' },
  levelLess: { ...plain, horizontal: 'right', numberFormat: '"<"#,##0.00' },
  largeMore: { ...plain, horizontal: 'right', numberFormat: '">"#,##0' },
  largeLess: { ...plain, horizontal: 'right', numberFormat: '"<"#,##0' },
  tiny: { ...plain, horizontal: 'right', border: false, numberFormat: '0.000000000' },
  differs: { ...plain, fill: '#FDE7C8', bold: true },
  entry: { ...plain, fill: '#FFF8E1' },
  ordinal: { ...plain, horizontal: 'center', numberFormat: '00' },
  groupText: { ...plain, italic: true },
  noData: { ...plain, horizontal: 'center', color: '#595959', italic: true },
} as const satisfies Record<string, CellLook>;

export type LookName = keyof typeof looks;
