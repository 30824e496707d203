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
  // Of less than the half of a hundredth, which would look like none.
  smallNumber: { ...plain, horizontal: 'right', numberFormat: '0.00########' },
  smallPoints: { ...plain, horizontal: 'right', numberFormat: '0.00########' },
  smallGain: { ...plain, horizontal: 'right', numberFormat: '+0.00########;-0.00########;0.00' },
  totalText: { ...plain, bold: true },
  totalPoints: { ...plain, bold: true, horizontal: 'right', numberFormat: '0.00' },
  met: { ...plain, horizontal: 'center', color: '#0B6A0B' },
  notMet: { ...plain, horizontal: 'center', color: '#A4262C', bold: true },
  strongPoints: { ...plain, bold: true, horizontal: 'right', numberFormat: '0.00' },
  verdict: { ...plain, horizontal: 'center', wrap: false },
  /** So much of a quantity, to the digits that anybody could state: the same two that the pane shows. */
  amount: { ...plain, horizontal: 'right', numberFormat: '#,##0.0#' },
  /** A part of 1, as people say it: a chance of 1 is 100 %. */
  share: { ...plain, horizontal: 'right', numberFormat: '0.0%' },
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

/** How much of a scale a figure has: 0 the least (no shade), 4 the most. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** What stands beside a shaded figure, so that nothing is said by colour alone. */
export type ShadeMark = '' | '✓' | '▲' | '▼' | '▲▼';

/** A shaded figure of a grid: `points~3▲`, of the present state `points~2!`. */
export type ShadedLook = `${'points' | 'wholePoints'}~${Shade}${ShadeMark}${'' | '!'}`;

export type LookName = keyof typeof looks | BelowLook | ShadedLook;

/** One hue, ever darker, on which black keeps more than 7 : 1, and which greys tell apart in print. */
const fills: Readonly<Record<string, string | null>> = { 0: null, 1: '#E3EEF6', 2: '#C6DDEC', 3: '#A9CCE3', 4: '#8CBBD9' };

function shadedLook(name: string): CellLook | null {
  const [base, rest] = name.split('~');
  if (rest === undefined) return null;
  const look: CellLook = base === 'points' ? looks.points : looks.wholePoints;
  const [shade = '0'] = rest;
  const mark = rest.slice(1).replace('!', '');
  const numberFormat = mark === '' ? look.numberFormat : `${look.numberFormat}" ${mark}"`;
  return { ...look, numberFormat, fill: fills[shade] ?? null, bold: rest.endsWith('!') };
}

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

const dust = 1e-9;
const smallLooks = { number: 'smallNumber', points: 'smallPoints', gain: 'smallGain' } as const;

/** The look of a figure that no formula fills: with the digits that it needs not to look like 0. */
export function tellingLook(look: keyof typeof smallLooks, value: number | null): LookName {
  const size = Math.abs(value ?? 0);
  return size < dust || size >= 0.5 / 10 ** decimalsOf(looks.points.numberFormat) ? look : smallLooks[look];
}

/** The looks of some cells by their names. */
export function looksOf(names: Iterable<string>): Readonly<Record<string, CellLook>> {
  const known: Readonly<Record<string, CellLook>> = looks;
  const made: Record<string, CellLook> = { ...looks };
  for (const name of names) {
    const shaded = shadedLook(name);
    if (shaded !== null) made[name] = shaded;
    const [base = '', minimum] = name.split('<');
    const look = known[base];
    if (minimum === undefined || look === undefined) continue;
    made[name] = { ...look, numberFormat: belowFormat(look.numberFormat, Number(minimum)) };
  }
  return made;
}
