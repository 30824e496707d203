/** The help's texts by language. */
import { helpEn } from './help.en';
import { helpVi } from './help.vi';
import type { Locale } from './locale';

/** Vietnamese sets the keys; lists may differ in length from language to language. */
export type HelpStrings = {
  readonly [Key in keyof typeof helpVi]: (typeof helpVi)[Key] extends string
    ? string
    : (typeof helpVi)[Key] extends readonly string[]
      ? readonly string[]
      : readonly (readonly [key: string, does: string])[];
};

export const helpStrings: Readonly<Record<Locale, HelpStrings>> = { vi: helpVi, en: helpEn };
