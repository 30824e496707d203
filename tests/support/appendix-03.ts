/** Phụ lục 03 of Bắc Kạn's report 432-BC/TU as a grid: printed lines, names split over page breaks and repeated headers kept. */
import type { Grid } from '../../src/domain/grid';
import printed from '../golden/bac-kan-2022/appendix-03-as-printed.json';
import { gridOf } from './grid-builder';

/** Lines of the table itself, header first, eight cells a line. */
export const appendixRows: readonly (readonly string[])[] = printed.rows;

/** Rows (zero-based) above the table's header: the title block. */
export const titleLines = printed.title.length + 1;

/** The whole appendix on one sheet: title, blank row, table, blank row, closing text. */
export function appendixGrid(sheet = 'Phụ lục 03'): Grid {
  return gridOf([...printed.title.map((line) => [line]), [], ...printed.rows, [], ...printed.closing.map((line) => [line])], { sheet });
}
