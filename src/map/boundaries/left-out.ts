/** What is told of areas that are not drawn: which, by number and name, and why. */
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { BoundaryFeature, BoundaryFile, FeatureFault } from './boundary-feature';

/** A file can be wrong a thousand times over: after these, the number alone says how many more. */
const named = 10;

const faults = ['not-numbers', 'zero', 'elsewhere'] as const satisfies readonly FeatureFault[];

/** `12 “Xã Cẩm Giàng”, 57 “Xã Cẩm Giàng”`: features by number and by what a property says of them. */
export function listed(features: readonly BoundaryFeature[], property: string | null): string {
  return features
    .map((feature) => {
      const name = property === null ? undefined : feature.properties.get(property);
      return name === undefined ? String(feature.number) : `${String(feature.number)} “${name}”`;
    })
    .join(', ');
}

/**
 * One problem for each reason.
 * @param property the one that holds the names; null where it is not known
 */
export function leftOutProblems(
  { name, features }: Pick<BoundaryFile, 'name' | 'features'>,
  severity: Problem['severity'],
  property: string | null,
): readonly Problem[] {
  return faults.flatMap((fault) => {
    const left = features.filter((feature) => feature.fault === fault);
    if (left.length === 0) return [];
    const data = {
      file: name,
      fault,
      count: left.length,
      features: listed(left.slice(0, named), property),
      more: Math.max(0, left.length - named),
    };
    return [problem('boundaries-left-out', severity, null, data)];
  });
}
