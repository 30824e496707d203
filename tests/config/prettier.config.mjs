/** How code is laid out (`npm run fix`). 140 wide, as the house was written, so that nobody formats by hand. */
export default {
  printWidth: 140,
  singleQuote: true,
  trailingComma: 'all',
  endOfLine: 'lf',
};
