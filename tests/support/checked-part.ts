/** Parts of a package that is looked at, and the ways between them. */
import { relationshipsPartOf, resolveTarget } from '../../src/ooxml/relationships';
import type { XmlElement } from '../../src/ooxml/xml-walk';
import { attribute, walkXmlBytes } from '../../src/ooxml/xml-walk';

/** One part as it stands in the archive. */
export type CheckedPart = { readonly name: string; readonly bytes: Uint8Array };

/** Calls for every element; false where the part is not well formed. */
export function eachElement(part: CheckedPart, open: (element: XmlElement, depth: number) => void): boolean {
  return walkXmlBytes(part.bytes, { open });
}

/** The part that a relationship of a kind leads to from another one; null where there is none. */
export function partLedTo(parts: ReadonlyMap<string, CheckedPart>, source: string, kind: string): CheckedPart | null {
  const links = parts.get(relationshipsPartOf(source).toLowerCase());
  let found: CheckedPart | null = null;
  if (links !== undefined) {
    eachElement(links, (element) => {
      if (!(attribute(element, 'Type') ?? '').endsWith(`/${kind}`)) return;
      found ??= parts.get(resolveTarget(source, attribute(element, 'Target') ?? '').toLowerCase()) ?? null;
    });
  }
  return found;
}
