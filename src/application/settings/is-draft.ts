/** Apart from what reads a draft: the settings only look whether there is one, long before scenarios are fetched. */
import { isJsonObject } from '../../domain/json/json-place';
import type { JsonObject } from '../../domain/json/json-place';

/** True where a draft can be read, be it in part. */
export function isDraft(json: unknown): json is JsonObject & { readonly scenarios: readonly unknown[] } {
  return isJsonObject(json) && Array.isArray(json['scenarios']);
}
