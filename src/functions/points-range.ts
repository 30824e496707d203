/**
 * A range of points: either one row or column with a cell for every indicator in the edition's order, or two columns, number and points.
 * An empty cell is a row that awaits data; rows without a number (headings) are passed over.
 */
import { isAtLeast } from '../domain/comparison';
import { failure, success } from '../domain/result';
import type { IndicatorId, Standard } from '../domain/standard';
import { isBlank, shown } from './arguments';
import type { Read } from './arguments';
import { readIndicator } from './law-arguments';

/** Points by indicator; those without points are left out. */
export type PointsByIndicator = ReadonlyMap<IndicatorId, number>;

type Pair = { readonly number: unknown; readonly points: unknown };

function isRange(argument: unknown): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument) && argument.length > 0 && argument.every((row) => Array.isArray(row));
}

/** A heading cell: a text that is no number of a row. */
function isHeading(number: unknown): boolean {
  return isBlank(number) || (typeof number === 'string' && !/\d/.test(number));
}

function pairsOf(argument: unknown, standard: Standard): Read<readonly Pair[]> {
  const rows = isRange(argument) ? argument : [[argument]];
  const columns = rows[0]?.length ?? 0;
  const all = standard.indicators.length;
  if (columns === 2 && all !== 2)
    return success(rows.map((row) => ({ number: row[0], points: row[1] })).filter(({ number }) => !isHeading(number)));
  const cells = rows.flat();
  const isLine = rows.length === 1 || columns === 1;
  if (!isLine || cells.length !== all) return failure({ code: 'range-shape', data: { rows: rows.length, columns, indicators: all } });
  return success(standard.indicators.map((indicator, index) => ({ number: indicator.id, points: cells[index] })));
}

export function readPointsRange(argument: unknown, standard: Standard): Read<PointsByIndicator> {
  const pairs = pairsOf(argument, standard);
  if (!pairs.ok) return pairs;
  const seen = new Set<IndicatorId>();
  const given = new Map<IndicatorId, number>();
  for (const pair of pairs.value) {
    const indicator = readIndicator(pair.number, standard);
    if (!indicator.ok) return indicator;
    const { id, code, points } = indicator.value;
    if (seen.has(id)) return failure({ code: 'indicator-twice', data: { indicator: code } });
    seen.add(id);
    if (isBlank(pair.points)) continue;
    if (typeof pair.points !== 'number' || !Number.isFinite(pair.points)) {
      return failure({ code: 'points-unreadable', data: { indicator: code, given: shown(pair.points) } });
    }
    if (pair.points < 0 || !isAtLeast(points.maximum, pair.points)) {
      return failure({ code: 'points-off-scale', data: { indicator: code, points: pair.points, maximum: points.maximum } });
    }
    given.set(id, pair.points);
  }
  return success(given);
}
