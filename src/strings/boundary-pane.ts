/** Labels of the map on true boundaries by language. */
import { boundaryPaneEn } from './boundary-pane.en';
import { boundaryPaneVi } from './boundary-pane.vi';
import type { BoundaryPaneStrings } from './boundary-pane.vi';
import type { Locale } from './locale';

export const boundaryPaneStrings: Readonly<Record<Locale, BoundaryPaneStrings>> = { vi: boundaryPaneVi, en: boundaryPaneEn };
