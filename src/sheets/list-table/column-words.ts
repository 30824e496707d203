/** What a header says its column is, for lists (units, budget lines, projects, changes): one table of words a list. */
import { nameKey } from '../fold';

/** A header text that matches speaks for the role with this weight. */
export type ColumnRule<Role extends string> = { readonly role: Role; readonly weight: number; readonly pattern: RegExp };

function body(phrases: string): string {
  return phrases.split('|').map(nameKey).join('|');
}

/** The header holds one of the phrases (`tên đơn vị|tên xã`), in any case and with or without diacritics. */
export function words<Role extends string>(role: Role, weight: number, phrases: string): ColumnRule<Role> {
  return { role, weight, pattern: new RegExp(`(?:^| )(?:${body(phrases)})(?: |$)`) };
}

/** The header is one of the phrases, but for brackets and a year. */
export function exactly<Role extends string>(role: Role, weight: number, phrases: string): ColumnRule<Role> {
  return { role, weight, pattern: new RegExp(`^(?:${body(phrases)})$`) };
}

/** The longest text taken for a header. */
const longestHeader = 60;

/** The role that a header speaks for, with its weight; null where it speaks for none. */
export function roleOf<Role extends string>(
  rules: readonly ColumnRule<Role>[],
  header: string,
): { readonly role: Role; readonly weight: number } | null {
  if (header.length > longestHeader) return null;
  const key = nameKey(header);
  if (key === '') return null;
  const bare = nameKey(header.replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' '));
  let best: { readonly role: Role; readonly weight: number } | null = null;
  for (const { role, weight, pattern } of rules) {
    if ((best === null || weight > best.weight) && (pattern.test(key) || pattern.test(bare))) best = { role, weight };
  }
  return best;
}

/** The latest year that a text names; null where it names none. */
export function yearIn(text: string): number | null {
  let latest: number | null = null;
  for (const [found] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) latest = Math.max(latest ?? 0, Number(found));
  return latest;
}
