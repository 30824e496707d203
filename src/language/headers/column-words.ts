/** What a header says its column is: rules from a JSON file of this folder, a phrase speaking for a role with a weight. */
import asides from '../lexicon/asides.json';
import type { Forms } from '../lexicon/lexicon';
import sharedHeadings from './shared-headings.json';
import { headingKey, headingForms } from './heading-key';
import type { HeadingForms } from './heading-key';
import { nameKey } from '../text/fold';

/** Phrases that columns of several tables have, by the names that rules call them by. */
const shared: ReadonlyMap<string, Forms> = new Map(Object.entries({ ...sharedHeadings, source: asides.source, remark: asides.remark }));

/** A rule as its file has it: phrases of both languages, `also` shared ones; `whole` ones must be all of the header but for brackets and a year. */
type WrittenRule = {
  readonly role: string;
  readonly weight: number;
  readonly whole?: boolean;
  readonly also?: readonly string[];
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

function phrasesOf({ also = [], vi, en }: Pick<WrittenRule, 'also' | 'vi' | 'en'>): readonly string[] {
  const others = also.map((name) => {
    const forms = shared.get(name);
    if (forms === undefined) throw new Error(`“${name}” are no shared headings`);
    return forms;
  });
  return [{ vi, en }, ...others].flatMap((forms) => [...forms.vi, ...forms.en]);
}

/** Every phrase of some rules in one language. */
export function phrasesIn(language: 'vi' | 'en', written: readonly WrittenRule[]): readonly string[] {
  return written.flatMap(({ also = [], ...own }) => [...own[language], ...also.flatMap((name) => shared.get(name)?.[language] ?? [])]);
}

/** Rules for the roles of a list. Throws where a file names another role: a bug of ours, found by the first test. */
export function columnRules<Role extends string>(roles: readonly Role[], written: readonly WrittenRule[]): ColumnRules<Role> {
  const rules = written.map(({ role, weight, whole = false, ...own }) => {
    const known = roles.find((candidate) => candidate === role);
    if (known === undefined) throw new Error(`“${role}” is no column of ${roles.join(', ')}`);
    return { role: known, weight, isWhole: whole, forms: headingForms(phrasesOf(own)) };
  });
  const phrases = written.flatMap(phrasesOf);
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

/** True where a phrase of a role is all that a header says, but for brackets and a year. */
export function saysOnly<Role extends string>({ rules }: ColumnRules<Role>, role: Role, header: string): boolean {
  const keys = [headingKey(header), headingKey(withoutAsides(header))];
  return rules.some((rule) => rule.role === role && keys.some((key) => rule.forms.are(key)));
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
