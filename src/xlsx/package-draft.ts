/**
 * A package being changed: parts read as text, written, removed, and in the end written out as an archive. What holds the package together
 * (content types, relationships, the list of sheets) is a value while it changes, and becomes text once, in the archive.
 */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { ContentTypeList } from './content-type-list';
import { openContentTypes, relationshipsType } from './content-type-list';
import type { XlsxPackage } from './open-package';
import type { RelationshipList } from './relationship-list';
import { openRelationships } from './relationship-list';
import type { WorkbookList } from './workbook-list';
import { openWorkbookList } from './workbook-list';
import { contentTypesPart, damagedPart, readPart } from '../ooxml/office-package';
import { relationshipsPartOf } from '../ooxml/relationships';
import type { XmlEncoding } from '../ooxml/xml-walk';
import { decodeXml, encodeXml, encodingOf } from '../ooxml/xml-walk';
import type { ZipContent } from '../ooxml/zip-write';
import { writeZip } from '../ooxml/zip-write';

export type PackageDraft = {
  readonly source: XlsxPackage;
  /** The workbook's list of sheets, with its names. */
  readonly workbook: WorkbookList;
  /** Relationships of the workbook part. */
  readonly workbookLinks: RelationshipList;
  readonly typeOf: (part: string) => string | null;
  /** Text of a part as it stands in the draft; null where there is none. Not for what is a value here. */
  readonly text: (part: string) => Result<string | null, Problem>;
  readonly has: (part: string) => boolean;
  /** Names of all parts, as they stand in the draft. */
  readonly names: () => readonly string[];
  /** Replaces a part's text in its own encoding. Writing the same text changes nothing. */
  readonly write: (part: string, text: string) => void;
  /** Adds a part with its content type, or puts a new one in the place of the part that had the name. */
  readonly add: (part: string, text: string, type: string) => void;
  /** Takes a part out, with its relationships and its content type. What leads to it is the caller's. */
  readonly remove: (part: string) => void;
  /** Relationships of any part; an empty list where it has none. */
  readonly links: (part: string) => Result<RelationshipList, Problem>;
  readonly hasLinks: (part: string) => boolean;
  /** A part's relationships go; the next ones begin anew. */
  readonly clearLinks: (part: string) => void;
  /** The archive: parts that were not written are copied as they were compressed. */
  readonly archive: () => Uint8Array;
};

type DraftPart = { readonly name: string; readonly text: string; readonly encoding: XmlEncoding; readonly isChanged: boolean };

const freshEncoding: XmlEncoding = { name: 'utf-8', hasMark: false };

/** Error: `file-damaged`, where what holds the package together cannot be read. */
export function openDraft(source: XlsxPackage): Result<PackageDraft, Problem> {
  const parts = new Map<string, DraftPart>();
  const removed = new Set<string>();
  const links = new Map<string, { readonly source: string; readonly list: RelationshipList }>();

  function text(part: string): Result<string | null, Problem> {
    const key = part.toLowerCase();
    const known = parts.get(key);
    if (known !== undefined) return success(known.text);
    if (removed.has(key)) return success(null);
    const bytes = readPart(source, part);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return success(null);
    const decoded = decodeXml(bytes.value);
    if (decoded === null) return failure(damagedPart(source.fileName, part));
    parts.set(key, { name: part, text: decoded, encoding: encodingOf(bytes.value), isChanged: false });
    return success(decoded);
  }

  function neededValue<T>(part: string, open: (text: string) => T | null): Result<T, Problem> {
    const read = text(part);
    if (!read.ok) return read;
    const value = read.value === null ? null : open(read.value);
    return value === null ? failure(damagedPart(source.fileName, part)) : success(value);
  }

  function linksOf(part: string): Result<RelationshipList, Problem> {
    const known = links.get(part.toLowerCase());
    if (known !== undefined) return success(known.list);
    const linksPart = relationshipsPartOf(part);
    const read = text(linksPart);
    if (!read.ok) return read;
    const list = openRelationships(read.value, part);
    if (list === null) return failure(damagedPart(source.fileName, linksPart));
    links.set(part.toLowerCase(), { source: part, list });
    return success(list);
  }

  function write(part: string, fresh: string): void {
    const key = part.toLowerCase();
    const known = parts.get(key);
    if (known?.text === fresh) return;
    removed.delete(key);
    parts.set(key, { name: known?.name ?? part, text: fresh, encoding: known?.encoding ?? freshEncoding, isChanged: true });
  }

  function drop(part: string): void {
    parts.delete(part.toLowerCase());
    removed.add(part.toLowerCase());
    types.forget(part);
  }

  function clearLinks(part: string): void {
    links.delete(part.toLowerCase());
    drop(relationshipsPartOf(part));
  }

  /** Everything that is a value here, as text. */
  function serialise(): void {
    for (const { source: part, list } of links.values()) {
      if (!list.isChanged()) continue;
      const linksPart = relationshipsPartOf(part);
      write(linksPart, list.text());
      types.declare(linksPart, relationshipsType);
    }
    write(source.workbookPart, workbook.text());
    write(contentTypesPart, types.text());
  }

  const openedTypes = neededValue<ContentTypeList>(contentTypesPart, openContentTypes);
  if (!openedTypes.ok) return openedTypes;
  const openedWorkbook = neededValue<WorkbookList>(source.workbookPart, openWorkbookList);
  if (!openedWorkbook.ok) return openedWorkbook;
  const openedLinks = linksOf(source.workbookPart);
  if (!openedLinks.ok) return openedLinks;
  const [types, workbook, workbookLinks] = [openedTypes.value, openedWorkbook.value, openedLinks.value];

  const isThere = (key: string): boolean => !removed.has(key) && (parts.has(key) || source.entriesByName.has(key));
  return success({
    source,
    workbook,
    workbookLinks,
    typeOf: types.typeOf,
    text,
    has: (part) => isThere(part.toLowerCase()),
    names: () => {
      const fresh = [...parts].flatMap(([key, { name }]) => (source.entriesByName.has(key) ? [] : [name]));
      return [...source.entries.flatMap(({ name }) => (removed.has(name.toLowerCase()) ? [] : [name])), ...fresh];
    },
    write,
    add: (part, fresh, type) => {
      parts.delete(part.toLowerCase());
      removed.delete(part.toLowerCase());
      parts.set(part.toLowerCase(), { name: part, text: fresh, encoding: freshEncoding, isChanged: true });
      types.declare(part, type);
    },
    remove: (part) => {
      clearLinks(part);
      drop(part);
    },
    links: linksOf,
    hasLinks: (part) => links.has(part.toLowerCase()) || isThere(relationshipsPartOf(part).toLowerCase()),
    clearLinks,
    archive: () => {
      serialise();
      const changed = new Map([...parts].filter(([, part]) => part.isChanged));
      if (changed.size === 0 && ![...removed].some((key) => source.entriesByName.has(key))) return source.bytes;
      const contents: ZipContent[] = [];
      for (const entry of source.entries) {
        const key = entry.name.toLowerCase();
        if (removed.has(key)) continue;
        const part = changed.get(key);
        changed.delete(key);
        if (part === undefined) contents.push({ kind: 'copy', entry });
        else contents.push({ kind: 'write', name: part.name, bytes: encodeXml(part.text, part.encoding), replaces: entry });
      }
      for (const part of changed.values()) {
        contents.push({ kind: 'write', name: part.name, bytes: encodeXml(part.text, part.encoding), replaces: null });
      }
      return writeZip(source.bytes, contents);
    },
  });
}
