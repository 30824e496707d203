/** Relationships between the parts of a package (ECMA-376-2, 9.3) and the paths they name. */
import { attribute, walkXmlBytes } from './xml-walk';

/** `target` is a part name without leading `/`; external targets are left out. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Name of the part that holds another part's relationships; '' is the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The internal relationships of `source`; null where the part is not well formed. */
export function readRelationships(bytes: Uint8Array, source: string): readonly Relationship[] | null {
  const found: Relationship[] = [];
  const isSound = walkXmlBytes(bytes, {
    open: (element) => {
      if (element.local !== 'Relationship' || attribute(element, 'TargetMode') === 'External') return;
      const target = attribute(element, 'Target');
      if (target === null) return;
      found.push({
        id: attribute(element, 'Id') ?? '',
        type: attribute(element, 'Type') ?? '',
        target: resolveTarget(source, target),
      });
    },
  });
  return isSound ? found : null;
}

/** True where the relationship's type ends in `/kind`: transitional and strict types differ only in what stands before. */
export function isOfType(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

/** Part name of a target seen from a part: `../customXml/item1.xml` from `xl/workbook.xml` → `customXml/item1.xml`. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePath(target.replaceAll('\\', '/'));
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
