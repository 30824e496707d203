import type { Translations } from '../translations';

/** The law a table is scored by. */
export type LawProblems = {
  'edition-unknown': { readonly edition: string; readonly known: string };
  /** Kept in the workbook, and no edition answers to it; `used` is scored by instead. */
  'kept-edition-gone': { readonly edition: string; readonly used: string; readonly usedIn?: Translations | undefined };
  'region-unknown': { readonly region: string; readonly known: string };
  'edition-not-in-force': {
    readonly edition: string;
    readonly editionIn?: Translations | undefined;
    readonly date: string;
    readonly from: string;
    readonly to: string;
  };
  /** The table was filed under `from`; `answered` of the `rows` of `to` are answered by its figures; since then the user decided `decided`, and `waiting` wait. */
  'figures-carried': {
    readonly from: string;
    readonly fromIn?: Translations | undefined;
    readonly to: string;
    readonly toIn?: Translations | undefined;
    readonly answered: number;
    readonly rows: number;
    readonly decided: number;
    readonly waiting: number;
  };
  'standard-invalid': { readonly path: string; readonly fault: string };
};

/** Those that are told beside a score; the others keep it from being made. */
export type ToldOfLaw = 'kept-edition-gone' | 'region-unknown' | 'edition-not-in-force' | 'figures-carried';
