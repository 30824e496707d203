/** The labels of the embedded workbook's page by language. */
import { embeddedEn } from './embedded.en';
import { embeddedVi } from './embedded.vi';
import type { Locale } from './locale';

/** Every label of the page: a text, or a maker of one. Vietnamese sets the keys; English must have the same. */
export type EmbeddedStrings = {
  readonly [Key in keyof typeof embeddedVi]: (typeof embeddedVi)[Key] extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : string;
};

export const embeddedStrings: Readonly<Record<Locale, EmbeddedStrings>> = { vi: embeddedVi, en: embeddedEn };
