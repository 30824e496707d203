/** Words of the live score sheet by language. */
import type { Locale } from './locale';
import { scoreSheetEn } from './en/score-sheet';
import { scoreSheetVi } from './vi/score-sheet';
import type { ScoreSheetStrings } from './vi/score-sheet';

export const scoreSheetStrings: Readonly<Record<Locale, ScoreSheetStrings>> = { vi: scoreSheetVi, en: scoreSheetEn };
