/** Writes a ZIP archive in which untouched entries keep their compressed bytes as they were. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** An entry of the archive to write: copied from the old archive, or new bytes (in place of `entry` where it replaces one). */
export type ZipContent =
  | { readonly kind: 'copy'; readonly entry: ZipEntry }
  | { readonly kind: 'write'; readonly name: string; readonly bytes: Uint8Array; readonly replaces: ZipEntry | null };

/** 1 January 1980, the earliest date of the format: new parts carry no clock. */
const noDate = 0x21;
const utf8Flag = 0x800;
/** Flags that describe how the old stream was written (data descriptor) are dropped; sizes stand in the header here. */
const keptFlags = utf8Flag | 0x6;

type Record = {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
};

/** The archive's bytes. Order is kept as given. `archive` is the one that copied entries point into. */
export function writeZip(archive: Uint8Array, contents: readonly ZipContent[]): Uint8Array {
  const records = contents.map((content) => recordOf(archive, content));
  const length = records.reduce((sum, record) => sum + 30 + 46 + 2 * record.name.length + record.data.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const record of records) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, record);
    bytes.set(record.name, at + 30);
    bytes.set(record.data, at + 30 + record.name.length);
    at += 30 + record.name.length + record.data.length;
  }
  const directory = at;
  records.forEach((record, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, record);
    view.setUint32(at + 38, record.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(record.name, at + 46);
    at += 46 + record.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, records.length, true);
  view.setUint16(at + 10, records.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that local and central headers share, from "version needed" to "extra length". */
function writeCommon(view: DataView, at: number, record: Record): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint16(at + 6, record.time, true);
  view.setUint16(at + 8, record.date, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.data.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
  view.setUint16(at + 24, 0, true);
}

function recordOf(archive: Uint8Array, content: ZipContent): Record {
  if (content.kind === 'copy') {
    const { entry } = content;
    return {
      name: entry.rawName,
      flags: entry.flags & keptFlags,
      method: entry.method,
      time: entry.time,
      date: entry.date,
      crc: entry.crc,
      size: entry.size,
      externalAttributes: entry.externalAttributes,
      data: archive.subarray(entry.start, entry.start + entry.compressedSize),
    };
  }
  const old = content.replaces;
  return {
    name: old?.rawName ?? new TextEncoder().encode(content.name),
    flags: old === null ? utf8Flag : old.flags & utf8Flag,
    method: 8,
    time: old?.time ?? 0,
    date: old?.date ?? noDate,
    crc: crc32(content.bytes),
    size: content.bytes.length,
    externalAttributes: old?.externalAttributes ?? 0,
    data: deflateSync(content.bytes),
  };
}
