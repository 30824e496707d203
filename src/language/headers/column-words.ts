/** What a header says its column is: rules from a JSON file of this folder, a phrase speaking for a role with a weight. */
import { headingKey, headingForms } from './heading-key';
import type { HeadingForms } from './heading-key';
import { nameKey } from '../text/fold';

/** A rule as its file has it: phrases of both languages; `whole` ones must be all of the header but for brackets and a year. */
type WrittenRule = {
  readonly role: string;
  readonly weight: number;
  readonly whole?: boolean;
  readonly vi: readonly string[];
  readonly en: readonly string[];
};

type ColumnRule<Role extends string> = {
  readonly role: Role;
  readonly weight: number;
  readonly isWhole: boolean;
  readonly forms: HeadingForms;
};

export type ColumnRules<Role extends string> = {
  readonly rules: readonly ColumnRule<Role>[];
  /** Folded first words of all phrases: a text without any of them is passed over at once. Sheets hold a hundred thousand texts. */
  readonly firstWords: ReadonlySet<string>;
};

/** Rules for the roles of a list. Throws where a file names another role: a bug of ours, found by the first test. */
export function columnRules<Role extends string>(roles: readonly Role[], written: readonly WrittenRule[]): ColumnRules<Role> {
  const rules = written.map(({ role, weight, whole = false, vi, en }) => {
    const known = roles.find((candidate) => candidate === role);
    if (known === undefined) throw new Error(`“${role}” is no column of ${roles.join(', ')}`);
    return { role: known, weight, isWhole: whole, forms: headingForms([...vi, ...en]) };
  });
  const phrases = written.flatMap(({ vi, en }) => [...vi, ...en]);
  return { rules, firstWords: new Set(phrases.map((phrase) => nameKey(phrase).split(' ', 1)[0] ?? '')) };
}

/** How strongly a header speaks for each role it has a phrase of. */
export function roleWeights<Role extends string>({ rules, firstWords }: ColumnRules<Role>, header: string): ReadonlyMap<Role, number> {
  const weights = new Map<Role, number>();
  const words = nameKey(header).split(' ');
  if (!words.some((word) => firstWords.has(word))) return weights;
  const whole = headingKey(header);
  const bare = headingKey(withoutAsides(header));
  for (const { role, weight, isWhole, forms } of rules) {
    if (weight <= (weights.get(role) ?? 0)) continue;
    const fits = isWhole ? forms.are(whole) || forms.are(bare) : forms.standIn(whole) || forms.standIn(bare);
    if (fits) weights.set(role, weight);
  }
  return weights;
}

/** A header without its brackets and years. */
function withoutAsides(header: string): string {
  return header.replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ');
}

/** The longest text taken for a header of a list. */
const longestHeader = 60;

/** The role that a header speaks for most, with its weight; null where it speaks for none. */
export function roleOf<Role extends string>(
  rules: ColumnRules<Role>,
  header: string,
): { readonly role: Role; readonly weight: number } | null {
  if (header.length > longestHeader) return null;
  let best: { readonly role: Role; readonly weight: number } | null = null;
  for (const [role, weight] of roleWeights(rules, header)) if (best === null || weight > best.weight) best = { role, weight };
  return best;
}
