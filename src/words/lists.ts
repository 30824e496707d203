/** Names in a row, as the reader's language puts them. */
import { wordsOf } from './languages';
import type { Locale } from './locale';

/** `Quân Hà, Dương Phong`. */
export function listed(items: readonly string[], locale: Locale): string {
  return wordsOf(locale).format.list(items);
}

/** `“KQ So sánh”, “Kịch bản”`. */
export function quotedNames(names: readonly string[], locale: Locale): string {
  const { list, quoted } = wordsOf(locale).format;
  return list(names.map(quoted));
}
