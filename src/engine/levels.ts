/** Which levels apply to an indicator: the edition's, with the region's lowering of minimums (NQ 26/2022, Điều 9). */
import type { AppliedLevel } from '../domain/assessment';
import type { NumericIndicator, RegionAdjustment } from '../domain/standard';

/** The two levels a value is measured against. */
export type AppliedLevels = { readonly maximum: AppliedLevel; readonly minimum: AppliedLevel };

/** Levels worked out before: a search over scenarios asks for the same ones ten thousand times. */
const known = new WeakMap<NumericIndicator, { readonly region: RegionAdjustment | null; readonly levels: AppliedLevels }>();

/** Levels of a numeric indicator under a region; only minimum levels are lowered, maxima stay as printed. */
export function applyRegion(indicator: NumericIndicator, region: RegionAdjustment | null): AppliedLevels {
  const last = known.get(indicator);
  if (last !== undefined && last.region === region) return last.levels;
  const levels = levelsUnder(indicator, region);
  known.set(indicator, { region, levels });
  return levels;
}

function levelsUnder(indicator: NumericIndicator, region: RegionAdjustment | null): AppliedLevels {
  const { maximum, minimum } = indicator;
  const factor = region?.minimumFactors[String(indicator.number)];
  return {
    maximum: { value: maximum.value, strict: maximum.strict, adjusted: null },
    minimum:
      region === null || factor === undefined
        ? { value: minimum.value, strict: minimum.strict, adjusted: null }
        : {
            value: minimum.value * factor,
            strict: minimum.strict,
            adjusted: { from: minimum.value, factor, citation: region.citation },
          },
  };
}
