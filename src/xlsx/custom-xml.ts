/** Custom XML parts: data of add-ins that travel inside the workbook, found by their root element's namespace. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { crc32 } from '../ooxml/crc32';
import type { XlsxPackage } from './open-package';
import { readPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import type { Relationship } from '../ooxml/relationships';
import { isOfType, readRelationships, relationshipsPartOf } from '../ooxml/relationships';
import type { CustomXmlEdit } from './workbook-model';
import { escapeAttribute } from './xml-text';
import { decodeXml, walkXmlText } from '../ooxml/xml-walk';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** XML of the custom part whose root element is in the namespace; null where the package has none, or none that can be read. */
export function readCustomXml(source: XlsxPackage, namespace: string): string | null {
  const bytes = readPart(source, relationshipsPartOf(source.workbookPart));
  if (!bytes.ok || bytes.value === null) return null;
  const relationships = readRelationships(bytes.value, source.workbookPart) ?? [];
  return findCustomPart(source, relationships, namespace)?.xml ?? null;
}

function findCustomPart(
  source: XlsxPackage,
  relationships: readonly Relationship[],
  namespace: string,
): { readonly part: string; readonly xml: string } | null {
  for (const relationship of relationships) {
    if (!isOfType(relationship, 'customXml')) continue;
    const bytes = readPart(source, relationship.target);
    // Another add-in's broken part is not ours to complain of.
    const xml = bytes.ok && bytes.value !== null ? decodeXml(bytes.value) : null;
    if (xml !== null && rootNamespace(xml) === namespace) return { part: relationship.target, xml };
  }
  return null;
}

function rootNamespace(xml: string): string | null {
  let found: string | null = null;
  const isSound = walkXmlText(xml, {
    open: (element, depth) => {
      if (depth === 1) found = element.uri;
    },
  });
  return isSound ? found : null;
}

/** Replaces or adds a custom part in the draft. */
export function writeCustomXml(draft: PackageDraft, edit: CustomXmlEdit): Result<void, Problem> {
  const old = findCustomPart(draft.source, draft.workbookLinks.all(), edit.namespace);
  if (old !== null) {
    // Read through the draft first, so that the part keeps its encoding.
    draft.text(old.part);
    draft.write(old.part, edit.xml);
    return success(undefined);
  }
  let number = 1;
  while (draft.has(`customXml/item${String(number)}.xml`) || draft.has(`customXml/itemProps${String(number)}.xml`)) number += 1;
  const item = `customXml/item${String(number)}.xml`;
  const properties = `customXml/itemProps${String(number)}.xml`;
  const itemLinks = draft.links(item);
  if (!itemLinks.ok) return itemLinks;
  draft.workbookLinks.add(`${draft.workbook.namespaces.relationships}/customXml`, item);
  draft.add(item, edit.xml, 'application/xml');
  itemLinks.value.add(`${transitional}/customXmlProps`, properties);
  draft.add(properties, propertiesXml(edit.namespace), propertiesType);
  return success(undefined);
}

function propertiesXml(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId(namespace)}" xmlns:ds="${propertiesNamespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A GUID of the namespace's own: a package holds one part of a namespace, and nothing here rolls dice. */
function itemId(namespace: string): string {
  const bytes = new TextEncoder().encode(namespace);
  const digits = [0, 1, 2, 3]
    .map((seed) =>
      crc32(bytes, crc32(new Uint8Array([seed])))
        .toString(16)
        .toUpperCase()
        .padStart(8, '0'),
    )
    .join('');
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}}`;
}
