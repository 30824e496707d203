/** How a Vietnamese sentence names places: cells, and the parts of a legal text. */
export const places = {
  cell: (reference: string, sheet: string): string => `ô ${reference}, trang “${sheet}”`,
  /** The place in a legal text as the law's own data have it, in Vietnamese. */
  locator: (native: string): string => native,
};
