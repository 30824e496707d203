/** The pane's labels by language. */
import type { Locale } from './locale';
import { paneEn } from './pane.en';
import { paneVi } from './pane.vi';

/** Every label of the pane: a text, or a maker of one. Vietnamese sets the keys; English must have the same. */
export type PaneStrings = {
  readonly [Key in keyof typeof paneVi]: (typeof paneVi)[Key] extends (...args: infer Arguments) => string ? (...args: Arguments) => string : string;
};

export const paneStrings: Readonly<Record<Locale, PaneStrings>> = { vi: paneVi, en: paneEn };
