/** The shape of one language's table that every other language must have: same keys, same kinds, other words. */
export type SameKeys<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : SameKeys<Table[Key]>;
};
