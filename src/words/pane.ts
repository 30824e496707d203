/** The pane's labels by language. */
import type { Locale } from './locale';
import { paneEn } from './en/pane';
import { paneVi } from './vi/pane';
import type { SameKeys } from './same-keys';

/** Every label of the pane: a text, or a maker of one. Vietnamese sets the keys; English must have the same. */
export type PaneStrings = SameKeys<typeof paneVi>;

export const paneStrings: Readonly<Record<Locale, PaneStrings>> = { vi: paneVi, en: paneEn };
