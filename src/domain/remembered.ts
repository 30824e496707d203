/** Answers of pure questions about texts, kept for the next time: the same names and headings are asked about again and again. */

/** Texts remembered at most; a workbook of many large sheets starts over rather than growing without end. */
const mostTexts = 5000;

/** `answer`, asked once a text. It must be pure. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = answer(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, { value });
    return value;
  };
}
