/** Tables of sentences: one maker for every code; a code without one does not compile. */

/** Makes the sentence of every code of an area from the data of the code. */
export type Sentences<Data> = { readonly [Code in keyof Data]: (data: Data[Code]) => string };
