/** Arithmetic as people write it, in the notation of the expression parser: dots for decimals, commas between arguments, ASCII signs. */

/** `1.300` in arithmetic: thousands to a Vietnamese reader, a decimal to the parser. */
const groupedThousands = /(?:^|[^\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])/;

function withPlainSigns(text: string): string {
  return text.replaceAll('−', '-').replaceAll('×', '*').replaceAll(/[÷:]/g, '/');
}

/**
 * Arithmetic in Vietnamese notation: decimal commas, semicolons between arguments. Decimal dots are understood as well.
 * @returns null where a number can be read in two ways (`x + 1.300`)
 */
export function fromVietnameseNotation(text: string): string | null {
  const plain = withPlainSigns(text);
  if (groupedThousands.test(plain)) return null;
  return plain.replaceAll(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',');
}

/** Arithmetic in the parser's own notation but for its signs. */
export function fromPlainNotation(text: string): string {
  return withPlainSigns(text);
}
