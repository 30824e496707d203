/** A formula's trouble as the sentence that stands beside the error. */
import type { FormulaTrouble, FormulaTroubleCode, FormulaTroubleData } from '../domain/formula-trouble';
import { formulaSentencesEn } from './en/formula-sentences';
import { formulaSentencesVi } from './vi/formula-sentences';
import type { FormulaSentences } from './vi/formula-sentences';
import type { Locale } from './locale';

const sentences: Readonly<Record<Locale, FormulaSentences>> = { vi: formulaSentencesVi, en: formulaSentencesEn };

/** Ties a code to its own data, so that TypeScript can follow the pair through the table. */
type TroubleOf<Code extends FormulaTroubleCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly data: FormulaTroubleData[Each] };
}[Code];

function sentenceOf<Code extends FormulaTroubleCode>(trouble: TroubleOf<Code>, table: FormulaSentences): string {
  return table[trouble.code](trouble.data);
}

export function formulaSentence(trouble: FormulaTrouble, locale: Locale): string {
  return sentenceOf(trouble, sentences[locale]);
}
