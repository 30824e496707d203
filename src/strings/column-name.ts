/** The name of a table's column in a sentence. */
import type { ColumnRole } from '../domain/indicator-table';
import type { Locale } from './locale';
import { terms } from './terms';

function isColumnRole(text: string): text is ColumnRole {
  return Object.hasOwn(terms.vi.columnRole, text);
}

/** The part a column plays in words; a header or column letters are returned as they are. */
export function columnName(column: string, locale: Locale): string {
  return isColumnRole(column) ? terms[locale].columnRole[column] : column;
}
