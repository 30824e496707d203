/** A package being changed: parts read as text, written, removed, and in the end written out as an archive. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { XlsxPackage } from './open-package';
import { damagedPart, readPart } from '../ooxml/office-package';
import type { XmlEncoding } from '../ooxml/xml-walk';
import { decodeXml, encodeXml, encodingOf } from '../ooxml/xml-walk';
import type { ZipContent } from '../ooxml/zip-write';
import { writeZip } from '../ooxml/zip-write';

export type PackageDraft = {
  readonly source: XlsxPackage;
  /** Text of a part as it stands in the draft; null where there is none. */
  readonly text: (part: string) => Result<string | null, Problem>;
  readonly has: (part: string) => boolean;
  /** Names of all parts, as they stand in the draft. */
  readonly names: () => readonly string[];
  /** Replaces a part's text in its own encoding, or adds the part. Writing the same text changes nothing. */
  readonly write: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  /** The archive: parts that were not written are copied as they were compressed. */
  readonly archive: () => Uint8Array;
};

type DraftPart = { readonly name: string; readonly text: string; readonly encoding: XmlEncoding; readonly isChanged: boolean };

export function createDraft(source: XlsxPackage): PackageDraft {
  const parts = new Map<string, DraftPart>();
  const removed = new Set<string>();

  return {
    source,
    text: (part) => {
      const key = part.toLowerCase();
      const known = parts.get(key);
      if (known !== undefined) return success(known.text);
      if (removed.has(key)) return success(null);
      const bytes = readPart(source, part);
      if (!bytes.ok) return bytes;
      if (bytes.value === null) return success(null);
      const text = decodeXml(bytes.value);
      if (text === null) return failure(damagedPart(source.fileName, part));
      parts.set(key, { name: part, text, encoding: encodingOf(bytes.value), isChanged: false });
      return success(text);
    },
    has: (part) => {
      const key = part.toLowerCase();
      return !removed.has(key) && (parts.has(key) || source.entriesByName.has(key));
    },
    names: () => {
      const fresh = [...parts].flatMap(([key, { name }]) => (source.entriesByName.has(key) ? [] : [name]));
      return [...source.entries.flatMap(({ name }) => (removed.has(name.toLowerCase()) ? [] : [name])), ...fresh];
    },
    write: (part, text) => {
      const key = part.toLowerCase();
      const known = parts.get(key);
      if (known?.text === text) return;
      removed.delete(key);
      parts.set(key, { name: part, text, encoding: known?.encoding ?? { name: 'utf-8', hasMark: false }, isChanged: true });
    },
    remove: (part) => {
      parts.delete(part.toLowerCase());
      removed.add(part.toLowerCase());
    },
    archive: () => {
      const changed = new Map([...parts].filter(([, part]) => part.isChanged));
      if (changed.size === 0 && removed.size === 0) return source.bytes;
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
  };
}
