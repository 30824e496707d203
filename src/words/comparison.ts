/** Labels of the comparison of scenarios by language. */
import { comparisonEn } from './en/comparison';
import { comparisonVi } from './vi/comparison';
import type { ComparisonStrings } from './vi/comparison';
import type { Locale } from './locale';

export const comparisonStrings: Readonly<Record<Locale, ComparisonStrings>> = { vi: comparisonVi, en: comparisonEn };
