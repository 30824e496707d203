/** An Excel table's own part (ECMA-376-1, 18.5.1.2). */
import type { SheetArea } from '../domain/sheet-parts';
import type { PlannedCell } from '../domain/write-plan';
import { rangeText } from './sheet-rules-xml';
import { encodeTextAttribute, escapeAttribute } from './xml-text';

/** Texts of a table's header cells. Throws where one is no text, or two are one to Excel: Excel would offer to repair such a file. */
export function tableColumns(rows: readonly (readonly PlannedCell[])[], area: SheetArea): readonly string[] {
  const names = Array.from({ length: area.columns }, (_name, index) => {
    const value = rows[area.row]?.[area.column + index]?.value;
    if (value?.kind !== 'text' || /[\r\n]/.test(value.text))
      throw new Error(`column ${String(index + 1)} of a table has no name in one line`);
    return value.text;
  });
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw new Error('two columns of a table have one name');
  return names;
}

/** The part's text; `id` and `name` are free in the workbook. Its quiet style adds fine lines and no bands to the cells' own looks. */
export function tableXml(namespace: string, id: number, name: string, area: SheetArea, columns: readonly string[]): string {
  const range = rangeText(area);
  const named = columns.map((column, index) => `<tableColumn id="${String(index + 1)}" name="${encodeTextAttribute(column)}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${escapeAttribute(namespace)}" id="${String(id)}"` +
    ` name="${encodeTextAttribute(name)}" displayName="${encodeTextAttribute(name)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
    `<tableColumns count="${String(columns.length)}">${named}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
