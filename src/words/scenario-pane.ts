/** Labels of the scenario views by language. */
import type { Locale } from './locale';
import { scenarioPaneEn } from './en/scenario-pane';
import { scenarioPaneVi } from './vi/scenario-pane';
import type { ScenarioPaneStrings } from './vi/scenario-pane';

export const scenarioPaneStrings: Readonly<Record<Locale, ScenarioPaneStrings>> = { vi: scenarioPaneVi, en: scenarioPaneEn };
