/** The looks of the add-in's own sheets: calm, printable, in the manner of a Vietnamese official table. */
import { isAtLeast } from '../domain/comparison';
import { spelledNumber } from '../domain/spelled-number';
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
  // A value has the digits that were typed: 74,996 must not look like its level of 75.
  input: { ...plain, horizontal: 'right', fill: '#FFF8E1', numberFormat: '#,##0.00####' },
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

/** Figures that stand beside a minimum. */
type FigureLook = 'number' | 'large' | 'points' | 'totalPoints' | 'strongPoints' | 'inputLarge';

/** The look of a figure that should be so much at least: `points<75`. */
export type BelowLook = `${FigureLook}<${number}`;

export type LookName = keyof typeof looks | BelowLook;

/** The look of a figure beside its minimum, where there is one: below it, it never looks like it. */
export function below(look: FigureLook, minimum: number | null): LookName {
  return minimum === null || minimum <= 0 ? look : `${look}<${minimum}`;
}

/** Decimals that a format shows at the most. */
function decimalsOf(format: string): number {
  return /\.([0#]*)$/.exec(format)?.[1]?.length ?? 0;
}

/**
 * Just under the minimum the figure gets the digits that it needs (74,996 beside 75,00), anywhere else none of them: what is written is
 * a number format with two conditions, so that it holds whatever a colleague makes of the cell.
 */
function belowFormat(format: string, minimum: number): string {
  const decimals = decimalsOf(format);
  const rounded = spelledNumber(Number((minimum - 0.5 / 10 ** decimals).toPrecision(15)));
  const finer = decimals === 0 ? `${format}.00#######` : format.replace(/#*$/, '') + '#'.repeat(9 - decimals);
  return `[<${rounded}]${format};[<${spelledNumber(minimum)}]${finer};${format}`;
}

/** The same for a cell that no formula fills: its own look, save where that would make it look like the minimum it does not reach. */
export function belowIfNear(look: FigureLook, value: number | null, minimum: number | null): LookName {
  if (value === null || minimum === null || isAtLeast(value, minimum)) return look;
  return value < minimum - 0.5 / 10 ** decimalsOf(looks[look].numberFormat) ? look : below(look, minimum);
}

/** The looks of some cells by their names. */
export function looksOf(names: Iterable<string>): Readonly<Record<string, CellLook>> {
  const known: Readonly<Record<string, CellLook>> = looks;
  const made: Record<string, CellLook> = { ...looks };
  for (const name of names) {
    const [base = '', minimum] = name.split('<');
    const look = known[base];
    if (minimum === undefined || look === undefined) continue;
    made[name] = { ...look, numberFormat: belowFormat(look.numberFormat, Number(minimum)) };
  }
  return made;
}
