/** Puts the parts that hang on a written sheet (tables, a drawing with charts) into the package, with their relationships and content types. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { freeTableName } from '../domain/sheet-name';
import { chartXml, drawingXml } from './chart-xml';
import { contentTypesPart, damagedPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import { withContentType, withoutContentType } from './package-links';
import type { PartNamespaces } from './part-namespaces';
import { relationshipsPartOf, resolveTarget } from '../ooxml/relationships';
import { tableColumns, tableXml } from './table-xml';
import type { XlsxSheetContent } from './workbook-model';
import { takenNames } from './workbook-names';
import { escapeAttribute } from './xml-text';
import { attribute, numberAttribute, walkXmlText } from '../ooxml/xml-walk';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawing = 'application/vnd.openxmlformats-officedocument';

/** Relationships of the sheet part to what hangs on it. */
export type SheetLinks = { readonly drawing: string | null; readonly tables: readonly string[] };

export const noLinks: SheetLinks = { drawing: null, tables: [] };

type Link = { readonly id: string; readonly type: string; readonly part: string };

/**
 * Writes the parts and the sheet's relationships. `workbook` is the text of the workbook part, for the names that are taken.
 * Error: `file-damaged`.
 */
export function attachParts(
  draft: PackageDraft,
  sheetPart: string,
  sheet: XlsxSheetContent,
  workbook: string,
  names: PartNamespaces,
): Result<SheetLinks, Problem> {
  const { tables = [], charts = [] } = sheet;
  if (tables.length === 0 && charts.length === 0) return success(noLinks);
  const links: Link[] = [];
  const link = (kind: string, part: string): string => {
    const id = `rId${String(links.length + 1)}`;
    links.push({ id, type: `${names.relationships}/${kind}`, part });
    return id;
  };
  const types: (readonly [string, string])[] = [];

  let drawingLink: string | null = null;
  if (charts.length > 0) {
    const drawingPart = freePart(draft, 'drawings/drawing');
    const placed = charts.map((chart, index) => {
      const part = freePart(draft, 'charts/chart');
      draft.write(part, chartXml(chart, sheet.name, names));
      types.push([part, `${drawing}.drawingml.chart+xml`]);
      return { chart, link: `rId${String(index + 1)}`, part };
    });
    draft.write(drawingPart, drawingXml(placed, names));
    types.push([drawingPart, `${drawing}.drawing+xml`]);
    const chartLinks = placed.map((one) => ({ id: one.link, type: `${names.relationships}/chart`, part: one.part }));
    draft.write(relationshipsPartOf(drawingPart), relationshipsXml(chartLinks));
    drawingLink = link('drawing', drawingPart);
  }

  const known = knownTables(draft);
  const taken = new Set([...known.names, ...takenNames(workbook)].map((name) => name.toLowerCase()));
  const tableLinks: string[] = [];
  for (const [index, { name, area }] of tables.entries()) {
    const given = freeTableName(name, taken);
    taken.add(given.toLowerCase());
    const part = freePart(draft, 'tables/table');
    draft.write(part, tableXml(names.main, known.highestId + index + 1, given, area, tableColumns(sheet.rows, area)));
    types.push([part, `${spreadsheet}.table+xml`]);
    tableLinks.push(link('table', part));
  }

  draft.write(relationshipsPartOf(sheetPart), relationshipsXml(links));
  const typed = declareTypes(draft, types);
  return typed.ok ? success({ drawing: drawingLink, tables: tableLinks }) : typed;
}

function relationshipsXml(links: readonly Link[]): string {
  const each = links.map(({ id, type, part }) => `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(`/${part}`)}"/>`);
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`;
}

/** `xl/tables/table4.xml` for `tables/table`, of the first number that no part has. */
function freePart(draft: PackageDraft, start: string): string {
  for (let number = 1; ; number += 1) {
    const part = resolveTarget(draft.source.workbookPart, `${start}${String(number)}.xml`);
    if (!draft.has(part) && !draft.has(relationshipsPartOf(part))) return part;
  }
}

/** Ids and names of all tables in the package; one that cannot be read has none that Excel would know. */
function knownTables(draft: PackageDraft): { readonly highestId: number; readonly names: readonly string[] } {
  let highestId = 0;
  const names: string[] = [];
  for (const part of draft.names()) {
    if (!/(^|\/)tables\/[^/]*\.xml$/i.test(part)) continue;
    const text = draft.text(part);
    if (!text.ok || text.value === null) continue;
    walkXmlText(text.value, {
      open: (element, depth) => {
        if (depth !== 1) return;
        highestId = Math.max(highestId, numberAttribute(element, 'id') ?? 0);
        names.push(attribute(element, 'displayName') ?? attribute(element, 'name') ?? '');
      },
    });
  }
  return { highestId, names };
}

function declareTypes(draft: PackageDraft, types: readonly (readonly [string, string])[]): Result<void, Problem> {
  const text = draft.text(contentTypesPart);
  if (!text.ok) return text;
  let known = text.value;
  for (const [part, type] of types) {
    // A part that went may have left its type behind.
    const cleared: string | null = known === null ? null : withoutContentType(known, part);
    known = cleared === null ? null : withContentType(cleared, part, type);
  }
  if (known === null) return failure(damagedPart(draft.source.fileName, contentTypesPart));
  draft.write(contentTypesPart, known);
  return success(undefined);
}
