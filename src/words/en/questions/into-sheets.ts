/** What the button of a question will do, in English. */
export const intoSheets = (sheets: string, cells: string): string => `Writes to ${sheets}: ${cells} cells. None of your cells change.`;
