/** What the button of a question will do, in English. */
import { counted } from '../counted';
export const intoSheets = (sheets: string, cells: string): string =>
  `Writes to ${sheets}: ${counted(cells, 'cell')}. None of your cells change.`;
