/** Words of the command line by language. */
import { cliEn } from './en/cli';
import { cliVi } from './vi/cli';
import type { Locale } from './locale';
import type { SameKeys } from './same-keys';

/** What every language must say: the Vietnamese words are the model. */
export type CliStrings = SameKeys<typeof cliVi>;

export const cliStrings: Readonly<Record<Locale, CliStrings>> = { vi: cliVi, en: cliEn };
