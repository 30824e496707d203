/** Levels under an adjustment, worked out by hand (NQ 26/2022, Điều 9; NQ 111/2025, Điều 8 and Điều 9 khoản 4b). */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../../tests/support/small-standard';
import type { Adjustment, NumericIndicator } from '../../domain/standard';
import { applyAdjustment } from './levels';

const { citation } = smallStandard.total;
const found = smallStandard.indicators.find((row): row is NumericIndicator => row.kind === 'numeric');
if (found === undefined) throw new Error('the made-up edition has rows of numbers');
const template = found;

function row(minimum: number, isCounted: boolean): NumericIndicator {
  const level = (value: number) => ({ value, strict: false, text: String(value) });
  return { ...template, isCounted, minimum: level(minimum), maximum: level(20) };
}
function lowering(of: NumericIndicator, factor: number, more: Partial<Adjustment> = {}): Adjustment {
  const base = { id: 'mountain', name: 'Miền núi', minimumFactors: { [of.id]: factor }, exempt: [], required: null, citation } as const;
  return { ...base, between: 'interpolated', countedWorks: 'as-they-are', ...more };
}
function lowered(minimum: number, factor: number, isCounted: boolean, countedWorks: Adjustment['countedWorks']): number {
  const of = row(minimum, isCounted);
  return applyAdjustment(of, lowering(of, factor, { countedWorks })).minimum.value;
}

describe('a lowered minimum', () => {
  it('is so much of the printed one, and says of what', () => {
    const of = row(10, false);
    const { minimum, maximum } = applyAdjustment(of, lowering(of, 0.7));
    expect(minimum).toEqual({ value: 7, strict: false, adjusted: { from: 10, factor: 0.7, citation } });
    expect(maximum).toEqual({ value: 20, strict: false, adjusted: null });
  });

  it.each([
    // A minimum of 1 work stays 1, of 3 at 70 % (2,1) is 2, of 5 at 50 % (2,5) is 3.
    [1, 0.5, 1],
    [3, 0.7, 2],
    [5, 0.5, 3],
  ])('of %d works at %d, where works are rounded, is %d', (minimum, factor, expected) => {
    expect(lowered(minimum, factor, true, 'rounded')).toBe(expected);
  });

  it('is not rounded where the row counts no works, or the text does not round them', () => {
    expect(lowered(3, 0.5, false, 'rounded')).toBe(1.5);
    expect(lowered(3, 0.5, true, 'as-they-are')).toBe(1.5);
    expect(lowered(1, 0.5, true, 'as-they-are')).toBe(0.5);
  });

  it('is where points rise from, or they rise from the printed one', () => {
    const of = row(10, false);
    expect(applyAdjustment(of, lowering(of, 0.5)).risesFrom).toBe(5);
    const other = row(10, false);
    expect(applyAdjustment(other, lowering(other, 0.5, { between: 'minimum-points' })).risesFrom).toBe(10);
  });
});

it('a row that the adjustment does not name keeps its levels, under whatever came before', () => {
  const of = row(10, false);
  const printed = { value: 10, strict: false, adjusted: null };
  expect(applyAdjustment(of, lowering(of, 0.5)).minimum.value).toBe(5);
  expect(applyAdjustment(of, null)).toMatchObject({ minimum: printed, risesFrom: 10 });
  expect(applyAdjustment(of, { ...lowering(of, 0.5), minimumFactors: {} })).toMatchObject({ minimum: printed, risesFrom: 10 });
});
