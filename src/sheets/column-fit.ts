/** How well the content of a column fits each part it could play, over the rows whose indicator is known. */
import type { Grid } from '../domain/grid';
import { formatAt, valueAt } from '../domain/grid';
import { remembered } from '../domain/remembered';
import type { Indicator } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { labelOf, textOf } from './cell-text';
import { formatKind } from '../language/numbers/number-format';
import { readNumberText } from '../language/numbers/number-text';
import { pointsOfMaximum } from '../language/points-text';
import type { Block } from './table-rows';
import { relateUnits } from '../language/numbers/units';
import { verdictOf } from '../language/verdict';

/** Shares (0 to 1) of the rows in which a column holds what a part would. */
export type Fit = {
  readonly filled: number;
  readonly unit: number;
  readonly level: number;
  readonly scale: number;
  readonly verdict: number;
  readonly points: number;
  readonly number: number;
  /** A number that the row's value can be. */
  readonly plausible: number;
  /** Points with their maximum in one cell: `0,75/1,0`. */
  readonly pointsOfMaximum: number;
  /** A bare year or a date, which is when a figure is of and no figure. */
  readonly time: number;
  /** The row's own number or code (`2A.II.03`), which is no figure. */
  readonly numbering: number;
  /** Filled in rows that are scored on a number, and never with a digit: a column of words. */
  readonly isWords: boolean;
};

/** From this share of its filled rows on a column holds what the share is of. */
const mostly = 0.5;
/** From this share on it holds nothing else but for a slip. */
const nearly = 0.9;

/** True for a column of numbers that are no verdicts: two assessors' figures under `Tự đánh giá` and `Thẩm tra`. */
export function holdsNumbers({ filled, number, verdict }: Fit): boolean {
  return filled > 0 && number >= mostly * filled && verdict < mostly * filled;
}

/** True for a column of words of which nearly each is a verdict. */
export function holdsVerdicts({ filled, verdict, isWords }: Fit): boolean {
  return isWords && filled > 0 && verdict >= nearly * filled;
}

/** Of a column's numbers, the share that a column of values has at least within what is possible, and at most as small as points are. */
const likeValues = { plausible: 0.7, points: 0.6 };

/** True where a column's numbers are values of these rows, whatever its heading: `Phương án 2`, `Ranh giới mới`, `Cập nhật`. */
export function looksLikeValues(fit: Fit): boolean {
  return fit.number > 0 && fit.plausible >= likeValues.plausible * fit.number && fit.points < likeValues.points * fit.number;
}

/** True for a column of years or dates: `Năm số liệu`, `Thời điểm`. */
export function holdsTimes({ filled, time }: Fit): boolean {
  return filled > 0 && time >= nearly * filled;
}

/** True for a second column of the rows' numbers, under whatever heading: `Mã`, `Ký hiệu`, none. */
export function holdsNumbering({ filled, numbering }: Fit): boolean {
  return filled > 0 && numbering >= nearly * filled;
}

const bareYear = /^\p{L}{0,10}\s*(?:19|20)\d\d$/u;

export function fitOf(grid: Grid, column: number, matched: readonly (readonly [Block, Indicator])[]): Fit {
  const fit = {
    filled: 0,
    unit: 0,
    level: 0,
    scale: 0,
    verdict: 0,
    points: 0,
    number: 0,
    plausible: 0,
    pointsOfMaximum: 0,
    time: 0,
    numbering: 0,
  };
  const share = 1 / Math.max(1, matched.length);
  let numericFilled = 0;
  let withDigits = 0;
  for (const [block, indicator] of matched) {
    const texts = block.rows.map((row) => textOf(valueAt(grid, row, column)).trim()).filter((text) => text !== '');
    if (texts.length === 0) continue;
    fit.filled += share;
    if (isTime(grid, column, block, texts)) fit.time += share;
    const label = labelOf(valueAt(grid, block.rows[0] ?? 0, column));
    if (label.kind === 'number' && label.number === indicator.number) fit.numbering += share;
    if (indicator.unit.trim() !== '' && texts.some((text) => sameUnit(text, indicator.unit))) fit.unit += share;
    const amounts = texts.flatMap(amountsIn);
    if (indicator.kind === 'numeric') {
      numericFilled += 1;
      if (texts.some((text) => /\d/.test(text))) withDigits += 1;
      if (amounts.some((amount) => amount >= indicator.plausible.low && amount <= indicator.plausible.high)) fit.plausible += share;
      if (amounts.includes(indicator.maximum.value) || amounts.includes(indicator.minimum.value)) fit.level += share;
    } else if (gradesOf(indicator).some((grade) => texts.includes(grade.label))) fit.level += share;
    const { maximum, minimum } = indicator.points;
    if (
      amounts.length > 0 &&
      amounts.every((amount) => amount === maximum || amount === minimum) &&
      (texts.length > 1 || amounts.length > 1)
    )
      fit.scale += share;
    if (verdictOf(texts[0] ?? '') !== 'other') fit.verdict += share;
    if (amounts.length > 0) fit.number += share;
    if (amounts.length === 1 && (amounts[0] ?? -1) >= 0 && (amounts[0] ?? 0) <= maximum) fit.points += share;
    if (pointsOfMaximum(texts[0] ?? '') !== null) fit.pointsOfMaximum += share;
  }
  return { ...fit, isWords: numericFilled > 0 && withDigits === 0 };
}

/** `2022`, `Năm 2022`, a date: when the row's figure is of. */
function isTime(grid: Grid, column: number, { rows }: Block, texts: readonly string[]): boolean {
  const isDate = rows.some((row) => typeof valueAt(grid, row, column) === 'number' && formatKind(formatAt(grid, row, column)) === 'date');
  return isDate || texts.every((text) => bareYear.test(text) || (/[/.-]/.test(text) && readNumberText(text).kind === 'date'));
}

function sameUnit(text: string, unit: string): boolean {
  // `95%` is a value, `1.000 người` a unit.
  if (/^[\d.,\s]+(?:%|$)/.test(text)) return false;
  const relation = relateUnits(text, unit);
  return relation.kind === 'factor' && text.length <= 30;
}

/** Numbers of a level, scale or points text, both readings of an ambiguous one. */
const amountsIn = remembered((text: string): readonly number[] => {
  if (!/\d/.test(text)) return [];
  const read = readNumberText(text);
  switch (read.kind) {
    case 'number':
    case 'bound':
    case 'about':
      return read.alternative === null ? [read.value] : [read.value, read.alternative];
    case 'range':
      return [read.low, read.high];
    case 'several':
      return read.values;
    default:
      return [];
  }
});
