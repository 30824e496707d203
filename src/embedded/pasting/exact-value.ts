/**
 * The value that a program puts on the clipboard beside the text it shows. The text is in the program's language, so that 1402 people
 * may stand there as `1,402`; the value is not.
 *
 * - LibreOffice Calc: `sdval`, with the language and format in `sdnum` (its HTML filter, `HTMLOutFuncs::CreateTableDataOptionsValNum`);
 * - Excel up to 2003: `x:num`, and `x:str` for texts (Microsoft Office HTML and XML Reference);
 * - Excel since: no value, but the cell's number format, `mso-number-format`, by which the text can be read for certain;
 * - Google Sheets: `data-sheets-value`, a JSON object whose key 1 is the type (2 text, 3 number) and whose key of that name holds it.
 */
import type { Looks } from './clipboard-looks';
import { declared } from './clipboard-looks';
import { readByFormat } from './shown-by-format';
import type { ExactValue } from './shown-by-format';

/** Which program wrote the table, as far as it matters to its cells. */
export type TableSource = {
  readonly isExcel: boolean;
  /** The table's numbers carry their values: a cell without one holds a text. */
  readonly marksNumbers: boolean;
};

/** Looks at the document's head and at the cells of the table. */
export function tableSource(source: Document, table: Element): TableSource {
  const generator = source.querySelector('meta[name="Generator" i]')?.getAttribute('content') ?? '';
  const space = source.documentElement.getAttribute('xmlns:x') ?? '';
  return {
    isExcel: /Microsoft Excel/i.test(generator) || /office:excel/i.test(space),
    marksNumbers: table.querySelector('[sdval], [x\\:num], [data-sheets-value]') !== null,
  };
}

/** Null where the source says nothing for certain: the text is then read like what is typed. `text` is what the cell shows. */
export function exactValue(cell: Element, text: string, source: TableSource, looks: Looks): ExactValue | null {
  const given = calcValue(cell) ?? oldExcelValue(cell, text) ?? googleValue(cell, text);
  if (given !== null) return given;
  if (source.isExcel) return excelValue(cell, text, looks);
  return source.marksNumbers ? { kind: 'text' } : null;
}

function calcValue(cell: Element): ExactValue | null {
  const value = cell.getAttribute('sdval');
  if (value === null) return null;
  const format = (cell.getAttribute('sdnum') ?? '').split(';').slice(2).join(';');
  // A logical value: what is shown says which.
  if (format === 'BOOLEAN') return null;
  // Written in the program's language, never grouped: a single mark is the decimal one.
  return numberOf(value.replace(',', '.'), format === '' || format === 'General' ? null : format);
}

function oldExcelValue(cell: Element, text: string): ExactValue | null {
  if (cell.hasAttribute('x:str')) return { kind: 'text' };
  const value = cell.getAttribute('x:num');
  // Present without a value where the text shown is the whole value, which is then not grouped.
  return value === null ? null : numberOf(value === '' ? text.replace(',', '.') : value, null);
}

function googleValue(cell: Element, text: string): ExactValue | null {
  const json = cell.getAttribute('data-sheets-value');
  const format = googleFormat(cell);
  if (json === null) return format === null ? null : readByFormat(text, format);
  const value = keyOf(json, '3');
  switch (keyOf(json, '1')) {
    case 2:
      return { kind: 'text' };
    case 3:
      return typeof value === 'number' ? { kind: 'number', value, format } : null;
    default:
      return null;
  }
}

/** `data-sheets-numberformat`: key 2 is the pattern. */
function googleFormat(cell: Element): string | null {
  const json = cell.getAttribute('data-sheets-numberformat');
  const pattern = json === null ? null : keyOf(json, '2');
  return typeof pattern === 'string' && pattern !== '' ? pattern : null;
}

/** Value of a key of a JSON object; null where the text is none or has no such key. */
function keyOf(json: string, key: string): unknown {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null ? (Object.entries(parsed).find(([name]) => name === key)?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

function excelValue(cell: Element, text: string, looks: Looks): ExactValue | null {
  const format = declared(looks.of(cell), 'mso-number-format');
  if (format !== null) return readByFormat(text, plainFormat(format));
  // Without a format of its own a number stands at the right, which Excel says as an attribute; so no text is taken for one.
  return cell.getAttribute('align') === 'right' ? readByFormat(text, 'General') : null;
}

/** `"\#\,\#\#0\.00"` → `#,##0.00`; Excel's names for its own formats → what they stand for (Microsoft Office HTML and XML Reference). */
function plainFormat(css: string): string {
  const text = css
    .replace(/^["']|["']$/g, '')
    .replace(/\\([0-9A-Fa-f]{4})\s?/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
  return namedFormats[text] ?? text;
}

const namedFormats: Readonly<Record<string, string>> = {
  Standard: '#,##0.00',
  Fixed: '0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

function numberOf(text: string, format: string | null): ExactValue | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? { kind: 'number', value, format } : null;
}
