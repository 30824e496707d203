/** Labels of the comparison of scenarios by language. */
import { comparisonEn } from './comparison.en';
import { comparisonVi } from './comparison.vi';
import type { ComparisonStrings } from './comparison.vi';
import type { Locale } from './locale';

export const comparisonStrings: Readonly<Record<Locale, ComparisonStrings>> = { vi: comparisonVi, en: comparisonEn };
