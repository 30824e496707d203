/** Words of the command line by language. */
import { cliEn } from './cli.en';
import { cliVi } from './cli.vi';
import type { Locale } from './locale';

type Shape<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Shape<T[Key]>;
};

/** What every language must say: the Vietnamese words are the model. */
export type CliStrings = Shape<typeof cliVi>;

export const cliStrings: Readonly<Record<Locale, CliStrings>> = { vi: cliVi, en: cliEn };
