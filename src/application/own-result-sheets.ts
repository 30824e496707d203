/**
 * Sheets of results that the add-in wrote itself: not read as lists of units, budgets or projects, and not warned about. They are known
 * by the lines of assumptions under every one of them, whatever the sheet is called and whichever question it answers.
 */
import type { SheetLanguage } from '../changes/notation/sheet-language';
import type { Assumptions } from '../domain/assumptions';
import type { Grid, WorkbookGrids } from '../domain/grid';
import { oncePerGrid } from '../sheets/once-per-grid';

/** Nobody else states so many of them, word for word. */
const fewestLines = 5;

/** Lines that state something, with what they begin with. */
const linesOf = oncePerGrid(({ values }): readonly string[] =>
  values.flatMap((row) => row.flatMap((value) => (typeof value === 'string' && value.includes(': ') ? [value.normalize('NFC')] : []))),
);

/** @param assumptions any: only what they are called is looked for */
export function withoutOwnResults(grids: WorkbookGrids, assumptions: Assumptions, languages: readonly SheetLanguage[]): WorkbookGrids {
  const beginnings = languages.map(({ assumptionTexts }) => assumptionTexts(assumptions).map(({ label }) => `${label}: `.normalize('NFC')));
  const isOwn = (grid: Grid): boolean => {
    const lines = linesOf(grid);
    return beginnings.some((labels) => labels.filter((label) => lines.some((line) => line.startsWith(label))).length >= fewestLines);
  };
  return { ...grids, grids: grids.grids.filter((grid) => !isOwn(grid)) };
}
