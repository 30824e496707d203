/** Names that are nearly a row's and mean what it does not count: `lao động nông nghiệp` for `phi nông nghiệp`, `hộ không nghèo`, `hộ thoát nghèo`. */
import { negations, opposites } from './lexicon/vocabulary';

/** What a name denies, or counts in a row's place. `other` only looks so (`phi nông nghiệp`, `không gian`). */
function turnedBy(name: string): ReadonlySet<string> {
  const composed = name.normalize('NFC');
  const found = [...opposites.find(composed), ...negations.find(composed)].map(({ id }): string => id);
  return new Set(found.filter((id) => id !== 'other'));
}

/** True where a name says so of what the row's own name does not. */
export function isOpposite(name: string, own: string): boolean {
  const turned = turnedBy(own);
  return [...turnedBy(name)].some((id) => !turned.has(id));
}
