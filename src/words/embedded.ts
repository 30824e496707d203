/** The labels of the embedded workbook's page by language. */
import { embeddedEn } from './en/embedded';
import { embeddedVi } from './vi/embedded';
import type { Locale } from './locale';
import type { SameKeys } from './same-keys';

/** Every label of the page: a text, or a maker of one. Vietnamese sets the keys; English must have the same. */
export type EmbeddedStrings = SameKeys<typeof embeddedVi>;

export const embeddedStrings: Readonly<Record<Locale, EmbeddedStrings>> = { vi: embeddedVi, en: embeddedEn };
