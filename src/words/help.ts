/** The help's texts by language. */
import { helpEn } from './en/help';
import { helpVi } from './vi/help';
import type { HelpStrings } from './vi/help';
import type { Locale } from './locale';

export const helpStrings: Readonly<Record<Locale, HelpStrings>> = { vi: helpVi, en: helpEn };
