import type { ProblemCode, ProblemData } from '../domain/problem';

/** Makes the sentence of every code; a code without one does not compile. */
export type ProblemSentences = { readonly [Code in ProblemCode]: (data: ProblemData[Code]) => string };
