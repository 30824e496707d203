/** Why an edition is the one scored by: the user chose it, the table says it, or the date of the work. */
export type EditionReason = 'chosen' | 'table' | 'date';

/**
 * Where the figures under an edition come from:
 * - `scored`: it is the edition that the workbook is scored by;
 * - `own-table`: the workbook holds a table of that edition besides;
 * - `same-text`: the scored table, read again under another class of the same law;
 * - `crosswalk`: the scored table, row by row as far as a row is the same quantity;
 * - `none`: nobody has compared the rows of the two editions, or there is no table: every row waits.
 */
export type FigureSource = 'scored' | 'own-table' | 'same-text' | 'crosswalk' | 'none';
