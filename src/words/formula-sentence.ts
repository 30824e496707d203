/** A formula's trouble as the sentence that stands beside the error. */
import type { FormulaTrouble, FormulaTroubleCode, FormulaTroubleData } from '../domain/formula-trouble';
import type { LaterWords } from './words';
import type { Sentences } from './sentence-table';

/** Ties a code to its own data, so that TypeScript can follow the pair through the table. */
type TroubleOf<Code extends FormulaTroubleCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly data: FormulaTroubleData[Each] };
}[Code];

function sentenceOf<Code extends FormulaTroubleCode>(trouble: TroubleOf<Code>, table: Sentences<FormulaTroubleData>): string {
  return table[trouble.code](trouble.data);
}

export function formulaSentence(trouble: FormulaTrouble, words: LaterWords): string {
  return sentenceOf(trouble, words.formulaSentences);
}
