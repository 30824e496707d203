/** Words of the live score sheet by language. */
import type { Locale } from './locale';
import { scoreSheetEn } from './score-sheet.en';
import { scoreSheetVi } from './score-sheet.vi';
import type { ScoreSheetStrings } from './score-sheet.vi';

export const scoreSheetStrings: Readonly<Record<Locale, ScoreSheetStrings>> = { vi: scoreSheetVi, en: scoreSheetEn };
