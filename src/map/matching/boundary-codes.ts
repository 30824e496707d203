/** Which property of the features holds the statistics office's codes (mã GSO), so that a name that repeats can be told apart. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { namesCode } from '../../language/headers/code-property';
import type { BoundaryFeature } from '../boundaries/boundary-feature';

/** A code without its leading zeros, which spreadsheets lose; null where the text is no code. */
export function codeKey(text: string | null | undefined): string | null {
  const digits = /^0*(\d{1,5})$/.exec((text ?? '').trim());
  return digits?.[1] ?? null;
}

/** A unit and the only feature of its name. */
export type NamedPair = { readonly unit: AdministrativeUnit; readonly feature: BoundaryFeature };

/** Code or number alone prove nothing: running numbers meet codes by chance. A property that calls itself one, or text such as `01840`, does. */
function saysCode(property: string, values: readonly string[]): boolean {
  return namesCode(property) || values.some((value) => /^0\d{4}$/.test(value.trim()));
}

/**
 * The property of the codes; null where none can be trusted. Pairs found by name are the proof: most of them must have the sheet's code.
 * Without any such pair the property must show by itself that it holds codes.
 */
export function chooseCodes(
  units: readonly AdministrativeUnit[],
  features: readonly BoundaryFeature[],
  pairs: readonly NamedPair[],
): string | null {
  const wanted = new Set(units.flatMap(({ code }) => codeKey(code) ?? []));
  if (wanted.size === 0) return null;
  let best: { readonly property: string; readonly matched: number } | null = null;
  for (const property of new Set(features.flatMap((feature) => [...feature.properties.keys()]))) {
    const values = features.flatMap((feature) => feature.properties.get(property) ?? []);
    const matched = new Set(values.flatMap((value) => codeKey(value) ?? []).filter((key) => wanted.has(key))).size;
    const tested = pairs.flatMap(({ unit, feature }) => {
      const [expected, found] = [codeKey(unit.code), codeKey(feature.properties.get(property))];
      return expected === null || found === null ? [] : [expected === found];
    });
    const agreed = tested.filter(Boolean).length;
    const isTrusted = tested.length === 0 ? saysCode(property, values) : agreed * 2 > tested.length;
    if (matched > 0 && isTrusted && (best === null || matched > best.matched)) best = { property, matched };
  }
  return best?.property ?? null;
}
