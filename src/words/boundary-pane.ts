/** Labels of the map on true boundaries by language. */
import { boundaryPaneEn } from './en/boundary-pane';
import { boundaryPaneVi } from './vi/boundary-pane';
import type { BoundaryPaneStrings } from './vi/boundary-pane';
import type { Locale } from './locale';

export const boundaryPaneStrings: Readonly<Record<Locale, BoundaryPaneStrings>> = { vi: boundaryPaneVi, en: boundaryPaneEn };
