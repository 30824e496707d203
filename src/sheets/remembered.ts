/**
 * Answers kept for the next reading: a workbook is read again after every edit, when all but one of its sheets are the same objects
 * as before, and all but one of its texts the same texts.
 */
import type { Grid } from '../domain/grid';

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

/** `answer`, asked once a sheet for as long as the sheet is not read anew. It must be pure. */
export function oncePerGrid<T>(answer: (grid: Grid) => T): (grid: Grid) => T {
  const known = new WeakMap<Grid, { readonly value: T }>();
  return (grid) => {
    const found = known.get(grid);
    if (found !== undefined) return found.value;
    const value = answer(grid);
    known.set(grid, { value });
    return value;
  };
}
