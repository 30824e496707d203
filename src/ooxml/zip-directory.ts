/**
 * The directory of a ZIP archive, read and checked before anything is inflated.
 * Source: PKWARE APPNOTE 6.3; only what Office packages use: stored and deflated entries, ZIP64 sizes.
 */
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';

/** One entry as the central directory describes it. `start` to `start + compressedSize` are its compressed bytes. */
export type ZipEntry = {
  /** With `/` between folders; folders themselves end in `/`. */
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** MS-DOS time and date. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly start: number;
};

/** Why an archive is refused. `entry` names the entry at fault, '' where it is the archive as a whole. */
export type ZipFault = {
  readonly kind: 'damaged' | 'encrypted' | 'entry-too-large' | 'archive-too-large';
  readonly entry: string;
};

/** Bounds that real workbooks stay far below and bombs do not. */
export type ZipLimits = { readonly entryBytes: number; readonly totalBytes: number; readonly entries: number };

const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const directoryEntrySize = 46;
const localHeaderSize = 30;
const utf8Flag = 0x800;
const encryptedFlag = 0x1;

const damaged = (entry = ''): Result<never, ZipFault> => failure({ kind: 'damaged', entry });

/** Entries of the archive in directory order. Nothing is inflated; sizes are those declared (see `inflateEntry` for lies). */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damaged();
  // Not a workbook's directory, and not worth walking.
  if (end.entries > limits.entries) return damaged();
  // Bytes put before an archive (a self-extractor, a mail gateway) move every offset by the same amount.
  const shift = end.position - (end.offset + end.size);
  if (shift < 0) return damaged();

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let position = end.offset + shift;
  for (let index = 0; index < end.entries; index++) {
    const read = readDirectoryEntry(view, bytes, position, shift);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    position = next;
    if (!isSafeName(entry.name)) return damaged(entry.name);
    // Part names are equal without regard to case (ECMA-376-2, 6.2.2.3), so two that differ only in case are one name twice.
    const key = entry.name.toLowerCase();
    if (seen.has(key)) return damaged(entry.name);
    seen.add(key);
    if ((entry.flags & encryptedFlag) !== 0) return failure({ kind: 'encrypted', entry: entry.name });
    if (entry.method !== 0 && entry.method !== 8) return damaged(entry.name);
    if (entry.method === 0 && entry.size !== entry.compressedSize) return damaged(entry.name);
    total += entry.size;
    if (entry.size > limits.entryBytes) return failure({ kind: 'entry-too-large', entry: entry.name });
    if (total > limits.totalBytes) return failure({ kind: 'archive-too-large', entry: '' });
    entries.push(entry);
  }
  return success(entries);
}

type DirectoryEnd = { readonly entries: number; readonly offset: number; readonly size: number; readonly position: number };

function findEnd(view: DataView): DirectoryEnd | null {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const plain = {
      entries: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      position: at,
    };
    return findZip64End(view, at) ?? plain;
  }
  return null;
}

function findZip64End(view: DataView, endAt: number): DirectoryEnd | null {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return null;
  // The record stands right before its locator, wherever the locator claims it is.
  const at = locator - 56;
  if (at < 0 || view.getUint32(at, true) !== zip64EndSignature) return null;
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    position: at,
  };
}

function readDirectoryEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  shift: number,
): Result<{ readonly entry: ZipEntry; readonly next: number }, ZipFault> {
  if (at + directoryEntrySize > view.byteLength || view.getUint32(at, true) !== directorySignature) return damaged();
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const extraAt = at + directoryEntrySize + nameLength;
  const next = extraAt + extraLength + commentLength;
  if (next > view.byteLength) return damaged();

  const rawName = bytes.slice(at + directoryEntrySize, extraAt);
  const name = decodeName(rawName, flags).replaceAll('\\', '/');
  const long = readZip64Sizes(view, extraAt, extraLength, {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  const localAt = long.offset + shift;
  if (!(localAt + localHeaderSize <= view.byteLength) || view.getUint32(localAt, true) !== localSignature) return damaged(name);
  const start = localAt + localHeaderSize + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (start + long.compressedSize > view.byteLength) return damaged(name);
  return success({
    entry: {
      name,
      rawName,
      method: view.getUint16(at + 10, true),
      flags,
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: long.compressedSize,
      size: long.size,
      externalAttributes: view.getUint32(at + 38, true),
      start,
    },
    next,
  });
}

type EntrySizes = { readonly size: number; readonly compressedSize: number; readonly offset: number };

/** The ZIP64 extra field holds, in this order, only those numbers whose 32-bit field is all ones. */
function readZip64Sizes(view: DataView, at: number, length: number, short: EntrySizes): EntrySizes {
  const all = 0xffffffff;
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 0x0001) continue;
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), at + length);
    let position = field + 4;
    const take = (value: number): number => {
      if (value !== all || position + 8 > end) return value;
      position += 8;
      return Number(view.getBigUint64(position - 8, true));
    };
    const size = take(short.size);
    const compressedSize = take(short.compressedSize);
    return { size, compressedSize, offset: take(short.offset) };
  }
  return short;
}

function decodeName(raw: Uint8Array, flags: number): string {
  if ((flags & utf8Flag) === 0 && raw.some((byte) => byte > 0x7f)) {
    // Not marked as UTF-8: an old code page. Any one-to-one reading keeps names apart; Office part names are ASCII.
    return Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
  }
  return new TextDecoder().decode(raw);
}

/** False for names that point outside the package or nowhere; nothing is written to a disk here, but no honest writer makes them. */
export function isSafeName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0')) return false;
  return !name.split('/').includes('..');
}
