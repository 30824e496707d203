/** Opens an Office package: what the file is, whether it is whole and of a sane size, and where its main part stands. */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { readContentTypes } from './content-types';
import { fileKindOf } from './file-kind';
import { isOfType, readRelationships, relationshipsPartOf } from './relationships';
import type { ZipEntry, ZipFault } from './zip-directory';
import { readZipDirectory } from './zip-directory';
import { inflateEntry } from './zip-inflate';

/** The parts of an opened package: plain data, so that it can be handed to a worker. Parts are inflated when they are read. */
export type PackageParts = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** By part name in lower case (part names are equal without regard to case). */
  readonly entriesByName: ReadonlyMap<string, ZipEntry>;
};

/** `mainPart` is mostly `xl/workbook.xml` or `word/document.xml`. */
export type OfficePackage = PackageParts & { readonly kind: 'workbook' | 'document'; readonly mainPart: string };

export const contentTypesPart = '[Content_Types].xml';

const megabyte = 1024 * 1024;
const entryMegabytes = 64;
const totalMegabytes = 256;
const limits = { entryBytes: entryMegabytes * megabyte, totalBytes: totalMegabytes * megabyte, entries: 20_000 };

/**
 * Opens a package from a file's bytes. `fileName` is for sentences, and tells a .csv from other text.
 * Errors: `file-empty`, `file-not-xlsx`, `file-encrypted`, `file-damaged`, `file-too-large`.
 * Sizes are checked before anything is inflated: at most 64 MB a part and 256 MB in all.
 */
export function openOfficePackage(bytes: Uint8Array, fileName: string): Result<OfficePackage, Problem> {
  const kind = fileKindOf(bytes, fileName);
  if (kind === 'empty') return failure(problem('file-empty', 'error', null, { file: fileName }));
  if (kind === 'encrypted') return failure(problem('file-encrypted', 'error', null, { file: fileName }));
  if (kind !== 'zip') return failure(problem('file-not-xlsx', 'error', null, { file: fileName, found: kind }));

  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return failure(problemOfZip(directory.error, fileName));
  const entries = directory.value;
  const entriesByName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const parts: PackageParts = { fileName, bytes, entries, entriesByName };
  const main = findMainPart(parts);
  return main.ok ? success({ ...parts, ...main.value }) : main;
}

/** A part's bytes; null where the package has no such part; `file-damaged` where it cannot be inflated or fails its checksum. */
export function readPart(source: PackageParts, part: string): Result<Uint8Array | null, Problem> {
  const entry = source.entriesByName.get(part.toLowerCase());
  if (entry === undefined) return success(null);
  const bytes = inflateEntry(source.bytes, entry);
  return bytes === null ? failure(damagedPart(source.fileName, entry.name)) : success(bytes);
}

/** As `readPart`, where the package is not whole without the part. */
export function readNeededPart(source: PackageParts, part: string): Result<Uint8Array, Problem> {
  const read = readPart(source, part);
  if (!read.ok) return read;
  return read.value === null ? failure(damagedPart(source.fileName, part)) : success(read.value);
}

/** `file-damaged` at a part; '' is the archive as a whole. */
export function damagedPart(file: string, part: string): Problem {
  return problem('file-damaged', 'error', null, { file, part });
}

function problemOfZip(fault: ZipFault, file: string): Problem {
  switch (fault.kind) {
    case 'damaged':
      return damagedPart(file, fault.entry);
    case 'encrypted':
      return problem('file-encrypted', 'error', null, { file });
    case 'entry-too-large':
      return problem('file-too-large', 'error', null, { file, part: fault.entry, limitMegabytes: entryMegabytes });
    case 'archive-too-large':
      return problem('file-too-large', 'error', null, { file, part: '', limitMegabytes: totalMegabytes });
  }
}

type MainPart = Pick<OfficePackage, 'kind' | 'mainPart'>;

function findMainPart(source: PackageParts): Result<MainPart, Problem> {
  const typesBytes = readPart(source, contentTypesPart);
  if (!typesBytes.ok) return typesBytes;
  if (typesBytes.value === null) return notOffice(source, kindOfArchive(source));
  const types = readContentTypes(typesBytes.value);
  if (types === null) return failure(damagedPart(source.fileName, contentTypesPart));

  const rootPart = relationshipsPartOf('');
  const rootBytes = readPart(source, rootPart);
  if (!rootBytes.ok) return rootBytes;
  const relationships = rootBytes.value === null ? [] : readRelationships(rootBytes.value, '');
  if (relationships === null) return failure(damagedPart(source.fileName, rootPart));
  const mainPart = relationships.find((relationship) => isOfType(relationship, 'officeDocument'))?.target ?? 'xl/workbook.xml';
  if (!source.entriesByName.has(mainPart.toLowerCase())) {
    if (isBinaryWorkbook(source)) return notOffice(source, 'xlsb');
    // A package of nothing we know, or one that lost its workbook.
    return rootBytes.value === null ? notOffice(source, 'other') : failure(damagedPart(source.fileName, mainPart));
  }
  const type = types.typeOf(mainPart) ?? '';
  // `application/vnd.ms-excel.sheet.macroEnabled.main+xml` is a workbook too, `application/vnd.ms-word.document.macroEnabled.main+xml` a document.
  if (/(?:spreadsheetml|ms-excel).*main\+xml$/i.test(type)) return success({ kind: 'workbook', mainPart });
  if (/(?:wordprocessingml|ms-word).*main\+xml$/i.test(type)) return success({ kind: 'document', mainPart });
  return notOffice(source, /ms-excel.*binary/i.test(type) || isBinaryWorkbook(source) ? 'xlsb' : 'other');
}

type NotOffice = 'ods' | 'odt' | 'xlsb' | 'zip' | 'other';

function notOffice(source: PackageParts, found: NotOffice): Result<never, Problem> {
  return failure(problem('file-not-xlsx', 'error', null, { file: source.fileName, found }));
}

/** A workbook of Excel's binary kind has its parts as BIFF12 records under the usual names, whatever its content types say. */
function isBinaryWorkbook(source: PackageParts): boolean {
  return source.entries.some(({ name }) => /(?:^|\/)workbook\.bin$/i.test(name));
}

/** An archive without content types: OpenDocument says in a part of its own what it is; another one may have a workbook inside. */
function kindOfArchive(source: PackageParts): NotOffice {
  const mimetype = readPart(source, 'mimetype');
  const type = mimetype.ok && mimetype.value !== null ? new TextDecoder().decode(mimetype.value.subarray(0, 100)) : '';
  if (type.startsWith('application/vnd.oasis.opendocument')) return type.includes('.text') ? 'odt' : 'ods';
  if (isBinaryWorkbook(source)) return 'xlsb';
  return source.entries.some(({ name }) => /\.(?:xls[xmb]?|docx?|ods|csv)$/i.test(name)) ? 'zip' : 'other';
}
