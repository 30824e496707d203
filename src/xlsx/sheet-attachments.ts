/** Puts the parts that hang on a written sheet (tables, a drawing with charts) into the package, with their relationships. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { freeTableName } from '../domain/sheet-name';
import { chartXml, drawingXml } from './chart-xml';
import type { PackageDraft } from './package-draft';
import { relationshipsPartOf, resolveTarget } from '../ooxml/relationships';
import { tableColumns, tableXml } from './table-xml';
import type { XlsxSheetContent } from './workbook-model';
import { attribute, numberAttribute, walkXmlText } from '../ooxml/xml-walk';

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const drawing = 'application/vnd.openxmlformats-officedocument';

/** Relationships of the sheet part to what hangs on it. */
export type SheetLinks = { readonly drawing: string | null; readonly tables: readonly string[] };

export const noLinks: SheetLinks = { drawing: null, tables: [] };

/** Writes the parts and the sheet's relationships. Error: `file-damaged`. */
export function attachParts(draft: PackageDraft, sheetPart: string, sheet: XlsxSheetContent): Result<SheetLinks, Problem> {
  const { tables = [], charts = [] } = sheet;
  if (tables.length === 0 && charts.length === 0) return success(noLinks);
  const links = draft.links(sheetPart);
  if (!links.ok) return links;
  const names = draft.workbook.namespaces;

  let drawingLink: string | null = null;
  if (charts.length > 0) {
    const part = freePart(draft, 'drawings/drawing');
    const charted = draft.links(part);
    if (!charted.ok) return charted;
    const placed = charts.map((chart) => {
      const chartPart = freePart(draft, 'charts/chart');
      draft.add(chartPart, chartXml(chart, sheet.name, names), `${drawing}.drawingml.chart+xml`);
      return { chart, link: charted.value.add(`${names.relationships}/chart`, chartPart) };
    });
    draft.add(part, drawingXml(placed, names), `${drawing}.drawing+xml`);
    drawingLink = links.value.add(`${names.relationships}/drawing`, part);
  }

  if (tables.length === 0) return success({ drawing: drawingLink, tables: [] });
  const known = knownTables(draft);
  if (!known.ok) return known;
  const taken = new Set([...known.value.names, ...draft.workbook.names()].map((name) => name.toLowerCase()));
  const tableLinks: string[] = [];
  for (const [index, { name, area }] of tables.entries()) {
    const given = freeTableName(name, taken);
    taken.add(given.toLowerCase());
    const part = freePart(draft, 'tables/table');
    draft.add(part, tableXml(names.main, known.value.highestId + index + 1, given, area, tableColumns(sheet.rows, area)), tableType);
    tableLinks.push(links.value.add(`${names.relationships}/table`, part));
  }
  return success({ drawing: drawingLink, tables: tableLinks });
}

/** `xl/tables/table4.xml` for `tables/table`, of the first number that no part has. */
function freePart(draft: PackageDraft, start: string): string {
  for (let number = 1; ; number += 1) {
    const part = resolveTarget(draft.source.workbookPart, `${start}${String(number)}.xml`);
    if (!draft.has(part) && !draft.has(relationshipsPartOf(part))) return part;
  }
}

/** Ids and names of all tables in the package. Beside one that cannot be read no id is known to be free: Excel would drop one of the two. */
function knownTables(draft: PackageDraft): Result<{ readonly highestId: number; readonly names: readonly string[] }, Problem> {
  let highestId = 0;
  const names: string[] = [];
  for (const part of draft.names()) {
    if (draft.typeOf(part) !== tableType) continue;
    const text = draft.text(part);
    if (!text.ok) return text;
    if (text.value === null) continue;
    walkXmlText(text.value, {
      open: (element, depth) => {
        if (depth !== 1) return;
        highestId = Math.max(highestId, numberAttribute(element, 'id') ?? 0);
        names.push(attribute(element, 'displayName') ?? attribute(element, 'name') ?? '');
      },
    });
  }
  return success({ highestId, names });
}
