/** How well the content of a column fits each part it could play, over the rows whose indicator is known. */
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import { remembered } from '../domain/remembered';
import type { Indicator } from '../domain/standard';
import { textOf } from './cell-text';
import type { ColumnTraits } from './column-kinds';
import type { RoleScores } from '../language/headers/indicator-headers';
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
  /** Filled in rows that are scored on a number, and never with a digit: a column of words. */
  readonly isWords: boolean;
};

/** Everything that is known of a column before it is given a part. */
export type ColumnProfile = {
  readonly column: number;
  /** Levels of its heading, top first. */
  readonly levels: readonly string[];
  readonly fit: Fit;
  readonly words: RoleScores;
  readonly traits: ColumnTraits;
  readonly isHidden: boolean;
};

export function fitOf(grid: Grid, column: number, matched: readonly (readonly [Block, Indicator])[]): Fit {
  const fit = { filled: 0, unit: 0, level: 0, scale: 0, verdict: 0, points: 0, number: 0, plausible: 0, pointsOfMaximum: 0 };
  const share = 1 / Math.max(1, matched.length);
  let numericFilled = 0;
  let withDigits = 0;
  for (const [block, indicator] of matched) {
    const texts = block.rows.map((row) => textOf(valueAt(grid, row, column)).trim()).filter((text) => text !== '');
    if (texts.length === 0) continue;
    fit.filled += share;
    if (indicator.unit.trim() !== '' && texts.some((text) => sameUnit(text, indicator.unit))) fit.unit += share;
    const amounts = texts.flatMap(amountsIn);
    if (indicator.kind === 'numeric') {
      numericFilled += 1;
      if (texts.some((text) => /\d/.test(text))) withDigits += 1;
      if (amounts.some((amount) => amount >= indicator.plausible.low && amount <= indicator.plausible.high)) fit.plausible += share;
      if (amounts.includes(indicator.maximum.value) || amounts.includes(indicator.minimum.value)) fit.level += share;
    } else if (indicator.grades.some((grade) => texts.includes(grade.label))) fit.level += share;
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
