/** Labels of the scenario views by language. */
import type { Locale } from './locale';
import { scenarioPaneEn } from './scenario-pane.en';
import { scenarioPaneVi } from './scenario-pane.vi';
import type { ScenarioPaneStrings } from './scenario-pane.vi';

export const scenarioPaneStrings: Readonly<Record<Locale, ScenarioPaneStrings>> = { vi: scenarioPaneVi, en: scenarioPaneEn };
