/** The help's texts by language. */
import { helpEn } from './help.en';
import { helpVi } from './help.vi';
import type { HelpStrings } from './help.vi';
import type { Locale } from './locale';

export const helpStrings: Readonly<Record<Locale, HelpStrings>> = { vi: helpVi, en: helpEn };
