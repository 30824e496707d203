/** The two levels and the two points of one standard as its own row prints them, and what keeps them from being scored by. */
import { spelledNumber } from '../../domain/spelled-number';
import type { CellAddress } from '../../domain/cell';
import { isSame } from '../../domain/comparison';
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Grid } from '../../domain/grid';
import type { OwnLevelFault } from '../../domain/problems/own-tables';
import type { Level, LevelPlace, PointScale } from '../../domain/standard';
import { isLessBetter } from '../../language/less-is-better';
import { levelOfColumn } from '../../language/level-said';
import { formatKind, tidy } from '../../language/numbers/number-format';
import { readNumberText } from '../../language/numbers/number-text';
import { relateUnits } from '../../language/numbers/units';
import { plainText } from '../../language/text/fold';
import { isBlank, textOf } from '../cell-text';
import type { OwnTablePlace } from './find-own-table';
import type { OwnBlock } from './own-rows';

/** One level as it is printed: in numbers, in words, or as something that is no level. */
type Printed = {
  readonly cell: CellAddress;
  readonly text: string;
  readonly said:
    | { readonly kind: 'number'; readonly value: number; readonly side: 'higher' | 'lower' | null; readonly strict: boolean }
    | { readonly kind: 'words' }
    | { readonly kind: 'fault'; readonly fault: OwnLevelFault };
};

export type LevelTrouble = { readonly fault: OwnLevelFault; readonly cell: CellAddress; readonly text: string };

export type OwnLevels =
  | {
      readonly kind: 'numeric';
      readonly points: PointScale;
      readonly direction: 'higher' | 'lower';
      readonly maximum: Level;
      readonly minimum: Level;
    }
  | { readonly kind: 'grade'; readonly points: PointScale; readonly maximum: string; readonly minimum: string }
  | { readonly kind: 'mixed'; readonly points: PointScale; readonly maximum: Level; readonly minimum: string }
  /** `isScaled`: its points can be read, and only its levels cannot. */
  | { readonly kind: 'faulty'; readonly points: PointScale; readonly isScaled: boolean; readonly trouble: LevelTrouble };

/** The parts of one cell: on lines, or set apart by a dash or a stroke. */
function partsOf(text: string): readonly string[] {
  const lines = text.split(/[\n;]/).filter((line) => line.trim() !== '');
  if (lines.length > 1) return lines;
  const halves = text.split(/\s*[÷→]\s*|\s+[-–—/]\s+|(?<=\d)\s*[-–—](?=\s*[≥≤<>\d])/);
  return halves.length === 2 && halves.every((half) => /\d/.test(half)) ? halves : [text];
}

/** `1,400`: a decimal comma with three places, or thousands as others write them. Behind a point stand thousands here. */
function hasTwoReadings(text: string, alternative: number | null): boolean {
  return alternative !== null && !/\d\.\d{3}(?!\d)/.test(text);
}

/** `≥ 1.400` beside `≥ 1.5`: a point that parts decimals in one level may do so in the other. */
function withPointsAlike(levels: readonly Printed[]): readonly Printed[] {
  if (!levels.some(({ text }) => /\d\.\d{1,2}(?![\p{L}\d])/u.test(text))) return levels;
  return levels.map((level) =>
    level.said.kind === 'number' && /\d\.\d{3}(?!\d)/.test(level.text)
      ? { ...level, said: { kind: 'fault', fault: 'two-readings' } }
      : level,
  );
}

/** A share of more than all. */
function beyondWhole({ text, said }: Printed, unit: string): boolean {
  return said.kind === 'number' && said.value > 100 && (unit.trim() === '%' || text.includes('%'));
}

function printedIn(text: string, cell: CellAddress, unit: string): Printed {
  const trimmed = text.trim();
  const read = readNumberText(trimmed);
  const fault = (why: OwnLevelFault): Printed => ({ cell, text: trimmed, said: { kind: 'fault', fault: why } });
  if (read.kind === 'number' || read.kind === 'bound') {
    const written = read.unit.trim();
    const relation = relateUnits(read.share === '' ? written : read.share, unit);
    // `4O`, `40 abc` beside a unit of its own is no level in that unit; a letter at the figure is a slip of typing.
    if (relation.kind === 'mismatch' || /\d\p{L}/u.test(trimmed.normalize('NFC').replace(/(?:m2|m3|km2)/gu, ''))) return fault('no-level');
    if (relation.kind === 'unknown' && written !== '' && unit !== '') return fault('no-level');
    if (hasTwoReadings(trimmed, read.alternative)) return fault('two-readings');
    const factor = relation.kind === 'factor' ? relation.factor : 1;
    const bound = read.kind === 'bound' ? read.bound : null;
    const side = bound === null ? null : bound.startsWith('>') ? 'higher' : 'lower';
    return {
      cell,
      text: trimmed,
      said: { kind: 'number', value: tidy(read.value * factor), side, strict: bound === '>' || bound === '<' },
    };
  }
  if (read.kind === 'none' && /\p{L}{2}/u.test(trimmed) && !/[\d≥≤<>]/.test(trimmed))
    return { cell, text: trimmed, said: { kind: 'words' } };
  return fault('no-level');
}

function printedLevels(place: OwnTablePlace, rows: readonly number[], unit: string): readonly Printed[] {
  const { grid } = place;
  return rows.flatMap((row) =>
    place.levels.flatMap((column): readonly Printed[] => {
      const value = valueAt(grid, row, column);
      const cell = addressAt(grid, row, column);
      if (isBlank(value)) return [];
      if (typeof value !== 'number') return partsOf(plainText(textOf(value))).map((part) => printedIn(part, cell, unit));
      const isPercent = formatKind(formatAt(grid, row, column)) === 'percent';
      const shown = isPercent ? tidy(value * 100) : value;
      return [
        {
          cell,
          text: isPercent ? `${spelledNumber(shown)}%` : spelledNumber(value),
          said: { kind: 'number', value: shown, side: null, strict: false },
        },
      ];
    }),
  );
}

export type PrintedPoints = { readonly value: number | null; readonly cell: CellAddress; readonly text: string };

/** Points printed in some rows, in the order they stand. */
export function pointsPrinted(grid: Grid, rows: readonly number[], columns: readonly number[]): readonly PrintedPoints[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): readonly PrintedPoints[] => {
      const value = valueAt(grid, row, column);
      const cell = addressAt(grid, row, column);
      if (isBlank(value)) return [];
      if (typeof value === 'number') return [{ value, cell, text: spelledNumber(value) }];
      return partsOf(plainText(textOf(value))).map((part) => {
        // A point parts decimals here, whatever it parts elsewhere: no row of the law is worth a thousand points.
        const read = readNumberText(part.trim().replace('.', ','));
        return { value: read.kind === 'number' ? read.value : null, cell, text: part.trim() };
      });
    }),
  );
}

/** Which of two things is the maximum: what their headings say; null where they say nothing. */
function byHeading(place: OwnTablePlace, cells: readonly CellAddress[], columns: readonly number[]): LevelPlace | null {
  const [first] = cells;
  return columns.length < 2 || first === undefined ? null : levelOfColumn(place.header.texts.get(first.column) ?? '');
}

function valuesOf(points: readonly PrintedPoints[]): readonly number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

function scaleOf(place: OwnTablePlace, points: readonly PrintedPoints[]): PointScale | null {
  const [one, two] = valuesOf(points);
  if (points.length !== 2 || one === undefined || two === undefined) return null;
  const first = byHeading(
    place,
    points.map(({ cell }) => cell),
    place.scales,
  );
  if (first === 'maximum') return { maximum: one, minimum: two };
  if (first === 'minimum') return { maximum: two, minimum: one };
  return { maximum: Math.max(one, two), minimum: Math.min(one, two) };
}

/** Whether the first of two levels is the maximum; null where neither heading, points nor signs say it. */
function firstIsMaximum(place: OwnTablePlace, levels: readonly [Printed, Printed], points: readonly PrintedPoints[]): boolean | null {
  const said = byHeading(place, [levels[0].cell], place.levels);
  if (said !== null) return said === 'maximum';
  const [one, two] = points;
  const [first, second] = valuesOf(points);
  // Points that stand as the levels do, on two lines or in one cell: what earns more is the maximum.
  const isAlike = (one?.cell.row === two?.cell.row) === (levels[0].cell.row === levels[1].cell.row);
  if (place.scales.length === 1 && isAlike && first !== undefined && second !== undefined && first !== second) return first > second;
  const [a, b] = [levels[0].said, levels[1].said];
  if (a.kind !== 'number' || b.kind !== 'number') return levels[0].cell.row !== levels[1].cell.row ? true : null;
  const side = a.side ?? b.side;
  return side === null ? null : side === 'higher' ? a.value > b.value : a.value < b.value;
}

/** Reads a row's levels and points; whatever a careful official would stop at makes the row faulty, with the cell. */
export function readOwnLevels(place: OwnTablePlace, { rows, name }: OwnBlock, unit: string): OwnLevels {
  const levels = withPointsAlike(printedLevels(place, rows, unit));
  const points = pointsPrinted(place.grid, rows, place.scales);
  const scale = scaleOf(place, points);
  const known = scale ?? { maximum: Math.max(0, ...points.map(({ value }) => value ?? 0)), minimum: 0 };
  const firstRow = rows[0] ?? place.firstRow;
  const faulty = (
    fault: OwnLevelFault,
    at: { readonly cell: CellAddress; readonly text: string } | undefined,
    column: number,
  ): OwnLevels => ({
    kind: 'faulty',
    points: { maximum: Math.max(known.maximum, known.minimum), minimum: Math.min(known.maximum, known.minimum) },
    isScaled: scale !== null && fault !== 'points-order' && scale.minimum > 0 && scale.minimum < scale.maximum,
    trouble: { fault, cell: at?.cell ?? addressAt(place.grid, firstRow, column), text: at?.text ?? '' },
  });
  const [levelColumn = place.name] = place.levels;
  const [scaleColumn = place.name] = place.scales;
  const wrong = levels.find(({ said }) => said.kind === 'fault');
  if (wrong?.said.kind === 'fault') return faulty(wrong.said.fault, wrong, levelColumn);
  const beyond = levels.find((level) => beyondWhole(level, unit));
  if (beyond !== undefined) return faulty('beyond-whole', beyond, levelColumn);
  const [first, second] = levels;
  if (first === undefined || second === undefined) return faulty('one-level', first, levelColumn);
  if (levels.length > 2) return faulty('more-levels', levels[2], levelColumn);
  const unread = points.find(({ value }) => value === null);
  if (scale === null) return faulty('points-unread', unread ?? points[0], scaleColumn);
  const minimumPoints = points.find(({ value }) => value === scale.minimum) ?? points[1];
  if (!(scale.minimum > 0) || scale.minimum > scale.maximum || isSame(scale.minimum, scale.maximum))
    return faulty('points-order', minimumPoints, scaleColumn);
  const isFirst = firstIsMaximum(place, [first, second], points);
  if (isFirst === null) return faulty(sameNumber(first, second) ? 'levels-same' : 'side-unsaid', first, levelColumn);
  // The line above is the maximum by its level, and earns less: it is the points that are a slip.
  const isHeaded = byHeading(place, [first.cell], place.levels) !== null;
  if (!isHeaded && !isFirst && isBetter(first, second, isLessBetter(name))) return faulty('points-order', points[1], scaleColumn);
  const [maximum, minimum] = isFirst ? [first, second] : [second, first];
  return settled(maximum, minimum, { points: scale, isLess: isLessBetter(name) }, (fault, at) => faulty(fault, at, levelColumn));
}

/** Whether one level is the better one, by its sign, or by what the row says where there is none. */
function isBetter({ said: a }: Printed, { said: b }: Printed, isLess: boolean): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  const side = a.side ?? b.side ?? (isLess ? 'lower' : 'higher');
  return side === 'higher' ? a.value > b.value : a.value < b.value;
}

function sameNumber({ said: a }: Printed, { said: b }: Printed): boolean {
  return a.kind === 'number' && b.kind === 'number' && isSame(a.value, b.value);
}

function levelOf({ text, said }: Printed): Level | null {
  return said.kind === 'number' ? { value: said.value, strict: said.strict, text } : null;
}

/** Works are counted by ones and tens, and more of them are better. */
const mostWorks = 100;

function isCount({ said }: Printed): boolean {
  return said.kind === 'number' && said.side !== 'lower' && Number.isInteger(said.value) && said.value <= mostWorks;
}

function settled(
  maximum: Printed,
  minimum: Printed,
  { points, isLess }: { readonly points: PointScale; readonly isLess: boolean },
  faulty: (fault: OwnLevelFault, at: Printed) => OwnLevels,
): OwnLevels {
  const [best, least] = [levelOf(maximum), levelOf(minimum)];
  if (best === null) {
    if (least !== null) return faulty('words-above-number', maximum);
    return maximum.text === minimum.text
      ? faulty('levels-same', minimum)
      : { kind: 'grade', points, maximum: maximum.text, minimum: minimum.text };
  }
  // Words below a number stand beside works that are counted (`≥ 1 cơ sở`, `có dự án`); beside any other figure they are a slip (`≤ 6`, `chín`).
  if (least === null && !isCount(maximum)) return faulty('no-level', minimum);
  if (least === null) return { kind: 'mixed', points, maximum: best, minimum: minimum.text };
  if (isSame(best.value, least.value)) return faulty('levels-same', minimum);
  const sides = [maximum, minimum].flatMap(({ said }) => (said.kind === 'number' && said.side !== null ? [said.side] : []));
  if (new Set(sides).size > 1) return faulty('signs-differ', minimum);
  const direction = sides[0] ?? (best.value > least.value ? 'higher' : 'lower');
  // Without a sign the row itself has to say that less is better, and must not where more is.
  if (sides.length === 0 && (direction === 'lower') !== isLess) return faulty('side-unsaid', maximum);
  const isRightWay = direction === 'higher' ? best.value > least.value : best.value < least.value;
  return isRightWay ? { kind: 'numeric', points, direction, maximum: best, minimum: least } : faulty('wrong-side', maximum);
}
