/** A real .xlsx file of the fixtures that every adapter's tests use, written by hand in Excel's manner. */
import type { CellValue } from '../../src/domain/cell';
import { isCellFault } from '../../src/domain/cell';
import { escapeXml } from '../../src/xlsx/xml-text';
import { buildPackage, stylesPart } from './xlsx-builder';
import { positionOf } from './workbook-model';
import type { SheetFixture } from './workbook-model';

/** The file's bytes. */
export function xlsxFileOf(fixtures: readonly SheetFixture[]): Uint8Array {
  const formats = [...new Set(fixtures.flatMap((fixture) => Object.values(fixture.formats ?? {})))];
  const styles = stylesPart({
    formats: `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escapeXml(code)}"/>`).join('')}</numFmts>`,
    xfs: `<xf/>${formats.map((_code, index) => `<xf numFmtId="${String(164 + index)}"/>`).join('')}`,
  });
  const sheets = fixtures.map((fixture) => ({
    name: fixture.name,
    xml: `${columnsXml(fixture)}<sheetData>${rowsOf(fixture, formats)}</sheetData>${mergesOf(fixture)}`,
    ...(fixture.visibility === undefined || fixture.visibility === 'visible' ? {} : { state: fixture.visibility }),
  }));
  return buildPackage({ sheets, styles });
}

function rowsOf(fixture: SheetFixture, formats: readonly string[]): string {
  const references = [...new Set([...Object.keys(fixture.cells), ...Object.keys(fixture.formats ?? {})])]
    .map((reference) => ({ reference, ...positionOf(reference) }))
    .sort((a, b) => (a.row === b.row ? a.column - b.column : a.row - b.row));
  const rows = new Map<number, string>();
  for (const { reference, row } of references) {
    const format = fixture.formats?.[reference];
    const style = format === undefined ? '' : ` s="${String(formats.indexOf(format) + 1)}"`;
    const formula = fixture.formulas?.[reference];
    const formulaXml = formula === undefined ? '' : `<f>${escapeXml(formula.replace(/^=/, ''))}</f>`;
    const { type, xml } = valueXml(fixture.cells[reference] ?? null);
    rows.set(row, `${rows.get(row) ?? ''}<c r="${reference}"${style}${type}>${formulaXml}${xml}</c>`);
  }
  const hidden = new Set(fixture.hidden?.rows);
  return [...rows].map(([row, cells]) => `<row r="${String(row + 1)}"${hidden.has(row) ? ' hidden="1"' : ''}>${cells}</row>`).join('');
}

function columnsXml(fixture: SheetFixture): string {
  const columns = (fixture.hidden?.columns ?? []).map(
    (column) => `<col min="${String(column + 1)}" max="${String(column + 1)}" width="9" hidden="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function valueXml(value: CellValue): { readonly type: string; readonly xml: string } {
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'string') return { type: ' t="inlineStr"', xml: `<is><t xml:space="preserve">${escapeXml(value)}</t></is>` };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: `<v>${value ? '1' : '0'}</v>` };
  if (!isCellFault(value)) return { type: '', xml: `<v>${String(value)}</v>` };
  return value.kind === 'error' ? { type: ' t="e"', xml: `<v>${value.code}</v>` } : { type: '', xml: '' };
}

function mergesOf(fixture: SheetFixture): string {
  if (fixture.merges === undefined) return '';
  return `<mergeCells>${fixture.merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`;
}
