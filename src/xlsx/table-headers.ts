/** Header cells of the Excel tables on a sheet: their text is also a column's name in the table's own part. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { parseRange } from './cell-reference';
import type { XlsxPackage } from './open-package';
import { damagedPart, readPart } from '../ooxml/office-package';
import { isOfType, readRelationships, relationshipsPartOf } from '../ooxml/relationships';
import type { XlsxMerge } from './workbook-model';
import { attribute, numberAttribute, walkXmlBytes } from '../ooxml/xml-walk';

/** Header rows of every table of the sheet. */
export function readTableHeaders(source: XlsxPackage, sheetPart: string): Result<readonly XlsxMerge[], Problem> {
  const linksPart = relationshipsPartOf(sheetPart);
  const links = readPart(source, linksPart);
  if (!links.ok) return links;
  if (links.value === null) return success([]);
  const relationships = readRelationships(links.value, sheetPart);
  if (relationships === null) return failure(damagedPart(source.fileName, linksPart));
  const headers: XlsxMerge[] = [];
  for (const relationship of relationships) {
    if (!isOfType(relationship, 'table')) continue;
    const bytes = readPart(source, relationship.target);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) continue;
    walkXmlBytes(bytes.value, {
      open: (element, depth) => {
        if (depth !== 1) return;
        const area = parseRange(attribute(element, 'ref') ?? '');
        const rows = numberAttribute(element, 'headerRowCount') ?? 1;
        if (area !== null && rows > 0) headers.push({ ...area, rows });
      },
    });
  }
  return success(headers);
}
