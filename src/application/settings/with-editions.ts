/** Settings of version 1 to version 2: decisions by the row's number become decisions by edition and indicator. */
import { isJsonObject } from '../../domain/json/json-place';
import type { JsonObject } from '../../domain/json/json-place';
import { findStandard, firstEdition } from '../../editions/catalogue';
import { indicatorCalled } from '../../domain/standard';

/** What stood under rows' numbers, under their ids; what stands under anything else stays as it is, and is told as not understood. */
function byIndicator(held: unknown, edition: string): unknown {
  if (!isJsonObject(held)) return held;
  const found = findStandard(edition);
  const idOf = (key: string): string => (found.ok ? (indicatorCalled(found.value, key)?.id ?? key) : key);
  return { [edition]: Object.fromEntries(Object.entries(held).map(([key, value]) => [idOf(key), value])) };
}

/** While version 1 was written there was one edition, under a shorter name. */
export function withEditions(document: JsonObject): JsonObject {
  const known = typeof document['edition'] === 'string' ? findStandard(document['edition']) : findStandard(firstEdition);
  const edition = known.ok ? known.value.edition : String(document['edition']);
  return {
    ...document,
    version: 2,
    ...(typeof document['edition'] === 'string' ? { edition } : {}),
    ...(document['resolutions'] === undefined ? {} : { resolutions: byIndicator(document['resolutions'], edition) }),
    ...(document['decidedOn'] === undefined ? {} : { decidedOn: byIndicator(document['decidedOn'], edition) }),
  };
}
