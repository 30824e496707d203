/** The shape of a language's words: the same keys, the same kinds, other words. Texts become any text; makers of texts keep what they are given. */
export type Shape<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Made
    ? (...given: Given) => Shape<Made>
    : Words extends object
      ? { readonly [Key in keyof Words]: Shape<Words[Key]> }
      : Words;
