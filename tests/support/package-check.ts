/**
 * What is wrong with a package, in the eyes of a strict reader (ECMA-376-2): every part has a content type and one name, no relationship
 * dangles, every XML part is well formed, ids are unique. What is inside sheets and tables is looked at in `sheet-check.ts`.
 */
import { unzipSync } from 'fflate';
import type { XmlElement } from '../../src/ooxml/xml-walk';
import { attribute, walkXmlBytes } from '../../src/ooxml/xml-walk';
import { relationshipsPartOf, resolveTarget } from '../../src/ooxml/relationships';
import { workbookFaults } from './sheet-check';

const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';
const officeRelationships = /\/officeDocument\/(?:2006\/)?relationships$/;

/** One part by its name in lower case. `element` is called for every element; false where the part is not well formed. */
export type CheckedPart = { readonly name: string; readonly bytes: Uint8Array };

export function eachElement(part: CheckedPart, open: (element: XmlElement, depth: number) => void): boolean {
  return walkXmlBytes(part.bytes, { open });
}

/** Faults of the package, a sentence each; none where a strict reader has nothing to say. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  const parts = partsOf(bytes, faults);
  const types = contentTypes(parts, faults);
  const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name) || /[+/]xml$/.test(types(name) ?? '');
  const links = new Map<string, ReadonlySet<string>>();

  for (const part of parts.values()) {
    const { name } = part;
    if (name === '[Content_Types].xml') continue;
    const type = types(name);
    if (type === null) faults.push(`${name}: no content type`);
    if (!name.endsWith('.rels')) continue;
    if (type !== null && type !== relationshipsType) faults.push(`${name}: its content type is ${type}`);
    const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    if (source !== '' && !parts.has(source.toLowerCase())) faults.push(`${name}: the part it belongs to is not there`);
    links.set(source.toLowerCase(), relationshipIds(part, source, parts, faults));
  }
  for (const part of parts.values()) {
    // VML is no XML to its own makers.
    if (!isXml(part.name) || part.name.endsWith('.vml')) continue;
    const known = links.get(part.name.toLowerCase());
    const isSound = eachElement(part, (element) => {
      for (const { uri, local, value } of Object.values(element.attributes)) {
        if (!officeRelationships.test(uri) || local === 'blip') continue;
        if (known?.has(value) !== true) faults.push(`${part.name}: ${element.local} names the relationship “${value}”, which is not there`);
      }
    });
    if (!isSound) faults.push(`${part.name}: not well formed`);
  }
  return [...faults, ...workbookFaults(parts, types)];
}

function partsOf(bytes: Uint8Array, faults: string[]): ReadonlyMap<string, CheckedPart> {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  const parts = new Map<string, CheckedPart>();
  const whole = inflated(bytes, () => true);
  for (const name of names) {
    // A folder's own entry is no part.
    if (name.endsWith('/')) continue;
    if (parts.has(name.toLowerCase())) faults.push(`${name}: two parts have this name`);
    const part = (whole ?? inflated(bytes, (other) => other === name))?.[name];
    if (part === undefined) faults.push(`${name}: cannot be inflated`);
    parts.set(name.toLowerCase(), { name, bytes: part ?? new Uint8Array() });
  }
  return parts;
}

/** Parts by name; null where one of them is broken. */
function inflated(bytes: Uint8Array, isWanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  } catch {
    return null;
  }
}

/** Content type of a part by name. */
function contentTypes(parts: ReadonlyMap<string, CheckedPart>, faults: string[]): (name: string) => string | null {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const part = parts.get('[content_types].xml');
  if (part === undefined) faults.push('no content types');
  else {
    eachElement(part, (element) => {
      const isOverride = element.local === 'Override';
      if (!isOverride && element.local !== 'Default') return;
      const key = (attribute(element, isOverride ? 'PartName' : 'Extension') ?? '').toLowerCase();
      const known = isOverride ? overrides : defaults;
      if (known.has(key)) faults.push(`[Content_Types].xml: ${element.local} of ${key} stands twice`);
      if (isOverride && !parts.has(key.slice(1))) faults.push(`[Content_Types].xml: there is no part ${key}`);
      known.set(key, attribute(element, 'ContentType') ?? '');
    });
  }
  return (name) => overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

function relationshipIds(
  part: CheckedPart,
  source: string,
  parts: ReadonlyMap<string, CheckedPart>,
  faults: string[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  eachElement(part, (element) => {
    if (element.local !== 'Relationship') return;
    const id = attribute(element, 'Id') ?? '';
    if (ids.has(id)) faults.push(`${part.name}: the id “${id}” stands twice`);
    ids.add(id);
    const target = attribute(element, 'Target') ?? '';
    if (attribute(element, 'TargetMode') === 'External' || target.startsWith('#')) return;
    const name = resolveTarget(source, target.replace(/#.*$/, ''));
    if (!parts.has(name.toLowerCase())) faults.push(`${part.name}: ${id} leads to ${name}, which is not there`);
  });
  return ids;
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
