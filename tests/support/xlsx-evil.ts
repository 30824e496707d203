/** Files that no honest writer makes: damaged, lying and bombed archives, and files that are something else under the name .xlsx. */
import { strToU8, zipSync } from 'fflate';

/** Position of the first occurrence of four bytes from `from` on. */
function find(bytes: Uint8Array, signature: readonly number[], from = 0): number {
  for (let at = from; at + signature.length <= bytes.length; at++) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error('signature not found');
}

/** Position of an entry's record in the central directory. */
function directoryRecord(bytes: Uint8Array, name: string): number {
  const wanted = strToU8(name);
  for (let at = find(bytes, [0x50, 0x4b, 1, 2]); ; at = find(bytes, [0x50, 0x4b, 1, 2], at + 4)) {
    const length = (bytes[at + 28] ?? 0) | ((bytes[at + 29] ?? 0) << 8);
    const own = bytes.subarray(at + 46, at + 46 + length);
    if (own.length === wanted.length && own.every((byte, index) => byte === wanted[index])) return at;
  }
}

function changed(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

/** The directory declares another inflated size for a part than its stream gives. */
export function withDeclaredSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  return changed(bytes, (view) => {
    view.setUint32(directoryRecord(bytes, part) + 24, size, true);
  });
}

/** Where a part's compressed stream starts. */
function streamStart(view: DataView, record: number): number {
  const local = view.getUint32(record + 42, true);
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** A part's compressed stream begins with a block of a kind that DEFLATE does not have (both bits of its type are set). */
export function withBrokenStream(bytes: Uint8Array, part: string): Uint8Array {
  return changed(bytes, (view, copy) => {
    copy[streamStart(view, directoryRecord(bytes, part))] = 0b111;
  });
}

/** One byte in the middle of a part's compressed stream is another. */
export function withFlippedByte(bytes: Uint8Array, part: string): Uint8Array {
  return changed(bytes, (view, copy) => {
    const record = directoryRecord(bytes, part);
    const start = streamStart(view, record);
    const middle = start + Math.floor(view.getUint32(record + 20, true) / 2);
    copy[middle] = (copy[middle] ?? 0) ^ 0xff;
  });
}

/** The directory's checksum of a part is another. */
export function withWrongChecksum(bytes: Uint8Array, part: string): Uint8Array {
  return changed(bytes, (view) => {
    const at = directoryRecord(bytes, part) + 16;
    view.setUint32(at, view.getUint32(at, true) ^ 1, true);
  });
}

/** A part is marked as encrypted by ZIP itself. */
export function withEncryptedEntry(bytes: Uint8Array, part: string): Uint8Array {
  return changed(bytes, (view) => {
    const at = directoryRecord(bytes, part) + 8;
    view.setUint16(at, view.getUint16(at, true) | 1, true);
  });
}

/** An entry is renamed, in the directory only, to a name of the same length. */
export function withRenamedEntry(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const name = strToU8(to);
  if (name.length !== strToU8(from).length) throw new Error('names must be of one length');
  return changed(bytes, (_view, copy) => {
    copy.set(name, directoryRecord(bytes, from) + 46);
  });
}

/** A package whose sheet inflates to `megabytes` of blanks, hundreds of times its packed size. */
export function bomb(parts: Readonly<Record<string, Uint8Array>>, part: string, megabytes: number): Uint8Array {
  return zipSync({ ...parts, [part]: new Uint8Array(megabytes * 1024 * 1024).fill(0x20) }, { level: 1 });
}

/** Microsoft's compound container with directory entries of the given names: an .xls, or an encrypted .xlsx. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 1024 + index * 128;
    const view = new DataView(bytes.buffer, at);
    for (let character = 0; character < name.length; character++) view.setUint16(character * 2, name.charCodeAt(character), true);
    view.setUint16(64, (name.length + 1) * 2, true);
  });
  return bytes;
}
