/** The shape of a language's words: texts, makers of texts, and tables of them. The Vietnamese words are the model that English must match. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Shape<Words[Key]>;
};
